import Catalog
import Domain
import Host
import Pages
import Site

/// What a person may rely on, held against what the program shows: what they wrote and chose stays,
/// what they sent is what they reread, and counters count.
///
/// It knows what was done, and looks at pages; it asks the session only what is sent and kept.
struct Ledger {
  /// What is in front of the person, and what is behind it.
  struct Sight {
    var page: Page
    var session: Session

    /// ameliBot may be in front of it, or beside.
    var screen: ScreenID { session.place.screen }
  }

  struct Place: Hashable {
    var screen: ScreenID
    var control: ControlID
  }

  /// The first thing that was not as it should be.
  private(set) var fault: String?
  /// What each field and question of a form holds, as far as the person had a hand in it.
  private var written: [Place: String] = [:]
  /// Forms of which the program said that it could not keep them.
  private var unsure: Set<String> = []
  private var last: Sight?

  mutating func found(_ fault: String?) { if self.fault == nil { self.fault = fault } }

  /// The program has started: the first time, or again on what is kept.
  mutating func opened(_ sight: Sight) {
    defer { last = sight }
    forgetOpinion()
    guard let before = last?.session, before.account.assure.id == sight.session.account.assure.id
    else {
      written = [:]
      return
    }
    if before.account.ouverture != nil, before.account != sight.session.account {
      found("Relancé, le compte n'est plus le même.")
    }
    for (form, draft) in before.drafts {
      // White space alone is not kept for the next time.
      if unsure.contains(form) || draft.isEmpty {
        forget(form, sight.session)
      } else if sight.session.drafts[form]?.valeurs != draft.valeurs {
        found("Relancé, le brouillon « \(form) » n'est plus le même.")
      }
    }
    unsure = []
  }

  /// - Parameter focus: where the focus was before: keys act on it.
  mutating func did(_ deed: Deed, focus: ControlID?, _ sight: Sight) {
    defer { last = sight }
    guard let before = last else { return }
    if let written = note(deed, focus, before, sight) { checkWriting(written, sight) }
    unsureForms(of: sight)
    checkDrafts(before, sight)
    checkFields(sight)
    checkCounters(sight)
    checkSendings(before, sight)
  }

  // MARK: - What is written

  /// What the deed has written, where the person can know it beforehand.
  private mutating func note(
    _ deed: Deed, _ focus: ControlID?, _ before: Sight, _ after: Sight
  ) -> (Place, String)? {
    let screen = before.screen
    guard Self.form(of: screen, before.session) != nil else { return nil }
    switch deed {
    case .fill(let field, let text): return note(text, in: field, screen, after)
    case .add(let field, let text), .paste(let field, let text):
      return note(field.value.original + text, in: field, screen, after)
    case .activate(.option(let option, let group)):
      written[Place(screen: screen, control: group)] = option.id.rawValue
    case .press:
      if let focus { adopt(focus, screen, before, after) }
    default: break
    }
    return nil
  }

  private mutating func note(
    _ text: String, in field: Field, _ screen: ScreenID, _ after: Sight
  ) -> (Place, String)? {
    let place = Place(screen: screen, control: field.id)
    // A window takes tabs as spaces, and line ends have no place in one line.
    let isPlain = !text.contains("\t") && (field.size != .line || !text.contains { $0.isNewline })
    let isKnown = TextEntry.refusal(of: text) == nil && isPlain
    if isKnown {
      written[place] = text
      return (place, text)
    }
    // Refused, as a whole or letter by letter: what is shown is what counts.
    written[place] = Self.shown(on: after.page)[field.id] ?? written[place]
    return nil
  }

  /// A key wrote or chose something where the focus was.
  private mutating func adopt(
    _ focus: ControlID, _ screen: ScreenID, _ before: Sight, _ after: Sight
  ) {
    var control = focus
    if case .option(_, let group) = before.page.focusable(focus) { control = group }
    guard after.screen == screen, let value = Self.shown(on: after.page)[control] else {
      return
    }
    written[Place(screen: screen, control: control)] = value
  }

  private mutating func forget(_ form: String, _ session: Session) {
    written = written.filter { Self.form(of: $0.key.screen, session) != form }
  }

  /// It is about what was sent last, and kept when it is sent itself.
  private mutating func forgetOpinion() {
    written = written.filter { $0.key.control != "champ:satisfaction" }
  }

  private mutating func unsureForms(of sight: Sight) {
    guard let form = Self.form(of: sight.screen, sight.session) else { return }
    switch sight.session.keeping {
    case .failed: unsure.insert(form)
    case .kept: unsure.remove(form)
    case .nothing: break
    }
  }

  // MARK: - What is shown

  private mutating func checkWriting(_ written: (place: Place, text: String), _ sight: Sight) {
    guard sight.screen == written.place.screen,
      let value = Self.shown(on: sight.page)[written.place.control], value != written.text
    else { return }
    found("« \(written.place.control) » ne montre pas ce qui vient d'être écrit.")
  }

  private mutating func checkFields(_ sight: Sight) {
    guard !written.isEmpty else { return }
    for (control, value) in Self.shown(on: sight.page) {
      let place = Place(screen: sight.screen, control: control)
      guard let wanted = written[place], wanted != value else { continue }
      found("« \(control) » de l'écran \(place.screen) ne montre plus ce qui y était écrit.")
    }
  }

  private mutating func checkCounters(_ sight: Sight) {
    for case .field(let field) in sight.page.blocks.flatMap(\.focusables) {
      guard let counter = field.counter else { continue }
      let count = field.value.original.count
      // Of an empty question it says how much there is room for.
      if count == 0, counter.remaining != nil { continue }
      let isRight =
        counter.state == .tooLong
        ? counter.excess > 0 && counter.text.text.hasPrefix("\(counter.excess) ")
        : counter.text.text.contains("\(count)/")
      if !isRight {
        found("Le compteur dit « \(counter.text.text) » de \(count) caractères.")
      }
    }
  }

  /// The value of each field, and of each question that can be told to have one.
  private static func shown(on page: Page) -> [ControlID: String] {
    var shown: [ControlID: String] = [:]
    // Of questions in folds, one may hold the answer while another is on show.
    let hasFolds = page.blocks.contains { if case .disclosure = $0 { true } else { false } }
    for focusable in page.blocks.flatMap(\.focusables) {
      switch focusable {
      // ameliBot's is no form.
      case .field(let field) where field.id == "question": break
      case .field(let field): shown[field.id] = field.value.original
      case .option(let option, let group) where option.isChosen:
        shown[group] = option.id.rawValue
      case .option(_, let group) where !hasFolds && shown[group] == nil: shown[group] = ""
      default: break
      }
    }
    return shown
  }

  /// The form that a screen is part of: where there are drafts.
  private static func form(of screen: ScreenID, _ session: Session) -> String? {
    switch screen {
    case "messagerie/nouveau": return "messagerie"
    case "informations/coordonnees": return "coordonnees"
    default:
      let start = screen.rawValue.prefix { $0 != "/" }
      return session.catalog.parcours.first { $0.key.rawValue == start }?.key.rawValue
    }
  }

  // MARK: - What is kept and sent

  /// A draft goes when it was sent, or when the person said so.
  private mutating func checkDrafts(_ before: Sight, _ after: Sight) {
    for (form, draft) in before.session.drafts where after.session.drafts[form]?.id != draft.id {
      let isSent = after.session.account.brouillonsEnvoyes.contains(draft.id)
      let isMeant: Bool =
        switch before.session.dialog {
        case .supprimerBrouillon(form): true
        case .autreSignalement(let parcours, _): parcours.rawValue == form
        default: draft["message"].isEmpty && form == "messagerie"
        }
      if !isSent && !isMeant { found("Le brouillon « \(form) » a disparu.") }
      if isSent { checkAnswers(of: form, draft, after) }
      forget(form, after.session)
      unsure.remove(form)
    }
  }

  private mutating func checkSendings(_ before: Sight, _ after: Sight) {
    let (old, new) = (before.session.account, after.session.account)
    guard old.revision != new.revision else { return }
    forgetOpinion()
    if Set(new.brouillonsEnvoyes).count != new.brouillonsEnvoyes.count
      || Set(new.demandes.map(\.id)).count != new.demandes.count
      || new.demandes.count > old.demandes.count + 1
    {
      found("Une demande est envoyée deux fois.")
    }
    if new.demandes.count > old.demandes.count, let demande = new.demandes.last {
      checkReview(demande, on: before.page)
    }
  }

  /// What is sent is what the review showed, word for word.
  private mutating func checkReview(_ demande: Demande, on page: Page) {
    let shown = page.blocks.flatMap { block -> [LabelledValue] in
      if case .facts(let values) = block { values } else { [] }
    }
    let isSame =
      shown.count == demande.reponses.count
      && zip(shown, demande.reponses).allSatisfy { shown, sent in
        shown.label == SafeText(sent.libelle)
          && (sent.valeur.isEmpty || shown.value.words == SafeText(sent.valeur).text)
      }
    if !isSame { found("Ce qui est envoyé n'est pas ce que la relecture montrait.") }
  }

  /// What was written is what is sent; days and amounts are sent written out.
  private mutating func checkAnswers(of form: String, _ draft: Draft, _ after: Sight) {
    let account = after.session.account
    var sent: Set<String> = []
    if let demande = account.demandes.last(where: { $0.brouillon == draft.id }) {
      sent = Set(demande.reponses.map(\.valeur))
    } else if form == "messagerie", let message = account.messages.last {
      sent = [message.corps.joined().withoutLineEnds]
    } else {
      return
    }
    for (place, text) in written where Self.form(of: place.screen, after.session) == form {
      let normal = TextRule.normalized(text)
      // The id of an option is no text.
      if text.hasPrefix("\(place.control)=") || CivilDate(typed: normal) != nil { continue }
      if Euros(typed: normal) != nil || sent.contains(normal) { continue }
      if sent.contains(normal.withoutLineEnds) { continue }
      found("Ce qui est écrit dans « \(place.control) » n'est pas ce qui est envoyé.")
    }
  }
}

extension String {
  fileprivate var withoutLineEnds: String { filter { !$0.isNewline } }
}

extension Play {
  /// Why something is not in order; nil when all is.
  func disorder() throws(Misstep) -> String? {
    let backstage = try backstage()
    if let fault = ledger.fault { return fault }
    let session = backstage.session
    if let fault = Self.wayBack(from: session, backstage.update) { return fault }
    guard !backstage.isDiskFull, session.account.ouverture != nil else { return nil }
    let again = try backstage.restarted().session
    return again.account == session.account ? nil : "Le disque ne redonne pas le même compte."
  }

  /// Back loses nothing, and leads home in the end.
  private static func wayBack(from start: Session, _ update: Visit.Update) -> String? {
    var session = start
    for _ in 0...(start.trail.count + 20) {
      if session.place == .ecran(.accueil), session.dialog == nil {
        return session.answers == start.answers ? nil : "Retour change un brouillon."
      }
      session.take(.wentBack, by: update)
    }
    return "Retour, répété, laisse sur \(session.place.screen)."
  }
}
