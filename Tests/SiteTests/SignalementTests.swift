import Domain
import Pages
import Site
import TestSupport
import Testing

/// « Signaler un acte médical ou un soin non réalisé », by its three entries.
struct SignalementTests {
  static let link = "Signaler un acte médical ou un soin non réalisé"
  static let message = "Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail."

  /// On the detail of Camille's newest refund.
  private static func atPaiement() throws -> Visitor {
    var camille = try Visitor()
    let row = try #require(
      camille.controls.first { $0.id.rawValue.hasPrefix("paiement:") })
    camille.send(.activated(row.id))
    return camille
  }

  @Test func `a payment is carried into the report, to its confirmation`() throws {
    var camille = try Self.atPaiement()
    #expect(camille.screen == "paiements/detail")
    try camille.activate(Self.link)
    #expect(camille.screen == "signalement/motif")
    #expect(camille.options.isEmpty)
    try camille.activate("Remboursement des soins")
    #expect(camille.options.allSatisfy { !$0.isChosen })
    try camille.choose(Self.link)
    try camille.activate("Continuer")
    #expect(camille.screen == "signalement/soin")
    for label in ["Date du soin", "Nature du soin", "Professionnel", "Montant"] {
      #expect(camille.value(of: label)?.isEmpty == false, "\(label)")
    }
    #expect(camille.options.filter(\.isChosen).count == 1)
    try camille.type(Self.message, in: "Mon message")
    try camille.activate("Continuer")
    #expect(camille.screen == "signalement/recapitulatif")
    #expect(camille.sees(Self.message))
    try camille.activate("Valider l'envoi")
    #expect(camille.screen == "signalement/confirmation")
    #expect(camille.sees("pourra vous recontacter"))
    let demande = try #require(camille.session.account.demandes.last)
    #expect(demande.contactAvant == nil)
    #expect(demande.reponses.last?.valeur == Self.message)
  }

  @Test func `ameliBot leads there from « remboursement »`() throws {
    var camille = try Visitor()
    try camille.ask("remboursement")
    try camille.activate("Signaler un remboursement suspect")
    try camille.activate("en cliquant ici")
    #expect(camille.screen == "signalement/motif")
  }

  @Test func `two fruitless exchanges lead to the messagerie, which leads there`() throws {
    var camille = try Visitor()
    try camille.ask("xyzzy plugh")
    #expect(!camille.labels.contains { $0.contains("Messagerie") && $0.contains("démarches") })
    try camille.ask("plugh xyzzy")
    let link = try #require(
      camille.controls.first {
        $0.id.rawValue.hasPrefix("vers:messagerie") && $0.kind == .link
          && $0.id.rawValue.contains("bot.")
      })
    camille.send(.activated(link.id))
    #expect(camille.screen == "messagerie/nouveau")
    try camille.activate("Remboursement des soins")
    try camille.choose(Self.link)
    try camille.activate("Continuer")
    #expect(camille.screen == "signalement/soin")
    #expect(camille.sees(Self.link))
  }

  @Test func `a good question between two bad ones starts the count again`() throws {
    var camille = try Visitor()
    try camille.ask("xyzzy plugh")
    try camille.ask("médiateur")
    try camille.ask("plugh xyzzy")
    #expect(!camille.controls.contains { $0.id.rawValue.hasPrefix("vers:messagerie/nouveau@bot.") })
  }

  @Test func `all that is missing is said at once, in the order of the fields`() throws {
    var camille = try Visitor()
    camille.go("signalement/soin")
    try camille.activate("Continuer")
    #expect(camille.screen == "signalement/soin")
    #expect(camille.page.errors.count >= 4)
    #expect(camille.page.errors.first?.control == "champ:date")
    #expect(camille.page.focus?.control == "champ:date")
  }

  @Test(arguments: [
    ("Date du soin", "31/02/2024"), ("Date du soin", "hier"), ("Date du soin", "15/10/2024"),
    ("Montant du soin", "beaucoup"), ("Mon message", "trop court"),
  ])
  func `a value that can't be is refused and kept`(label: String, value: String) throws {
    var camille = try Visitor()
    camille.go("signalement/soin")
    try camille.type(value, in: label)
    try camille.activate("Continuer")
    #expect(camille.page.errors.contains { $0.control?.rawValue.hasPrefix("champ:") == true })
    #expect(camille.value(of: label) == value)
  }

  @Test func `looking at a report about a payment keeps no draft`() throws {
    var camille = try Self.atPaiement()
    try camille.activate(Self.link)
    try camille.activate("Retour")
    #expect(camille.screen == "paiements/detail")
    #expect(camille.kept.isEmpty)
  }

  @Test func `another payment does not take the place of a report that is begun`() throws {
    var camille = try Self.atPaiement()
    try camille.activate(Self.link)
    camille.go("signalement/soin")
    try camille.type(Self.message, in: "Mon message")
    camille.go("paiements")
    let rows = camille.controls.filter { $0.id.rawValue.hasPrefix("paiement:") }
    camille.send(.activated(rows[1].id))
    try camille.activate(Self.link)
    #expect(camille.page.dialog != nil)
    try camille.activate("Reprendre")
    #expect(camille.screen == "signalement/soin")
    #expect(camille.value(of: "Mon message") == Self.message)
  }
}
