import Foundation
import Pages
import TestSupport
import Testing

@testable import Guide

/// One screen in each format, to be read in Tests/Snapshots/guide.
///
/// `RECORD_SNAPSHOTS=1` writes the files anew and still fails, so that nobody records without looking.
struct GoldenSnapshotTests {
  @Test(arguments: ["texte", "json", "html", "svg"])
  func `the page of the motif is written as it was`(format: String) throws {
    let page = try Screens.page("mediateur/motif")
    let frame = Screens.frame(of: page)
    let document: Document =
      switch format {
      case "json": .json(of: page)
      case "html": .html(of: page)
      case "svg": .svg(of: frame, showing: page)
      default: .text(of: frame)
      }
    let file = Self.folder.appendingPathComponent("mediateur_motif.\(format)")
    let now = document.text + "\n"
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try Data(now.utf8).write(to: file)
      Issue.record("\(file.path) is recorded: look at it, then test without RECORD_SNAPSHOTS.")
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let differing = zip(Self.lines(expected), Self.lines(now)).first { $0 != $1 }
    #expect(expected == now, "\(String(describing: differing))")
  }

  private static func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Snapshots/guide")
}
