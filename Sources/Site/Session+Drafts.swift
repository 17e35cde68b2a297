import Catalog
import Domain
import Pages

/// Forms left in the middle. A draft begins with the first character and ends when its fact is
/// durable, or when the person says so twice.
extension Session {
  /// The forms that are no parcours.
  enum Form {
    static let messagerie = "messagerie"
    static let coordonnees = "coordonnees"
  }

  /// The draft of a form, or an empty one that nobody keeps yet.
  func draft(of form: String, at step: String) -> Draft {
    drafts[form] ?? prefilled[form]
      ?? Draft(
        id: Draft.ID(formulaire: form, revision: account.revision), formulaire: form, etape: step)
  }

  /// Changes one value and keeps the whole: what is on the screen is in the store.
  mutating func set(_ champ: String, to value: String, in form: String, at step: String)
    -> [Effect]
  {
    var draft = draft(of: form, at: step)
    draft.etape = step
    warnOfRealData(in: value, after: draft[champ])
    draft[champ] = value
    drafts[form] = draft
    prefilled[form] = nil
    forgetErrors(at: "champ:\(champ)")
    return [.keep(draft)]
  }

  /// A mistake is over once its field changes: Continuer tells whether there is another.
  mutating func forgetErrors(at field: ControlID) {
    errors.removeAll { error in
      guard let control = error.control else { return false }
      return control == field || control.rawValue.hasPrefix("\(field.rawValue)=")
    }
  }

  mutating func discardDraft(of form: String) -> [Effect] {
    guard let draft = drafts.removeValue(forKey: form) else { return [] }
    errors = []
    keeping = .nothing
    hasUnkeptText = hasUnkeptText && !drafts.isEmpty
    announce(texte(.annonceBrouillonSupprime))
    return [.discard(draft.id)]
  }

  /// Back to where a form was left.
  mutating func resume(_ form: String) -> [Effect] {
    guard let draft = drafts[form], let destination = place(of: draft) else { return [] }
    return go(to: destination, from: ControlID(rawValue: "reprendre:\(form)"))
  }

  private func place(of draft: Draft) -> Place? {
    switch draft.formulaire {
    case Form.messagerie: .ecran(.nouveauMessage)
    case Form.coordonnees: .ecran(.coordonnees)
    default:
      Place(ScreenID(rawValue: "\(draft.formulaire)/\(draft.etape)"), in: catalog)
        ?? beginning(of: Parcours.ID(rawValue: draft.formulaire))
    }
  }

  /// For a draft of which the store could not read where it was.
  private func beginning(of id: Parcours.ID) -> Place? {
    catalog.parcours(id)?.etapes.first.map { .etape(id, $0.id) }
  }

  func title(ofForm form: String) -> String {
    switch form {
    case Form.messagerie: texte(.titreNouveauMessage).text
    case Form.coordonnees: texte(.titreCoordonnees).text
    default: catalog.parcours(Parcours.ID(rawValue: form))?.titre ?? form
    }
  }

  /// « Vous avez commencé… », with the way on and the way out, for each form left in the middle.
  func draftNotes() -> [Block] {
    draftNotes(for: drafts.values.sorted { $0.formulaire < $1.formulaire })
  }

  func draftNotes(for drafts: [Draft]) -> [Block] {
    let begun = hasUnkeptText ? Texte.brouillonNonGarde : .brouillonCommence
    return drafts.filter { !$0.isEmpty }.flatMap { draft -> [Block] in
      let form = draft.formulaire
      return [
        .note(.information, [.text(texte(begun, ["titre": title(ofForm: form)]))]),
        .controls([
          Control("reprendre:\(form)", texte(.brouillonReprendre), .button),
          Control("supprimer:\(form)", texte(.brouillonSupprimer), .link),
        ]),
      ]
    }
  }

  /// The two controls of `draftNotes`; nil when `event` is about neither.
  mutating func updateDraftNotes(_ event: Event) -> [Effect]? {
    guard case .activated(let control) = event else { return nil }
    if let form = control.suffix(after: "reprendre:") { return resume(form) }
    if let form = control.suffix(after: "supprimer:") { return ask(.supprimerBrouillon(form)) }
    return nil
  }
}

extension ControlID {
  func suffix(after prefix: String) -> String? {
    rawValue.hasPrefix(prefix) ? String(rawValue.dropFirst(prefix.count)) : nil
  }
}
