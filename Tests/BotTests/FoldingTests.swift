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
    ["declarer", "declaration", "declare", "declarations"],
    ["attestation", "attestations"],
    ["consultant", "consulter", "consultation"],
  ])
  func `the forms of a word have one stem`(_ forms: [String]) {
    #expect(Set(forms.map(Stemming.stem(of:))).count == 1)
  }

  @Test(arguments: [
    ("soins", "soin"), ("dent", "dent"), ("mes", "mes"), ("ij", "ij"), ("c2s", "c2s"),
    ("droits", "droit"), ("75001", "75001"),
  ])
  func `short words and numbers keep their letters`(_ word: String, _ stem: String) {
    #expect(Stemming.stem(of: word) == stem)
  }
}

@Suite struct TypoRepairTests {
  private let repair = TypoRepair(
    known: ["remboursement", "mediateur", "vitale", "attestation", "ceam", "cpam", "rib", "carte"])

  @Test(arguments: [
    ("rembourssement", "remboursement"), ("remboursemnt", "remboursement"),
    ("remboursememt", "remboursement"), ("mediatuer", "mediateur"), ("vital", "vitale"),
    ("atestation", "attestation"),
  ])
  func `one wrong letter is repaired`(_ typed: String, _ meant: String) {
    #expect(repair.repaired(typed) == meant)
  }

  @Test(arguments: ["css", "rip", "cpan", "caem", "cart", "tatestation", "mediataire", "vitale"])
  func `acronyms, short words, known words and far words are left alone`(_ typed: String) {
    #expect(repair.repaired(typed) == nil)
  }

  @Test func `a tie always ends the same way`() {
    let tied = TypoRepair(known: ["pension", "penseon", "pensaon"])
    #expect(tied.repaired("pensuon") == "pensaon")
  }
}
