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

  static func imageNames() throws -> Set<String> {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "images").path)
    return Set(files.map { String($0.prefix { $0 != "." }) })
  }
}

extension SurfaceName {
  /// Those that need no program.
  static let inProcess: [SurfaceName] = [.site, .ecran, .lineaire]
}

extension Outcome {
  var isSkipped: Bool { if case .skipped = state { true } else { false } }
}
