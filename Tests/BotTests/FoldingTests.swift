import Testing

@testable import Bot

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Moi médiateur", ["moi", "mediateur"]),
    ("J'ai perdu ma carte Vitale !", ["ai", "perdu", "ma", "carte", "vitale"]),
    ("J\u{2019}ai PERDU, ma   carte-vitale…", ["ai", "perdu", "ma", "carte", "vitale"]),
    ("e\u{301}te\u{301}", ["ete"]),
    ("ÇA, c'était où ?", ["ca", "etait", "ou"]),
    ("un œil, ex æquo", ["un", "oeil", "ex", "aequo"]),
    ("15€ sur 30 €", ["15", "euros", "sur", "30", "euros"]),
    ("aujourd'hui", ["aujourd", "hui"]),
    ("qu'est-ce que l'IJ", ["est", "ce", "que", "ij"]),
    ("???", []),
    ("", []),
  ])
  func `a sentence is folded to its words`(_ sentence: String, _ words: [String]) {
    #expect(Folding.words(of: sentence) == words)
  }

  @Test(arguments: [
    ["remboursement", "remboursements", "rembourser", "rembourse", "rembourses", "remboursee"],
    ["declarer", "declare", "declares", "declaree", "declarees"],
    ["attestation", "attestations"], ["perdu", "perdue"],
  ])
  func `the forms of a word have one stem`(_ forms: [String]) {
    #expect(Set(forms.map(Feature.stem(of:))).count == 1)
  }
}

@Suite struct TypoRepairTests {
  private let words = [
    "remboursement", "mediateur", "vitale", "attestation", "carte", "arret", "lunettes", "pension",
  ]
  private let acronyms: Set<String> = ["ceam", "cpam", "rib", "css"]

  private var repair: TypoRepair {
    TypoRepair(
      words: words.joined(separator: " "),
      sounds: HashTable.text(of: words.map(Sound.hash(of:))),
      stems: HashTable(words.map(Feature.stem(of:)) + [Feature.stem(of: "tension")]),
      acronyms: acronyms)
  }

  @Test(arguments: [
    ("rembourssement", "remboursement"), ("remboursemnt", "remboursement"),
    ("remboursememt", "remboursement"), ("mediatuer", "mediateur"), ("vitalle", "vitale"),
    ("atestation", "attestation"),
  ])
  func `one wrong letter is repaired`(_ typed: String, _ meant: String) {
    #expect(repair.repaired(typed) == meant)
  }

  @Test(arguments: [
    ("rembourcemant", "remboursement"), ("medyatheur", "mediateur"), ("kartte", "carte"),
    ("lunaites", "lunettes"),
  ])
  func `a word that sounds the same is led back, whatever it begins with`(
    _ typed: String, _ meant: String
  ) {
    #expect(repair.repaired(typed) == meant)
  }

  @Test(arguments: [("larret", "arret"), ("lattestation", "attestation")])
  func `an article written in one with its noun is taken off`(_ typed: String, _ meant: String) {
    #expect(repair.repaired(typed) == meant)
  }

  @Test(arguments: [
    "css", "rip", "cpan", "caem", "cpam", "ratestation", "vitale", "tension", "a4b5c",
  ])
  func `acronyms, short words, known words and far words are left alone`(_ typed: String) {
    #expect(repair.repaired(typed) == nil)
  }

  @Test func `the most usual of several wins`() {
    let tied = ["pensaon", "penseon"]
    let repair = TypoRepair(
      words: tied.joined(separator: " "), sounds: "", stems: HashTable([]), acronyms: [])
    #expect(repair.repaired("pensuon") == "pensaon")
  }

  @Test(arguments: [
    ("abcd", "abd", true), ("abcd", "acbd", true), ("abcd", "abxd", true), ("abcd", "abcd", false),
    ("abcd", "badc", false), ("abcd", "ab", false), ("abcd", "abcde", true),
  ])
  func `one edit is a letter more, less, other or swapped`(
    _ left: String, _ right: String, _ isOne: Bool
  ) {
    #expect(TypoRepair.areOneEditApart(Array(left.utf8)[...], Array(right.utf8)[...]) == isOne)
    #expect(TypoRepair.areOneEditApart(Array(right.utf8)[...], Array(left.utf8)[...]) == isOne)
  }
}
