/// Brings the forms of a French word together: `remboursement`, `remboursé` and `rembourser` give
/// `rembours`. Light on purpose: what it leaves apart, the letter groups bring together.
package enum Stemming {
  /// Longest first: the first that fits is taken off.
  private static let endings = [
    "issements", "issement", "atrices", "ateurs", "atrice", "ations", "ements", "ateur", "ation",
    "ement", "euses", "euse", "antes", "ante", "ants", "ant", "ees", "ers", "ent", "ait", "ais",
    "ee", "es", "er", "ez", "ir", "e", "s", "x",
  ]
  /// What is left of a word keeps this many letters, or it could be any word.
  private static let shortest = 4

  /// - Parameter word: a folded word.
  package static func stem(of word: String) -> String {
    let length = word.utf8.count
    guard length > shortest, !word.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return word
    }
    for ending in endings
    where word.hasSuffix(ending) && length - ending.utf8.count >= shortest {
      return String(word.dropLast(ending.utf8.count))
    }
    return word
  }
}
