package import Catalog
import Domain
package import Host
package import Pages
package import Site

/// Walks every state that a person can reach, with texts and choices told apart by their kind only.
package struct Explorer {
  /// A state, and the shortest steps to it.
  package struct State {
    package var session: Session
    package var steps: [String]
  }

  /// What does not hold in a state.
  package struct Fault: Equatable, Sendable {
    package var screen: ScreenID
    package var message: String
    package var steps: [String]
  }

  /// There are more states than any account has: something makes ever new ones.
  package static let most = 5_000

  package private(set) var states: [State] = []
  package private(set) var ways: Set<Track.Way> = []
  /// The shortest steps to each screen.
  package private(set) var shortest: [(screen: ScreenID, steps: [String])] = []
  package private(set) var messages: Set<String> = []
  /// All that can be acted on somewhere.
  package private(set) var touches: Set<Touch> = []
  package private(set) var isWhole = true

  /// What the page of a session is. There is one right way: tests sow faults here and in `update`.
  package typealias Look = (Session) -> Page
  let look: Look
  let update: Visit.Update
  private let most: Int

  package init(
    _ catalog: Catalog, assure: String = "camille", most: Int = Explorer.most,
    look: @escaping Look = { $0.page },
    update: @escaping Visit.Update = { $0.update($1) }
  ) {
    self.look = look
    self.most = most
    self.update = update
    guard let today = CivilDate(iso: Backstage.firstDay),
      var first = Session(catalog: catalog, assure: Assure.ID(rawValue: assure), today: today)
    else { return }
    take(.opened, in: &first)
    walk(from: first)
  }

  private mutating func walk(from first: Session) {
    var known: Set<String> = [Self.key(first)]
    var seen: Set<ScreenID> = []
    states = [State(session: first, steps: [])]
    var next = 0
    while next < states.count {
      let state = states[next]
      next += 1
      let page = look(state.session)
      if !Self.confirmsNothing(state.session), seen.insert(page.screen).inserted {
        shortest.append((page.screen, state.steps))
      }
      for error in page.errors { messages.insert(error.message.text) }
      touches.formUnion(Touch.all(on: page.inFront).values)
      for move in Move.all(on: state.session, page.inFront) {
        var session = state.session
        for event in move.events { take(event, in: &session) }
        let screen = look(session).screen
        let sends = session.sentCount > state.session.sentCount
        if move.isActivation, screen != page.screen || sends {
          ways.insert(Track.Way(from: page.screen, to: screen, sends: sends))
        }
        guard known.insert(Self.key(session)).inserted else { continue }
        guard states.count < most else {
          isWhole = false
          return
        }
        states.append(State(session: session, steps: state.steps + move.steps))
      }
    }
  }

  func take(_ event: Event, in session: inout Session) { session.take(event, by: update) }

  /// What makes two states the same: the place, what can be done there, what is wrong, whether texts
  /// are empty, too short, right or too long. In a form the answers of its other steps count too: it
  /// can be sent when they are right. What is kept and sent counts where it changes what can be done.
  static func key(_ session: Session) -> String {
    let page = session.page.inFront
    var parts = [page.screen.rawValue, page.title.text, page.dialog?.title.text ?? ""]
    parts += page.errors.map { error in String(error.message.text.filter { !$0.isNumber }) }
    parts += page.actions.map(\.label.text)
    parts += answers(on: page)
    if page.screen == "amelibot" { parts += lastWords(on: page) }
    parts += kept(in: session, on: page.screen)
    return parts.joined(separator: "|")
  }

  private static func kept(in session: Session, on screen: ScreenID) -> [String] {
    // ameliBot in front hides what is behind it.
    guard screen == session.place.screen else { return [] }
    let drafts = session.drafts
    let sent = session.account.demandes.isEmpty ? "" : "envoyé"
    switch session.place {
    case .etape(let parcours, _):
      let values = drafts[parcours.rawValue]?.valeurs ?? [:]
      let answers = values.map { "\($0.key) \(kind(of: $0.value))" }.sorted()
      return answers
    case .ecran(.accueil): return [drafts.isEmpty ? "" : "brouillon", sent]
    case .ecran(.planDuSite): return [sent]
    case .ecran(.satisfaction): return [sent, session.account.avis.isEmpty ? "" : "avis"]
    default: return []
    }
  }

  /// The lengths of the texts of `Move`: what is refused in one is refused in another as long.
  private static func kind(of value: String) -> String {
    switch value.utf8.count {
    case 0: "vide"
    case 1: "court"
    case ...2_000: "écrit"
    default: "long"
    }
  }

  /// The page of something that was never sent: its name leads there, but it says nothing.
  private static func confirmsNothing(_ session: Session) -> Bool {
    guard case .etape(let id, let name) = session.place, session.bot != .front,
      case .confirmation = session.catalog.parcours(id)?.etape(name)?.genre
    else { return false }
    return !session.account.demandes.contains { $0.parcours == id.rawValue }
  }
}

extension Explorer {
  /// What is chosen, written and unfolded; of several unfolded titles one is as good as another.
  private static func answers(on page: Page) -> [String] {
    var parts: [String] = []
    var unfolded: [String] = []
    for focusable in page.blocks.flatMap(\.focusables) {
      switch focusable {
      case .control(let control):
        if control.kind == .disclosure(isExpanded: true) { unfolded.append(control.id.rawValue) }
      case .option(let option, _):
        if option.isChosen { parts.append("choisi") }
      case .field(let field):
        let length = field.value.original.isEmpty ? "vide" : "écrit"
        parts.append("\(field.id) \(field.counter.map { "\($0.state)" } ?? "") \(length)")
      }
    }
    return parts + (unfolded.count > 1 ? ["plusieurs"] : unfolded)
  }

  /// The conversation goes on for ever: what counts is what ameliBot said last.
  private static func lastWords(on page: Page) -> [String] {
    for case .chat(let turns) in page.blocks {
      guard let last = turns.last else { return [] }
      return last.paragraphs.map(\.words) + last.propositions.map(\.label.text)
    }
    return []
  }
}

extension Session {
  /// Takes in what happened, with a store that never fails.
  package mutating func take(_ event: Event, by update: Visit.Update = { $0.update($1) }) {
    var events = [event]
    while !events.isEmpty {
      for effect in update(&self, events.removeFirst()) {
        switch effect {
        case .record(_, let ticket): events.append(.recorded(ticket: ticket))
        case .keep: events.append(.kept)
        case .discard, .quit: break
        }
      }
    }
  }
}
