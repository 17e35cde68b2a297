import Foundation
import Pages
package import Screen

/// A frame as a text file: what is written, what each cell is, where the cursor is.
///
/// `RECORD_SNAPSHOTS=1` writes the file anew and still reports a mismatch, so that a recording can't
/// pass for a success.
package enum FrameSnapshot {
  /// What differs between a frame and its file under Tests/Snapshots; nil when nothing does.
  package static func mismatch(of frame: Frame, named name: String) -> String? {
    mismatch(of: text(of: frame), named: name)
  }

  /// The same for what was said: a text that ends with its last line.
  package static func mismatch(of now: String, named name: String) -> String? {
    let file = folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      return record(now, in: file)
    }
    guard let data = try? Data(contentsOf: file) else {
      return "\(file.path) is missing: RECORD_SNAPSHOTS=1 swift test records it."
    }
    return difference(between: String(decoding: data, as: UTF8.self), and: now, name)
  }

  package static func text(of frame: Frame) -> String {
    frame.portrait.joined(separator: "\n") + "\n"
  }

  /// The names of all files under Tests/Snapshots.
  package static func recorded() throws -> Set<String> {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Set(files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) })
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  private static func record(_ text: String, in file: URL) -> String {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return "\(file.path) is recorded: look at it, then test without RECORD_SNAPSHOTS."
    } catch {
      return "\(file.path) can't be written: \(error)"
    }
  }

  private static func difference(
    between expected: String, and actual: String, _ name: String
  ) -> String? {
    guard expected != actual else { return nil }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    var lines = ["\(name) has changed:"]
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : ""
      let after = index < new.count ? new[index] : ""
      if before != after { lines += ["\(index + 1) - \(before)", "\(index + 1) + \(after)"] }
    }
    return lines.joined(separator: "\n")
  }
}
