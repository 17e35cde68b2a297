package import Catalog
package import Domain
package import Pages

/// Questions that come before anything else.
extension Session {
  /// What is asked or shown, with what the answer needs to know.
  package enum Question: Hashable, Sendable {
    case quitter
    case supprimerBrouillon(String)
    /// A form is begun already; the person asks for a report about another payment.
    case autreSignalement(Parcours.ID, Paiement.ID)
    case adresse(String)
    /// The caption of the pas-à-pas.
    case legende(SafeText)
  }

  mutating func ask(_ question: Question) -> [Effect] {
    dialog = question
    return []
  }

  mutating func answer(_ event: Event) -> [Effect] {
    switch event {
    case .wentBack: return dismissDialog()
    // A second Ctrl-C means it.
    case .askedToQuit where dialog == .quitter: return [.quit]
    case .askedToQuit: return ask(.quitter)
    case .activated(.dialogCancel): return dismissDialog()
    case .activated(.dialogConfirm): return confirmDialog()
    case .activated(.dialogOther): return otherAnswer()
    default: return []
    }
  }

  private mutating func dismissDialog() -> [Effect] {
    dialog = nil
    return []
  }

  private mutating func confirmDialog() -> [Effect] {
    defer { dialog = nil }
    switch dialog {
    case .quitter: return [.quit]
    case .supprimerBrouillon(let form): return discardDraft(of: form)
    case .autreSignalement(let parcours, let paiement):
      return discardDraft(of: parcours.rawValue) + startReport(parcours, about: paiement)
    case .adresse, .legende, nil: return []
    }
  }

  /// The third answer, where there is one: take up what was begun.
  private mutating func otherAnswer() -> [Effect] {
    defer { dialog = nil }
    guard case .autreSignalement(let parcours, _) = dialog else { return [] }
    return resume(parcours.rawValue)
  }

  var pageDialog: Dialog? {
    switch dialog {
    case nil: nil
    case .quitter:
      Dialog(
        title: texte(.quitterTitre), paragraphs: [texte(fateOfDrafts)],
        actions: [cancel(.quitterRester), confirm(.quitterQuitter)])
    case .supprimerBrouillon(let form):
      Dialog(
        title: texte(.brouillonSupprimerTitre),
        paragraphs: [texte(.brouillonSupprimerTexte, ["titre": title(ofForm: form)])],
        actions: [cancel(.brouillonGarder), confirm(.brouillonSupprimer)])
    case .autreSignalement:
      Dialog(
        title: texte(.brouillonAutreTitre), paragraphs: [texte(.brouillonAutreTexte)],
        actions: [
          cancel(.dialogueAnnuler),
          Control(.dialogOther, texte(.brouillonReprendre), .button),
          confirm(.brouillonRecommencer),
        ])
    case .legende(let caption):
      Dialog(
        title: texte(.legendeTitre), paragraphs: [caption],
        actions: [cancel(.dialogueFermer)])
    case .adresse(let address):
      Dialog(
        title: texte(.adresseTitre),
        paragraphs: [texte(.adresseTexte), SafeText(address)],
        actions: [cancel(.dialogueFermer)])
    }
  }

  /// What quitting does to what was typed.
  private var fateOfDrafts: Texte {
    if isEphemeral { return .quitterTexteEphemere }
    if hasUnkeptText { return .quitterTexteEchec }
    if case .failed = keeping { return .quitterTexteEchec }
    return .quitterTexte
  }

  private func cancel(_ label: Texte) -> Control { Control(.dialogCancel, texte(label), .button) }
  private func confirm(_ label: Texte) -> Control {
    Control(.dialogConfirm, texte(label), .button)
  }
}

extension ControlID {
  static let dialogCancel: ControlID = "dialogue:annuler"
  static let dialogConfirm: ControlID = "dialogue:confirmer"
  static let dialogOther: ControlID = "dialogue:autre"
}
