import Pages
import Testing

@testable import Screen

struct TextFieldTests {
  /// `|` is the caret.
  struct Case: CustomTestStringConvertible, Sendable {
    var before: String
    var keys: [Key]
    var after: String
    var isArea = true

    var testDescription: String { "\(before) \(keys) \(after)" }
  }

  private static func field(_ text: String, isArea: Bool) -> TextField {
    let characters = Array(text)
    let caret = characters.firstIndex(of: "|") ?? characters.count
    return TextField(
      String(characters.filter { $0 != "|" }), caret: caret, isArea: isArea, columns: 11, rows: 3)
  }

  private static func shown(_ field: TextField) -> String {
    var characters = Array(field.value)
    characters.insert("|", at: field.caret)
    return String(characters)
  }

  static let cases: [Case] = [
    Case(before: "ab|c", keys: [.character("é")], after: "abé|c"),
    Case(before: "e|a", keys: [.character("\u{301}")], after: "e\u{301}|a"),
    Case(before: "a|b", keys: [.enter], after: "a\n|b"),
    Case(before: "a|b", keys: [.newline], after: "a\n|b"),
    Case(before: "a👍🏽|b", keys: [.backspace], after: "a|b"),
    Case(before: "|ab", keys: [.backspace], after: "|ab"),
    Case(before: "a|👨‍👩‍👧‍👦b", keys: [.delete], after: "a|b"),
    Case(before: "ab|", keys: [.delete], after: "ab|"),
    Case(before: "a|", keys: [.left, .left, .right], after: "a|"),
    Case(before: "un deux trois|", keys: [.control("w")], after: "un deux |"),
    Case(before: "un deux  |", keys: [.control("w")], after: "un |"),
    Case(before: "un|\nb", keys: [.control("k")], after: "un|\nb"),
    Case(before: "u|n\nb", keys: [.control("k")], after: "u|\nb"),
    Case(before: "a\nbc|d", keys: [.control("u")], after: "a\n|d"),
    Case(before: "a\nbc|d", keys: [.control("a")], after: "a\n|bcd"),
    Case(before: "a\n|bcd\ne", keys: [.control("e")], after: "a\nbcd|\ne"),
    Case(before: "a\nb|c", keys: [.home], after: "a\n|bc"),
    Case(before: "|un deux", keys: [.alt("f")], after: "un| deux"),
    Case(before: "un deux|", keys: [.alt("b")], after: "un |deux"),
    Case(before: "abc\nd|\nefg", keys: [.up], after: "a|bc\nd\nefg"),
    Case(before: "abc\nd\nef|g", keys: [.up], after: "abc\nd|\nefg"),
    Case(before: "a|", keys: [.paste("b\r\nc\rd\ne")], after: "ab\nc\nd\ne|"),
    Case(before: "a|", keys: [.paste("b\r\nc\nd")], after: "ab c d|", isArea: false),
    Case(before: "x|", keys: [.home, .end], after: "x|", isArea: false),
    // Lines of ten columns: « un deux » then « trois quat ».
    Case(before: "|un deux trois quatre", keys: [.down], after: "un deux |trois quatre"),
    Case(before: "un deux |trois quatre", keys: [.up], after: "|un deux trois quatre"),
  ]

  @Test(arguments: Self.cases)
  func `A key changes the text as it should`(example: Case) {
    var field = Self.field(example.before, isArea: example.isArea)
    for key in example.keys { _ = field.handle(key) }
    #expect(Self.shown(field) == example.after)
  }

  @Test func `Up on the first line and down on the last are not the field's`() {
    var field = Self.field("ab|\ncd", isArea: true)
    #expect(field.handle(.up) == .ignored)
    #expect(field.handle(.down) == .moved)
    #expect(field.handle(.down) == .ignored)
  }

  @Test func `Enter in a one-line field is not the field's`() {
    var field = Self.field("ab|", isArea: false)
    #expect(field.handle(.enter) == .ignored)
  }

  @Test func `Sixteen kilobytes fit and one byte more is refused whole`() {
    var field = TextField("", caret: 0, isArea: true)
    #expect(field.handle(.paste(String(repeating: "a", count: 16_384))) == .changed)
    guard case .refused = field.handle(.character("b")) else {
      Issue.record("taken in")
      return
    }
    #expect(field.value.count == 16_384)
  }

  @Test func `Eight marks on a letter fit and nine are refused`() {
    var field = TextField("", caret: 0, isArea: true)
    let mark = "\u{301}"
    #expect(field.handle(.paste("a" + String(repeating: mark, count: 8))) == .changed)
    guard case .refused = field.handle(.paste(mark)) else {
      Issue.record("taken in")
      return
    }
    #expect(field.value.unicodeScalars.count == 9)
  }

  @Test(arguments: [
    "", "a", "un deux trois\nquatre\n\ncinq   \n", "漢字漢字漢字👨‍👩‍👧‍👦🇫🇷", "a\u{202E}b\u{7}\tc",
    "anticonstitutionnellement", "e\u{301}\u{302}e\r\nz", "x     y      z",
  ])
  func `Each caret has a place of its own and comes back from it`(value: String) {
    for width in [1, 2, 3, 7, 10, 40] {
      var ink = Ink()
      let text = FieldText(value, width: width, ink: &ink)
      var last = Position(row: 0, column: -1)
      for caret in 0...value.count {
        let place = text.position(of: caret)
        #expect(place.column <= text.width)
        #expect((place.row, place.column) >= (last.row, last.column))
        last = place
        // Spaces that hang over the edge share the last column.
        if place.column < text.width { #expect(text.caret(at: place) == caret) }
      }
      #expect(text.lines.map(\.signs.count).reduce(0, +) <= text.signs.count)
    }
  }
}
