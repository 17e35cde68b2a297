import Catalog
import Domain
import Pages

/// The screens of every parcours: what kind a step is decides its page, its content says the rest.
extension Session {
  func etapePage(_ id: Parcours.ID, _ etapeID: String) -> Page {
    guard let parcours = catalog.parcours(id), let etape = parcours.etape(etapeID) else {
      return accueilPage
    }
    var page = content(of: etape, in: parcours)
    if case .confirmation = etape.genre, lastDemande(of: parcours) == nil { return page }
    page.subtitle = SafeText(etape.titre)
    page.step = step(etape, in: parcours)
    return page
  }

  private func content(of etape: Etape, in parcours: Parcours) -> Page {
    switch etape.genre {
    case .cas(let cas): casPage(cas, in: parcours)
    case .motif(let choix): motifPage(choix, in: parcours)
    case .champs(let champs), .texte(let champs): champsPage(champs, in: parcours)
    case .recapitulatif(let recapitulatif): recapitulatifPage(recapitulatif, in: parcours)
    case .confirmation(let confirmation): confirmationPage(confirmation, in: parcours)
    }
  }

  mutating func updateEtape(_ id: Parcours.ID, _ etapeID: String, _ event: Event) -> [Effect] {
    guard let parcours = catalog.parcours(id), let etape = parcours.etape(etapeID) else {
      return []
    }
    switch etape.genre {
    case .cas: return updateCas(etape, in: parcours, event)
    case .motif(let choix): return updateMotif(choix, etape, in: parcours, event)
    case .champs(let champs), .texte(let champs):
      return updateChamps(champs, etape, in: parcours, event)
    case .recapitulatif: return updateRecapitulatif(etape, in: parcours, event)
    case .confirmation: return updateConfirmation(event)
    }
  }

  /// « Étape 1 sur 3 »: only what the content counts is counted.
  private func step(_ etape: Etape, in parcours: Parcours) -> Step? {
    let counted = parcours.etapes.filter(\.comptee)
    guard let index = counted.firstIndex(where: { $0.id == etape.id }) else { return nil }
    return Step(
      number: index + 1, count: counted.count, title: SafeText(etape.titre),
      next: index + 1 < counted.count ? SafeText(counted[index + 1].titre) : nil)
  }

  /// A draft remembers the step where the person is.
  mutating func arrived(at etapeID: String, of id: Parcours.ID) -> [Effect] {
    guard let etape = catalog.parcours(id)?.etape(etapeID) else { return [] }
    if case .recapitulatif = etape.genre { isMending = false }
    guard etape.isFilledIn, var draft = drafts[id.rawValue], draft.etape != etapeID else {
      return []
    }
    draft.etape = etapeID
    drafts[id.rawValue] = draft
    return [.keep(draft)]
  }

  /// The step before this one, or the review when it sent the person here.
  func placeBefore(_ etapeID: String, of id: Parcours.ID) -> Place? {
    guard let parcours = catalog.parcours(id), let etape = parcours.etape(etapeID) else {
      return nil
    }
    if case .confirmation = etape.genre { return nil }
    if isMending, let review = parcours.recapitulatif { return .etape(id, review.id) }
    return parcours.etape(before: etapeID).map { .etape(id, $0.id) }
  }

  /// To the next step; after a change asked for from the review, straight back to it, by way of
  /// what has become wrong only.
  mutating func advance(from etape: Etape, in parcours: Parcours) -> [Effect] {
    errors = []
    if isMending, let review = parcours.recapitulatif {
      if let wrong = firstWrong(in: parcours) {
        return arrive(at: .etape(parcours.id, wrong.id)) + showErrors(of: wrong, in: parcours)
      }
      return arrive(at: .etape(parcours.id, review.id))
    }
    guard let next = parcours.etape(after: etape.id) else { return goHome() }
    return go(to: .etape(parcours.id, next.id))
  }

  /// The first step that Continuer would refuse.
  func firstWrong(in parcours: Parcours) -> Etape? {
    parcours.etapes.first { !faults(of: $0, in: parcours).isEmpty }
  }

  mutating func showErrors(of etape: Etape, in parcours: Parcours) -> [Effect] {
    refuse(faults(of: etape, in: parcours))
  }

  /// What is wrong in the answers of one step, with the control that mends it.
  func faults(of etape: Etape, in parcours: Parcours) -> [PageError] {
    switch etape.genre {
    case .motif(let choix): fault(of: choix, in: parcours).map { [$0] } ?? []
    case .champs(let champs), .texte(let champs): faults(of: champs, in: parcours)
    case .cas, .recapitulatif, .confirmation: []
    }
  }

  func draft(of parcours: Parcours) -> Draft {
    draft(of: parcours.id.rawValue, at: parcours.etapes.first?.id ?? "")
  }

  mutating func set(_ champ: String, to value: String, in parcours: Parcours, at etape: Etape)
    -> [Effect]
  {
    set(champ, to: value, in: parcours.id.rawValue, at: etape.id)
  }
}

extension Parcours {
  var recapitulatif: Etape? {
    etapes.first { if case .recapitulatif = $0.genre { true } else { false } }
  }
}

extension Etape {
  /// A draft can be taken up here.
  var isFilledIn: Bool {
    switch genre {
    case .motif, .champs, .texte, .recapitulatif: true
    case .cas, .confirmation: false
    }
  }
}
