/// Folded words that a sentence holds. A word that ends with `*` stands for all that begin so.
package struct Rule: Hashable, Sendable {
  package let words: [String]
  /// The sentence says nothing else, but for small words and courtesies.
  package let isWhole: Bool

  package init(words: [String], isWhole: Bool) {
    self.words = words
    self.isWhole = isWhole
  }

  package func isMet(by sentence: [String], _ reader: SentenceReader) -> Bool {
    guard !words.isEmpty, words.allSatisfy({ part in sentence.contains { Self.fits(part, $0) } })
    else { return false }
    return !isWhole
      || reader.telling(sentence).allSatisfy { word in words.contains { Self.fits($0, word) } }
  }

  private static func fits(_ part: String, _ word: String) -> Bool {
    part.hasSuffix("*") ? word.hasPrefix(part.dropLast()) : word == part
  }
}

extension Intent {
  /// Those for any sentence first.
  package var rules: [Rule] {
    partout.map { Rule(words: $0, isWhole: false) } + regles.map { Rule(words: $0, isWhole: true) }
  }
}
