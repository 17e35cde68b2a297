import Catalog
import Domain
import Pages

/// `satisfaction`: one question on the last démarche, also at the foot of its confirmation.
extension Session {
  private static let group: ControlID = "champ:satisfaction"
  private static func option(_ note: Avis.Note) -> ControlID {
    "champ:satisfaction=\(note.rawValue)"
  }
  private static let send: ControlID = "envoyer-avis"

  var satisfactionPage: Page {
    let blocks = satisfactionBlocks(texte(.satisfactionQuestion))
    return makePage(
      texte(.titreSatisfaction),
      blocks: blocks.isEmpty ? [.paragraph([.text(texte(.satisfactionRien))])] : blocks,
      actions: [retour])
  }

  /// Empty when nothing has been sent yet.
  func satisfactionBlocks(_ question: SafeText) -> [Block] {
    guard let demande = account.demandes.last else { return [] }
    let chosen = satisfaction.flatMap { $0.demande == demande.id ? $0.note : nil }
    if let avis = account.avis.first(where: { $0.demande == demande.id }), chosen == nil {
      return [
        .heading(level: 2, question),
        .paragraph([.text(texte(.satisfactionDonnee, ["note": avis.note.libelle]))]),
      ]
    }
    let options = Avis.Note.allCases.map { note in
      ChoiceGroup.Option(
        id: Self.option(note), label: SafeText(note.libelle),
        isChosen: note == chosen)
    }
    return [
      .choices(
        ChoiceGroup(
          id: Self.group, question: question, options: options,
          error: errors.first { $0.control == options[0].id }?.message)),
      .controls([Control(Self.send, texte(.satisfactionEnvoyer), .button)]),
    ]
  }

  mutating func updateSatisfaction(_ event: Event) -> [Effect] {
    switch event {
    case .chose(Self.group, let option):
      forgetErrors(at: Self.group)
      guard let demande = account.demandes.last else { return [] }
      satisfaction = option.suffix(after: "champ:satisfaction=").flatMap(Avis.Note.init)
        .map { Avis(demande: demande.id, note: $0) }
      return []
    case .activated(Self.send): return sendAvis()
    default: return []
    }
  }

  private mutating func sendAvis() -> [Effect] {
    guard let demande = account.demandes.last, !isSending else { return [] }
    guard let satisfaction, satisfaction.demande == demande.id else {
      return refuse([
        PageError(message: texte(.satisfactionErreur), control: Self.option(Avis.Note.allCases[0]))
      ])
    }
    errors = []
    return record(.avisDonne(satisfaction), then: .thanks)
  }
}
