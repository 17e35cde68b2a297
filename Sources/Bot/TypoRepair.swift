/// Leads a misspelt word back to a word that ameliBot knows: one letter added, dropped, changed or
/// swapped with its neighbour; an article written in one with its noun; another spelling of the same
/// sound. Short words, acronyms and real French words are left alone.
package struct TypoRepair: Sendable {
  /// A shorter word has too many neighbours.
  static let shortest = 5

  /// What it may be led back to, the most usual first.
  private let candidates: [Candidate]
  /// The first candidate of each sound.
  private let sounds: [Feature.Hash: Int]
  private let acronyms: Set<String>
  /// Hashes of the stems of all known words.
  private let stems: HashTable

  private struct Candidate {
    let letters: ArraySlice<UInt8>

    var word: String { String(decoding: letters, as: UTF8.self) }
  }

  /// - Parameters:
  ///   - words: parted by spaces, the most usual first.
  ///   - sounds: of these words, as `HashTable` writes hashes.
  ///   - stems: of these words and of others that are to be left alone.
  package init(words: String, sounds: String, stems: HashTable, acronyms: Set<String>) {
    candidates = Array(words.utf8).split(separator: 0x20).map(Candidate.init)
    self.sounds = Dictionary(
      zip(HashTable.hashes(in: sounds), candidates.indices), uniquingKeysWith: { first, _ in first }
    )
    self.acronyms = acronyms
    self.stems = stems
  }

  /// Without any, nothing tells a misspelt word from a real one.
  var hasWords: Bool { !candidates.isEmpty }

  package func isKnown(_ word: String) -> Bool {
    acronyms.contains(word) || stems.position(of: Feature.stem(of: word)) != nil
  }

  /// The known word that was meant; nil when the word is known already or none is near.
  package func repaired(_ word: String) -> String? {
    let letters = Array(word.utf8)
    guard letters.count > 3, !letters.contains(where: { (0x30...0x39).contains($0) }),
      !isKnown(word)
    else { return nil }
    return withoutElision(word) ?? near(letters) ?? alike(word) ?? nearWithoutElision(word)
  }

  private func near(_ letters: [UInt8]) -> String? {
    guard letters.count >= Self.shortest else { return nil }
    // The first letter is nearly always right; requiring it spares most real words.
    return candidates.first {
      $0.letters.first == letters.first && Self.areOneEditApart($0.letters, letters[...])
    }.map(\.word)
  }

  private func alike(_ word: String) -> String? {
    sounds[Sound.hash(of: word)].map { candidates[$0].word }
  }

  /// `larret` → `arret`
  private func withoutElision(_ word: String) -> String? {
    elided(word).flatMap { isKnown($0) ? $0 : nil }
  }

  /// `losteopate` → `osteopathe`
  private func nearWithoutElision(_ word: String) -> String? {
    elided(word).flatMap { noun in
      noun.utf8.count < Self.shortest ? nil : near(Array(noun.utf8)) ?? alike(noun)
    }
  }

  /// What follows an article or a pronoun that is written in one with it. Before a consonant only `je`
  /// loses its vowel: `jdemenage`.
  func elided(_ word: String) -> String? {
    guard let first = word.utf8.first, "cdjlmnst".utf8.contains(first) else { return nil }
    let rest = word.dropFirst()
    guard let next = rest.utf8.first, rest.utf8.count > 2 else { return nil }
    let isVowel = "aeiouh".utf8.contains(next)
    return isVowel || (first == 0x6A && rest.utf8.count > 3) ? String(rest) : nil
  }

  static func areOneEditApart(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let (shortRest, longRest) = (short.dropFirst(same), long.dropFirst(same))
    if long.count > short.count { return shortRest == longRest.dropFirst() }
    guard let a = shortRest.first, let b = longRest.first else { return false }
    if shortRest.dropFirst() == longRest.dropFirst() { return true }
    return shortRest.dropFirst().first == b && longRest.dropFirst().first == a
      && shortRest.dropFirst(2) == longRest.dropFirst(2)
  }
}
