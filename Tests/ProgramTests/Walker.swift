import Foundation
import TestSupport
import Testing

/// Somebody at the keyboard of the real program, who knows the screen by what is written on it.
final class Walker {
  /// Rows and columns of the three terminals that people have.
  struct Glass: Sendable, CustomTestStringConvertible {
    let rows: Int
    let columns: Int

    static let wide = Glass(rows: 40, columns: 120)
    static let usual = Glass(rows: 24, columns: 80)
    static let small = Glass(rows: 20, columns: 40)

    static let all = [wide, usual, small]

    var testDescription: String { "\(columns)×\(rows)" }
  }

  static let program = Products.path(of: "compte-ameli")

  let session: TmuxSession
  /// Held as long as the program runs: it is removed with its last owner.
  private let folder: DataFolder

  /// - Parameter words: more options, and where descriptors lead.
  init(
    _ folder: DataFolder, _ glass: Glass = .usual, environment: [String: String] = [:],
    words: [String] = []
  ) throws {
    self.folder = folder
    let words = (Self.command(folder) + words).joined(separator: " ")
    // A shell reads the status: tmux 3.3 may never hear that its own child has ended.
    session = try TmuxSession(
      ["sh", "-c", "\(words); echo statut=$?; exec cat"], rows: glass.rows, columns: glass.columns,
      environment: environment)
    try waitForFocus()
  }

  /// In the foreground of a shell that keeps an eye on its jobs.
  init(inShell folder: DataFolder, _ glass: Glass = .usual) throws {
    self.folder = folder
    session = try TmuxSession(
      ["bash", "--norc", "--noprofile", "--noediting", "-i"], rows: glass.rows,
      columns: glass.columns, environment: ["PS1": "invite> "])
    try session.waitFor("invite>")
    let words = Self.command(folder).joined(separator: " ")
    try session.type("stty -g > \(folder.path).before; \(words); echo statut=$?\n")
    try waitForFocus()
  }

  private static func command(_ folder: DataFolder) -> [String] {
    [program, "--donnees", folder.path, "--date", "2024-10-14"]
  }

  // MARK: Reading

  /// What is read on the screen, line after line, and pane after pane where it has two.
  func reads(_ text: String) throws -> Bool { try Self.reads(text, on: session.screenshot()) }

  @discardableResult
  func sees(_ texts: String...) throws -> TmuxSession.Screenshot {
    var shown = try session.screenshot()
    for text in texts { shown = try session.waitUntil(text) { Self.reads(text, on: $0) } }
    return shown
  }

  static func reads(_ text: String, on shown: TmuxSession.Screenshot) -> Bool {
    let wanted = words(of: text)
    if words(of: shown.text.replacingOccurrences(of: "│", with: " ")).contains(wanted) {
      return true
    }
    let panes = shown.lines.map { $0.components(separatedBy: "│") }
    let most = panes.map(\.count).max() ?? 0
    return (0..<most).contains { index in
      let lines = panes.map { $0.indices.contains(index) ? $0[index] : "" }
      return words(of: lines.joined(separator: "\n")).contains(wanted)
    }
  }

  /// « lignes 7–17 sur 31 »: two controls of one name may follow each other on the same row.
  private static func scroll(of shown: TmuxSession.Screenshot) -> String? {
    shown.text.firstMatch(of: #/lignes \d+–\d+/#).map { String($0.0) }
  }

  /// All that a page says, read screen by screen down to its end.
  func wholePage() throws -> String {
    var shown = try session.screenshot()
    var lines = Self.body(of: shown)
    while let place = shown.text.firstMatch(of: #/lignes \d+–(\d+) sur (\d+)/#), place.1 != place.2
    {
      shown = try pressAndLook("PageDown")
      let next = Self.body(of: shown)
      // Two screens share some lines.
      let shared = (0...min(lines.count, next.count)).last { lines.suffix($0) == next.prefix($0) }
      lines += next.dropFirst(shared ?? 0)
    }
    return Self.words(of: lines.joined(separator: "\n"))
  }

  /// Without the lines that stay above and below, and without ameliBot beside.
  private static func body(of shown: TmuxSession.Screenshot) -> [String] {
    let pane = shown.lines.lazy.compactMap { line in
      line.firstRange(of: "┌ ameliBot ").map {
        line.distance(from: line.startIndex, to: $0.lowerBound)
      }
    }.first
    return shown.lines.dropFirst(4).dropLast(2).map { line in
      line.prefix(pane ?? line.count).replacingOccurrences(of: "▸", with: " ")
    }
  }

  private static func words(of text: String) -> String {
    text.precomposed.split { $0.isWhitespace || $0 == "▸" }.joined(separator: " ")
  }

  /// What is written in the box that has the cursor. Lines are joined as they are: it serves texts
  /// of one word.
  func fieldText() throws -> String { try Self.fieldText(on: session.screenshot()) }

  static func fieldText(on shown: TmuxSession.Screenshot) -> String {
    let inside = { (row: Int) in
      shown.lines.indices.contains(row) && shown.lines[row].contains("│")
    }
    guard inside(shown.cursorRow) else { return "" }
    var rows = shown.cursorRow...shown.cursorRow
    while inside(rows.lowerBound - 1) { rows = (rows.lowerBound - 1)...rows.upperBound }
    while inside(rows.upperBound + 1) { rows = rows.lowerBound...(rows.upperBound + 1) }
    return rows.map { row in
      let parts = shown.lines[row].components(separatedBy: "│")
      return parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
    }.joined()
  }

  /// What is written after the mark of the focus, on its row.
  static func focused(on shown: TmuxSession.Screenshot) -> String {
    guard let line = shown.lines.first(where: { $0.contains("▸") }) else { return "" }
    let text = line.components(separatedBy: "▸")[1].replacingOccurrences(of: "\u{A0}", with: " ")
    let unnumbered = text.replacing(#/^ *\d+  /#, with: "")
    let label = unnumbered.drop(while: { !$0.isLetter && !$0.isNumber })
    return words(of: String(label)).replacingOccurrences(of: " │", with: "")
  }

  @discardableResult
  func waitForFocus() throws -> TmuxSession.Screenshot {
    try session.waitUntil("the focus") { $0.text.contains("SIMULATION") && Self.isWhole($0) }
  }

  /// The cursor is written last: it is after the mark, or in the box below it. Half a frame would
  /// pass for the answer to a key.
  private static func isWhole(_ shown: TmuxSession.Screenshot) -> Bool {
    guard let row = shown.lines.firstIndex(where: { $0.contains("▸") }),
      let mark = shown.lines[row].firstIndex(of: "▸")
    else {
      // A page that opens on its text: nothing has the focus, the cursor is where reading begins.
      return shown.cursorColumn == 0 && shown.cursorRow > 0
    }
    if shown.cursorRow == row {
      let column = shown.lines[row].distance(from: shown.lines[row].startIndex, to: mark)
      return shown.cursorColumn == column + 1
    }
    return shown.cursorRow > row && shown.lines.indices.contains(shown.cursorRow)
      && (shown.lines[shown.cursorRow].contains("│")
        || shown.lines[shown.cursorRow].hasPrefix(" >"))
  }

  // MARK: Keys

  func press(_ key: String) throws { try session.press(key) }

  /// Presses and waits until something else is on the screen.
  @discardableResult
  func pressAndLook(_ key: String) throws -> TmuxSession.Screenshot {
    let before = try session.screenshot()
    try session.press(key)
    var last = before
    return try session.waitUntil("what \(key) does") { shown in
      defer { last = shown }
      return shown != before && shown == last && Self.isWhole(shown)
    }
  }

  /// Tab until the control is reached; arrows inside a group of choices.
  func reach(_ label: String) throws {
    var shown = try waitForFocus()
    for _ in 0..<90 {
      if Self.focused(on: shown).hasPrefix(label) { return }
      let place = shown.text.firstMatch(of: #/choix (\d+)(?: sur |\/)(\d+)/#)
      shown = try move(place.map { $0.1 != $0.2 } == true ? "Down" : "Tab", from: shown)
    }
    throw Lost(description: "« \(label) » is never reached:\n\(shown.text)")
  }

  /// Something else may change on the screen meanwhile: only the focus tells that the key is done.
  private func move(
    _ key: String, from before: TmuxSession.Screenshot
  ) throws -> TmuxSession.Screenshot {
    try session.press(key)
    var last = before
    return try session.waitUntil("the focus elsewhere") { shown in
      defer { last = shown }
      return shown == last && Self.isWhole(shown)
        && (shown.cursorRow != before.cursorRow || shown.cursorColumn != before.cursorColumn
          || Self.focused(on: shown) != Self.focused(on: before)
          || Self.scroll(of: shown) != Self.scroll(of: before))
    }
  }

  func activate(_ label: String) throws {
    try reach(label)
    try pressAndLook("Enter")
  }

  func choose(_ label: String) throws {
    try reach(label)
    try pressAndLook("Space")
  }

  /// Types, and waits until the end of the text is on the screen: a caret that still moves would pass
  /// for the answer to the next key.
  func type(_ text: String, in label: String) throws {
    try reach(label)
    try session.type(text)
    let end = text.split(whereSeparator: \.isWhitespace).last.map { String($0.suffix(6)) } ?? ""
    var last: TmuxSession.Screenshot?
    try session.waitUntil("the end of what is typed") { shown in
      defer { last = shown }
      return shown == last && Self.isWhole(shown) && shown.text.contains(end)
    }
  }

  /// Ctrl-P, and the beginning of a name.
  func go(to name: String) throws {
    try pressAndLook("C-p")
    try session.type(name)
    try session.waitUntil("the name") { Self.fieldText(on: $0) == name }
    try pressAndLook("Enter")
  }

  func ask(_ question: String) throws {
    try pressAndLook("F2")
    try session.type(question)
    try sees(question)
    try pressAndLook("Enter")
    try sees("ameliBot propose")
  }

  // MARK: The médiateur's text

  private static let field = "Je souhaite saisir le médiateur"

  /// In the empty text, with a motif chosen.
  func goToText() throws {
    try go(to: "médiateur")
    try activate("Demander l'aide du médiateur")
    try choose("Je souhaite une dispense de photo")
    try activate("Continuer")
    try reach(Self.field)
  }

  /// A new program, back in the text that was begun.
  convenience init(resuming folder: DataFolder, _ glass: Glass = .usual) throws {
    try self.init(folder, glass)
    try activate("Reprendre")
    try reach(Self.field)
  }

  func types(_ text: String) throws {
    try session.type(text)
    try session.waitUntil("what is typed") { Self.fieldText(on: $0).hasSuffix(text) }
  }

  // MARK: Endings

  var processID: Int32 { get throws { try session.programID } }

  func signal(_ number: Int32) throws { try session.signalProgram(number) }

  /// Ctrl-Q and « Quitter ».
  func quit() throws {
    try pressAndLook("C-q")
    try reach("Quitter")
    try press("Enter")
    try session.waitFor("statut=0")
    try session.endsInOrder()
  }

  /// kill -9, and nothing of it is left.
  func killAtOnce() throws {
    let pid = try processID
    try signal(SIGKILL)
    try session.waitUntil("the end of \(pid)") { _ in
      !FileManager.default.fileExists(atPath: "/proc/\(pid)")
    }
  }
}

extension TmuxSession {
  /// The program itself, below the shells that started it.
  var programID: Int32 {
    get throws {
      var pid = try format("pane_pid")
      while try String(contentsOfFile: "/proc/\(pid)/comm", encoding: .utf8) != "compte-ameli\n" {
        let children = try String(
          contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)
        guard let child = children.split(separator: " ").last else {
          throw Lost(description: "\(pid) runs no compte-ameli")
        }
        pid = String(child)
      }
      return Int32(pid) ?? 0
    }
  }

  func signalProgram(_ number: Int32) throws {
    let pid = try programID
    guard pid > 1, kill(pid, number) == 0 else {
      throw Lost(description: "no process \(pid)")
    }
  }
}

struct Lost: Error, CustomStringConvertible {
  let description: String
}

/// A place for the data, gone with the test.
final class DataFolder {
  let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("compte-\(UUID().uuidString)").path

  deinit {
    for path in [path, path + ".before"] { try? FileManager.default.removeItem(atPath: path) }
  }
}
