import Emulation
import Foundation
import Glibc
import TestSupport
import Testing

/// However the program ends: the terminal is as before, and what was typed is kept.
@Suite struct EndingTests {
  private let folder = DataFolder()
  private static let word = "un mot de brouillon"

  private func open(_ options: [String] = [], environment: [String: String] = [:]) throws -> Pty {
    try Pty(
      [Walker.program, "--donnees", folder.path, "--date", "2024-10-14"] + options,
      environment: environment, allowsMouse: options.contains("--souris"))
  }

  /// In the text of a message.
  private func write(_ text: String, on pty: Pty) throws {
    try pty.waitFor("SIMULATION")
    pty.send("\u{10}")
    try pty.waitFor("Nom de l'écran")
    pty.send("messagerie/nouveau\r")
    try pty.waitFor("Votre message")
    // From the motifs, which come before it.
    for _ in 0..<5 { pty.send("\t") }
    pty.send(text)
    try pty.waitFor(text)
  }

  /// Somewhere in the files of the account.
  private func isKept(_ text: String) throws -> Bool {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return files.contains { path in
      FileManager.default.contents(atPath: folder.path + "/" + path)
        .map { String(decoding: $0, as: UTF8.self).contains(text) } ?? false
    }
  }

  @Test(
    arguments: [
      (SIGINT, 130), (SIGQUIT, 131), (SIGTERM, 143), (SIGHUP, 129), (SIGUSR1, 138), (SIGALRM, 142),
      (SIGILL, 132), (SIGTRAP, 133), (SIGABRT, 134), (SIGBUS, 135), (SIGFPE, 136), (SIGSEGV, 139),
    ] as [(Int32, Int32)])
  func `a signal leaves the terminal as it was, and the draft`(signal: Int32, status: Int32)
    throws
  {
    let pty = try open(signal == SIGTERM || signal == SIGSEGV ? ["--souris"] : [])
    try write(Self.word, on: pty)
    pty.signal(signal)
    #expect(try pty.waitForEnd() == status)
    try pty.grammar.finish()
    #expect(pty.hasItsSettings)
    #expect(try isKept(Self.word))
  }

  @Test func `a terminal that is gone ends the program, and the draft is kept`() throws {
    let pty = try open()
    try write(Self.word, on: pty)
    pty.hangUp()
    #expect(try pty.waitForEnd() == 129)
    #expect(try isKept(Self.word))
  }

  /// Swift's backtracer has Ctrl-\ until the program takes it; it would write on the terminal for
  /// seconds.
  @Test func `SIGQUIT in the first moments ends at once and says nothing`() throws {
    for moment in 0..<40 {
      let pty = try open(["--ephemere"], environment: ["SWIFT_BACKTRACE": ""])
      // No clock: so many looks at the process are so much later.
      for _ in 0..<moment * 12 {
        _ = try? String(contentsOfFile: "/proc/\(pty.pid)/status", encoding: .utf8)
      }
      pty.signal(SIGQUIT)
      #expect(try pty.waitForEnd() == 131)
      #expect(!pty.glass.text.contains("Program"), "\(moment): \(pty.glass.text)")
      try pty.grammar.finish()
      #expect(pty.hasItsSettings)
    }
  }

  // MARK: Sizes

  @Test func `five hundred sizes while typing lose no letter, and the last one is painted`() throws
  {
    let pty = try open()
    try write("|", on: pty)
    let letters = (0..<100).map { String(UnicodeScalar(UInt8(97 + $0 * 7 % 26))) }.joined()
    var rest = letters[...]
    for step in 0..<500 {
      pty.resize(rows: 6 + step * 7 % 60, columns: 20 + step * 13 % 200)
      if step % 5 == 0 { pty.send(String(rest.removeFirst())) }
      try pty.look()
    }
    pty.resize(rows: 30, columns: 90)
    try pty.waitUntil("the last size, with all the text") { glass in
      let typed = glass.text.filter { !$0.isWhitespace && $0 != "│" }
      return typed.contains("|" + letters) && glass.lines[0].hasPrefix(" SIMULATION")
        && glass.lines[0].hasSuffix("2024") && glass.lines[29].contains("F1 Aide")
    }
    #expect(try isKept("|" + letters))
  }

  // MARK: Nothing to do

  /// Statement 4: idle, nothing is written and nothing wakes. The kernel says what the process waits
  /// for: an event, with no end to the waiting.
  @Test func `idle, it waits for ever and writes nothing`() throws {
    let pty = try open()
    try write(Self.word, on: pty)
    try pty.settle()
    let before = try written(by: pty.pid)
    for _ in 0..<200 { try pty.look() }
    #expect(try pty.waitsForEver && written(by: pty.pid) == before)
  }

  /// As the kernel counts them: calls and bytes.
  private func written(by pid: Int32) throws -> [Substring] {
    try String(contentsOfFile: "/proc/\(pid)/io", encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("wchar") || $0.hasPrefix("syscw") }
  }

  // MARK: The mouse

  @Test func `clicks arrive with --souris, F4 lets go, and the end puts all back`() throws {
    let pty = try open(["--souris"])
    try pty.waitFor("F4 Souris")
    let row = pty.glass.lines.firstIndex { $0.contains(" Démarches ") } ?? 1
    let column = pty.glass.cells[row].joined().components(separatedBy: "Démarches")[0].count
    pty.send("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m")
    try pty.waitUntil("the démarches") { $0.lines[0].contains("Mes démarches") }
    pty.send("\u{1B}OS")
    try pty.waitFor("Souris rendue au terminal")
    #expect(try mouseModes(of: pty) == ["h", "h", "l", "l"])
    pty.send("\u{1B}OS")
    try pty.waitFor("Souris reprise")
    pty.signal(SIGTERM)
    #expect(try pty.waitForEnd() == 143)
    #expect(try mouseModes(of: pty) == ["h", "h", "l", "l", "h", "h", "l", "l"])
    try pty.grammar.finish()
  }

  /// How the modes of the mouse were switched, in order; always both.
  private func mouseModes(of pty: Pty) throws -> [String] {
    var grammar = OutputGrammar(allowsMouse: true)
    return try grammar.read(pty.bytes).compactMap { item in
      guard case .sequence(let name, let numbers) = item, [[1000], [1006]].contains(numbers) else {
        return nil
      }
      return String(name.dropFirst())
    }
  }
}
