import Catalog
import Domain
import Pages

/// `messagerie/nouveau`: two levels of motifs, then a message to the caisse. A motif may open a
/// parcours instead (seed « signaler », step 2).
extension Session {
  private enum Champ {
    static let motif = "motif"
    static let message = "message"
  }

  private static let form = Form.messagerie
  private static let group: ControlID = "champ:motif"
  private static let text: ControlID = "champ:message"

  var nouveauMessagePage: Page {
    let chosen = chosenMotif
    var blocks: [Block] = [.paragraph([.text(texte(.nouveauChapeau))])]
    if let error = errors.first(where: { $0.control == Self.group }) {
      blocks.append(.note(.error, [.text(error.message)]))
    }
    blocks += catalog.motifsDeMessage.value.map(block)
    if let motif = chosen?.motif, motif.parcours != nil {
      blocks.append(.note(.information, [.text(texte(.nouveauOuvre))]))
    } else {
      blocks.append(.field(messageField))
    }
    let label: Texte = chosen?.motif.parcours == nil ? .nouveauEnvoyer : .continuer
    return makePage(
      texte(.titreNouveauMessage), blocks: blocks,
      actions: [retour, Control(.primary, texte(label), .primary)])
  }

  mutating func updateNouveauMessage(_ event: Event) -> [Effect] {
    switch event {
    case .typed(Self.text, let value): return keep(Champ.message, value)
    case .chose(Self.group, let option):
      guard let id = option.suffix(after: "champ:motif=") else { return [] }
      return keep(Champ.motif, id)
    case .activated(.primary): return continueMessage()
    case .activated(let control): return toggle(control)
    default: return []
    }
  }

  private mutating func keep(_ champ: String, _ value: String) -> [Effect] {
    set(champ, to: value, in: Self.form, at: Ecran.nouveauMessage.rawValue)
  }

  private var current: Draft { draft(of: Self.form, at: Ecran.nouveauMessage.rawValue) }

  private var chosenMotif: (categorie: CategorieDeMotifs, motif: CategorieDeMotifs.Motif)? {
    let id = current[Champ.motif]
    for categorie in catalog.motifsDeMessage.value {
      if let motif = categorie.motifs.first(where: { $0.id == id }) { return (categorie, motif) }
    }
    return nil
  }

  private func block(of categorie: CategorieDeMotifs) -> Block {
    let id = current[Champ.motif]
    let options = categorie.motifs.map { motif in
      ChoiceGroup.Option(
        id: "champ:motif=\(motif.id)", label: SafeText(motif.titre), isChosen: motif.id == id)
    }
    return disclosure(
      "deplier:motifs.\(categorie.id)", SafeText(categorie.titre),
      [
        .choices(
          ChoiceGroup(id: Self.group, question: texte(.nouveauQuestion), options: options))
      ])
  }

  private var messageField: Field {
    let value = current[Champ.message]
    return Field(
      id: Self.text, label: texte(.nouveauMessage),
      hint: hint(texte(.nouveauMessageAide), for: value),
      value: UntrustedText(value), size: .area(rows: 6),
      counter: counter(for: .message, on: value),
      error: errors.first { $0.control == Self.text }?.message)
  }

  private mutating func continueMessage() -> [Effect] {
    guard !isSending else { return [] }
    guard let (categorie, motif) = chosenMotif else {
      let first = catalog.motifsDeMessage.value.first.map { "deplier:motifs.\($0.id)" }
      let effects = refuse([
        PageError(message: texte(.nouveauErreurMotif), control: Self.group)
      ])
      if let first { focus(on: ControlID(rawValue: first)) }
      return effects
    }
    if let parcours = motif.parcours { return open(parcours) }
    let value = current[Champ.message]
    if let fault = refusal(of: value, by: .message, empty: texte(.nouveauErreurVide)) {
      return refuse([PageError(message: fault, control: Self.text)])
    }
    errors = []
    return record(
      .messageEnvoye(
        message(value, about: "\(categorie.titre) : \(motif.titre)"),
        brouillon: current.id),
      then: .messageSent)
  }

  private func message(_ text: String, about subject: String) -> Message {
    Message(
      id: Message.ID(rawValue: "envoye-\(account.revision)"), sens: .envoye,
      correspondant: account.assure.caisse, objet: subject, date: today,
      corps: TextRule.normalized(text).split(separator: "\n", omittingEmptySubsequences: true)
        .map(String.init))
  }

  /// The parcours that the motif opens, its first choice made: there is only one to make.
  private mutating func open(_ id: Parcours.ID) -> [Effect] {
    guard let parcours = catalog.parcours(id), let first = parcours.etapes.first else { return [] }
    var effects: [Effect] = []
    var destination = first
    if case .motif(let choix) = first.genre, choix.motifs.count == 1,
      let second = parcours.etape(after: first.id)
    {
      effects = set(choix.champ, to: choix.motifs[0].id, in: id.rawValue, at: second.id)
      destination = second
    }
    if current[Champ.message].isEmpty, let draft = drafts.removeValue(forKey: Self.form) {
      effects.append(.discard(draft.id))
    }
    return effects + go(to: .etape(id, destination.id), from: .primary)
  }
}
