import Pages
import TestSupport
import Testing

@testable import Screen

/// Statements 8, 12 and 13 of docs/accessibilite.md: what is shown is text, whatever the colours
/// and the width.
struct PerceptionAccessTests {
  @Test func `12. No picture is drawn with characters, and boxes are decoration`() throws {
    let punctuation: Set<Unicode.Scalar> = [
      "\u{A0}", "«", "»", "’", "…", "–", "—", "·", "→", "↑", "↓", "€", "−", "µ", "×", "°", "œ", "Œ",
      "▸",
    ]
    for (index, screen) in try Access.screens.enumerated() {
      for cell in screen.whole(columns: [40, 80, 120][index % 3]).frame.cells {
        guard let scalar = cell.glyph.scalar, !scalar.isASCII else { continue }
        if (0x2500...0x257F).contains(scalar.value) {
          #expect(cell.role == .border, "\(screen.name)")
        } else if !punctuation.contains(scalar) {
          #expect((0xC0...0xFF).contains(scalar.value), "\(screen.name): \(scalar)")
        }
      }
    }
  }

  @Test func `13. No width between 40 and 200 loses a word`() throws {
    for (index, screen) in try Access.screens.enumerated() {
      for columns in [40, 41 + index * 53 % 160] {
        let (window, frame) = screen.whole(columns: columns)
        let shown = window.presented(window.fitted(screen.page))
        let lost = shown.essentialWords.subtracting(frame.words)
        #expect(lost == [], "\(screen.name) at \(columns)")
      }
    }
  }
}

extension Page {
  /// All words of the content and of the actions, without the columns of tables that a narrow window
  /// leaves out: their rows lead to them.
  fileprivate var essentialWords: Set<Substring> {
    let texts = blocks.map(\.essentialText) + actions.map(\.label.text)
    return Set(texts.flatMap { $0.plainSpaces.split { $0.isWhitespace } })
  }
}

extension Block {
  fileprivate var essentialText: String {
    switch self {
    case .table(let table):
      return table.rows.flatMap { row in
        zip(table.columns, row.cells).filter { $0.0.priority == 0 }.map(\.1.text)
      }.joined(separator: " ")
    case .disclosure(let control, let blocks):
      return ([control.label.text] + blocks.map(\.essentialText)).joined(separator: " ")
    case .tile(let title, let blocks):
      return ([title.text] + blocks.map(\.essentialText)).joined(separator: " ")
    case .columns(let columns):
      return columns.flatMap { $0.map(\.essentialText) }.joined(separator: " ")
    // What is typed scrolls in its box; its caret is always in sight.
    case .field(let field):
      return [field.label.text, field.hint?.text, field.error?.text].compactMap(\.self)
        .joined(separator: " ")
    default: return wholeText
    }
  }
}
