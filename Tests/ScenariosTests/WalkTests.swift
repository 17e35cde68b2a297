import Content
import Domain
import Pages
import Site
import Testing

@testable import Scenarios

/// Somebody who does anything that can be done, in an order that a seed gives.
@Suite struct WalkTests {
  private static let walks: UInt64 = 12
  private static let length = 60

  @Test(arguments: 1...walks)
  func `Whatever is done, nothing is sent twice, Retour keeps the drafts and Accueil works`(
    seed: UInt64
  ) throws {
    let today = try #require(CivilDate(iso: Backstage.firstDay))
    var session = try #require(
      Session(
        catalog: Content.catalog, assure: Assure.ID(rawValue: "camille"), today: today))
    session.take(.opened)
    var state = seed
    var steps: [String] = []
    for _ in 0..<Self.length {
      let moves = Move.all(on: session)
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let move = moves[Int(state >> 33) % moves.count]
      steps.append(move.step)
      for event in move.events { session.take(event) }
      let sent = session.account.brouillonsEnvoyes
      #expect(Set(sent).count == sent.count, "\(steps)")
      var after = session
      after.take(.wentBack)
      #expect(after.answers == session.answers, "\(steps)")
      after.take(.went("accueil"))
      #expect(after.dialog != nil || after.page.screen == "accueil", "\(steps)")
    }
  }
}
