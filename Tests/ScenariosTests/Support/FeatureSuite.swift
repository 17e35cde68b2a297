import Content
import Foundation
import Gherkin
import Scenarios
import Screen

/// The scenarios of Resources/scenarios, and the images that they compare with.
enum FeatureSuite {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Resources/scenarios")

  static var runner: Runner {
    var runner = Runner(Content.catalog)
    runner.images = { name in
      let file = folder.appending(path: "images/\(name).txt")
      return (try? String(contentsOf: file, encoding: .utf8))?.components(separatedBy: "\n")
    }
    return runner
  }

  static func all() throws -> [Assignment] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".feature") }.sorted().flatMap { name in
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      return try GherkinDocument(bytes: bytes).pickles.map { Assignment(file: name, pickle: $0) }
    }
  }

  static func pickles(_ text: String) throws -> [Assignment] {
    try GherkinDocument(text).pickles.map { Assignment(file: "essai.feature", pickle: $0) }
  }

  static func record(_ text: String, as name: String) throws {
    let images = folder.appending(path: "images")
    try FileManager.default.createDirectory(at: images, withIntermediateDirectories: true)
    try (text + "\n").write(
      to: images.appending(path: "\(name).txt"), atomically: true, encoding: .utf8)
  }
}
