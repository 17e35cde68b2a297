import Domain
import Pages
import Site
import TestSupport
import Testing

/// « Demander l'aide du médiateur », as the source document walks it.
struct MediateurTests {
  static let text =
    "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."

  /// The ten motifs of the source document, word for word.
  static let motifs = [
    "Mes indemnités journalières, ma pension d'invalidité ou ma rente accident du travail ne m'ont pas été versées depuis plus de deux mois.",
    "J'ai demandé le remboursement de soins à l'étranger. J'ai reçu un refus de remboursement ou je ne suis pas d'accord avec le montant remboursé.",
    "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable.",
    "Bénéficiaire de la Complémentaire santé solidaire, j'estime être victime d'un refus de soins. Un professionnel de santé a refusé de me recevoir ou m'a proposé un rendez-vous abusivement tardif ou a refusé d'appliquer le tiers payant intégral ou m'a facturé un dépassement ou a refusé de m'établir un devis.",
    "Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses relatives à mon séjour hospitalier (dépenses non liées à une chambre particulière, à l'accès au téléphone ou à la télévision, à la demande de repas spécifique, etc.).",
    "Je souhaite bénéficier du congé d'adoption pour mon enfant venant de Polynésie française.",
    "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie.",
    "Mon enfant est mort-né, j'ai besoin d'une aide administrative pour savoir si je peux prétendre à l'indemnisation d'un congé maternité ou paternité.",
    "Je viens de perdre un enfant ou une personne qui était à ma charge, âgé(e) de moins de 25 ans et je rencontre une difficulté pour l'indemnisation de mon congé de deuil.",
    "Malgré une première réclamation, je maintiens ma demande qui est liée à des dépenses de santé d'au moins 500 euros.",
  ]

  /// At the page of the text, the motif chosen.
  static func atText(_ motif: String = motifs[6]) throws -> Visitor {
    var camille = try Visitor()
    camille.go("mediateur/cas")
    try camille.activate("Demander l'aide du médiateur")
    try camille.choose(motif)
    try camille.activate("Continuer")
    return camille
  }

  static func atReview(_ text: String = text) throws -> Visitor {
    var camille = try atText()
    try camille.type(text, in: "Je souhaite saisir le médiateur pour")
    try camille.activate("Continuer")
    return camille
  }

  @Test func `the whole parcours, from ameliBot to the acknowledgement`() throws {
    var camille = try Visitor()
    try camille.ask("Moi médiateur")
    try camille.activate("Dispense de photo pour ma carte Vitale")
    while !camille.labels.contains("ici") {
      let first = try #require(camille.controls.first { $0.id.rawValue.hasPrefix("proposition:") })
      camille.send(.activated(first.id))
    }
    try camille.activate("ici")
    #expect(camille.screen == "mediateur/cas")
    #expect(camille.sees("Je suis dans l'un des cas suivants :"))
    #expect(camille.sees("Ou :"))
    try camille.activate("Demander l'aide du médiateur")
    #expect(camille.screen == "mediateur/motif")
    #expect(camille.page.step?.number == 1)
    #expect(camille.page.step?.count == 3)
    try camille.choose(Self.motifs[6])
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/texte")
    #expect(camille.sees(Self.motifs[6]))
    #expect(camille.sees("50 caractères minimum 0/800"))
    try camille.type(Self.text, in: "Je souhaite saisir le médiateur pour")
    #expect(camille.sees("50 caractères minimum 75/800"))
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/recapitulatif")
    #expect(camille.sees("Je confirme ma demande."))
    #expect(camille.sees("Ma demande \(Self.text)"))
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/confirmation")
    #expect(camille.sees("Votre demande est bien envoyée au médiateur."))
    #expect(camille.sees("sous 5 jours ouvrés, au plus tard le lundi 21 octobre 2024"))
    #expect(camille.sees("ÊTES-VOUS SATISFAIT DE CE SERVICE ?"))
    try camille.activate("Retour au tableau de bord")
    #expect(camille.screen == "accueil")
    #expect(camille.kept.isEmpty)
  }

  @Test func `the acknowledgement has the reference, the motif, the text and the date of contact`()
    throws
  {
    var camille = try Self.atReview()
    let before = camille.session.unreadMessages.count
    try camille.activate("Continuer")
    let demande = try #require(camille.session.account.demandes.last)
    #expect(camille.session.unreadMessages.count == before + 1)
    try camille.activate("Retour au tableau de bord")
    #expect(camille.sees("\(before + 1) messages"))
    camille.go("messagerie")
    try camille.activate("14/10/2024 ")
    #expect(camille.screen == "messagerie/message")
    #expect(camille.sees(demande.id.rawValue))
    #expect(camille.sees(Self.motifs[6]))
    #expect(camille.sees(Self.text))
    #expect(camille.sees("lundi 21 octobre 2024"))
    #expect(camille.session.unreadMessages.count == before)
  }

  @Test(arguments: motifs) func `each motif reaches the médiateur word for word`(motif: String)
    throws
  {
    var camille = try Self.atText(motif)
    #expect(camille.sees(motif))
    try camille.type(Self.text, in: "Je souhaite")
    try camille.activate("Continuer")
    #expect(camille.sees(motif))
    try camille.activate("Continuer")
    let demande = try #require(camille.session.account.demandes.last)
    #expect(demande.reponses.map(\.valeur) == [motif, Self.text])
    #expect(demande.accuse.corps.contains { $0.contains(motif) })
  }

  @Test func `the ten motifs are there in order and none is chosen beforehand`() throws {
    var camille = try Visitor()
    camille.go("mediateur/motif")
    #expect(camille.options.map(\.label.text) == Self.motifs)
    #expect(camille.options.allSatisfy { !$0.isChosen })
    #expect(camille.sees("Votre motif n'est pas dans la liste ? Envoyez-nous un message."))
    try camille.activate("Envoyez-nous un message.")
    #expect(camille.screen == "messagerie/nouveau")
  }

  @Test func `Continuer without a motif says so and stays`() throws {
    var camille = try Visitor()
    camille.go("mediateur/motif")
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/motif")
    #expect(camille.page.errors.count == 1)
    #expect(camille.page.focus?.control == camille.options[0].id)
  }

  @Test(arguments: [
    (0, "Exposez votre demande"), (49, "Écrivez encore 1 caractère"), (50, nil), (800, nil),
    (801, "Retirez 1 caractère"), (900, "Retirez 100 caractères"),
  ])
  func `the text is taken from 50 to 800 characters, and kept whatever its length`(
    count: Int, refusal: String?
  ) throws {
    let text = String(repeating: "é", count: count)
    var camille = try Self.atReview(text)
    if let refusal {
      #expect(camille.screen == "mediateur/texte")
      #expect(
        camille.page.errors.first?.message.text.hasPrefix(refusal) == true || camille.sees(refusal))
      #expect(camille.page.focus?.control == "champ:texte")
    } else {
      #expect(camille.screen == "mediateur/recapitulatif")
      camille.send(.wentBack)
    }
    #expect(camille.value(of: "Je souhaite saisir le médiateur pour") == text)
  }

  @Test func `white space at both ends does not count towards the minimum`() throws {
    let camille = try Self.atReview(String(repeating: "a", count: 49) + "\n   ")
    #expect(camille.screen == "mediateur/texte")
  }

  @Test func `Retour keeps the text and the motif at every step`() throws {
    var camille = try Self.atReview()
    for expected in ["mediateur/texte", "mediateur/motif", "mediateur/cas", "accueil"] {
      try camille.activate("Retour")
      #expect(camille.screen == expected)
    }
    camille.go("mediateur/motif")
    #expect(camille.options.filter(\.isChosen).map(\.label.text) == [Self.motifs[6]])
    try camille.activate("Continuer")
    #expect(camille.value(of: "Je souhaite") == Self.text)
  }

  @Test func `Retour leaves a step that is in error, and loses nothing`() throws {
    var camille = try Self.atReview("trop court")
    #expect(camille.page.errors.count == 1)
    camille.send(.wentBack)
    #expect(camille.screen == "mediateur/motif")
    #expect(camille.page.errors.isEmpty)
    try camille.activate("Continuer")
    #expect(camille.value(of: "Je souhaite") == "trop court")
  }

  @Test func `Modifier leads to the step and straight back to the review`() throws {
    var camille = try Self.atReview()
    try camille.activate("Modifier")
    #expect(camille.screen == "mediateur/motif")
    try camille.choose(Self.motifs[0])
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/recapitulatif")
    #expect(camille.sees(Self.motifs[0]))
    #expect(camille.sees(Self.text))
  }

  @Test func `a store that fails keeps the text, says why, and the same button tries again`()
    throws
  {
    var camille = try Self.atReview()
    camille.storeFailure = "Le disque est plein."
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/recapitulatif")
    #expect(camille.sees("Le disque est plein."))
    #expect(camille.sees(Self.text))
    #expect(camille.session.account.demandes.isEmpty)
    camille.storeFailure = nil
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/confirmation")
    #expect(camille.session.account.demandes.count == 1)
  }

  @Test func `between the sending and the store's answer nothing is confirmed, nor sent twice`()
    throws
  {
    var camille = try Self.atReview()
    camille.storeIsSilent = true
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/recapitulatif")
    #expect(camille.page.status == "Envoi en cours")
    camille.storeIsSilent = false
    try camille.activate("Continuer")
    #expect(camille.session.account.demandes.isEmpty)
    camille.send(.recorded(ticket: 2))
    #expect(camille.screen == "mediateur/confirmation")
    #expect(camille.session.account.demandes.count == 1)
  }

  @Test func `a draft is offered where it was left, after the program was killed`() throws {
    var camille = try Self.atText()
    try camille.type("Je suis alit", in: "Je souhaite")
    var again = try camille.restarted()
    #expect(again.sees("Vous avez commencé : Demander l'aide du médiateur."))
    try again.activate("Reprendre")
    #expect(again.screen == "mediateur/texte")
    #expect(again.value(of: "Je souhaite") == "Je suis alit")
    #expect(again.sees(Self.motifs[6]))
    try again.activate("Retour")
    #expect(again.screen == "mediateur/motif")
  }

  @Test func `what was sent is there after the program was killed, and its draft is gone`() throws {
    var camille = try Self.atReview()
    try camille.activate("Continuer")
    let again = try camille.restarted()
    #expect(again.session.account.demandes == camille.session.account.demandes)
    #expect(again.session.drafts.isEmpty)
    #expect(!again.sees("Vous avez commencé"))
  }

  @Test func `a draft whose demande is durable is not offered again`() throws {
    var camille = try Self.atReview()
    let draft = try #require(camille.session.drafts["mediateur"])
    try camille.activate("Continuer")
    // Killed after the fact was written, before the draft was removed.
    let again = try Visitor(facts: camille.facts, drafts: [draft])
    #expect(again.session.drafts.isEmpty)
  }

  @Test func `a draft of which nobody knows where it was begins at the first step`() throws {
    let id = Draft.ID(formulaire: "mediateur", revision: 1)
    let draft = Draft(
      id: id, formulaire: "mediateur", etape: "", valeurs: ["texte": "Je suis alit"])
    var camille = try Visitor(drafts: [draft])
    try camille.activate("Reprendre")
    #expect(camille.screen.hasPrefix("mediateur/"))
    #expect(camille.session.drafts["mediateur"]?["texte"] == "Je suis alit")
  }

  @Test func `a draft is deleted only after a question`() throws {
    var camille = try Self.atText()
    try camille.type("Je suis alit", in: "Je souhaite")
    camille.go("accueil")
    try camille.activate("Supprimer le brouillon")
    try camille.activate("Garder le brouillon")
    #expect(camille.session.drafts["mediateur"] != nil)
    try camille.activate("Supprimer le brouillon")
    try camille.activate("Supprimer le brouillon")
    #expect(camille.session.drafts.isEmpty)
    #expect(camille.kept.isEmpty)
  }

  @Test func `all cases are shown on demand`() throws {
    var camille = try Visitor()
    camille.go("mediateur/cas")
    #expect(camille.sees(Self.motifs[2]))
    #expect(!camille.sees(Self.motifs[3]))
    try camille.activate("Afficher tous les cas")
    for motif in Self.motifs { #expect(camille.sees(motif)) }
  }

  @Test func `two demandes have two references`() throws {
    var camille = try Self.atReview()
    try camille.activate("Continuer")
    camille.go("mediateur/motif")
    try camille.choose(Self.motifs[0])
    try camille.activate("Continuer")
    try camille.type(Self.text, in: "Je souhaite")
    try camille.activate("Continuer")
    try camille.activate("Continuer")
    #expect(Set(camille.session.account.demandes.map(\.id)).count == 2)
  }

  @Test func `the review sends nothing while a step is wrong: it leads there`() throws {
    var camille = try Visitor()
    camille.go("mediateur/recapitulatif")
    try camille.activate("Continuer")
    #expect(camille.screen == "mediateur/motif")
    #expect(camille.session.account.demandes.isEmpty)
  }
}
