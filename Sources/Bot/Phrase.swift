/// Folded words in a row: `saigne* … beaucoup|trop`. A bar parts words of which one is enough, a star
/// stands for any ending, three dots for up to three words.
package struct Phrase: Hashable, Sendable {
  private enum Part: Hashable {
    case word([Word])
    case gap
  }

  private struct Word: Hashable {
    let letters: String
    let isPrefix: Bool

    func fits(_ word: String) -> Bool { isPrefix ? word.hasPrefix(letters) : word == letters }
  }

  private static let longestGap = 3

  package let text: String
  private let parts: [Part]

  package init(_ text: String) {
    self.text = text
    parts = text.split(separator: " ").map { part in
      guard part != "…" else { return .gap }
      return .word(
        part.split(separator: "|").map { word in
          let isPrefix = word.hasSuffix("*")
          return Word(letters: String(isPrefix ? word.dropLast() : word), isPrefix: isPrefix)
        })
    }
  }

  /// All that may stand in it, without the stars.
  package var words: [String] { allWords.map(\.letters) }

  /// Those of which no ending is left open.
  package var wholeWords: [String] { allWords.filter { !$0.isPrefix }.map(\.letters) }

  private var allWords: [Word] {
    parts.flatMap { part -> [Word] in if case .word(let words) = part { words } else { [] } }
  }

  package func isSaid(in sentence: [Sentence.Token]) -> Bool {
    isSaid(in: sentence.map(Heard.init))
  }

  func isSaid(in sentence: [Heard]) -> Bool {
    !parts.isEmpty && sentence.indices.contains { fits(parts[...], sentence[$0...]) }
  }

  /// The sentence has no word that is not in the phrase.
  func isAll(of telling: [String]) -> Bool {
    telling.allSatisfy { word in
      parts.contains { part in
        if case .word(let words) = part { words.contains { $0.fits(word) } } else { false }
      }
    }
  }

  /// As typed, as read or as it may have been meant: `avc` may be short for « avec ».
  private func fits(_ parts: ArraySlice<Part>, _ sentence: ArraySlice<Heard>) -> Bool {
    guard let part = parts.first else { return true }
    switch part {
    case .gap:
      return (0...Self.longestGap).contains { fits(parts.dropFirst(), sentence.dropFirst($0)) }
    case .word(let words):
      guard let heard = sentence.first,
        words.contains(where: { word in heard.forms.contains { word.fits($0) } })
      else { return false }
      return fits(parts.dropFirst(), sentence.dropFirst())
    }
  }
}
