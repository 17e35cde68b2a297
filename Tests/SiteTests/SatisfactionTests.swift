import Domain
import Pages
import Site
import TestSupport
import Testing

struct SatisfactionTests {
  @Test func `an opinion is chosen, then sent, then thanked for`() throws {
    var camille = try MediateurTests.atReview()
    try camille.activate("Continuer")
    #expect(camille.options.map(\.label.text) == ["Pas bien", "Moyen", "Très bien"])
    #expect(camille.options.allSatisfy { !$0.isChosen })
    try camille.choose("Très bien")
    #expect(camille.session.account.avis.isEmpty)
    try camille.activate("Envoyer mon avis")
    #expect(camille.session.account.avis.map(\.note) == [.tresBien])
    #expect(camille.sees("Merci ! Votre avis : Très bien."))
  }

  @Test func `nothing is sent without an answer`() throws {
    var camille = try MediateurTests.atReview()
    try camille.activate("Continuer")
    try camille.activate("Envoyer mon avis")
    #expect(camille.session.account.avis.isEmpty)
    #expect(camille.sees("Choisissez une réponse avant d'envoyer votre avis."))
  }
}
