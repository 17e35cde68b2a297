import Pages
import Testing

struct TextEntryTests {
  @Test func `what no one can read is refused at entry`() {
    #expect(TextEntry.refusal(of: "e" + String(repeating: "\u{301}", count: 8)) == nil)
    #expect(
      TextEntry.refusal(of: "e" + String(repeating: "\u{301}", count: 9)) == .tooManyMarks)
    #expect(
      TextEntry.refusal(of: String(repeating: "a", count: 16_385)) == .tooLarge(bytes: 16_385))
  }
}
