/// Roughly how a folded French word sounds, so that `rembourcemant` and `remboursement` come together.
/// Only words that ameliBot does not know are led back to others by it.
package struct Sound {
  private let letters: [UInt8]
  private var index = 0
  private var sound: [UInt8] = []

  package static func hash(of word: String) -> Feature.Hash { Feature.sound(of(word)) }

  static func of(_ word: String) -> [UInt8] {
    var sound = Sound(letters: Array(word.utf8))
    while sound.index < sound.letters.count { sound.step() }
    return sound.withoutSilentEnd
  }

  private init(letters: [UInt8]) { self.letters = letters }

  /// Groups of letters, longest first, and what they sound like: capitals are sounds of several letters.
  private static let groups: [(letters: [UInt8], sound: [UInt8])] = [
    ("tion", "sO"), ("sion", "sO"), ("eau", "o"), ("ain", "I"), ("ein", "I"), ("oin", "wI"),
    ("ill", "Y"),
    ("sch", "C"), ("ph", "f"), ("ch", "C"), ("qu", "k"), ("gu", "g"), ("ge", "je"), ("au", "o"),
    ("ai", "e"), ("ei", "e"), ("oi", "wa"), ("ou", "U"), ("eu", "E"), ("oe", "E"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static let nasals: [(letters: [UInt8], sound: UInt8)] = [
    ("en", "A"), ("an", "A"), ("em", "A"), ("am", "A"), ("in", "I"), ("im", "I"), ("un", "I"),
    ("on", "O"), ("om", "O"),
  ].map { (Array($0.utf8), $1.utf8.first ?? 0) }

  private mutating func step() {
    let rest = letters[index...]
    for group in Self.groups where rest.starts(with: group.letters) {
      return take(group.letters.count, group.sound)
    }
    for nasal in Self.nasals where rest.starts(with: nasal.letters) {
      let after = index + 2 < letters.count ? letters[index + 2] : 0
      if !Self.isVowel(after) && after != letters[index + 1] { return take(2, [nasal.sound]) }
    }
    take(1, single(letters[index]))
  }

  private func single(_ letter: UInt8) -> [UInt8] {
    let next = index + 1 < letters.count ? letters[index + 1] : 0
    let isSoft = "eiy".utf8.contains(next)
    switch Character(Unicode.Scalar(letter)) {
    case "c": return Array(isSoft ? "s".utf8 : "k".utf8)
    case "g": return Array(isSoft ? "j".utf8 : "g".utf8)
    case "q": return Array("k".utf8)
    case "y": return Array("i".utf8)
    case "z": return Array("s".utf8)
    case "h": return []
    default: return [letter]
    }
  }

  /// One sound twice is one.
  private mutating func take(_ count: Int, _ sounds: [UInt8]) {
    index += count
    for one in sounds where one != sound.last { sound.append(one) }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private var withoutSilentEnd: [UInt8] {
    var end = sound[...]
    if letters.suffix(2).elementsEqual("er".utf8) { end = end.dropLast() }
    while end.count > 2, let last = end.last, "esxtdp".utf8.contains(last) { end = end.dropLast() }
    return Array(end)
  }
}
