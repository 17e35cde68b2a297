import Foundation
import TestSupport

/// The program run by a shell, without a terminal.
struct Shell {
  struct Answer {
    let status: Int32
    let output: String
    let errors: String
  }

  let folder: DataFolder
  /// Beside the data: what is spawned writes its output there.
  private let scratch = DataFolder()

  init(_ folder: DataFolder = DataFolder()) throws {
    self.folder = folder
    try FileManager.default.createDirectory(
      atPath: scratch.path, withIntermediateDirectories: true)
  }

  /// - Parameter words: what a shell reads after the program's name.
  func run(_ words: String, environment: String = "") throws -> Answer {
    let line = "env \(environment) \(Walker.program) \(words)"
    let run = try Spawned.run(["sh", "-c", line], in: scratch.path)
    return Answer(status: run.status >> 8, output: run.output, errors: run.errors)
  }

  func path(_ name: String) -> String { "\(scratch.path)/\(name)" }
}
