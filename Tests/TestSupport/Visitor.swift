package import Catalog
import Content
package import Domain
package import Pages
package import Site
package import Testing

/// A person at the account, who reads labels and acts on them; behind, a store that works until it
/// is told to fail.
package struct Visitor {
  package private(set) var session: Session
  /// What the store holds.
  package private(set) var facts: [Fact] = []
  package private(set) var kept: [Draft.ID: Draft] = [:]
  package private(set) var hasQuit = false
  /// The store refuses facts, for this reason.
  package var storeFailure: SafeText?
  /// The store does not answer: what is sent stays on its way.
  package var storeIsSilent = false

  package init(
    _ assure: String = "camille", facts: [Fact] = [], drafts: [Draft] = [],
    date: String = "2024-10-14", catalog: Catalog = Content.catalog
  ) throws {
    let today = try #require(CivilDate(iso: date))
    session = try #require(
      Session(
        catalog: catalog, assure: Assure.ID(rawValue: assure),
        historique: Historique(facts: facts), drafts: drafts,
        today: today))
    self.facts = facts
    for draft in drafts { kept[draft.id] = draft }
    send(.opened)
  }

  /// The program is killed, and started again on the same store.
  package func restarted() throws -> Visitor {
    try Visitor(
      session.account.assure.id.rawValue, facts: facts, drafts: Array(kept.values),
      date: session.today.iso, catalog: session.catalog)
  }

  package var page: Page { session.page }
  package var screen: String { page.screen.rawValue }

  package mutating func send(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      for effect in session.update(events.removeFirst()) {
        if let answer = carryOut(effect) { events.append(answer) }
      }
    }
  }

  private mutating func carryOut(_ effect: Effect) -> Event? {
    switch effect {
    case .record(let fact, let ticket):
      if storeIsSilent { return nil }
      if let storeFailure { return .recordingFailed(ticket: ticket, reason: storeFailure) }
      facts.append(fact)
      return .recorded(ticket: ticket)
    case .keep(let draft):
      kept[draft.id] = draft
      return .kept
    case .discard(let id):
      kept[id] = nil
      return nil
    case .quit:
      hasQuit = true
      return nil
    }
  }

  // MARK: Acting on what is seen

  /// Activates the button, link, tab or row of this label; the first one when there are several.
  package mutating func activate(_ label: String, _ location: SourceLocation = #_sourceLocation)
    throws
  {
    let control = try #require(
      controls.first { $0.label.text.plainSpaces.hasPrefix(label) },
      "« \(label) » is not on \(screen): \(labels)", sourceLocation: location)
    send(.activated(control.id))
  }

  package mutating func choose(_ label: String, _ location: SourceLocation = #_sourceLocation)
    throws
  {
    for case .option(let option, let group) in page.focusables
    where option.label.text.plainSpaces.hasPrefix(label) {
      send(.chose(group: group, option: option.id))
      return
    }
    Issue.record("no choice « \(label) » on \(screen): \(labels)", sourceLocation: location)
  }

  package mutating func type(
    _ text: String, in label: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let field = try #require(
      fields.first { $0.label.text.plainSpaces.hasPrefix(label) },
      "no field « \(label) » on \(screen): \(labels)", sourceLocation: location)
    send(.typed(field.id, text))
  }

  package mutating func ask(_ sentence: String) throws {
    send(.went("amelibot"))
    try type(sentence, in: "Posez votre question ici")
    send(.submitted("question"))
  }

  package mutating func go(_ screen: ScreenID) { send(.went(screen)) }

  // MARK: What is seen

  package var controls: [Control] {
    page.focusables.compactMap { if case .control(let control) = $0 { control } else { nil } }
  }

  package var fields: [Field] {
    page.focusables.compactMap { if case .field(let field) = $0 { field } else { nil } }
  }

  package var options: [ChoiceGroup.Option] {
    page.focusables.compactMap { if case .option(let option, _) = $0 { option } else { nil } }
  }

  package var labels: [String] { page.focusables.map(\.label.text) }

  package func value(of label: String) -> String? {
    fields.first { $0.label.text.plainSpaces.hasPrefix(label) }?.value.original
  }

  package func sees(_ text: String) -> Bool { page.wholeText.contains(text) }
}

extension String {
  package var plainSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
