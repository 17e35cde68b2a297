import Catalog
import Content
import Domain
import Pages
import Testing

@testable import Scenarios
@testable import Site

/// Each proof of the explorer finds the fault that it is there for, and says the way to it.
@Suite struct ExplorerTests {
  /// What is wrong, by the proof that is to say so.
  struct Sown: Sendable, CustomTestStringConvertible {
    let statement: String
    var look: @Sendable (Session) -> Page = { $0.page }
    var update: @Sendable (inout Session, Event) -> [Effect] = { $0.update($1) }

    var testDescription: String { statement }
  }

  private static let sown = [
    Sown(
      statement: "Retour, répété, mène à l'accueil",
      update: { session, event in
        event == .wentBack && session.place == .ecran(.agenda) ? [] : session.update(event)
      }),
    Sown(
      statement: "Accueil mène à l'accueil",
      update: { session, event in
        event == .went("accueil") && session.place == .ecran(.agenda) ? [] : session.update(event)
      }),
    Sown(
      statement: "Quitter demande d'abord, et l'on peut rester",
      update: { session, event in
        event == .askedToQuit && session.place == .ecran(.agenda) ? [] : session.update(event)
      }),
    Sown(
      statement: "Il y a toujours quelque chose à faire",
      look: { session in
        guard session.place == .ecran(.agenda) else { return session.page }
        let page = session.page
        return Page(screen: page.screen, title: page.title, person: page.person, date: page.date)
      }),
    Sown(
      statement: "Retour garde ce qui est répondu",
      update: { session, event in
        if event == .wentBack { session.drafts["mediateur"] = nil }
        return session.update(event)
      }),
    Sown(
      statement: "Continuer puis Retour garde ce qui est répondu",
      update: { session, event in
        if event == .activated(.primary) { session.drafts["mediateur"]?.valeurs["motif"] = "" }
        return session.update(event)
      }),
    Sown(
      statement: "Chaque lien et chaque bouton fait quelque chose",
      update: { session, event in
        session.place == .ecran(.agenda) && event == .activated(.back) ? [] : session.update(event)
      }),
    Sown(
      statement: "Ce que l'on peut faire a un nom",
      look: { session in
        var page = session.page
        if session.place == .ecran(.agenda) { page.actions.append(Control("muet", " ", .button)) }
        return page
      }),
    Sown(
      statement: "Chaque page tient ou défile en 40x20, et tout s'y atteint au clavier",
      look: { session in
        var page = session.page
        // The same identity twice: the focus never comes to the second.
        if session.place == .ecran(.agenda) {
          page.actions.insert(Control("double", "Un", .button), at: 0)
          page.blocks.append(.controls([Control("double", "Deux", .button)]))
          page.blocks.append(.controls([Control("perdu", "Perdu", .button)]))
        }
        return page
      }),
  ]

  @Test(arguments: sown)
  func `A sown fault is found, with the way to it`(sown: Sown) throws {
    let explorer = Explorer(Content.catalog, most: 300, look: sown.look, update: sown.update)
    let agenda = explorer.states.indices.filter { index in
      let place = explorer.states[index].session.place
      return place == .ecran(.agenda) || place.screen.rawValue.hasPrefix("mediateur/")
    }
    let looked = Set(agenda.prefix(12) + agenda.filter { $0 % 8 == 0 })
    let proof = try #require(
      explorer.proofs { looked.contains($0) }.first { $0.statement == sown.statement })
    let fault = try #require(proof.faults.first, "not found")
    let text = explorer.text([proof], [])
    #expect(text.contains("FAUX    \(sown.statement)"))
    for step in fault.steps { #expect(text.contains(step)) }
  }

  /// What is found in the account as it is, which takes seconds: several tests look at it.
  private struct Account: Sendable {
    let isWhole: Bool
    let unreached: [String]
    let ways: Set<Track.Way>
    let shortest: [(screen: ScreenID, steps: [String])]
    /// Of the first state on each screen.
    let proofs: [Explorer.Proof]

    static let real = Account()

    private init() {
      let explorer = Explorer(Content.catalog)
      isWhole = explorer.isWhole
      unreached = explorer.unreached(in: Content.catalog)
      ways = explorer.ways
      shortest = explorer.shortest
      var first: [ScreenID: Int] = [:]
      for (index, state) in explorer.states.enumerated() {
        let screen = state.session.page.screen
        first[screen] = first[screen] ?? index
      }
      let looked = Set(first.values)
      proofs = explorer.proofs { looked.contains($0) }
    }
  }

  @Test func `Nothing is wrong with the real account, looked at once on each screen`() {
    #expect(Account.real.isWhole)
    #expect(Account.real.unreached.isEmpty)
    #expect(!Account.real.proofs.isEmpty)
    for proof in Account.real.proofs { #expect(proof.faults == [], "\(proof.statement)") }
  }

  @Test func `What is sent is a way, and the one to a confirmation`() throws {
    let sent = Set(Account.real.ways.filter(\.sends).map(\.name))
    #expect(
      sent.isSuperset(of: [
        "mediateur/recapitulatif → mediateur/confirmation (envoi)",
        "signalement/recapitulatif → signalement/confirmation (envoi)",
        "messagerie/nouveau → messagerie (envoi)", "satisfaction → satisfaction (envoi)",
        "informations/coordonnees → informations (envoi)",
      ]))
    let shortest = Account.real.shortest.first { $0.screen == "mediateur/confirmation" }
    let steps = try #require(shortest).steps
    #expect(!steps.contains { $0.contains("Demande envoyée") })
  }

  @Test func `A request that does not come to its confirmation is found`() throws {
    let explorer = Explorer(
      Content.catalog,
      update: { session, event in
        let effects = session.update(event)
        if session.place.screen == "signalement/confirmation" { session.place = .ecran(.agenda) }
        return effects
      })
    let review = Set(
      explorer.states.indices.filter {
        explorer.states[$0].session.place.screen == "signalement/recapitulatif"
      })
    let statement = "Ce qui est envoyé mène à sa confirmation et à son accusé"
    let proof = try #require(
      explorer.proofs { review.contains($0) }.first { $0.statement == statement })
    #expect(proof.faults.contains { $0.message == "l'envoi mène à agenda" })
  }

  @Test func `A screen to which nothing leads is named`() {
    let explorer = Explorer(
      Content.catalog, most: 200,
      update: { session, event in
        event == .went("aide") || event == .activated(.to(.aide, "plan"))
          ? [] : session.update(event)
      })
    #expect(explorer.unreached(in: Content.catalog).contains("aide"))
    #expect(explorer.text([], ["aide"]).contains("FAUX    Chaque écran s'atteint. Manquent : aide"))
  }
}
