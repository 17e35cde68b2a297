/// What must not wait for a caisse: a life in danger, violence, somebody who is unwell. It comes before
/// every intent, and gives the way to those who help, never advice.
package struct Emergency: Hashable, Sendable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package var id: ID
  /// Paragraphs, as a node of the dialogue says them.
  package var dit: [String]
  /// `Phrase`s that tell it.
  package var signes: [String]
  /// Those that tell it in a sentence that says nothing else.
  package var seuls: [String]
  /// Those with which it is past, paper or a figure of speech.
  package var sauf: [String]

  package init(
    id: ID, dit: [String], signes: [String], seuls: [String] = [], sauf: [String] = []
  ) {
    self.id = id
    self.dit = dit
    self.signes = signes
    self.seuls = seuls
    self.sauf = sauf
  }
}

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
  package var words: [String] {
    parts.flatMap { part -> [String] in
      if case .word(let words) = part { words.map(\.letters) } else { [] }
    }
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
