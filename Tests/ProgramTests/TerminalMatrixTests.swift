import Emulation
import Foundation
import TestSupport
import Testing

/// The real program on any terminal: it opens, moves, helps and ends, and every byte is one that
/// this terminal understands.
@Suite(.ownThreads(3)) struct TerminalMatrixTests {
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
    try openHelp(row, on: pty)
    try step("the question", on: pty, keys: "\u{11}") { $0.text.contains("Rester") }
    try step("the answer", on: pty, keys: "\t") { glass in
      let rest = glass.cells[glass.row][glass.column...].joined()
      return rest.contains("Quitter") && !rest.contains("Rester")
    }
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

  /// In a tiny window the tabs come first, in the one column.
  private func openHelp(_ row: TerminalRow, on pty: Pty) throws {
    guard row.rows < 10 else {
      return try step("help", on: pty, keys: "\u{1B}OP") { Self.isTitled("Aide", $0) }
    }
    try step("the beginning of help", on: pty, keys: "\u{1B}OP") { _ in true }
    try pty.settle()
    pty.send("\u{1B}[6~")
    try pty.waitUntil("help") { Self.isTitled("Aide", $0) }
  }

  /// After the keys something else is on the glass, or the cursor is elsewhere.
  private func step(
    _ what: String, on pty: Pty, keys: String, _ holds: (Glass) -> Bool
  ) throws {
    try pty.settle()
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
    let steps = [
      ("", "Accueil"), ("\u{1B}OP", "Aide"), ("\u{10}mediateur/motif\r", "motif"),
      ("\u{10}messagerie/nouveau\r", "Écrire un message"), ("\u{1B}2", "Mes paiements"),
    ]
    for (keys, title) in steps {
      modern.send(keys)
      older.send(keys)
      let deadline = ContinuousClock.now + .seconds(8)
      while ContinuousClock.now < deadline,
        !modern.glass.lines[0].contains(title) || !Self.differences(modern, older).isEmpty
      {
        try modern.look()
        try older.look()
      }
      #expect(modern.glass.lines[0].contains(title))
      #expect(Self.differences(modern, older) == [])
    }
  }

  /// The rows that don't say the same, as both say them.
  private static func differences(_ modern: Pty, _ older: Pty) -> [String] {
    zip(modern.glass.cells, older.glass.cells).filter { left, right in
      !zip(left, right).allSatisfy(isTransliterated)
    }.map { "\($0.joined()) / \($1.joined())" }
  }

  /// A letter is there without its accent; anything else that can be seen is something.
  private static func isTransliterated(_ cell: String, as other: String) -> Bool {
    if cell.allSatisfy(\.isWhitespace) { return other == " " }
    guard cell.allSatisfy({ $0.isLetter || $0.isNumber }) else { return other != " " }
    let plain = cell.folding(options: .diacriticInsensitive, locale: nil)
    return other == plain.replacingOccurrences(of: "œ", with: "o")
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
