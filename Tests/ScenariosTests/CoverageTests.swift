import Content
import Pages
import Testing

@testable import Scenarios

@Suite struct CoverageTests {
  @Test func `A track covers what it came by, and a message whatever its numbers`() {
    var track = Track()
    let date = PageDate(full: "lundi", brief: "lun.")
    let error = PageError(message: "Écrivez encore 39 caractères au minimum.", control: nil)
    track.saw(Page(screen: "aide", title: "Aide", person: "C", date: date, errors: [error]))
    let way = Track.Way(from: "accueil", to: "aide")
    let coverage = Coverage(track, of: Content.catalog, ways: [way], touches: [])
    #expect(!coverage.screens.missing.contains("aide"))
    #expect(coverage.screens.missing.contains("accueil"))
    #expect(coverage.ways.missing == ["accueil → aide"])
    #expect(!coverage.errors.missing.contains { $0.hasPrefix("Écrivez encore {n} caractères") })
    #expect(coverage.errors.all - coverage.errors.missing.count == 1)
  }

  @Test func `What is acted on is covered, by its screen and its label`() throws {
    let text = """
      # language: fr
      Fonctionnalité: f
        Scénario: s
          Quand j'active "Mes paiements"
          Et j'active "septembre 2024"
          Et j'ouvre ameliBot
          Et j'écris "médiateur" à ameliBot
          Et je quitte
          Et j'active "Rester"
      """
    let one = try #require(try FeatureSuite.pickles(text).first)
    let touches = FeatureSuite.runner.run(one, on: .site).track.touches
    #expect(
      Set(touches.map(\.name)) == [
        "partout : « Mes paiements »", "paiements : un mois",
        "amelibot : « Posez votre question ici »",
        "dialogue « Quitter le compte\u{A0}? » : « Rester »",
      ])
    let coverage = Coverage(Track(), of: Content.catalog, ways: [], touches: touches)
    #expect(coverage.touches.missing == touches.map(\.name).sorted())
    #expect(coverage.touches.percent == 0)
  }

  @Test func `Keys act on what has the focus`() throws {
    let text = """
      # language: fr
      Fonctionnalité: f
        @clavier
        Scénario: s
          Quand je vais sur "mediateur/motif"
          Et j'appuie sur Tab
          Et j'appuie sur Espace
      """
    let one = try #require(try FeatureSuite.pickles(text).first)
    let touches = FeatureSuite.runner.run(one, on: .ecran).track.touches
    #expect(touches.count == 1)
    #expect(touches.first?.label.hasPrefix("« J'ai demandé le remboursement") == true)
  }
}
