import Catalog
import ContentCompiler
import Domain
import Foundation
import Pages
import Site
import TestSupport
import Testing

/// A téléservice that is one more YAML file beside those of the program, and nothing else.
struct NewParcoursTests {
  /// All of the content is read, checked and learnt from once.
  private static let result = Result {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources").standardizedFileURL.path()
    let files =
      try SourceFile.all(in: folder) + [
        SourceFile("parcours/essai.yaml", try #require(Sample.files["parcours/essai.yaml"])),
        SourceFile("parcours/transport.yaml", transport),
      ]
    return try CompiledContent(files).catalog
  }

  private let catalog: Catalog

  init() throws { catalog = try Self.result.get() }

  @Test(arguments: ["essai", "transport"])
  func `A new parcours is walked from its first step to its acknowledgement`(id: String) throws {
    let parcours = try #require(catalog.parcours(Parcours.ID(rawValue: id)))
    var camille = try Visitor(catalog: catalog)
    camille.go(ScreenID(rawValue: "\(id)/\(parcours.etapes[0].id)"))
    for etape in parcours.etapes.dropLast() {
      #expect(camille.screen == "\(id)/\(etape.id)")
      camille.fill(etape)
      camille.send(.activated("continuer"))
    }
    #expect(camille.screen == "\(id)/confirmation")
    let demande = try #require(camille.session.account.demandes.last)
    #expect(demande.id.rawValue.hasPrefix(parcours.prefixe + "-2024-"))
    #expect((demande.contactAvant == nil) == (parcours.joursOuvres == nil))
    #expect(!demande.reponses.contains { $0.valeur.isEmpty })
    camille.send(.activated("copie"))
    #expect(camille.screen == "messagerie/message")
    for reponse in demande.reponses { #expect(camille.sees(reponse.valeur.plainSpaces)) }
    #expect(!camille.sees("{"))
  }

  @Test func `A choice among options is asked, refused when empty, and shown at the review`() throws
  {
    var camille = try Visitor(catalog: catalog)
    camille.go("transport/trajet")
    #expect(camille.options.map(\.label.text) == ["Ambulance", "Taxi", "Ma voiture"])
    #expect(camille.options.allSatisfy { !$0.isChosen })
    camille.send(.activated("continuer"))
    #expect(camille.page.errors.map(\.message.text) == ["Choisissez un moyen de transport."])
    #expect(camille.page.focus?.control == "champ:moyen=Ambulance")
    try camille.choose("Taxi")
    camille.send(.activated("continuer"))
    #expect(camille.screen == "transport/recapitulatif")
    #expect(camille.sees("Moyen de transport Taxi"))
  }

  @Test func `A new parcours is found by its name, and its draft is offered`() throws {
    var camille = try Visitor(catalog: catalog)
    #expect(
      camille.session.destinations.contains {
        $0.screen == "transport/trajet"
          && $0.title.text.plainSpaces == "Signaler un trajet · Le trajet"
      })
    camille.go("transport/trajet")
    try camille.choose("Taxi")
    var again = try camille.restarted()
    #expect(again.sees("Vous avez commencé : Signaler un trajet."))
    try again.activate("Reprendre")
    #expect(again.screen == "transport/trajet")
    #expect(again.options.filter(\.isChosen).map(\.label.text) == ["Taxi"])
  }

  /// No list of cases, nothing promised, a choice.
  private static let transport = """
    id: transport
    titre: Signaler un trajet
    resume: Un trajet qui n'a pas eu lieu.
    prefixe: TRA
    etapes:
      - id: trajet
        titre: Le trajet
        comptee: true
        genre: champs
        champs:
          - id: moyen
            libelle: Moyen de transport
            genre: choix
            choix: [Ambulance, Taxi, Ma voiture]
            erreurVide: Choisissez un moyen de transport.
      - id: recapitulatif
        titre: La relecture
        comptee: true
        genre: recapitulatif
        chapeau: Je relis.
        bouton: Envoyer
      - id: confirmation
        titre: Envoyé
        comptee: false
        genre: confirmation
        succes: C'est envoyé.
        paragraphes: ["Votre caisse vous répondra par la [messagerie](messagerie)."]
        bouton: Retour
    accuse:
      correspondant: La caisse
      objet: Accusé {reference}
      corps: ["{reponses}"]

    """
}
