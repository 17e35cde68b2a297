import Testing

@testable import Pages

struct SanitizerTests {
  @Test(arguments: [
    ("Élève à l'œuvre : 21,00\u{A0}€ « … »", "Élève à l'œuvre : 21,00\u{A0}€ « … »"),
    ("a\nb", "a\nb"),
    ("\u{1B}[2J", "⟨U+001B⟩[2J"),
    ("a\tb", "a⟨U+0009⟩b"),
    ("a\r\nb", "a\nb"),
    ("a\rb", "a⟨U+000D⟩b"),
    ("\u{9B}1m", "⟨U+009B⟩1m"),
    ("\u{7F}", "⟨U+007F⟩"),
    ("\u{202E}evil\u{2066}", "⟨U+202E⟩evil⟨U+2066⟩"),
    ("\u{FEFF}a", "⟨U+FEFF⟩a"),
    ("mot\u{AD}coupé", "mot⟨U+00AD⟩coupé"),
    ("\u{2028}", "⟨U+2028⟩"),
    ("\u{E000}", "⟨U+E000⟩"),
    ("👨‍👩‍👧‍👦 ❤️ 🇫🇷 👍🏽", "👨‍👩‍👧‍👦 ❤️ 🇫🇷 👍🏽"),
    ("漢字 e\u{301}", "漢字 e\u{301}"),
  ])
  func `Dangerous scalars become visible and all others stay`(original: String, shown: String) {
    let scalars = Array(SafeText(original).text.unicodeScalars)
    #expect(scalars == Array(shown.unicodeScalars))
  }

  @Test func `Marks past the eighth are counted and not shown`() {
    let text = SafeText("a" + String(repeating: "\u{301}", count: 300)).text
    #expect(text.unicodeScalars.filter { $0 == "\u{301}" }.count == 8)
    #expect(text.hasSuffix("⟨+292⟩"))
  }

  @Test func `Sanitised text sanitises to itself`() {
    for original in ["\u{1B}[0m\u{202E}", "a\u{301}\u{301}", "é\tb", "👍🏽\u{200B}"] {
      let once = SafeText(original)
      #expect(SafeText(once.text) == once)
    }
  }
}
