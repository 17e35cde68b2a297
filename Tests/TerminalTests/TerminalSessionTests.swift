import Emulation
import TestSupport
import Testing

/// The probe, in a real terminal: what no grid in memory can show.
@Suite struct TerminalSessionTests {
  private static let probe = Products.path(of: "terminal-probe")

  private func probe(_ environment: [String: String] = [:], rows: Int = 24, columns: Int = 80)
    throws -> TmuxSession
  {
    let session = try TmuxSession(
      [Self.probe], rows: rows, columns: columns, environment: environment)
    try session.waitFor("Sonde")
    return session
  }

  /// A shell with job control, the probe in its foreground.
  private func probeInShell(_ options: String = "") throws -> TmuxSession {
    let session = try TmuxSession(
      ["bash", "--norc", "--noprofile", "--noediting", "-i"], rows: 50, columns: 120,
      environment: ["PS1": "invite> "])
    try session.waitFor("invite>")
    try session.type(Self.probe + " \(options); echo statut=$?\n")
    try session.waitFor("Sonde")
    return session
  }

  private func endsSane(_ session: TmuxSession) throws {
    #expect(String(decoding: session.bytes(), as: UTF8.self).contains("\u{1B}[?2004h"))
    try session.endsInOrder()
    #expect(try session.format("alternate_on") == "0")
  }

  private func shellIsSane(_ session: TmuxSession) throws {
    try session.type("clear; stty -a\n")
    let settings = try session.waitFor("echoke").text
    let words = Set(settings.split { $0.isWhitespace || $0 == ";" })
    #expect(words.isSuperset(of: ["icanon", "echo", "icrnl", "isig", "onlcr", "opost"]))
  }

  // MARK: Painting

  @Test func `accents, apostrophes and euros are on the glass`() throws {
    let session = try probe()
    let shown = try session.screenshot()
    #expect(shown.lines[0].hasPrefix("Sonde · l’été à 21 € · 80x24"))
    #expect(shown.lines[23].hasSuffix("coin"))
  }

  @Test func `a system that lacks the locale still shows accents`() throws {
    for locale in ["fr_FR.UTF-8", "C", "xx_YY"] {
      let session = try probe(["LC_ALL": locale])
      #expect(try session.screenshot().lines[0].contains("l’été à 21 €"))
    }
  }

  @Test
  func `a cluster that ncurses sizes otherwise is a placeholder, and the rest keeps its place`()
    throws
  {
    let line = try probe().waitFor("fin").lines[10]
    #expect(line.precomposed == "é|日本|▢ |▢ |▢ |fin".precomposed)
  }

  @Test func `the cursor is where the frame says`() throws {
    let session = try probe()
    try session.waitUntil("the first item") { $0.cursorRow == 3 && $0.cursorColumn == 2 }
    try session.press("Down", "Down")
    try session.waitUntil("the third item") { $0.cursorRow == 5 && $0.cursorColumn == 2 }
    #expect(try session.screenshot().lines[5].contains("▸ Élément 2"))
  }

  @Test func `only the focus is in reverse, and the header in its band`() throws {
    let lines = try probe().styledLines()
    #expect(lines[0].contains("97m") && lines[0].contains("44m"))
    #expect(lines.filter { $0.contains("[7m") }.count == 1)
    let plain = try probe(["NO_COLOR": "1"]).styledLines()
    #expect(!plain.joined().contains("44m"))
    #expect(plain[0].contains("[1m"))
  }

  @Test(arguments: ["vt100", "linux", "xterm", "xterm-256color", "screen"])
  func `other terminal types show the same text`(term: String) throws {
    let text = try probe(["TERM": term]).screenshot()
    #expect(text.lines[0].hasPrefix("Sonde · l’été à 21 €"))
    #expect(text.lines[3].contains("▸ Élément 0"))
  }

  @Test func `a storm of sizes ends with the right one`() throws {
    let session = try probe()
    for step in 0..<12 { try session.resize(rows: 10 + step, columns: 150 - step * 9) }
    try session.resize(rows: 1, columns: 1)
    try session.resize(rows: 30, columns: 100)
    let shown = try session.waitUntil("the last size, whole") {
      $0.lines[0].contains("100x30") && $0.lines.last?.hasSuffix("coin") == true
    }
    #expect(shown.lines.count == 30 && shown.lines[29].count == 100)
    #expect(shown.lines[3].contains("▸ Élément 0"))
  }

  @Test func `LINES and COLUMNS do not freeze the size`() throws {
    let session = try probe(["LINES": "10", "COLUMNS": "40"])
    try session.waitFor("80x24")
  }

  @Test func `Ctrl-L paints over what something else wrote`() throws {
    let session = try probe()
    let before = session.bytes().count
    try session.press("C-l", "x")
    try session.waitFor("touches 1")
    try session.waitUntil("a whole frame") { _ in session.bytes().count - before > 300 }
  }

  // MARK: Bytes

  @Test func `what changes nothing writes nothing, and moving by one rewrites two rows`() throws {
    let session = try probe()
    try session.press("Down")
    try session.waitUntil("the second item") { $0.cursorRow == 4 }
    let before = session.bytes()
    // A terminal's answer, a focus report and the mouse are no keys.
    try session.send([0x1B, 0x5B, 0x3F, 0x36, 0x32, 0x63, 0x1B, 0x5B, 0x49])
    try session.press("Down")
    try session.waitUntil("the third item") { $0.cursorRow == 5 }
    try session.waitUntil("bytes") { _ in session.bytes().count > before.count }
    let written = session.bytes().count - before.count
    #expect(written < 250, "\(written) bytes")
  }

  // MARK: Keys

  @Test func `a paste arrives as one key`() throws {
    let session = try probe()
    try session.paste("deux\nlignes q\tété")
    try session.waitFor("touches 1 : paste(\"deux\\nlignes q\\tété\")")
  }

  @Test func `a byte of Latin-1 doesn't eat the keys after it`() throws {
    let session = try probe()
    try session.send([0xE9, 0x61, 0x62])
    try session.waitFor("touches 3 : character(\"\u{FFFD}\"), character(\"a\"), character(\"b\")")
  }

  @Test func `Escape comes by itself, Alt comes with its letter`() throws {
    let session = try probe()
    try session.press("Escape")
    try session.waitFor("touches 1 : escape")
    try session.send([0x1B, 0x31])
    try session.waitFor("touches 2 : escape, alt(\"1\")")
  }

  @Test func `what is due later comes without a key`() throws {
    let session = try probe()
    try session.press("t")
    try session.waitFor("tics 1")
  }

  // MARK: Endings

  @Test func `quitting gives the shell its terminal back, then what stderr was told`() throws {
    let session = try probeInShell()
    try session.press("m", "q")
    let shown = try session.waitFor("statut=0")
    #expect(shown.text.contains("un mot sur stderr"))
    try endsSane(session)
    try shellIsSane(session)
  }

  @Test func `suspending gives the terminal back, and fg paints again`() throws {
    let session = try probeInShell()
    try session.press("Down", "C-z")
    try session.waitFor("Stopped")
    try endsSane(session)
    try shellIsSane(session)
    try session.type("fg; echo repris=$?\n")
    try session.waitUntil("the second item again") {
      $0.lines[0].contains("Sonde") && $0.lines[4].contains("▸") && $0.cursorRow == 4
    }
    try session.paste("x\n")
    try session.waitFor("paste(\"x\\n\")")
    try session.press("q")
    try session.waitFor("repris=0")
    try endsSane(session)
  }

  @Test(arguments: [
    ("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("USR1", 138), ("ALRM", 142),
  ])
  func `a signal ends in order, the drafts kept`(signal: String, status: Int) throws {
    let session = try probeInShell()
    try session.signalChild(signal)
    let shown = try session.waitFor("statut=\(status)")
    #expect(shown.text.contains("brouillons gardés"))
    try endsSane(session)
    try shellIsSane(session)
  }

  @Test func `TSTP and CONT from outside suspend and resume`() throws {
    let session = try probeInShell()
    try session.signalChild("TSTP")
    try session.waitFor("Stopped")
    try session.type("fg; echo repris=$?\n")
    try session.waitUntil("the probe again") { $0.lines[0].contains("Sonde") }
    try session.press("q")
    try session.waitFor("repris=0")
    try endsSane(session)
  }

  @Test(arguments: ["ILL", "SEGV", "ABRT", "BUS", "FPE", "TRAP"])
  func `a crash gives the terminal back first`(signal: String) throws {
    let session = try probeInShell()
    try session.signalChild(signal)
    try session.waitFor("statut=1")
    try endsSane(session)
    try shellIsSane(session)
  }

  @Test func `a trap says its words on a sane screen`() throws {
    let session = try probeInShell()
    try session.type("!")
    let shown = try session.waitFor("statut=132")
    #expect(shown.text.contains("exprès"))
    try endsSane(session)
    try shellIsSane(session)
  }

  @Test func `a stack that overflows gives the terminal back first`() throws {
    let session = try probeInShell()
    try session.type("S")
    try session.waitFor("statut=139")
    try endsSane(session)
    try shellIsSane(session)
  }

  @Test func `suspending lets go of the mouse, and fg takes it again`() throws {
    let session = try probeInShell("souris")
    try session.waitUntil("the mouse") { _ in try session.format("mouse_sgr_flag") == "1" }
    try session.press("C-z")
    try session.waitFor("Stopped")
    try session.waitUntil("no mouse") { _ in try session.format("mouse_any_flag") == "0" }
    try session.type("fg; echo repris=$?\n")
    try session.waitUntil("the mouse again") { _ in
      try session.format("mouse_sgr_flag") == "1" && session.format("mouse_standard_flag") == "1"
    }
    try session.type("!")
    try session.waitFor("repris=132")
    try session.waitUntil("no mouse") { _ in try session.format("mouse_any_flag") == "0" }
    try shellIsSane(session)
  }

  @Test func `exit in the middle gives the terminal back too`() throws {
    let session = try probeInShell()
    try session.type("R")
    try session.waitFor("statut=5")
    try endsSane(session)
    try shellIsSane(session)
  }

  // MARK: Obstacles

  @Test(arguments: [
    ("dumb", "TERM=dumb ne sait pas placer le curseur"),
    ("jamais-vu", "TERM=jamais-vu n'est pas connu ici"),
  ])
  func `a terminal that can't is told so in one line`(term: String, words: String) throws {
    // tmux does not always tell the status of what ends at once: the shell does.
    let session = try TmuxSession(
      ["sh", "-c", "\(Self.probe); echo statut=$?; read -r line"], environment: ["TERM": term])
    try session.waitFor("statut=2")
    #expect(try session.transcript().contains(words))
    #expect(!session.bytes().contains(0x1B))
  }

  @Test func `a terminal of today that terminfo doesn't know is taken for an xterm`() throws {
    _ = try probe(["TERM": "xterm-ghostty", "COLORTERM": "truecolor"])
  }

  @Test func `a pipe is no terminal`() throws {
    let session = try TmuxSession([
      "sh", "-c", "\(Self.probe) | cat; \(Self.probe) < /dev/null; echo fini; read -r line",
    ])
    try session.waitFor("fini")
    let shown = try session.transcript()
    #expect(shown.contains("la sortie n'est pas un terminal"))
    #expect(shown.contains("l'entrée n'est pas un terminal"))
  }
}
