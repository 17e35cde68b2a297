import Testing

@testable import Screen

struct CharacterWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("é", 1), ("e\u{301}", 1), ("\u{A0}", 1), ("\u{202F}", 1), ("€", 1), ("…", 1),
      ("│", 1), ("▸", 1), ("漢", 2), ("か", 2), ("한", 2), ("👍", 2), ("👍🏽", 2), ("❤️", 2), ("⚠️", 2),
      ("1️⃣", 2), ("🇫🇷", 2), ("👨‍👩‍👧‍👦", 2), ("\u{301}", 0), ("☎", 1), ("✓", 1),
    ] as [(Character, Int)])
  func `A cluster takes as many columns as a terminal gives it`(character: Character, width: Int) {
    #expect(CharacterWidth.columns(of: character) == width)
  }

  @Test func `Both tables are sorted ranges that don't touch`() {
    for table in [CharacterWidth.wide, CharacterWidth.zero] {
      #expect(table.count % 2 == 0)
      for index in stride(from: 0, to: table.count, by: 2) {
        #expect(table[index] <= table[index + 1])
        if index > 0 { #expect(table[index] > table[index - 1] + 1) }
      }
    }
  }

  @Test func `What is taken for simple is one column wide in the tables too`() {
    func isIn(_ table: [UInt32], _ value: UInt32) -> Bool {
      stride(from: 0, to: table.count, by: 2).contains {
        (table[$0]...table[$0 + 1]).contains(value)
      }
    }
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value), CharacterWidth.isSimple(scalar) else { continue }
      let isOther = isIn(CharacterWidth.wide, value) || isIn(CharacterWidth.zero, value)
      #expect(!isOther, "U+\(String(value, radix: 16))")
    }
  }

  @Test func `The tables name their version of Unicode`() {
    #expect(CharacterWidth.unicodeVersion == "17.0.0")
  }
}
