import Bot

/// A sentence and what it means: what ameliBot learns from.
struct Lesson: Hashable, Sendable {
  /// How a sentence is written.
  enum Style: String, CaseIterable, Sendable {
    case correct, court, fautes, sms, detourne, long

    /// Its words are spelt right, most of them: others are led back to them.
    var isSpelt: Bool { self != .fautes && self != .sms }
  }

  let intent: Intent.ID
  let style: Style
  let sentence: String
}

/// The words that ameliBot knows, for those who misspell them.
struct Vocabulary {
  /// Parted by spaces, the most usual first.
  let words: String
  let sounds: String
  let stems: String

  private static let shortest = 4

  init(lessons: [Lesson], lexicon: Lexicon, spared: [String], signs: [String]) {
    let reader = SentenceReader(lexicon: lexicon)
    var counts: [String: Int] = [:]
    let spelt = lessons.filter(\.style.isSpelt).flatMap { reader.read($0.sentence).words }
    let listed = lexicon.spellings.flatMap(\.meant) + lexicon.families.flatMap(\.words) + signs
    for word in spelt + listed { counts[word, default: 0] += 1 }
    let acronyms = Set(lexicon.acronyms)
    let usual = counts.filter { Self.isCandidate($0.key) && !acronyms.contains($0.key) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    words = usual.map(\.key).joined(separator: " ")
    sounds = HashTable.text(of: usual.map { Sound.hash(of: $0.key) })
    let known = Array(counts.keys) + spared
    stems = HashTable(Set(known.map(Feature.stem(of:)))).text
  }

  private static func isCandidate(_ word: String) -> Bool {
    word.utf8.count >= shortest && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }
}
