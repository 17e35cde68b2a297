package import Pages
package import Site

/// One visit of the account: events go in, effects are carried out, and what came of them is fed
/// back, until nothing is left to do.
///
/// Facts wait until `work` is called: a surface first shows the page that says « Envoi en cours »,
/// however slow the disk is. Drafts don't wait: they are in the store before they are on the screen.
package final class Visit {
  package private(set) var session: Session
  /// How many events it has taken in: as long as it is the same, so is the page.
  package private(set) var eventCount = 0
  private let performer: EffectPerformer
  private var waiting: [Effect] = []

  /// How a session takes an event in. There is one right way: tests sow faults here.
  package typealias Update = (inout Session, Event) -> [Effect]
  private let update: Update

  package init(
    session: Session, performer: EffectPerformer, update: @escaping Update = { $0.update($1) }
  ) {
    self.session = session
    self.performer = performer
    self.update = update
  }

  package var wantsToQuit: Bool { performer.wantsToQuit }

  /// Something waits for `work`.
  package var hasWork: Bool { !waiting.isEmpty }

  /// Takes in what happened, and all that follows from it but the facts: see `work`.
  package func send(_ event: Event) {
    // Before the person is told what quitting does to what was typed.
    var events = (event.mayQuit ? performer.settle() : []) + [event]
    while !events.isEmpty {
      eventCount += 1
      let effects = update(&session, events.removeFirst())
      waiting += effects.filter(\.waits)
      events += performer.perform(effects.filter { !$0.waits })
    }
  }

  /// Carries out what waits.
  package func work() {
    let effects = waiting
    waiting = []
    for event in performer.perform(effects) { send(event) }
  }

  /// The typing has paused, or the visit is about to end: what was typed survives a power cut.
  package func settle() {
    for event in performer.settle() { send(event) }
  }
}

extension Event {
  /// It may lead to the question whether to quit.
  fileprivate var mayQuit: Bool { self == .askedToQuit || self == .wentBack }
}

extension Effect {
  /// It may take as long as the disk likes.
  fileprivate var waits: Bool { if case .record = self { true } else { false } }
}
