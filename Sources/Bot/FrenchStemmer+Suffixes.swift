/// What is taken off the end of a word, in the order of the reference.
extension FrenchStemmer {
  mutating func dropSuffixes() {
    if dropStandardSuffix() || dropVerbSuffixInI() || dropVerbSuffix() {
      if letters.last == "Y" {
        letters[letters.count - 1] = "i"
      } else if letters.last == "ç" {
        letters[letters.count - 1] = "c"
      }
    } else {
      dropResidualSuffix()
    }
  }

  // MARK: Endings

  private func ends(with ending: String) -> Bool {
    letters.suffix(ending.unicodeScalars.count).elementsEqual(ending.unicodeScalars)
  }

  func ends(withOneOf endings: Endings) -> Bool { longest(of: endings) != nil }

  /// The longest that fits, not reaching before `limit`.
  private func longest(of endings: Endings, from limit: Int = 0) -> String? {
    guard let last = letters.last else { return nil }
    return endings.byLast[last]?.first { ending in
      letters.count - ending.letters.count >= limit
        && letters.suffix(ending.letters.count).elementsEqual(ending.letters)
    }?.text
  }

  /// Takes `count` letters off, if they all stand in the region.
  private mutating func drop(_ count: Int, in region: Int, leaving rest: String = "") -> Bool {
    guard letters.count - count >= region else { return false }
    letters.removeLast(count)
    letters += rest.unicodeScalars
    return true
  }

  /// Takes `ending` off where it is, and stands in the region.
  private mutating func drop(_ ending: String, in region: Int) -> Bool {
    ends(with: ending) && drop(ending.unicodeScalars.count, in: region)
  }

  // MARK: Nouns, adjectives, adverbs

  private enum Standard {
    case plain, ation, logie, usion, ence, ement, ite, if_, eaux, aux, oux, euse, issement
    case amment, emment, ment
  }

  private static let standard: [(endings: [String], kind: Standard)] = [
    (
      [
        "iqUe", "ance", "able", "isme", "iste", "iqUes", "ances", "ables", "ismes", "istes", "eux",
      ], .plain
    ),
    (["atrice", "ation", "ateur", "atrices", "ations", "ateurs"], .ation),
    (["logie", "logies"], .logie), (["usion", "ution", "usions", "utions"], .usion),
    (["ence", "ences"], .ence), (["ement", "ements"], .ement), (["ité", "ités"], .ite),
    (["if", "ive", "ifs", "ives"], .if_), (["eaux"], .eaux), (["aux"], .aux), (["oux"], .oux),
    (["euse", "euses"], .euse), (["issement", "issements"], .issement), (["amment"], .amment),
    (["emment"], .emment), (["ment", "ments"], .ment),
  ]
  private static let allStandard = Endings(standard.flatMap(\.endings))

  /// True when nothing more is to be taken off. The longest ending alone is tried.
  private mutating func dropStandardSuffix() -> Bool {
    guard let ending = longest(of: Self.allStandard),
      let kind = Self.standard.first(where: { $0.endings.contains(ending) })?.kind
    else { return false }
    let count = ending.unicodeScalars.count
    switch kind {
    case .plain: return drop(count, in: second)
    case .ation:
      guard drop(count, in: second) else { return false }
      dropIc()
      return true
    case .logie: return drop(count, in: second, leaving: "log")
    case .usion: return drop(count, in: second, leaving: "u")
    case .ence: return drop(count, in: second, leaving: "ent")
    case .ement: return dropEment(count)
    case .ite: return dropIte(count)
    case .if_: return dropIf(count)
    case .eaux: return drop(count, in: 0, leaving: "eau")
    case .aux: return drop(count, in: first, leaving: "al")
    case .oux: return isAfter("bhjlnp", count) && drop(count, in: 0, leaving: "ou")
    case .euse: return drop(count, in: second) || drop(count, in: first, leaving: "eux")
    case .issement:
      return !isAfterVowel(count) && letters.count > count && drop(count, in: first)
    case .amment, .emment, .ment:
      dropAdverb(kind, count)
      return false
    }
  }

  private func isAfterVowel(_ count: Int) -> Bool {
    letters.dropLast(count).last.map(Self.isVowel) ?? false
  }

  private func isAfter(_ set: String, _ count: Int) -> Bool {
    letters.dropLast(count).last.map { set.unicodeScalars.contains($0) } ?? false
  }

  /// Adverbs go on as verbs: what is before often is a participle, `confusément`.
  private mutating func dropAdverb(_ kind: Standard, _ count: Int) {
    switch kind {
    case .amment: _ = drop(count, in: verbal, leaving: "ant")
    case .emment: _ = drop(count, in: verbal, leaving: "ent")
    default:
      guard isAfterVowel(count), letters.count - count - 1 >= verbal else { return }
      letters.removeLast(count)
    }
  }

  private mutating func dropIc() {
    guard ends(with: "ic") else { return }
    if !drop(2, in: second) { _ = drop(2, in: 0, leaving: "iqU") }
  }

  private static let beforeEment: Endings = ["iqU", "abl", "Ièr", "ièr", "eus", "iv"]

  private mutating func dropEment(_ count: Int) -> Bool {
    guard drop(count, in: verbal) else { return false }
    switch longest(of: Self.beforeEment) {
    case "iv":
      if drop(2, in: second) { _ = drop("at", in: second) }
    case "eus":
      if !drop(3, in: second) { _ = drop(3, in: first, leaving: "eux") }
    case "Ièr", "ièr": _ = drop(3, in: verbal, leaving: "i")
    case "iqU", "abl": _ = drop(3, in: second)
    default: break
    }
    return true
  }

  private static let beforeIte: Endings = ["abil", "ic", "iv"]

  private mutating func dropIte(_ count: Int) -> Bool {
    guard drop(count, in: second) else { return false }
    switch longest(of: Self.beforeIte) {
    case "abil":
      if !drop(4, in: second) { _ = drop(4, in: 0, leaving: "abl") }
    case "ic": dropIc()
    case "iv": _ = drop(2, in: second)
    default: break
    }
    return true
  }

  private mutating func dropIf(_ count: Int) -> Bool {
    guard drop(count, in: second) else { return false }
    if drop("at", in: second) { dropIc() }
    return true
  }

  // MARK: Verbs

  private static let verbsInI: Endings = [
    "ira", "ie", "isse", "issante", "i", "irai", "ir", "iras", "ies", "îmes", "isses", "issantes",
    "îtes", "is", "irais", "issais", "irions", "issions", "irons", "issons", "issants", "it",
    "irait", "issait", "issant", "iraIent", "issaIent", "irent", "issent", "iront", "ît", "iriez",
    "issiez", "irez", "issez",
  ]

  private mutating func dropVerbSuffixInI() -> Bool {
    guard let ending = longest(of: Self.verbsInI, from: verbal) else { return false }
    let count = ending.unicodeScalars.count
    guard letters.count - count > verbal, !isAfterVowel(count), !isAfter("H", count) else {
      return false
    }
    letters.removeLast(count)
    return true
  }

  private static let verbs = [
    "era", "ée", "erai", "er", "eras", "ées", "eais", "erais", "erions", "erons", "és", "erait",
    "eraIent", "èrent", "eront", "ez", "iez", "eriez", "erez", "é",
  ]
  private static let verbsInA = [
    "a", "asse", "ante", "ai", "as", "âmes", "asses", "antes", "âtes", "assions", "ants", "ait",
    "ant", "aIent", "assent", "ât", "assiez",
  ]
  private static let verbsInAis = ["aise", "aises", "ais"]
  private static let allVerbs = Endings(verbs + verbsInA + verbsInAis + ["ions"])

  private mutating func dropVerbSuffix() -> Bool {
    guard let ending = longest(of: Self.allVerbs, from: verbal) else { return false }
    let count = ending.unicodeScalars.count
    if ending == "ions" { return drop(count, in: second) }
    if Self.verbsInAis.contains(ending), isNoVerb(before: count) { return false }
    letters.removeLast(count)
    if Self.verbsInA.contains(ending) { _ = drop("e", in: verbal) }
    return true
  }

  /// `palais`, `déplaise`, `mauvais`
  private func isNoVerb(before count: Int) -> Bool {
    let stem = letters.dropLast(count)
    let ends = { (text: String) in
      stem.suffix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
    }
    return ends("épl") || ends("auv") || (ends("al") && stem.count == 3)
  }

  // MARK: What is left

  private static let residual: Endings = ["e", "Ière", "ière", "Ier", "ier", "ion"]

  private mutating func dropResidualSuffix() {
    dropS()
    switch longest(of: Self.residual, from: verbal) {
    case "e": letters.removeLast()
    case "Ière", "ière": _ = drop(4, in: verbal, leaving: "i")
    case "Ier", "ier": _ = drop(3, in: verbal, leaving: "i")
    case "ion":
      if letters.count - 3 > verbal, isAfter("st", 3) { _ = drop(3, in: second) }
    default: break
    }
  }

  private mutating func dropS() {
    guard letters.last == "s", letters.count > 1 else { return }
    let isAfterHi = letters.dropLast().suffix(2).elementsEqual("Hi".unicodeScalars)
    if isAfterHi || !isAfter("aiousè", 1) { letters.removeLast() }
  }
}

/// Ends of words, by their last letter: there are many, and few have the same.
struct Endings: ExpressibleByArrayLiteral {
  struct Ending {
    let text: String
    let letters: [Unicode.Scalar]
  }

  /// The longest first.
  let byLast: [Unicode.Scalar: [Ending]]

  init(_ texts: [String]) {
    let endings = texts.map { Ending(text: $0, letters: Array($0.unicodeScalars)) }
      .sorted { $0.letters.count > $1.letters.count }
    byLast = Dictionary(grouping: endings) { $0.letters.last ?? " " }
  }

  init(arrayLiteral texts: String...) { self.init(texts) }
}
