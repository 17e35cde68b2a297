/// The French stemmer of Snowball (snowballstem.org, release 3.1): `remboursement`, `remboursé` and
/// `rembourser` give `rembours`.
///
/// The reference works on accented words; ameliBot stems folded ones, so that a missing accent
/// changes nothing. Capitals among the letters mark vowels that stand for consonants, as in the
/// reference.
package struct FrenchStemmer {
  var letters: [Unicode.Scalar]
  /// From here on, suffixes may be taken off: RV, R1 and R2 of the reference.
  private(set) var verbal = 0
  private(set) var first = 0
  private(set) var second = 0

  /// - Parameter word: in lowercase.
  package static func stem(of word: String) -> String {
    var stemmer = FrenchStemmer(letters: Array(word.unicodeScalars))
    stemmer.dropElision()
    stemmer.markConsonants()
    stemmer.markRegions()
    stemmer.dropSuffixes()
    stemmer.undouble()
    stemmer.dropAccent()
    return stemmer.unmarked
  }

  private init(letters: [Unicode.Scalar]) { self.letters = letters }

  static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "à", "â", "è", "é", "ê", "ë", "î", "ï", "ô", "ù", "û": true
    default: false
    }
  }

  // MARK: Before

  /// `l'arrêt` → `arrêt`
  private mutating func dropElision() {
    guard let mark = letters.firstIndex(of: "'"), mark + 1 < letters.count else { return }
    let before = String(String.UnicodeScalarView(letters[..<mark]))
    if ["c", "d", "j", "l", "m", "n", "s", "t", "qu"].contains(before) {
      letters.removeSubrange(...mark)
    }
  }

  /// U, I and Y where they are no vowels; `ë` and `ï` become `He` and `Hi`.
  private mutating func markConsonants() {
    var index = 0
    while index < letters.count {
      markConsonant(at: index)
      index += 1
    }
  }

  private mutating func markConsonant(at index: Int) {
    let next = index + 1 < letters.count ? letters[index + 1] : " "
    let isBeforeVowel = index + 2 < letters.count && Self.isVowel(letters[index + 2])
    switch (letters[index], next) {
    case (let letter, "u") where Self.isVowel(letter) && isBeforeVowel: letters[index + 1] = "U"
    case (let letter, "i") where Self.isVowel(letter) && isBeforeVowel: letters[index + 1] = "I"
    case (let letter, "y") where Self.isVowel(letter): letters[index + 1] = "Y"
    case ("ë", _): letters.replaceSubrange(index...index, with: ["H", "e"])
    case ("ï", _): letters.replaceSubrange(index...index, with: ["H", "i"])
    case ("y", _) where Self.isVowel(next): letters[index] = "Y"
    case ("q", "u"): letters[index + 1] = "U"
    default: break
    }
  }

  private mutating func markRegions() {
    let end = letters.count
    verbal = startOfVerbal() ?? end
    let p1 = afterVowelAndConsonant(from: 0)
    first = p1 ?? end
    second = p1.flatMap(afterVowelAndConsonant) ?? end
  }

  private func startOfVerbal() -> Int? {
    if letters.count >= 3, Self.isVowel(letters[0]), Self.isVowel(letters[1]) { return 3 }
    for beginning in ["col", "par", "tap"] where letters.starts(with: beginning.unicodeScalars) {
      return 3
    }
    if letters.count >= 3, letters.starts(with: "ni".unicodeScalars), Self.isVowel(letters[2]) {
      return 3
    }
    return letters.indices.dropFirst().first { Self.isVowel(letters[$0]) }.map { $0 + 1 }
  }

  private func afterVowelAndConsonant(from start: Int) -> Int? {
    let rest = letters.indices.dropFirst(start)
    guard let vowel = rest.first(where: { Self.isVowel(letters[$0]) }) else { return nil }
    return letters.indices.dropFirst(vowel + 1).first { !Self.isVowel(letters[$0]) }.map { $0 + 1 }
  }

  // MARK: After

  private static let doubled: Endings = ["enn", "onn", "ett", "ell", "eill"]

  /// `ennemell` → `ennemel`
  private mutating func undouble() {
    if ends(withOneOf: Self.doubled) { letters.removeLast() }
  }

  /// The last vowel, when consonants follow it, loses its accent.
  private mutating func dropAccent() {
    guard let last = letters.lastIndex(where: Self.isVowel), last + 1 < letters.count else {
      return
    }
    if letters[last] == "é" || letters[last] == "è" { letters[last] = "e" }
  }

  private var unmarked: String {
    var word = String.UnicodeScalarView()
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      switch (letter, next) {
      case ("H", "e"), ("H", "i"):
        word.append(next == "e" ? "ë" : "ï")
        index += 1
      case ("H", _): break
      case ("I", _): word.append("i")
      case ("U", _): word.append("u")
      case ("Y", _): word.append("y")
      default: word.append(letter)
      }
      index += 1
    }
    return String(word)
  }
}
