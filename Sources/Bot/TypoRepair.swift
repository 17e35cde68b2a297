/// Leads a misspelt word back to a word that ameliBot knows: one letter added, dropped, changed or
/// swapped with its neighbour. Short words and acronyms are left alone.
struct TypoRepair: Sendable {
  /// A shorter word has too many neighbours.
  static let shortest = 5

  private let known: Set<String>
  /// In alphabetical order, so that a tie always ends the same way.
  private let candidates: [[UInt8]]

  init(known: Set<String>) {
    self.known = known
    candidates =
      known
      .filter { $0.utf8.count >= Self.shortest && !Lexicon.acronyms.contains($0) }
      .sorted().map { Array($0.utf8) }
  }

  /// The known word that was meant; nil when the word is known already or none is near.
  func repaired(_ word: String) -> String? {
    let letters = Array(word.utf8)
    guard letters.count >= Self.shortest, !known.contains(word), !Lexicon.acronyms.contains(word)
    else { return nil }
    // The first letter is nearly always right; requiring it spares most real words.
    let near = candidates.first { $0.first == letters.first && Self.areOneEditApart($0, letters) }
    return near.map { String(decoding: $0, as: UTF8.self) }
  }

  static func areOneEditApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    guard let first = short.indices.first(where: { short[$0] != long[$0] }) else {
      return long.count > short.count
    }
    if long.count > short.count { return short[first...] == long[(first + 1)...] }
    if short[(first + 1)...] == long[(first + 1)...] { return true }
    let next = first + 1
    return next < short.count && short[first] == long[next] && short[next] == long[first]
      && short[(next + 1)...] == long[(next + 1)...]
  }
}
