import Domain
import Testing

struct TextRuleTests {
  private static let rule = TextRule.demande

  @Test func `line ends count one, however they were typed`() {
    #expect(TextRule.count("a\r\nb") == 3)
    #expect(TextRule.normalized("a\r\nb\rc\n") == "a\nb\nc\n")
  }

  @Test func `one character counts one, composed or not`() {
    #expect(TextRule.count("e\u{301}te\u{301}") == 3)
    #expect(Array(TextRule.normalized("e\u{301}").unicodeScalars) == ["é"])
    #expect(TextRule.count("👨‍👩‍👧👍🏽🇫🇷") == 3)
  }

  @Test(arguments: [
    (49, TextRule.Verdict.tooShort(missing: 1)), (50, .fits(left: 750)), (800, .fits(left: 0)),
    (801, .tooLong(excess: 1)), (0, .empty),
  ])
  func `the limits are where they are said to be`(count: Int, verdict: TextRule.Verdict) {
    #expect(Self.rule.verdict(on: String(repeating: "é", count: count)) == verdict)
  }

  @Test func `white space at both ends helps neither the minimum nor hides from the maximum`() {
    let padded = "   " + String(repeating: "a", count: 48) + "\u{A0}\n"
    #expect(Self.rule.verdict(on: padded) == .tooShort(missing: 2))
    #expect(Self.rule.verdict(on: " \n\t ") == .empty)
    #expect(Self.rule.verdict(on: String(repeating: "a", count: 800) + " ") == .tooLong(excess: 1))
  }
}
