import Testing

@testable import Screen

@Suite struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(bytes)
  }

  @Test func `letters are characters`() {
    #expect(keys("aé€😀") == [.character("a"), .character("é"), .character("€"), .character("😀")])
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[1;5A", .up), ("\u{1B}[B", .down),
    ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[D", .left),
    ("\u{1B}O2D", .left), ("\u{1B}[a", .up), ("\u{1B}\u{1B}[A", .up), ("\u{1B}\u{1B}OA", .up),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
    ("\u{1B}[1;2F", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
    ("\u{1B}[3~", .delete), ("\u{1B}[3;5~", .delete), ("\u{1B}[Z", .backTab),
    ("\u{1B}\t", .backTab), ("\u{1B}[27u", .escape), ("\u{1B}[9;2u", .backTab),
  ])
  func `moving keys in all their spellings`(bytes: String, key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    (["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A", "\u{1B}[1;2P", "\u{1B}[P"], 1),
    (["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"], 2), (["\u{1B}OR", "\u{1B}[13~", "\u{1B}[[C"], 3),
    (["\u{1B}OS", "\u{1B}[14~", "\u{1B}[[D"], 4), (["\u{1B}[15~", "\u{1B}[[E"], 5),
    (["\u{1B}[17~"], 6), (["\u{1B}[18~"], 7), (["\u{1B}[19~"], 8), (["\u{1B}[20~"], 9),
    (["\u{1B}[21~"], 10), (["\u{1B}[23~"], 11), (["\u{1B}[24~", "\u{1B}[24;2~"], 12),
  ])
  func `function keys of xterm, the Linux console and vt220`(spellings: [String], number: Int) {
    for bytes in spellings { #expect(keys(bytes) == [.function(number)]) }
  }

  @Test func `Enter, Ctrl-J, Tab and both backspaces`() {
    #expect(keys([13, 10, 9, 8, 127]) == [.enter, .newline, .tab, .backspace, .backspace])
  }

  @Test func `control keys have the letter's name`() {
    #expect(keys([3, 12, 16, 17, 26]) == ["c", "l", "p", "q", "z"].map { .control($0) })
    #expect(keys([0, 28, 31]) == [.control(" "), .control("\\"), .control("_")])
  }

  @Test func `Alt is Escape with what follows at once`() {
    #expect(keys("\u{1B}1\u{1B}x") == [.alt("1"), .alt("x")])
    #expect(keys("\u{1B}\r") == [.newline])
    #expect(keys("\u{1B}é") == [.character("é")])
  }

  @Test func `a lone Escape waits for its time-out`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.pending == .escape)
    #expect(decoder.timedOut() == [.escape])
    #expect(decoder.pending == .nothing)
    #expect(decoder.timedOut() == [])
  }

  @Test func `two Escapes are two Escapes`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B, 0x1B]) == [])
    #expect(decoder.timedOut() == [.escape, .escape])
    #expect(decoder.decode([0x1B, 0x1B, 0x1B]) == [.escape])
  }

  @Test func `a sequence cut by a time-out is Alt, or nothing`() {
    var decoder = KeyDecoder()
    for (bytes, key) in [("[", "["), ("O", "O"), ("]", "]"), ("P", "P")] {
      #expect(decoder.decode(("\u{1B}" + bytes).utf8) == [])
      #expect(decoder.pending == .sequence)
      #expect(decoder.timedOut() == [.alt(Character(key))])
    }
    #expect(decoder.decode("\u{1B}[1;".utf8) == [])
    #expect(decoder.timedOut() == [])
    #expect(decoder.decode("a".utf8) == [.character("a")])
  }

  @Test func `a sequence may come in pieces`() {
    for bytes in ["\u{1B}[1;5A", "\u{1B}[200~é\u{1B}[201~", "é€😀", "\u{1B}OP"] {
      var decoder = KeyDecoder()
      let oneByOne = Array(bytes.utf8).flatMap { decoder.decode([$0]) }
      #expect(oneByOne == keys(bytes))
    }
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[O", "\u{1B}[?64;1;2c", "\u{1B}[24;80R", "\u{1B}[<0;10;20M",
    "\u{1B}[<0;10;20m", "\u{1B}[M !!", "\u{1B}[32;10;20M", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}",
    "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1+r544e=78\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}^secret\u{1B}\\", "\u{1B}[?2026;2$y", "\u{1B}[2~", "\u{1B}[99~", "\u{1B}[201~",
    "\u{1B}[57358u", "\u{1B}[97;1:3u", "\u{1B}]0;Ü ✓\u{7}", "\u{1B}[>1;2c", "\u{1B}[E",
  ])
  func `what is no key is swallowed whole`(bytes: String) {
    #expect(keys(bytes + "a") == [.character("a")])
  }

  @Test func `kitty and modifyOtherKeys name keys by their character`() {
    #expect(keys("\u{1B}[97u\u{1B}[97;5u") == [.character("a"), .control("a")])
    #expect(keys("\u{1B}[97;3u\u{1B}[233u") == [.alt("a"), .character("é")])
    #expect(keys("\u{1B}[13u\u{1B}[13;5u\u{1B}[127u") == [.enter, .newline, .backspace])
    #expect(keys("\u{1B}[27;5;113~") == [.control("q")])
  }

  @Test func `a keypad in application mode types its digits`() {
    #expect(
      keys("\u{1B}Oq\u{1B}Oy\u{1B}Ol\u{1B}OM") == [
        .character("1"), .character("9"), .character(","), .enter,
      ])
  }

  @Test func `a paste is one key, and nothing in it is one`() {
    #expect(
      keys("\u{1B}[200~un\r\ndeux\rq\t\u{1B}[A\u{1B}[201~x") == [
        .paste("un\ndeux\nq\t\u{1B}[A"), .character("x"),
      ])
    #expect(keys("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    #expect(keys("\u{1B}[200~\u{1B}[20\u{1B}[201~") == [.paste("\u{1B}[20")])
  }

  @Test func `a paste that never ends is given up with what it had`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode("\u{1B}[200~bonj".utf8) == [])
    #expect(decoder.pending == .paste)
    #expect(decoder.timedOut() == [.paste("bonj")])
    #expect(decoder.decode("q".utf8) == [.character("q")])
  }

  @Test func `a paste longer than the capacity is cut there and still ends`() {
    let long = String(repeating: "a", count: KeyDecoder.pasteCapacity + 1000)
    #expect(
      keys("\u{1B}[200~" + long + "\u{1B}[201~b") == [
        .paste(String(repeating: "a", count: KeyDecoder.pasteCapacity)), .character("b"),
      ])
    let exact = String(repeating: "b", count: KeyDecoder.pasteCapacity)
    #expect(keys("\u{1B}[200~" + exact + "\u{1B}[201~") == [.paste(exact)])
  }

  @Test func `a string without an end is given up at its capacity`() {
    let long = String(repeating: "x", count: KeyDecoder.stringCapacity + 2)
    #expect(keys("\u{1B}]" + long).count == 1)
  }

  @Test func `an Escape inside a string begins anew`() {
    #expect(keys("\u{1B}]0;abc\u{1B}[A") == [.up])
    #expect(keys("\u{1B}[1\u{1B}[B") == [.down])
  }

  @Test func `a bad byte costs one mark and no good byte`() {
    let mark = Key.character("\u{FFFD}")
    #expect(keys([0xE9, 0x61, 0x62]) == [mark, .character("a"), .character("b")])
    #expect(keys([0xE9, 0xE9, 0xC3, 0xA9]) == [mark, mark, .character("é")])
    #expect(keys([0xC3, 0x1B, 0x5B, 0x41]) == [mark, .up])
    #expect(keys([0xC3, 0x0D]) == [mark, .enter])
    #expect(keys([0xFF, 0x80, 0x61]) == [mark, mark, .character("a")])
    #expect(keys([0x1B, 0x5B, 0xC3, 0xA9]) == [.character("é")])
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80],
  ])
  func `overlong forms, surrogates and too large scalars are all marks`(bytes: [UInt8]) {
    #expect(keys(bytes) == Array(repeating: .character("\u{FFFD}"), count: bytes.count))
  }

  @Test func `a character that stays cut becomes a mark`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0xE2, 0x82]) == [])
    #expect(decoder.pending == .sequence)
    #expect(decoder.timedOut() == [.character("\u{FFFD}")])
    #expect(decoder.timedOut() == [])
  }

  @Test func `combining marks come as they are typed`() {
    #expect(keys("e\u{301}") == [.character("e"), .character("\u{301}")])
  }

  @Test func `no bytes at all can trap it, and a time-out always frees it`() {
    var seed: UInt64 = 42
    var decoder = KeyDecoder()
    for _ in 0..<200_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      // Mostly what sequences are made of.
      let choices: [UInt8] = [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x31, 0x7E, UInt8(seed >> 56)]
      _ = decoder.decode([choices[Int(seed >> 33) % choices.count]])
    }
    _ = decoder.timedOut()
    #expect(decoder.pending == .nothing)
    #expect(decoder.decode([0x61]) == [.character("a")])
  }
}
