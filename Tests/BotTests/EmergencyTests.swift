import Bot
import Testing

/// What must not wait: it comes before every intent, and papers about it do not.
@Suite struct EmergencyTests {
  private struct Row {
    let emergency: String
    let phrase: String
  }

  private static func rows() throws -> [Row] {
    try Evaluated.rows(of: "urgences.tsv").dropFirst().map {
      Row(emergency: $0[0], phrase: $0[1])
    }
  }

  private static func emergency(in sentence: String) -> String {
    if case .emergency(let id) = Real.understanding(of: sentence) { id.rawValue } else { "non" }
  }

  @Test func `the list has sixty urgent sentences and sixty others, at least`() throws {
    let rows = try Self.rows()
    #expect(rows.count { $0.emergency != "non" } >= 60)
    #expect(rows.count { $0.emergency == "non" } >= 60)
    #expect(Set(rows.map(\.emergency)) == Set(Real.content.urgences.map(\.id.rawValue) + ["non"]))
  }

  @Test func `each sentence is the emergency that it is, or none`() throws {
    for row in try Self.rows() {
      #expect(Self.emergency(in: row.phrase) == row.emergency, "\(row.phrase)")
    }
  }

  @Test func `case, accents and final punctuation change nothing`() throws {
    for row in try Self.rows() {
      for other in [row.phrase.uppercased(), row.phrase + " !!!", "  " + row.phrase] {
        #expect(Self.emergency(in: other) == row.emergency, "\(other)")
      }
    }
  }

  @Test func `no sentence that is about an intent is taken for an emergency`() throws {
    for example in try Evaluated.phrases() + Evaluated.fresh() where example.intent != .horsSujet {
      #expect(Self.emergency(in: example.phrase) == "non", "\(example.phrase)")
    }
  }

  @Test(arguments: [
    "coup de cœur", "j'ai le cœur brisé par votre réponse",
    "j'ai mal au porte-monnaie avec ces franchises",
    "feuille de soins pour une brûlure au deuxième degré", "remboursement test allergie",
    "je saigne financièrement",
  ])
  func `a figure of speech or a paper is neither unwell nor courteous`(_ sentence: String) {
    let reading = Real.matcher.read(sentence)
    #expect(Real.content.help(for: reading, by: Real.matcher) == nil)
    if case .direct(let intent) = reading.understanding { #expect(!intent.isCourtesy) }
  }

  @Test func `it is about no intent, and nothing is proposed`() {
    let reply = BotReply(to: "je saigne bcp", by: Real.matcher)
    #expect(reply.intent == .horsSujet && reply.propositions == [])
    #expect(!reply.isUnderstood && !reply.isDirect)
    #expect(reply.confidence == 1000)
  }

  @Test(arguments: [
    ("je veux mourir", "3114"), ("mon mari me frappe", "17"), ("il ne respire plus", "15"),
    ("j'ai perdu les eaux", "15"), ("j'ai mal au ventre", "15"),
  ])
  func `the way to those who help is given, whatever was being talked about`(
    _ sentence: String, _ number: String
  ) {
    var talk = Conversation()
    for said in ["asdfgh", "médiateur", sentence] {
      talk.say(said, content: Real.content, matcher: Real.matcher)
    }
    #expect(talk.turns.last?.paragraphs.joined().contains(number) == true)
    #expect(talk.choices.isEmpty && talk.node == nil)
    #expect(talk.trace?.rule != nil)
  }

  @Test func `it is neither fruitful nor fruitless`() {
    var talk = Conversation()
    talk.say("asdfgh", content: Real.content, matcher: Real.matcher)
    talk.say("je saigne beaucoup", content: Real.content, matcher: Real.matcher)
    #expect(talk.fruitless == 1)
  }
}

@Suite struct PhraseTests {
  private let reader = SentenceReader(
    lexicon: Lexicon(fillers: ["une"], spellings: [.init(typed: "avc", meant: ["avec"])]))

  private func isSaid(_ phrase: String, in sentence: String) -> Bool {
    Phrase(phrase).isSaid(in: reader.read(sentence).tokens)
  }

  @Test(arguments: [
    ("perd|perds … sang", "je perds beaucoup de sang", true),
    ("perd|perds … sang", "je perds du temps et puis du sang", false),
    ("perd|perds … sang", "le sang que je perds", false),
    ("saigne*", "il a saigné", true), ("saigne", "il a saignement", false),
    ("un avc", "un AVC", true), ("un avc", "un rdv avc vous", false), ("", "je", false),
  ])
  func `words in a row, with bars, stars and gaps`(
    _ phrase: String, _ sentence: String, _ isMet: Bool
  ) {
    #expect(isSaid(phrase, in: sentence) == isMet)
  }

  @Test func `some tell it only when nothing else is said, and exceptions win`() {
    let watch = Watch([
      Emergency(
        id: .init(rawValue: "vie"), dit: [], signes: ["etouffe"], seuls: ["urgence"],
        sauf: ["papier*"])
    ])
    func phrase(_ sentence: String) -> String? {
      watch.emergency(in: reader.read(sentence).tokens, reader)?.phrase
    }
    #expect(phrase("une urgence") == "urgence")
    #expect(phrase("urgence dentaire") == nil)
    #expect(phrase("il étouffe vite") == "etouffe")
    #expect(phrase("j'étouffe sous les papiers") == nil)
    #expect(phrase("") == nil)
  }
}
