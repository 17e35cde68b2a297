import Content
import Domain
import Guide
import Host
import Pages
import Testing

@testable import Scenarios
@testable import Site

/// The suite of Resources/scenarios finds what is wrong in the service: a suite that is green whatever
/// the program does proves nothing.
@Suite struct SuiteMutationTests {
  /// A service with one thing wrong.
  struct Mutation: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let update: @Sendable (inout Session, Event) -> [Effect]

    init(
      _ name: String, update: @escaping @Sendable (inout Session, Event) -> [Effect]
    ) {
      testDescription = name
      self.update = update
    }

    /// Some effects are forgotten.
    static func losing(
      _ name: String, _ isLost: @escaping @Sendable (Effect) -> Bool
    ) -> Mutation {
      Mutation(name) { session, event in session.update(event).filter { !isLost($0) } }
    }
  }

  private static let mutations: [Mutation] = [
    Mutation("no error is shown") { session, event in
      defer { session.errors = [] }
      return session.update(event)
    },
    Mutation("the last error of several is left out") { session, event in
      let effects = session.update(event)
      if session.errors.count > 1 { session.errors.removeLast() }
      return effects
    },
    Mutation("the field of an error does not get the focus") { session, event in
      let focus = session.focus
      let effects = session.update(event)
      if !session.errors.isEmpty { session.focus = focus }
      return effects
    },
    Mutation("an answer is taken for the one before") { session, event in
      guard case .chose(let group, let option) = event else { return session.update(event) }
      let options = session.page.focusables.compactMap { focusable -> ControlID? in
        if case .option(let option, group) = focusable { option.id } else { nil }
      }
      let index = options.firstIndex(of: option) ?? 0
      return session.update(.chose(group: group, option: options[max(0, index - 1)]))
    },
    Mutation("quitting asks nothing") { session, event in
      event == .askedToQuit ? [.quit] : session.update(event)
    },
    Mutation("Retour leads home") { session, event in
      session.update(event == .wentBack ? .went("accueil") : event)
    },
    Mutation("nothing is announced") { session, event in
      defer { session.announcement = nil }
      return session.update(event)
    },
    Mutation("ameliBot takes the next proposition") { session, event in
      guard case .activated(let id) = event,
        let number = id.suffix(after: "proposition:").flatMap(Int.init)
      else { return session.update(event) }
      return session.update(.activated("proposition:\(number + 1)"))
    },
    Mutation("a long text is cut at 800") { session, event in
      guard case .typed(let id, let text) = event else { return session.update(event) }
      return session.update(.typed(id, String(text.prefix(800))))
    },
    Mutation("text is trimmed as it is typed") { session, event in
      guard case .typed(let id, let text) = event else { return session.update(event) }
      return session.update(.typed(id, String(TextRule.trimmed(text))))
    },
    Mutation("the payment is not taken along into the report") { session, event in
      let effects = session.update(event)
      session.drafts["signalement"]?.paiement = nil
      return effects
    },
    .losing("a message stays unread") { effect in
      if case .record(.messageLu, _) = effect { true } else { false }
    },
    .losing("a draft is never discarded") { effect in
      if case .discard = effect { true } else { false }
    },
    .losing("a change of coordonnées is forgotten") { effect in
      if case .record(.coordonneesModifiees, _) = effect { true } else { false }
    },
    .losing("an opinion is forgotten") { effect in
      if case .record(.avisDonne, _) = effect { true } else { false }
    },
  ]

  @Test(arguments: mutations)
  func `A service with one thing wrong fails the suite`(mutation: Mutation) throws {
    var runner = FeatureSuite.runner
    runner.update = mutation.update
    // Every seventh first: what is found at all is found soon.
    let all = try FeatureSuite.all().filter { !$0.tags.contains("@image") }
    let order = (0..<7).flatMap { start in stride(from: start, to: all.count, by: 7) }
    let killer = order.lazy.map { all[$0] }.first { one in
      let surface: SurfaceName = one.tags.contains("@clavier") ? .ecran : .site
      return runner.run(one, on: surface).state == .failed
    }
    #expect(killer != nil)
  }
}
