import Domain
package import Pages
package import Site
package import Store

/// Carries out what the site orders, and tells what came of it as events for the site.
///
/// Every surface runs on one of these; only the `Store` that it is given differs.
package final class EffectPerformer {
  private let store: Store
  /// The site ordered to stop: the surface ends once it has shown the last page.
  package private(set) var wantsToQuit = false

  /// What the opening said of an account that could not be written, as long as it holds.
  private var readOnlyNotice: String?

  package init(store: Store) {
    self.store = store
    readOnlyNotice = store.readOnlyNotice
  }

  /// Performs the effects in order. The events are to be fed to the site, in order too.
  ///
  /// What was asked for is answered last: a person hears that their message went, whatever the store
  /// has to say on the way.
  package func perform(_ effects: [Effect]) -> [Event] {
    let answers = effects.flatMap { perform($0) }
    return news() + answers
  }

  /// To be called when typing pauses (250 ms at most after the last key), when a field is left and
  /// before the program is suspended or ends: makes the drafts durable.
  ///
  /// Silent when all is well, and stays so; what could not be kept before and now is, is said.
  package func settle() -> [Event] {
    settleDrafts() + news()
  }

  private func news() -> [Event] {
    let told = store.takeNews().map { Event.noticed(SafeText($0)) }
    guard let old = readOnlyNotice, store.readOnlyNotice == nil else { return told }
    readOnlyNotice = nil
    return [.noticeEnded(SafeText(old))] + told
  }

  private func settleDrafts() -> [Event] {
    let wasBehind = store.isBehind
    do {
      try store.syncDrafts()
      return wasBehind ? [.kept] : []
    } catch {
      return [keepingFailed(error)]
    }
  }

  private func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .record(let fact, let ticket):
      let wasBehind = store.isBehind
      do {
        try store.append(fact)
        // What was in memory alone went with the fact, or was written on the way.
        let isCaughtUp = wasBehind && !store.isBehind
        return (isCaughtUp ? [.kept] : []) + [.recorded(ticket: ticket)]
      } catch {
        let isTextKept = fact.brouillon.map(store.isKept) ?? false
        let task = fact.isAsked ? StoreMessage.Task.recording(isTextKept: isTextKept) : .noting
        let message = StoreMessage(error, during: task)
        return [.recordingFailed(ticket: ticket, reason: SafeText(message.text))]
      }
    case .keep(let draft):
      do {
        try store.keep(draft)
        // Another draft may still be in memory alone.
        return store.isBehind ? [] : [.kept]
      } catch {
        return [keepingFailed(error)]
      }
    case .discard(let draft):
      // What stays behind is a draft: it is offered again, and can be discarded again.
      try? store.discard(draft)
      return []
    case .quit:
      wantsToQuit = true
      return settle()
    }
  }

  private func keepingFailed(_ error: StoreError) -> Event {
    .keepingFailed(reason: SafeText(StoreMessage(error, during: .keeping).text))
  }
}

extension Fact {
  /// The person has asked for it; the others are only noted.
  fileprivate var isAsked: Bool {
    switch self {
    case .compteOuvert, .messageLu, .notificationLue, .enregistrementPerdu: false
    case .demandeEnvoyee, .messageEnvoye, .coordonneesModifiees, .avisDonne: true
    }
  }
}
