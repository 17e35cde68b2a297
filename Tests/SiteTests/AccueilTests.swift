import Domain
import Pages
import Site
import TestSupport
import Testing

/// The dashboard, as the source document shows it.
struct AccueilTests {
  @Test func `the five tabs stand in the order of the document`() throws {
    let camille = try Visitor()
    #expect(
      camille.page.tabs.prefix(5).map(\.label.text) == [
        "Accueil", "Mes paiements", "Mes démarches", "Mon espace prévention", "Mes informations",
      ])
  }

  @Test func `five payments, the titles, ameliBot and the six links of the footer are there`()
    throws
  {
    let camille = try Visitor()
    for title in [
      "MES DERNIERS PAIEMENTS", "MES DÉMARCHES EN 2 CLICS", "MON AGENDA", "NOTIFICATION",
      "NOUVEAU MESSAGE", "ameliBot", "Interrogez-moi !", "Posez votre question ici",
    ] { #expect(camille.sees(title), "\(title)") }
    #expect(camille.controls.filter { $0.id.rawValue.hasPrefix("paiement:") }.count == 5)
    #expect(
      camille.page.footer.map(\.label.text) == [
        "Mentions légales et CGU", "Aide et Accessibilité", "Recommandations de sécurité",
        "Protection des données personnelles", "Site Ameli", "Plan du site",
      ])
  }

  @Test func `titles unfold and fold`() throws {
    var camille = try Visitor()
    #expect(!camille.sees("Aucun rendez-vous."))
    try camille.activate("Rendez-vous")
    #expect(camille.sees("Aucun rendez-vous."))
    try camille.activate("Rendez-vous")
    #expect(!camille.sees("Aucun rendez-vous."))
  }

  @Test func `a new account says what is not there yet`() throws {
    var lea = try Visitor("lea")
    #expect(lea.sees("Aucun paiement pour le moment."))
    #expect(lea.sees("0 message"))
    lea.go("messagerie")
    #expect(lea.sees("Aucun message."))
  }

  @Test func `every insured person can be visited on every screen`() throws {
    for assure in ["camille", "odette", "karim", "lea"] {
      let start = try Visitor(assure)
      for destination in start.session.destinations {
        var visitor = start
        visitor.go(destination.screen)
        #expect(visitor.screen == destination.screen.rawValue)
        let ids = visitor.page.focusables.map(\.id)
        #expect(Set(ids).count == ids.count, "two controls with one id on \(destination.screen)")
      }
    }
  }

  @Test func `every link of every screen leads somewhere`() throws {
    let start = try Visitor()
    for destination in start.session.destinations {
      var camille = start
      camille.go(destination.screen)
      for control in camille.controls where control.id.rawValue.hasPrefix("vers:") {
        var follower = camille
        follower.send(.activated(control.id))
        #expect(
          follower.page.screen.rawValue == target(of: control) || follower.page.dialog != nil,
          "\(control.id) on \(destination.screen)")
      }
    }
  }

  private func target(of control: Control) -> String {
    String(control.id.rawValue.dropFirst(5).split(separator: "@")[0])
  }

  @Test func `Retour brings the focus back to what was left`() throws {
    var camille = try Visitor()
    let row = try #require(camille.controls.first { $0.id.rawValue.hasPrefix("paiement:") })
    camille.send(.activated(row.id))
    camille.send(.wentBack)
    #expect(camille.screen == "accueil")
    #expect(camille.page.focus?.control == row.id)
  }

  @Test func `quitting asks first, and keeps one there on request`() throws {
    var camille = try Visitor()
    camille.send(.askedToQuit)
    #expect(camille.page.dialog != nil)
    try camille.activate("Rester")
    #expect(!camille.hasQuit)
    camille.send(.askedToQuit)
    try camille.activate("Quitter")
    #expect(camille.hasQuit)
  }

  @Test func `the payments of the future are not shown`() throws {
    let early = try Visitor(date: "2024-10-01")
    for mois in 0..<3 {
      var visitor = early
      visitor.go("paiements")
      #expect(!visitor.sees("\(28 - mois)/10"))
    }
  }

  @Test func `no date of the calendar is a trap`() throws {
    for date in ["0001-01-01", "0002-01-01", "1950-01-01", "2024-02-29", "9990-12-31"] {
      var camille = try Visitor(date: date)
      for destination in camille.session.destinations {
        camille.go(destination.screen)
        #expect(!camille.page.title.isEmpty)
      }
    }
  }

  @Test func `what has just happened is no longer said once something else is typed`() throws {
    var camille = try Visitor()
    camille.go("mediateur/texte")
    camille.send(.refusedText("champ:texte", "Ce texte est trop long pour être gardé."))
    #expect(camille.page.announcement != nil)
    try camille.type("Bonjour", in: "Je souhaite")
    #expect(camille.page.announcement == nil)
  }
}
