import Pages
import Domain

/// No text is longer, or more stacked with marks, than what the screens take.
struct TextLengthCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for text in reading.texts {
      switch TextEntry.refusal(of: text.words) {
      case nil: continue
      case .tooLarge(let bytes):
        reading.report(
          "ce texte fait \(bytes) octets ; coupez-le à \(TextEntry.maximumBytes) au plus",
          at: text.entry)
      case .tooManyMarks:
        reading.report(
          "une lettre de ce texte porte trop de signes ; \(TextEntry.maximumMarks) au plus",
          at: text.entry)
      }
    }
  }
}
