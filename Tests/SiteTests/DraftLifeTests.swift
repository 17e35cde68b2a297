import Catalog
import Domain
import Pages
import TestSupport
import Testing

@testable import Site

/// The life of a draft, with every change of the session and every effect announced.
struct DraftLifeTests {
  private static let id = Draft.ID(rawValue: "mediateur-1")
  private static let facts: [Fact] = [.compteOuvert(CivilDate(dayNumber: 20_010))]

  private func tester() throws -> SessionTester {
    var visitor = try Visitor(facts: Self.facts)
    visitor.go("mediateur/texte")
    return SessionTester(visitor.session)
  }

  @Test func `each character is kept as it is typed, and nothing else changes`() throws {
    var tester = try tester()
    let draft = Draft(
      id: Self.id, formulaire: "mediateur", etape: "texte", valeurs: ["texte": "J"])
    tester.send(.typed("champ:texte", "J"), effects: [.keep(draft)]) {
      $0.drafts["mediateur"] = draft
    }
    tester.send(.kept) { $0.keeping = .kept }
    var longer = draft
    longer["texte"] = "Je"
    tester.send(.typed("champ:texte", "Je"), effects: [.keep(longer)]) {
      $0.drafts["mediateur"] = longer
    }
    tester.send(.keepingFailed(reason: "Le disque est plein.")) {
      $0.keeping = .failed("Le disque est plein.")
      $0.hasUnkeptText = true
    }
  }

  @Test func `a text that is in memory alone is called kept nowhere`() throws {
    var camille = try Visitor(facts: Self.facts)
    camille.go("mediateur/texte")
    camille.send(.typed("champ:texte", "J"))
    camille.send(.keepingFailed(reason: "Le disque est plein."))
    camille.go("accueil")
    #expect(camille.sees("Vos dernières modifications ne sont pas gardées sur le disque."))
    #expect(!camille.sees("Votre texte est gardé"))
    camille.send(.askedToQuit)
    #expect(camille.sees("Elles seront perdues.") && !camille.sees("brouillons sont gardés"))
    try camille.activate("Rester")
    camille.send(.kept)
    #expect(camille.sees("Votre texte est gardé"))
    camille.send(.askedToQuit)
    #expect(camille.sees("brouillons sont gardés"))
  }

  @Test func `Retour moves the draft to the step before and validates nothing`() throws {
    var tester = try tester()
    var draft = Draft(
      id: Self.id, formulaire: "mediateur", etape: "texte", valeurs: ["texte": "J"])
    tester.send(.typed("champ:texte", "J"), effects: [.keep(draft)]) {
      $0.drafts["mediateur"] = draft
    }
    draft.etape = "motif"
    tester.send(.wentBack, effects: [.keep(draft)]) {
      $0.drafts["mediateur"] = draft
      $0.place = .etape(Parcours.ID(rawValue: "mediateur"), "motif")
    }
  }

  @Test func `the first opening is a fact, later ones are none`() throws {
    let session = try Visitor(facts: Self.facts).session
    var tester = SessionTester(session)
    tester.send(.opened)
  }

  @Test func `an answer of the store that nobody waits for changes nothing`() throws {
    var tester = try tester()
    tester.send(.recorded(ticket: 99))
    tester.send(.recordingFailed(ticket: 99, reason: "Le disque est plein."))
  }
}
