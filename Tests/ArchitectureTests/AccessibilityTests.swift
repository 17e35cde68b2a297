import Foundation
import Testing

/// Statements 2, 15, 21 and 36 of docs/accessibilite.md, in the sources and in the document itself.
struct AccessibilityTests {
  private static let document = "docs/accessibilite.md"

  @Test func `2. The cursor is never left where the last change was`() throws {
    let calls = try SourceTree.everything().filter { $0.path.hasPrefix("Sources/CNcurses") }
      .flatMap(\.lines).filter { $0.contains("leaveok(") }
    #expect(!calls.isEmpty && calls.allSatisfy { $0.contains("FALSE") })
  }

  @Test func `15. Nothing asks the terminal to blink, flash or ring`() throws {
    let sources = try SourceTree.everything().filter { $0.path.hasPrefix("Sources/") }
    #expect(sources.count > 100)
    for source in sources {
      for word in ["A_BLINK", "flash(", "beep(", "\\a\""] {
        #expect(!source.text.contains(word), "\(source.path): \(word)")
      }
    }
  }

  @Test func `36. The declaration says of each of the 36 statements whether it is met`() throws {
    let rows = try Self.rows()
    #expect(rows.map(\.number) == Array(1...36))
    for row in rows {
      #expect(Self.verdicts.contains(row.verdict), "\(row.number): \(row.verdict)")
    }
    let met = rows.filter { $0.verdict == "satisfait" }.count
    #expect(try SourceTree.source(Self.document).text.contains("**\(met)/36**"))
  }

  @Test func `36. Each test that the declaration names exists`() throws {
    let tests = try SourceTree.swift(under: "Tests").map(\.text).joined()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for row in try Self.rows() {
      for name in row.tests {
        #expect(tests.contains("func `\(name)`"), "\(row.number): « \(name) »")
      }
      if row.verdict == "satisfait" { #expect(!row.tests.isEmpty, "\(row.number)") }
    }
  }

  @Test func `36. The declaration names the readers that were not tried`() throws {
    let text = try SourceTree.source(Self.document).text
    for reader in ["Orca", "NVDA", "JAWS", "BRLTTY"] { #expect(text.contains(reader)) }
    #expect(text.contains("non testé"))
  }

  // MARK: -

  private static let verdicts: Set<String> = [
    "satisfait", "en partie", "non satisfait", "non testé", "à compléter",
  ]

  private struct Row {
    var number: Int
    var verdict: String
    var tests: [String]
  }

  /// The table's rows: number | statement | criteria | verdict | tests in backquotes.
  private static func rows() throws -> [Row] {
    try SourceTree.source(document).lines.compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 7, let number = Int(cells[1]) else { return nil }
      let quoted = cells[5].split(separator: "`", omittingEmptySubsequences: false)
      let tests = quoted.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      return Row(number: number, verdict: cells[4], tests: tests)
    }
  }
}
