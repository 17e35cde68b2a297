import Bot
import Content
import Testing

@Suite struct IntentMatcherTests {
  @Test func `the thirty-two intents of the contract are there`() {
    let contract = """
      mediateur remboursement soin-non-realise participations-franchises paiements \
      indemnites-journalieres arret-de-travail carte-vitale-perdue carte-vitale attestations ceam \
      soins-etranger transport complementaire-sante-solidaire mutuelle medecin-traitant maternite \
      paternite-naissance deces-deuil refus-de-soins coordonnees rib rendez-vous messagerie \
      suivi-dossier accident-travail invalidite prevention connexion salutation remerciement au-revoir
      """
    let ids = contract.split(separator: " ").map(String.init)
    #expect(Set(Real.content.intents.map(\.id.rawValue)) == Set(ids))
    #expect(Real.content.intents.count == ids.count)
    #expect(Set(Real.content.model.columns.map(\.rawValue)) == Set(ids + ["hors-sujet"]))
  }

  @Test func `the table, the words and the rules stay under 500 kB`() {
    let rules = Real.content.intents.flatMap(\.rules).flatMap(\.words).map(\.utf8.count)
    #expect(Real.content.model.size + rules.reduce(0, +) < 500_000)
  }

  @Test(arguments: [
    "Moi médiateur", "MEDIATEUR", "médiatheur svp", "médiateur pour médecin traitant",
    "remboursement refusé soins étranger médiateur",
    "bonjour, ma carte vitale est perdue et mes ij ne viennent pas : que peut faire le médiateur ?",
  ])
  func `the word médiateur is enough in any sentence`(_ sentence: String) {
    #expect(Real.understanding(of: sentence) == .direct(Intent.ID(rawValue: "mediateur")))
  }

  @Test(arguments: [
    ("bjr jai tjr pa recu mon rembourssement", "remboursement"),
    ("mon remboursement svp", "remboursement"), ("remb dentiste", "remboursement"),
    ("c koi la franchise", "participations-franchises"),
    ("jai plus de salaire depuis 70 jours", "indemnites-journalieres"),
    ("j'ai pas reçu mes IJ depuis 3 semaines", "indemnites-journalieres"),
    ("prolongation arret de travaille", "arret-de-travail"),
    ("jai perdu ma carte vital", "carte-vitale-perdue"),
    ("dispense photo carte vitale", "carte-vitale"), ("atestation secu pdf", "attestations"),
    ("css renouvellement", "complementaire-sante-solidaire"), ("changé de mutuelle", "mutuelle"),
    ("entente prealable oublié par le medecin", "transport"), ("operé au maroc", "soins-etranger"),
    ("bebe né faut faire koi", "paternite-naissance"), ("mon enfant est mort né", "deces-deuil"),
    ("on ma facturé un soin que jai pas eu", "soin-non-realise"),
    ("remboursement suspet", "soin-non-realise"), ("je demenage", "coordonnees"),
    ("bonjour je voudrais changer de banque", "rib"), ("parler a quelqun", "rendez-vous"),
    ("merci, où en est mon dossier ?", "suivi-dossier"), ("vous ete un robot ?", "salutation"),
  ])
  func `sentences as people write them are understood`(_ sentence: String, _ intent: String) {
    #expect(Real.understanding(of: sentence).offered.first == intent)
  }

  @Test(arguments: [
    "asdfgh", "???", "quel temps fait-il", "quelle heure est-il", "recette de la tarte aux pommes",
    "je veux acheter une voiture", "42", "   ", "", "🙂", "\u{301}", "日本語",
  ])
  func `what is not about the account is not understood`(_ sentence: String) {
    #expect(Real.understanding(of: sentence).isUnknown)
  }

  @Test(arguments: [
    "oui", "non", "ok", "je", "le", "12", "2024", "la semaine prochaine", "hier", "d'accord",
    "quand ?",
    "et alors", "lundi", "pourquoi", "peut-être", "il y a", "plus tard",
  ])
  func `words that tell nothing bring nothing`(_ sentence: String) {
    #expect(Real.understanding(of: sentence) == .unknown, "\(sentence)")
  }

  @Test(arguments: [
    "attestation d'assurance habitation", "arrêt de la cour de cassation", "arrêt tram",
    "carte grise", "carte bancaire", "carte d'identité", "rendez-vous coiffeur",
    "remboursement amazon", "remboursement sncf", "mot de passe netflix",
    "franchise assurance auto",
    "médecin pour mon chien", "carte de fidélité", "suivi de mon colis", "pension alimentaire",
  ])
  func `the same word in another world is not understood`(_ sentence: String) {
    #expect(Real.understanding(of: sentence).isUnknown, "\(sentence)")
  }

  @Test(arguments: [
    ("j'ai déménagé à Lyon", "coordonnees"),
    ("combien coûte une nuit d'hôpital", "remboursement"),
    ("le tiers payant m'a été refusé à la pharmacie", "remboursement"),
    ("comment demander l'AME", "complementaire-sante-solidaire"),
    ("où est ma feuille de soins", "remboursement"), ("à demain", "au-revoir"),
    ("ça va ?", "salutation"), ("à+", "au-revoir"),
  ])
  func `what has no intent of its own goes to the nearest one`(
    _ sentence: String, _ intent: String
  ) {
    #expect(Real.understanding(of: sentence).offered.first == intent, "\(sentence)")
  }

  @Test func `courtesies are never proposed among others`() throws {
    for example in try Evaluated.phrases() + Evaluated.fresh() {
      let reply = BotReply(to: example.phrase, by: Real.matcher)
      guard !reply.isDirect else { continue }
      let courtesies = reply.propositions.filter(\.isCourtesy)
      #expect(courtesies.isEmpty, "\(example.phrase)")
    }
  }

  @Test func `propositions are two or three, all different, and never an answer in disguise`()
    throws
  {
    for example in try Evaluated.phrases() {
      let reading = Real.matcher.read(example.phrase)
      let reply = BotReply(to: example.phrase, by: Real.matcher)
      #expect(Set(reply.propositions).count == reply.propositions.count)
      #expect(!reply.propositions.contains(.horsSujet))
      switch reading.understanding {
      case .direct(let intent):
        #expect(reply.isDirect && reply.propositions == [intent] && reply.intent == intent)
      case .propositions(let intents):
        #expect((2...3).contains(intents.count) && !reply.isDirect && reply.isUnderstood)
        #expect(reply.intent == intents.first)
      case .emergency: #expect(!reply.isUnderstood && reply.propositions == [])
      case .unknown(let near):
        #expect(near.count <= 3 && reply.intent == .horsSujet && !reply.isUnderstood)
      }
      #expect((0...1000).contains(reply.confidence))
    }
  }

  @Test func `two makings of the matcher agree to the last bit`() throws {
    let other = IntentMatcher(content: Real.content)
    for example in try Evaluated.phrases().prefix(60) {
      #expect(other.read(example.phrase) == Real.matcher.read(example.phrase))
    }
  }

  @Test func `the trace tells the repair, the rule and the scores`() {
    let trace = Real.matcher.read("mon rembourssement svp").trace
    #expect(trace.tokens.map(\.typed) == ["mon", "rembourssement", "svp"])
    #expect(trace.tokens.map(\.read) == ["mon", "remboursement", "svp"])
    #expect(trace.rule == ["remboursement*"])
    #expect(trace.scores.count == Real.content.intents.count + 1)
    #expect(trace.scores.map(\.value) == trace.scores.map(\.value).sorted(by: >))
    #expect(trace.confidence == 1000)
  }

  @Test func `pourquoi ? tells what was read and what decided`() {
    #expect(
      Explanation(of: Real.matcher.read("mon rembourssement svp").trace).lines == [
        "lu : mon rembourssement→remboursement svp", "règle : remboursement*",
      ])
    let lines = Explanation(of: Real.matcher.read("frais km hopital").trace).lines
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("scores : transport "))
    #expect(lines[2].hasPrefix("confiance : "))
  }
}

@Suite struct RuleTests {
  private let reader = SentenceReader(
    lexicon: Lexicon(courtesies: ["bonjour", "merci"], fillers: ["je", "ma", "le", "de"]))

  @Test(arguments: [
    ("carte vitale", true, true), ("bonjour ma carte vitale", true, true),
    ("ma carte vitale rouge", false, true), ("vitale", false, false),
  ])
  func `a whole rule takes small words and courtesies only`(
    _ sentence: String, _ whole: Bool, _ anywhere: Bool
  ) {
    let words = reader.read(sentence).words
    #expect(Rule(words: ["carte", "vital*"], isWhole: true).isMet(by: words, reader) == whole)
    #expect(Rule(words: ["carte", "vital*"], isWhole: false).isMet(by: words, reader) == anywhere)
  }

  @Test func `courtesies tell something when nothing else does`() {
    let words = reader.read("bonjour").words
    #expect(Rule(words: ["bonjour"], isWhole: true).isMet(by: words, reader))
    #expect(!Rule(words: ["merci"], isWhole: true).isMet(by: words, reader))
  }

  @Test func `a rule without words is never met`() {
    #expect(!Rule(words: [], isWhole: false).isMet(by: ["vitale"], reader))
  }
}

@Suite struct TableTests {
  @Test func `hashes come back from their text`() {
    let hashes = ["a", "remboursement", "zzz"].map(Feature.stem(of:)).sorted()
    let table = HashTable(text: HashTable(hashes).text)
    #expect(table.count == 3)
    #expect(hashes.map(table.position) == [0, 1, 2])
    #expect(table.position(of: Feature.stem(of: "autre")) == nil)
    #expect(HashTable(text: "").position(of: hashes[0]) == nil)
  }

  @Test func `a lexicon comes back from its lines`() {
    let lexicon = Lexicon(
      acronyms: ["ij"], courtesies: ["merci"], fillers: ["je", "tu"], empties: ["oui"],
      symptoms: ["mal"], kindnesses: ["bravo"],
      spellings: [.init(typed: "rdv", meant: ["rendez", "vous"])],
      families: [.init(name: "argent", words: ["sous", "fric"])])
    #expect(Lexicon(lines: lexicon.lines) == lexicon)
  }

  @Test func `the likelihood grows with the odds, from 0 to 1000`() {
    let likelihoods = stride(from: -9000, through: 9000, by: 100).map {
      Gauge.likelihood(ofOdds: $0)
    }
    #expect(likelihoods == likelihoods.sorted())
    #expect(likelihoods.first == 1 && likelihoods.last == 999)
    #expect(Gauge.likelihood(ofOdds: 0) == 500)
    #expect(Gauge.likelihood(ofOdds: 2000) == 881)
  }

  @Test func `a table without columns scores nothing, and understands nothing`() {
    let matcher = IntentMatcher(intents: [], model: IntentModel())
    #expect(matcher.read("bonjour").understanding == .unknown)
    #expect(matcher.read("bonjour").trace.scores == [])
  }
}
