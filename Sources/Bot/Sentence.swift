/// A sentence as its words, and how each was read.
package struct Sentence: Hashable, Sendable {
  package struct Token: Hashable, Sendable {
    /// The folded word, as typed.
    package var typed: String
    /// As understood: the same, unless an abbreviation or a misspelling was led back to it.
    package var read: String
    /// It was misspelt, and repaired.
    package var isRepaired = false
  }

  package var tokens: [Token]

  package var words: [String] { tokens.map(\.read) }
}

/// Reads sentences: folds them, spells out abbreviations, repairs what is misspelt.
package struct SentenceReader: Sendable {
  package let repair: TypoRepair
  /// The families of a word, by the hash of its stem.
  package let families: [Feature.Hash: [Feature.Hash]]
  private let spellings: [String: [String]]
  private let courtesies: Set<String>
  private let fillers: Set<String>
  private let empties: Set<String>
  private let symptoms: Set<Feature.Hash>
  private let kindnesses: Set<Feature.Hash>

  /// - Parameters:
  ///   - words: those that a misspelt one is led back to, parted by spaces, the most usual first.
  ///   - sounds: of these words.
  ///   - stems: of all known words.
  package init(lexicon: Lexicon, words: String = "", sounds: String = "", stems: String = "") {
    repair = TypoRepair(
      words: words, sounds: sounds, stems: HashTable(text: stems), acronyms: Set(lexicon.acronyms))
    spellings = Dictionary(
      lexicon.spellings.map { ($0.typed, $0.meant) }, uniquingKeysWith: { first, _ in first })
    courtesies = Set(lexicon.courtesies)
    fillers = Set(lexicon.fillers)
    empties = Set(lexicon.empties)
    symptoms = Set(lexicon.symptoms.map(Feature.stem(of:)))
    kindnesses = Set((lexicon.kindnesses + lexicon.courtesies).map(Feature.stem(of:)))
    var families: [Feature.Hash: [Feature.Hash]] = [:]
    for family in lexicon.families {
      let name = Feature.family(family.name)
      for stem in Set(family.words.map(Feature.stem(of:))) {
        families[stem, default: []].append(name)
      }
    }
    self.families = families
  }

  package func read(_ sentence: String) -> Sentence {
    Sentence(
      tokens: Folding.words(of: sentence).flatMap { typed -> [Sentence.Token] in
        if let meant = spellings[typed] {
          return meant.map { Sentence.Token(typed: typed, read: $0) }
        }
        guard let repaired = repair.repaired(typed) else {
          return [Sentence.Token(typed: typed, read: typed)]
        }
        return (spellings[repaired] ?? [repaired]).map {
          Sentence.Token(typed: typed, read: $0, isRepaired: true)
        }
      })
  }

  /// The words without what is said around a question, unless nothing else is said.
  package func asked(_ words: [String]) -> [String] {
    let asked = words.filter { !courtesies.contains($0) }
    return asked.contains { !fillers.contains($0) } ? asked : words
  }

  /// The words that a rule has to name: all but small ones and courtesies; the courtesies when there
  /// is nothing else.
  package func telling(_ words: [String]) -> [String] {
    let telling = words.filter { !fillers.contains($0) }
    let asked = telling.filter { !courtesies.contains($0) }
    return asked.isEmpty ? telling : asked
  }

  /// Small words, numbers, days: nobody could tell what is meant.
  package func tellsNothing(_ words: [String]) -> Bool {
    words.count <= Self.mostEmpty
      && words.allSatisfy { word in
        fillers.contains(word) || empties.contains(word) || word.allSatisfy(\.isNumber)
      }
  }

  /// In more words than these, even small ones, something may be told.
  private static let mostEmpty = 3

  /// « ok merci » says no more than « merci »; all of them where nothing else is left.
  func withoutEmpties(_ words: [String]) -> [String] {
    let rest = words.filter { !empties.contains($0) }
    return rest.contains { courtesies.contains($0) } ? rest : words
  }

  /// Somebody is unwell.
  package func tellsSymptom(_ words: [String]) -> Bool {
    words.contains { symptoms.contains(Feature.stem(of: $0)) }
  }

  /// Somebody says hello, thank you or good-bye.
  func tellsKindness(_ words: [String]) -> Bool {
    words.contains { kindnesses.contains(Feature.stem(of: $0)) }
  }

  package func features(of words: [String]) -> [Feature.Hash] {
    Feature.all(of: asked(words), families: families)
  }
}
