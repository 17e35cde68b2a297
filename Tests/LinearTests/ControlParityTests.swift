import Catalog
import Pages
import Screen
import Site
import TestSupport
import Testing

@testable import Linear

/// No surface lacks what another one has: every control of every screen, through lines and keys.
@Suite struct ControlParityTests {
  private static let people = ["camille", "odette", "karim", "lea"]

  @Test(arguments: people) func `31. every control of every screen is reached by a number`(
    person: String
  ) throws {
    let states = try Walk.states(of: person)
    #expect(states.count > 25)
    for state in states {
      var listener = Listener(state)
      _ = listener.dialogue.take("menu", on: listener.visitor.page)
      let reached = Set(reachable(listener))
      for focusable in Dialogue.fitted(state.page).focusables {
        #expect(reached.contains(focusable.id), "\(state.screen): \(focusable.label.text)")
      }
    }
  }

  /// What the numbers lead to, each tried.
  private func reachable(_ listener: Listener) -> [ControlID] {
    let actions = listener.visitor.page.dialog?.actions.count ?? 0
    return (0..<max(actions, listener.dialogue.numbering.count)).compactMap { index in
      let number = index + 1
      var dialogue = listener.dialogue
      let answer = dialogue.take(String(number), on: listener.visitor.page)
      switch answer.events.first {
      case .activated(let control): return control
      case .chose(_, let option): return option
      default: break
      }
      guard let entry = dialogue.entry else { return nil }
      let typed = dialogue.take("abc", on: listener.visitor.page).events.first
      if case .typed(entry.id, let text) = typed, text.hasSuffix("abc") { return entry.id }
      return nil
    }
  }

  @Test(arguments: people) func `31. every control of every screen is reached by Tab`(
    person: String
  )
    throws
  {
    for state in try Walk.states(of: person) {
      var window = Window(size: Size(rows: 50, columns: 160), destinations: [])
      window.show(state.page)
      _ = window.frame(of: state.page)
      var reached: Set<ControlID> = []
      for _ in 0..<200 {
        if let focus = window.focus, !reached.insert(focus).inserted { break }
        _ = window.handle(.tab, on: state.page)
      }
      for focusable in state.page.focusables {
        #expect(reached.contains(focusable.id), "\(state.screen): \(focusable.label.text)")
      }
    }
  }

  @Test func `what ameliBot in front hides is there again after retour`() throws {
    var listener = try Listener(at: "mediateur/motif")
    listener.say("amelibot")
    #expect(listener.visitor.page.aside?.isFront == true)
    let hidden = Set(listener.visitor.page.focusables.map(\.id))
      .subtracting(reachable(listener))
    #expect(!hidden.isEmpty)
    listener.say("retour")
    listener.say("menu")
    #expect(hidden.isSubset(of: reachable(listener)))
  }
}

/// The account in many states: every screen, unfolded, with its mistakes, with ameliBot beside and
/// in front, with a dialog.
enum Walk {
  static func states(of person: String) throws -> [Visitor] {
    let start = try Visitor(person)
    var states = start.session.destinations.map { destination in
      var visitor = start
      visitor.go(destination.screen)
      return visitor
    }
    states += details(from: start)
    guard person == "camille" else { return states }
    return distinct(states + states.flatMap(others) + parcours(start))
  }

  /// Without those that offer the same things on the same screen.
  private static func distinct(_ states: [Visitor]) -> [Visitor] {
    var seen: Set<[String]> = []
    return states.filter { visitor in
      seen.insert([visitor.page.title.text] + visitor.page.focusables.map(\.id.rawValue)).inserted
    }
  }

  /// A payment and a message.
  private static func details(from start: Visitor) -> [Visitor] {
    [("accueil", "paiement:"), ("messagerie", "message:")].compactMap { place, prefix in
      var visitor = start
      visitor.go(ScreenID(rawValue: place))
      guard let row = visitor.controls.first(where: { $0.id.rawValue.hasPrefix(prefix) }) else {
        return nil
      }
      visitor.send(.activated(row.id))
      return visitor
    }
  }

  private static func others(than visitor: Visitor) -> [Visitor] {
    var unfolded = visitor
    for control in visitor.controls where control.kind == .disclosure(isExpanded: false) {
      unfolded.send(.activated(control.id))
    }
    var refused = unfolded
    if let primary = visitor.page.actions.first(where: { $0.kind == .primary }) {
      refused.send(.activated(primary.id))
    }
    var beside = visitor
    beside.go("amelibot")
    var front = beside
    beside.go(ScreenID(rawValue: visitor.screen))
    front.send(.typed("question", "médiateur"))
    front.send(.submitted("question"))
    var asked = visitor
    asked.send(.askedToQuit)
    return [unfolded, refused, beside, front, asked]
  }

  /// Every step of every parcours, filled in.
  private static func parcours(_ start: Visitor) -> [Visitor] {
    start.session.catalog.parcours.map(\.value).flatMap { parcours in
      var visitor = start
      return parcours.etapes.map { etape in
        visitor.go(ScreenID(rawValue: "\(parcours.id.rawValue)/\(etape.id)"))
        visitor.fill(etape)
        return visitor
      }
    }
  }
}
