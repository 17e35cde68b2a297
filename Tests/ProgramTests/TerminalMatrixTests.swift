import Foundation
import TestSupport
import Testing

/// The real program on any terminal: it opens, moves, helps and ends, and every byte is one that
/// this terminal understands.
@Suite struct TerminalMatrixTests {
  private static func open(_ row: TerminalRow) throws -> Pty {
    try Pty(
      [Walker.program, "--ephemere", "--date", "2024-10-14"] + row.options, rows: row.rows,
      columns: row.columns, environment: row.environment, allowsMouse: row.hasMouse)
  }

  /// A line of the page that begins with these words, or the first line that ends with them.
  private static func isTitled(_ title: String, _ glass: Glass) -> Bool {
    let lines = glass.lines.map { $0.trimmingCharacters(in: .whitespaces) }
    return lines.dropFirst().contains { $0 == title || $0.hasPrefix(title + " ") }
  }

  @Test(arguments: TerminalRow.pairwise)
  func `the account opens, moves, helps and ends`(row: TerminalRow) throws {
    let pty = try Self.open(row)
    try pty.waitUntil("the first screen") {
      $0.lines[0].contains("SIMULATION") && Self.isTitled("Accueil", $0)
    }
    try step("the next line", on: pty, keys: "\u{1B}[B") { _ in true }
    try step("help", on: pty, keys: "\u{1B}OP") { Self.isTitled("Aide", $0) }
    try step("the question", on: pty, keys: "\u{11}") { $0.text.contains("[ Rester ]") }
    try step("the answer", on: pty, keys: "\t") { $0.lines[$0.row].contains("[ Quitter ]") }
    pty.send("\r")
    #expect(try pty.waitForEnd() == 0)
    try pty.grammar.finish()
    #expect(pty.hasItsSettings)
    let asked: Set = ["?1000", "?1006"]
    #expect(pty.grammar.modes.touched.isSuperset(of: asked) == row.hasMouse)
    #expect(pty.grammar.modes.touched.isDisjoint(with: asked) == !row.hasMouse)
    if row.colors.areNone { #expect(pty.grammar.modes.colors.isEmpty) }
    if row.locale.isLatin { #expect(pty.bytes.allSatisfy { $0 < 0x80 }) }
  }

  /// After the keys something else is on the glass, or the cursor is elsewhere.
  private func step(
    _ what: String, on pty: Pty, keys: String, _ holds: (Glass) -> Bool
  ) throws {
    let before = pty.glass
    pty.send(keys)
    try pty.waitUntil(what) { now in
      holds(now) && (now.cells != before.cells || now.row != before.row)
    }
  }

  @Test func `each two choices meet in some row`() {
    let counts = [9, 6, 7, 6, 2, 2]
    let rows = Pairwise(counts).rows
    for pair in Pairwise.pairs(of: counts) {
      let meets = rows.contains { row in
        zip(pair.columns, pair.choices).allSatisfy { row[$0.0] == $0.1 }
      }
      #expect(meets, "\(pair)")
    }
    #expect(rows.count == TerminalRow.pairwise.count && rows.count < 90)
  }

  // MARK: Without a cursor to place

  @Test(arguments: TerminalRow.termsWithoutCursor)
  func `a terminal that can't place the cursor gets lines of text`(term: String) throws {
    let pty = try Pty(
      [Walker.program, "--ephemere", "--date", "2024-10-14"], environment: ["TERM": term])
    try pty.waitUntil("a line") { !$0.lines[0].isEmpty }
    pty.send("\u{4}")
    #expect(try pty.waitForEnd() < 128)
    #expect(!pty.bytes.contains(0x1B) && pty.hasItsSettings)
  }

  @Test func `a closed output is no reason to crash, nor to change the terminal`() throws {
    let pty = try Pty(["sh", "-c", "exec \(Walker.program) --ephemere >&-"])
    pty.send("\u{4}")
    #expect(try pty.waitForEnd() < 128)
    #expect(!pty.bytes.contains(0x1B) && pty.hasItsSettings)
  }

  // MARK: Older charsets

  private static func row(_ locale: TerminalRow.Locale) -> TerminalRow {
    TerminalRow(
      term: "xterm", rows: 40, columns: 120, locale: locale, colors: .auto, liesAboutSize: false,
      hasMouse: false)
  }

  @Test(arguments: [TerminalRow.Locale.latin, .latinMissing])
  func `without UTF-8 no letter is missing and nothing is blank`(
    locale: TerminalRow.Locale
  ) throws {
    let modern = try Self.open(Self.row(.french))
    let older = try Self.open(Self.row(locale))
    for keys in ["", "\u{1B}OP", "\u{10}mediateur/motif\r", "\u{10}amelibot\r", "\u{1B}2"] {
      var grids: [[[String]]] = []
      for pty in [modern, older] {
        let before = pty.glass.cells
        pty.send(keys)
        try pty.waitUntil("a screen after \(keys)") {
          $0.lines[0].contains("SIMULATION") && $0.cells != before && $0.lines[39].contains("F1")
            && !$0.text.contains("Aller a") && !$0.text.contains("Aller à · ")
        }
        grids.append(pty.glass.cells)
      }
      for (row, cells) in grids[0].enumerated() {
        #expect(cells.map(Self.folded) == grids[1][row].map(Self.class), "\(keys) row \(row)")
      }
    }
  }

  /// The letter without its accent; of anything else only whether it can be seen.
  private static func folded(_ cell: String) -> String {
    let plain = cell.folding(options: .diacriticInsensitive, locale: nil)
      .replacingOccurrences(of: "œ", with: "o")
    return Self.class(plain)
  }

  private static func `class`(_ cell: String) -> String {
    if cell.allSatisfy({ $0.isLetter || $0.isNumber }) { return cell }
    return cell.allSatisfy(\.isWhitespace) ? " " : "·"
  }

  @Test func `a letter of ISO-8859-1 is typed as itself`() throws {
    let pty = try Self.open(Self.row(.latin))
    try pty.waitFor("SIMULATION")
    pty.send("\u{10}")
    try pty.waitFor("Nom de l'ecran")
    pty.send(bytes: [0x64, 0xE9, 0x6D, 0x61, 0x72])
    try pty.waitUntil("the letters without their accents") {
      $0.lines.contains { $0.contains("demar ") || $0.hasSuffix("demar") }
    }
    pty.send("\r")
    try pty.waitUntil("the screen") { Self.isTitled("Mes demarches", $0) }
  }
}
