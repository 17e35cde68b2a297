import Emulation
import TestSupport
import Testing

/// The parser that reads all bytes of all tests on a pty has to refuse what it should.
@Suite struct OutputGrammarTests {
  @Test(arguments: [
    "l’été à 21 €", "日本", "\r\n\t\u{8}", "\u{1B}[H\u{1B}[2J\u{1B}[3;4Ha\u{1B}[K",
    "\u{1B}[1;4;7m\u{1B}[38;5;231m\u{1B}[48;5;18m\u{1B}[97m\u{1B}[0;10m\u{F}\u{1B}(B\u{1B}[m",
    "-\u{1B}[12b\u{1B}[5X\u{1B}[@\u{1B}[2P\u{1B}[L\u{1B}[M\u{1B}[2S\u{1B}[T\u{1B}[1;24r\u{1B}M",
    "\u{1B}[?1049h\u{1B}[22;0;0t\u{1B}[?2004h\u{1B}[?2004l\u{1B}[?1049l\u{1B}[23;0;0t",
    "\u{1B}[?7l-\u{1B}[?7h\u{1B}[4h-\u{1B}[4l\u{1B}[34h\u{1B}[?25h\u{1B}[?0c",
  ])
  func `what ncurses writes is taken`(text: String) throws {
    try OutputGrammar.check(Array(text.utf8))
  }

  @Test(arguments: [
    "\u{1B}]0;titre\u{7}", "\u{1B}]52;c;YQ==\u{7}", "\u{1B}]8;;https://example.org\u{1B}\\",
    "\u{1B}Pq\u{1B}\\", "\u{1B}_G\u{1B}\\", "\u{1B}^x\u{1B}\\", "\u{1B}c", "\u{1B}#8", "\u{1B}(0",
    "\u{1B}=", "\u{1B}[c", "\u{1B}[6n", "\u{1B}[21t", "\u{1B}[8;50;100t", "\u{1B}[5i",
    "\u{1B}[!p", "\u{1B}[>4;2m", "\u{1B}[5m", "\u{1B}[2m", "\u{1B}[8m", "\u{1B}[38;2;1;2;3m",
    "\u{1B}[38;5;300m", "\u{1B}[1;2;3H", "\u{1B}[4J", "\u{1B}[?1002h", "\u{1B}[?1004h",
    "\u{1B}[?1000h", "\u{1B}[20h", "\u{1B}[?h", "\u{1B}[x", "\u{1B}[;;m\u{7F}",
    "\u{7}", "\u{0}", "\u{E}", "\u{85}", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}",
    "\u{200D}", "\u{FEFF}", "\u{E0041}", "\u{AD}", "\u{FE0F}", "\u{FFFE}", "\u{2028}",
  ])
  func `anything else is refused, and said where`(text: String) {
    var grammar = OutputGrammar()
    let refusal = #expect(throws: OutputGrammar.Refusal.self) {
      _ = try grammar.read(Array(("été" + text).utf8))
    }
    #expect((5..<5 + text.utf8.count).contains(refusal?.offset ?? -1))
    #expect(refusal?.bytes.isEmpty == false)
  }

  @Test(arguments: [
    [0x9B, 0x41], [0xE9, 0x20], [0xC3, 0x28], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80],
    [0xF4, 0x90, 0x80, 0x80],
  ])
  func `what is not UTF-8 is refused`(bytes: [UInt8]) {
    var grammar = OutputGrammar()
    #expect(throws: OutputGrammar.Refusal.self) { _ = try grammar.read(bytes) }
  }

  @Test(arguments: [
    "\u{1B}[?1049h", "\u{1B}[?1h", "\u{1B}[?2004h", "\u{1B}[?25l", "\u{1B}[?7l", "\u{1B}[4h",
    "\u{1B}[7m",
    "\u{1B}[22;0;0t", "\u{1B}[2;9r", "\u{1B}[?2004h\u{1B}[?2004l\u{1B}[?2004h",
    "\u{1B}[44m\u{1B}[39m", "\u{1B}", "\u{1B}[1", "é".utf8Half,
  ])
  func `what is left open is told at the end`(text: String) throws {
    var grammar = OutputGrammar()
    _ = try grammar.read(text == "é".utf8Half ? [0xC3] : Array(text.utf8))
    #expect(throws: OutputGrammar.Refusal.self) { try grammar.finish() }
  }

  @Test func `the mouse is allowed where it was asked for, and has to be let go`() throws {
    let on = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
    let off = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
    try OutputGrammar.check(on + off, allowsMouse: true)
    #expect(throws: OutputGrammar.Refusal.self) {
      try OutputGrammar.check(on, allowsMouse: true)
    }
    #expect(throws: OutputGrammar.Refusal.self) { try OutputGrammar.check(on + off) }
  }

  @Test func `colours are counted, and the usual ones are none`() throws {
    var grammar = OutputGrammar()
    _ = try grammar.read(Array("\u{1B}[1m\u{1B}[39;49m".utf8))
    #expect(grammar.modes.colors.isEmpty)
    _ = try grammar.read(Array("\u{1B}[44m".utf8))
    #expect(grammar.modes.colors == [44])
  }
}

extension String {
  /// A name for the one case that is no text.
  fileprivate var utf8Half: String { self + " cut" }
}

@Suite struct GlassTests {
  private func glass(_ text: String, rows: Int = 3, columns: Int = 8, wrapsLate: Bool = true)
    throws -> Glass
  {
    var glass = Glass(rows: rows, columns: columns, wrapsLate: wrapsLate)
    var grammar = OutputGrammar()
    for item in try grammar.read(Array(text.utf8)) { glass.show(item) }
    return glass
  }

  @Test func `letters go where the cursor is`() throws {
    let shown = try glass("ab\u{1B}[2;3Hcd\r\n\te\u{8}\u{8}f")
    #expect(shown.lines == ["ab", "  cd", "     f e"])
    #expect(try glass("\u{1B}[2d\u{1B}[4Gx\u{1B}[A\u{1B}[2Dy").lines == ["  y", "   x", ""])
  }

  @Test func `a full row waits for the next letter, on most terminals`() throws {
    #expect(try glass("12345678").row == 0)
    #expect(try glass("123456789").lines == ["12345678", "9", ""])
    #expect(try glass("12345678", wrapsLate: false).row == 1)
  }

  @Test func `wide letters take two cells, marks none`() throws {
    let shown = try glass("日e\u{301}|")
    #expect(shown.cells[0][0] == "日" && shown.cells[0][1] == "" && shown.cells[0][3] == "|")
    #expect(shown.lines[0] == "日e\u{301}|")
  }

  @Test func `erasing, inserting, deleting, repeating`() throws {
    #expect(try glass("abcdef\u{1B}[3G\u{1B}[2X").lines[0] == "ab  ef")
    #expect(try glass("abcdef\u{1B}[3G\u{1B}[2@").lines[0] == "ab  cdef")
    #expect(try glass("abcdef\u{1B}[3G\u{1B}[2P").lines[0] == "abef")
    #expect(try glass("abcdef\u{1B}[3G\u{1B}[K").lines[0] == "ab")
    #expect(try glass("abcdef\u{1B}[3G\u{1B}[1K").lines[0] == "   def")
    #expect(try glass("-\u{1B}[3b|").lines[0] == "----|")
    #expect(try glass("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J").lines == ["a", "", ""])
  }

  @Test func `rows are scrolled, inserted and deleted`() throws {
    #expect(try glass("a\r\nb\r\nc\r\nd").lines == ["b", "c", "d"])
    #expect(try glass("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[L").lines == ["a", "", "b"])
    #expect(try glass("a\r\nb\r\nc\u{1B}[1;2r\u{1B}[S").lines == ["b", "", "c"])
    #expect(try glass("a\r\nb\r\nc\u{1B}[H\u{1B}M").lines == ["", "a", "b"])
  }
}
