import Catalog
import Domain
import Pages

/// What was sent, what comes next, when, by which means (seed « médiateur », step 7; seed
/// « signaler », step 3). It is shown only once the store has the fact.
extension Session {
  mutating func confirm(_ id: Parcours.ID) -> [Effect] {
    guard let parcours = catalog.parcours(id), let etape = parcours.etapes.last else { return [] }
    trail = []
    isMending = false
    let effects = arrive(at: .etape(id, etape.id))
    if case .confirmation(let confirmation) = etape.genre {
      announce(SafeText(confirmation.succes))
    }
    return effects
  }

  func confirmationPage(_ confirmation: Confirmation, in parcours: Parcours) -> Page {
    let title = SafeText(parcours.titre)
    guard let demande = lastDemande(of: parcours) else {
      return makePage(
        title, blocks: [.paragraph([.text(texte(.confirmationRien))])], actions: [retour])
    }
    var blocks: [Block] = [.note(.success, [.text(SafeText(confirmation.succes))])]
    blocks += confirmation.paragraphes.enumerated().map { index, text in
      .paragraph(inlines(text, "confirmation.\(index)", values(of: demande)))
    }
    blocks.append(.facts(summary(of: demande)))
    if let question = confirmation.satisfaction {
      blocks += satisfactionBlocks(SafeText(question))
    }
    return makePage(
      title, blocks: blocks,
      actions: [Control(.primary, SafeText(confirmation.bouton), .primary)])
  }

  mutating func updateConfirmation(_ event: Event) -> [Effect] {
    switch event {
    case .activated(.primary): return goHome()
    case .activated(.copy): return openAccuse()
    default: return updateSatisfaction(event)
    }
  }

  func lastDemande(of parcours: Parcours) -> Demande? {
    account.demandes.last { $0.parcours == parcours.id.rawValue }
  }

  private func values(of demande: Demande) -> [String: String] {
    [
      "reference": demande.id.rawValue,
      "jours": catalog.parcours(Parcours.ID(rawValue: demande.parcours))?.joursOuvres
        .map(String.init) ?? "",
      "contact": demande.contactAvant?.full ?? "",
      "telephone": account.coordonnees.telephone.masked,
      "courriel": account.coordonnees.courriel.masked,
    ]
  }

  private func summary(of demande: Demande) -> [LabelledValue] {
    [
      fact(.confirmationReference, demande.id.rawValue),
      fact(.confirmationDate, demande.date.full),
      LabelledValue(
        label: texte(.confirmationCopie),
        value: [.link(Control(.copy, SafeText(demande.accuse.objet), .link))]),
    ]
  }

  private mutating func openAccuse() -> [Effect] {
    guard case .etape(let id, _) = place,
      let demande = account.demandes.last(where: { $0.parcours == id.rawValue })
    else { return [] }
    return go(to: .message(demande.accuse.id), from: .copy)
  }
}

extension ControlID {
  static let copy: ControlID = "copie"
}
