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
    let coverage = Coverage(track, of: Content.catalog, ways: [way])
    #expect(!coverage.screens.missing.contains("aide"))
    #expect(coverage.screens.missing.contains("accueil"))
    #expect(coverage.ways.missing == ["accueil → aide"])
    #expect(!coverage.errors.missing.contains { $0.hasPrefix("Écrivez encore {n} caractères") })
    #expect(coverage.errors.all - coverage.errors.missing.count == 1)
  }
}
