import Catalog
import Domain
package import Pages

/// What happens next. Each screen answers for its own controls; what is the same everywhere is here.
extension Session {
  /// Takes in what happened and says what is to be done about it.
  package mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .recorded, .recordingFailed, .kept, .keepingFailed, .noticed, .noticeEnded:
      return storeAnswered(event)
    default: break
    }
    // What was said before is about what was there before.
    let before = announcement
    announcement = nil
    if dialog != nil { return answer(event) }
    switch event {
    case .opened: return open()
    case .activated(let control): return activated(control)
    case .wentBack: return wentBack()
    case .went(let screen): return went(screen)
    case .askedCaption:
      return caption.map { ask(.legende($0)) } ?? announcing(texte(.annonceSansLegende))
    case .askedDate: return announcing(texte(.annonceDate, ["date": today.full]))
    case .askedCount(let field): return announcing(count(of: field) ?? texte(.annonceSansCompteur))
    case .askedToQuit: return ask(.quitter)
    case .refusedText(_, let reason) where before?.text == reason:
      // A key that is leant on is refused many times, and said once.
      announcement = before
      return []
    case .refusedText(_, let reason): return announcing(reason)
    default: return updateScreen(event)
    }
  }

  private func count(of control: ControlID) -> SafeText? {
    guard case .field(let field) = page.focusable(control) else { return nil }
    return field.counter?.text
  }

  /// The first opening of an account is a fact: its history is counted from there.
  private mutating func open() -> [Effect] {
    account.ouverture == nil ? record(.compteOuvert(today), then: .nothing) : []
  }

  private mutating func activated(_ control: ControlID) -> [Effect] {
    if control == .back {
      // The page's own: ameliBot is beside it, not before it.
      if bot == .front { bot = .beside }
      return wentBack()
    }
    if let target = ControlID.target(of: control) { return follow(target, from: control) }
    if let field = control.suffix(after: "erreur:") {
      focus(on: ControlID(rawValue: field))
      return []
    }
    if bot != .closed, let effects = updateBot(.activated(control)) { return effects }
    if bot == .front { bot = .beside }
    return updateScreen(.activated(control))
  }

  private mutating func updateScreen(_ event: Event) -> [Effect] {
    if let effects = updateBot(event) { return effects }
    switch place {
    case .ecran(let ecran): return update(ecran, event)
    case .paiement(let id): return updatePaiement(id, event)
    case .message: return []
    case .etape(let parcours, let etape): return updateEtape(parcours, etape, event)
    }
  }

  private mutating func update(_ ecran: Ecran, _ event: Event) -> [Effect] {
    switch ecran {
    case .accueil: updateAccueil(event)
    case .paiements: updatePaiements(event)
    case .demarches: updateDemarches(event)
    case .coordonnees: updateCoordonnees(event)
    case .notifications: updateNotifications(event)
    case .messagerie: updateMessagerie(event)
    case .nouveauMessage: updateNouveauMessage(event)
    case .satisfaction: updateSatisfaction(event)
    default: []
    }
  }

  mutating func announcing(_ text: SafeText) -> [Effect] {
    announce(text)
    return []
  }

  mutating func announce(_ text: SafeText) {
    lastAnnouncement += 1
    announcement = Announcement(text: text, serial: lastAnnouncement)
  }

  mutating func focus(on control: ControlID) {
    focus = FocusRequest(control: control, serial: (focus?.serial ?? 0) + 1)
  }
}
