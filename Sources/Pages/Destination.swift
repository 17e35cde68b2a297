/// A screen that one can go to by its name.
package struct Destination: Equatable, Sendable {
  package var screen: ScreenID
  package var title: SafeText

  package init(_ screen: ScreenID, _ title: SafeText) {
    self.screen = screen
    self.title = title
  }
}

extension [Destination] {
  /// Those whose name or id holds the letters of `query` in this order, the best first.
  package func matching(_ query: String) -> [Destination] {
    let scored = enumerated().compactMap { index, destination in
      let name = FuzzyName(destination.title.text)
      let id = FuzzyName(destination.screen.rawValue)
      let score = [name.score(of: query), id.score(of: query).map { $0 + 1 }].compactMap(\.self)
      return score.min().map { (score: $0, index: index, destination: destination) }
    }
    return scored.sorted { ($0.score, $0.index) < ($1.score, $1.index) }.map(\.destination)
  }
}

/// A name to find by some of its letters, in order; accents and case don't matter.
package struct FuzzyName {
  private let letters: [Character]

  package init(_ name: String) { letters = Self.folded(name) }

  /// Small is good: the beginning, then the beginning of a word, then letters close together.
  package func score(of query: String) -> Int? {
    let wanted = Self.folded(query).filter { $0 != " " }
    guard !wanted.isEmpty else { return 0 }
    var best: Int?
    for start in letters.indices where letters[start] == wanted[0] {
      guard let span = span(of: wanted, from: start) else { continue }
      let opensWord = start == 0 || !letters[start - 1].isLetter
      let score = (start == 0 ? 0 : opensWord ? 10 : 40) + 3 * (span - wanted.count)
      best = min(best ?? score, score)
    }
    return best
  }

  private func span(of wanted: [Character], from start: Int) -> Int? {
    var next = 0
    for index in start..<letters.count where next < wanted.count {
      if letters[index] == wanted[next] { next += 1 }
      if next == wanted.count { return index - start + 1 }
    }
    return nil
  }

  package static func folded(_ text: String) -> [Character] {
    text.lowercased().map { plain[$0] ?? $0 }
  }

  private static let plain: [Character: Character] = [
    "à": "a", "â": "a", "ä": "a", "á": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e",
    "î": "i", "ï": "i", "í": "i", "ô": "o", "ö": "o", "ó": "o", "ù": "u", "û": "u", "ü": "u",
    "ÿ": "y", "œ": "o", "’": "'", "\u{A0}": " ",
  ]
}
