import Bot
import Catalog
import Content
import Testing

/// The real content: what people are answered.
enum Real {
  static let content = Content.catalog.bot.value
  static let matcher = IntentMatcher(content: content)

  static func understanding(of sentence: String) -> Understanding {
    matcher.read(sentence).understanding
  }
}

extension Understanding {
  /// What is offered, best first.
  var offered: [String] {
    switch self {
    case .direct(let intent): [intent.rawValue]
    case .propositions(let intents): intents.map(\.rawValue)
    case .unknown: []
    }
  }
}

@Suite struct IntentMatcherTests {
  @Test(arguments: Real.content.intents)
  func `an intent wins its own examples`(_ intent: Intent) {
    let lost = intent.exemples.filter { Real.understanding(of: $0) != .direct(intent.id) }
    #expect(lost == [])
  }

  @Test(arguments: Real.content.intents)
  func `case, accents, apostrophes and punctuation change nothing`(_ intent: Intent) {
    for example in intent.exemples {
      let plain = Real.understanding(of: example)
      for other in Self.rewritten(example) {
        #expect(Real.understanding(of: other) == plain, "\(other)")
      }
    }
  }

  private static func rewritten(_ sentence: String) -> [String] {
    [
      sentence.uppercased(), "  \(sentence) !!!", Folding.folded(sentence),
      String(sentence.map { $0 == "'" ? "\u{2019}" : $0 }),
    ]
  }

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
    #expect(Real.content.intents.allSatisfy { $0.exemples.count >= 8 })
  }

  @Test(arguments: [
    "Moi médiateur", "MEDIATEUR", "médiatheur svp", "médiateur pour médecin traitant",
    "remboursement refusé soins étranger médiateur",
    "bonjour, ma carte vitale est perdue et mes ij ne viennent pas : que peut faire le médiateur ?",
  ])
  func `the word médiateur is enough in any sentence`(_ sentence: String) {
    #expect(Real.understanding(of: sentence) == .direct(.mediateur))
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
    #expect(Real.understanding(of: sentence).offered == [intent])
  }

  @Test(arguments: [
    "asdfgh", "???", "quel temps fait-il", "quelle heure est-il", "recette de la tarte aux pommes",
    "je veux acheter une voiture", "42", "   ",
  ])
  func `what is not about the account is not understood`(_ sentence: String) {
    #expect(Real.understanding(of: sentence) == .unknown)
  }

  @Test func `propositions are two or three, all different`() {
    let long = "bonjour mon patron a pas envoyer latestation et facture hopital usa"
    for sentence in [long, "pk jai eu que 15e sur 30", "frais km hopital", "dentiste frode"] {
      let offered = Real.understanding(of: sentence).offered
      #expect((2...3).contains(offered.count), "\(sentence)")
      #expect(Set(offered).count == offered.count)
    }
  }

  @Test func `two makings of the matcher agree to the last bit`() {
    let other = IntentMatcher(content: Real.content)
    for sentence in ["frais km hopital", "mon mail nest plus le bon", "rembourssement"] {
      #expect(other.read(sentence) == Real.matcher.read(sentence))
    }
  }

  @Test func `the trace tells the repair, the rule and the scores`() {
    let trace = Real.matcher.read("mon rembourssement svp").trace
    #expect(trace.tokens.map(\.typed) == ["mon", "rembourssement", "svp"])
    #expect(trace.tokens.map(\.read) == ["mon", "remboursement", "svp"])
    #expect(trace.rule == ["remboursement*"])
    #expect(trace.scores.count == Real.content.intents.count)
    #expect(trace.scores.map(\.value) == trace.scores.map(\.value).sorted(by: >))
    #expect(trace.confidence == 1)
  }
}
