import Catalog

/// Links are closed.
struct RichTextCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for text in reading.texts {
      do {
        for span in try RichText.parse(text.words) { check(span, in: text, reading) }
      } catch {
        switch error {
        case .linkNotClosed(let offset):
          let excerpt = text.words.dropFirst(offset).prefix(20)
          reading.report(
            "le crochet de « \(excerpt) » n'ouvre pas de lien ; écrivez [texte](cible), "
              + "ou retirez le crochet", at: text.entry)
        }
      }
    }
  }

  private func check(_ span: RichText.Span, in text: Reading.Text, _ reading: Reading) {
    guard case .link(let label, let target) = span, label.trimmed.isEmpty else { return }
    reading.report(
      "le lien vers « \(target) » n'a pas de texte ; écrivez-le entre les crochets", at: text.entry)
  }
}
