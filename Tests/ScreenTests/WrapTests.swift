import Pages
import Testing

@testable import Screen

struct WrapTests {
  private static let texts: [SafeText] =
    SamplePages.motifs + [
      "", " ", "a", "\n", "a\n\nb\n", "anticonstitutionnellement", "漢字漢字漢字 漢字",
      "21,00\u{A0}€ et 1\u{202F}000\u{A0}€ ; « oui » : non !", "  deux  espaces  ", "👨‍👩‍👧‍👦🇫🇷❤️ é",
    ]

  private func signs(_ text: SafeText) -> [Sign] {
    var ink = Ink()
    return Signs(text, ink: &ink).all
  }

  private func lines(_ text: SafeText, _ width: Int) -> [String] {
    var sheet = Sheet(columns: max(1, width))
    let signs = Signs(text, ink: &sheet.ink)
    sheet.put(wrapping: signs, row: 0, in: 0..<max(1, width))
    let frame = Frame(
      size: Size(rows: sheet.rows, columns: sheet.columns), cells: sheet.cells,
      clusters: sheet.ink.clusters, owners: [])
    return frame.lines
  }

  @Test(arguments: Self.texts)
  func `No line is wider than the width and no word is lost`(text: SafeText) {
    let signs = signs(text)
    for width in 1...90 {
      let ranges = wrapped(signs, width: width)
      for range in ranges where range.count > 1 {
        #expect(signs[range].reduce(0) { $0 + Int($1.width) } <= width)
      }
      let kept = ranges.flatMap { signs[$0].filter { $0.kind == .word }.map(\.cell) }
      #expect(kept == signs.filter { $0.kind == .word }.map(\.cell))
    }
  }

  @Test func `A line never ends at a no-break space`() {
    #expect(lines("un prix de 21,00\u{A0}€", 14) == ["un prix de", "21,00\u{A0}€"])
    #expect(lines("mille 1\u{202F}000", 9) == ["mille", "1\u{202F}000"])
  }

  @Test func `Double punctuation stays with the word before it`() {
    #expect(lines("il dit oui ; puis non", 11) == ["il dit", "oui ; puis", "non"])
    #expect(lines("mot « cité » fin", 8) == ["mot", "« cité »", "fin"])
  }

  @Test func `A word longer than the line is cut between characters`() {
    #expect(lines("anticonstitution", 7) == ["anticon", "stituti", "on"])
  }

  @Test func `A wide character in one column ends and shows a square`() {
    #expect(lines("漢字", 1) == ["□", "□"])
  }

  @Test func `Newlines make lines, empty ones too`() {
    #expect(lines("a\n\nb", 5) == ["a", "", "b"])
    #expect(lines("a\n", 5) == ["a", ""])
  }
}
