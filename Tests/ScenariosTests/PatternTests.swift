import Testing

@testable import Scenarios

@Suite struct PatternTests {
  @Test func `Every example of the vocabulary is read by its own phrase`() {
    for phrase in Vocabulary.phrases {
      let said = phrase.example.withoutRemark
      let loose = Vocabulary.stripped(Loose(said))
      let first = Vocabulary.phrases.first { other in
        other.patterns.contains { $0.values(in: loose) != nil }
      }
      #expect(first?.meaning == phrase.meaning, "\(phrase.example)")
    }
  }

  @Test func `A quote inside a text is written with a backslash`() {
    let pattern = StepPattern("je vois {texte}")
    #expect(pattern.values(in: Loose(#"je vois "dit \"oui\" ici""#)) == [#"dit "oui" ici"#])
    #expect(pattern.values(in: Loose(#"je vois "sans fin"#)) == nil)
    #expect(pattern.values(in: Loose(#"je vois "a" et plus"#)) == nil)
  }

  @Test func `Apostrophes and spaces of both kinds are the same`() {
    let pattern = StepPattern("j'efface {texte}")
    #expect(pattern.values(in: Loose("j’efface\u{A0}\"Prix :\"")) == ["Prix :"])
  }
}

extension String {
  /// Without the remark at its end that says what follows on other lines.
  fileprivate var withoutRemark: String {
    String(prefix { $0 != "(" }.reversed().drop { $0 == " " }.reversed())
  }
}
