import Pages
import TestSupport
import Testing

/// Every scalar there is, alone; every strange one beside letters, emoji and its own kind.
struct AnyTextTests {
  /// Letters and signs that Unicode counts to the letter before them and that terminals give a cell
  /// of their own: nothing is displaced by them.
  private static let cellsOfTheirOwn: Set<UInt32> = [0xE33, 0xEB3, 0xFF9E, 0xFF9F]

  @Test func `Of all scalars there are, each is shown as it is or by its number`() {
    var seen = 0
    for page in 0..<UInt32(0x1100) {
      // Line ends are in the way of lines; they are looked at below.
      let scalars = (page << 8..<(page + 1) << 8).compactMap { Unicode.Scalar($0) }
        .filter { $0 != "\n" && $0 != "\r" }
      var text = String.UnicodeScalarView()
      var expected = String.UnicodeScalarView()
      for scalar in scalars {
        text.append(contentsOf: [scalar, "\n"])
        if Self.staysByItself(scalar) {
          expected.append(scalar)
        } else {
          expected.append(contentsOf: Self.number(of: scalar).unicodeScalars)
        }
        expected.append("\n")
      }
      seen += scalars.count
      let shown = SafeText(String(text)).text
      if !shown.utf8.elementsEqual(String(expected).utf8) {
        Issue.record("page \(String(page, radix: 16)): \(shown)")
      }
    }
    #expect(seen == 0x11_0000 - 0x800 - 2)
    #expect(SafeText("\n\r\r\n").text == "\n⟨U+000D⟩\n")
  }

  private static func staysByItself(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: return false
    default:
      return !StrangeScalars.isStrange(scalar) || cellsOfTheirOwn.contains(scalar.value)
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String("0000".dropLast(min(4, hex.count))) + hex + "⟩"
  }

  @Test func `What is shown as it is never joins the letter beside it`() {
    for value in UInt32(0x300)...0x323AF {
      guard let scalar = Unicode.Scalar(value), !StrangeScalars.isStrange(scalar),
        scalar.properties.generalCategory != .unassigned,
        scalar.properties.generalCategory != .privateUse,
        // Large blocks of like letters.
        value % 16 == 0 || !(0x3400...0xD7A3).contains(value) && value < 0x16000
      else { continue }
      let text = "a\(Character(scalar))a"
      let joins = text.count != 3 || SafeText(text).text != text
      #expect(!joins || Self.cellsOfTheirOwn.contains(value), "U+\(String(value, radix: 16))")
    }
  }

  /// Where a strange scalar may stand; marks, which are many, in fewer places.
  private static func places(_ scalar: Unicode.Scalar) -> [String] {
    let it = String(Character(scalar))
    if TextEntry.isMark(scalar) {
      return [it, "a" + it, "👍" + it, "a\n" + it, "\u{200D}" + it, "e" + it + it + it + "\u{FE0F}"]
    }
    return [
      it, it + it, "a" + it, it + "a", "é" + it + "b", "👍" + it, it + "👍", "👩" + it + "🚀", "❤" + it,
      "1" + it, "가" + it, "क" + it + "क", "🇫" + it + "🇷", "a\u{301}" + it, "\u{200D}" + it,
      "⟩" + it,
      "e" + String(repeating: it, count: 30), "a\n" + it + "\nb", "漢" + it, "\u{5D0}" + it,
    ]
  }

  @Test func `Beside anything, every strange scalar is shown whole or by its number`() {
    var cases = 0
    for scalar in StrangeScalars.all {
      for text in Self.places(scalar) {
        cases += 1
        let shown = SafeText(text).text
        let faults = ShownText.faults(in: shown)
        let isStable = SafeText(shown).text.unicodeScalars.elementsEqual(shown.unicodeScalars)
        let isWhole =
          shown.contains("⟨+")
          || ShownText.original(of: shown).unicodeScalars.elementsEqual(Self.lineEnds(text))
        if !faults.isEmpty || !isStable || !isWhole {
          Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) }): \(faults)")
        }
      }
    }
    #expect(cases > 20_000)
  }

  private static func lineEnds(_ text: String) -> [Unicode.Scalar] {
    text.flatMap { $0 == "\r\n" ? ["\n"] : Array($0.unicodeScalars) }
  }

  @Test func `Two texts put together hold no more than the two`() {
    let texts =
      StrangeScalars.some.flatMap { scalar in
        [
          String(Character(scalar)), "a" + String(Character(scalar)),
          "👩" + String(Character(scalar)),
        ]
      } + ["👩", "🇫🇷", "\u{1100}\u{1161}", "क", "1"]
    let safe = texts.map { SafeText($0) }
    for left in safe {
      for right in safe {
        let both = left.text.unicodeScalars.map(\.self) + right.text.unicodeScalars.map(\.self)
        #expect((left + right).text.unicodeScalars.elementsEqual(both))
        #expect(SafeText("\(left.text)\(right.text)") == left + right)
      }
    }
  }

  @Test(arguments: [
    ("e\u{200D}\u{301}", "e⟨U+200D⟩⟨U+0301⟩"), ("\u{301}", "⟨U+0301⟩"),
    ("a\n\u{301}", "a\n⟨U+0301⟩"),
    (" \u{301}", " \u{301}"), ("a\u{FE0F}", "a⟨U+FE0F⟩"), ("a\u{1F3FD}", "a⟨U+1F3FD⟩"),
    ("1\u{FE0F}\u{20E3}#\u{20E3}1\u{FE0F}", "1\u{FE0F}\u{20E3}#\u{20E3}1⟨U+FE0F⟩"),
    ("\u{1F1EB}\u{1F1F7}\u{1F1EB}", "\u{1F1EB}\u{1F1F7}⟨U+1F1EB⟩"),
    ("\u{1100}\u{1161}\u{11A8}\u{1100}", "\u{1100}\u{1161}\u{11A8}⟨U+1100⟩"),
    ("⌚\u{FE0E}☎\u{FE0E}", "⌚⟨U+FE0E⟩☎\u{FE0E}"), ("👩\u{200D}", "👩⟨U+200D⟩"),
    ("🏴\u{E0067}", "🏴⟨U+E0067⟩"), ("\u{E000}\u{301}", "⟨U+E000⟩⟨U+0301⟩"),
    ("שָׁלוֹם العربية 漢字 ｶﾞ ำ ☎ ±", "שָׁלוֹם العربية 漢字 ｶﾞ ำ ☎ ±"),
    ("👨🏻‍❤️‍💋‍👨🏿", "👨🏻‍❤️‍💋‍👨🏿"), ("⟨U+202E⟩", "⟨U+202E⟩"),
  ])
  func `A cluster is shown when it is whole`(original: String, shown: String) {
    #expect(SafeText(original).text.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test func `Thousands of joiners on a letter are counted, and refused at entry`() {
    for scalar in ["\u{200D}", "\u{903}", "\u{FE0F}", "\u{1100}"] {
      let text = "e" + String(repeating: scalar, count: 3000)
      #expect(SafeText(text).text.unicodeScalars.count < 40_000)
      #expect(ShownText.faults(in: SafeText(text).text).isEmpty)
    }
    let joined = "e" + String(repeating: "\u{200D}", count: 3000)
    #expect(SafeText(joined).text.hasSuffix("⟨+2985⟩"))
    #expect(TextEntry.refusal(of: joined) == .tooManyMarks)
    #expect(TextEntry.refusal(of: "👨🏻‍❤️‍💋‍👨🏿") == nil)
  }
}
