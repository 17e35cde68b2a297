import Catalog
import Domain
import Pages

/// Facts on their way to the store. Nothing counts as done before the store has said so.
extension Session {
  /// What follows once a fact is durable.
  enum Continuation: Hashable, Sendable {
    case nothing
    /// Show the confirmation of this parcours.
    case confirm(Parcours.ID)
    case messageSent
    case coordonneesSaved
    case thanks
  }

  struct Pending: Hashable, Sendable {
    var fact: Fact
    var next: Continuation
  }

  /// Something that the person waits for is on its way: it can't be sent twice.
  var isSending: Bool { pending.values.contains { $0.next != .nothing } }

  /// On its way already: a burst of keys records nothing twice.
  func isRecording(_ fact: Fact) -> Bool { pending.values.contains { $0.fact == fact } }

  mutating func record(_ fact: Fact, then next: Continuation) -> [Effect] {
    lastTicket += 1
    pending[lastTicket] = Pending(fact: fact, next: next)
    return [.record(fact, ticket: lastTicket)]
  }

  mutating func storeAnswered(_ event: Event) -> [Effect] {
    switch event {
    case .recorded(let ticket): return recorded(ticket)
    case .recordingFailed(let ticket, let reason): return recordingFailed(ticket, reason)
    case .kept:
      keeping = .kept
      hasUnkeptText = false
    case .keepingFailed(let reason):
      keeping = .failed(reason)
      hasUnkeptText = true
    case .noticed(let notice):
      notices.append(notice)
      announce(notice)
    case .noticeEnded(let notice): notices.removeAll { $0 == notice }
    default: break
    }
    return []
  }

  private mutating func recorded(_ ticket: Int) -> [Effect] {
    guard let done = pending.removeValue(forKey: ticket) else { return [] }
    account.apply(done.fact)
    var effects: [Effect] = []
    if let sent = done.fact.brouillon,
      let form = drafts.values.first(where: { $0.id == sent })?.formulaire
    {
      drafts[form] = nil
      hasUnkeptText = hasUnkeptText && !drafts.isEmpty
      effects.append(.discard(sent))
    }
    return effects + carryOn(done.next)
  }

  private mutating func carryOn(_ next: Continuation) -> [Effect] {
    switch next {
    case .nothing: return []
    case .confirm(let parcours): return confirm(parcours)
    case .messageSent:
      let effects = goBackHome(to: .ecran(.messagerie))
      announce(texte(.annonceMessageEnvoye, ["caisse": account.assure.caisse]))
      return effects
    case .coordonneesSaved:
      let effects = wentBack()
      announce(texte(.annonceCoordonnees))
      return effects
    case .thanks:
      satisfaction = nil
      return announcing(texte(.satisfactionMerci))
    }
  }

  /// Nothing typed is lost: the page stays, says why, and the same button tries again.
  private mutating func recordingFailed(_ ticket: Int, _ reason: SafeText) -> [Effect] {
    guard let failed = pending.removeValue(forKey: ticket) else { return [] }
    guard failed.next != .nothing else {
      keeping = .failed(reason)
      return []
    }
    errors = [PageError(message: reason, control: .primary)]
    focus(on: .primary)
    return announcing(reason)
  }

  /// A place with only the dashboard behind it.
  private mutating func goBackHome(to destination: Place) -> [Effect] {
    trail = [Stop(place: .ecran(.accueil), opener: nil)]
    return arrive(at: destination)
  }
}

extension ControlID {
  /// The primary action of a page.
  static let primary: ControlID = "continuer"
  static let back: ControlID = "retour"
}
