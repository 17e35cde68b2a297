import Catalog
import Domain
import Pages

/// A report that begins at a payment: what the payment knows is filled in (contract: the payment is
/// carried into the report). Nothing is kept before the person changes something.
extension Session {
  mutating func startReport(_ id: Parcours.ID, about paiementID: Paiement.ID) -> [Effect] {
    guard let parcours = catalog.parcours(id), let first = parcours.etapes.first else { return [] }
    if drafts[id.rawValue] == nil, let paiement = paiement(paiementID) {
      var draft = Draft(
        id: draft(of: id.rawValue, at: first.id).id, formulaire: id.rawValue, etape: first.id,
        paiement: paiementID)
      for champ in parcours.champs {
        if let value = champ.source.flatMap({ self.value(of: $0, in: paiement) }) {
          draft[champ.id] = value
        }
      }
      prefilled[id.rawValue] = draft
    }
    return go(to: .etape(id, first.id), from: .report)
  }

  private func value(of source: Champ.Source, in paiement: Paiement) -> String? {
    guard let bloc = paiement.blocs.first, let act = bloc.lignes.first else { return nil }
    switch source {
    case .dateActe: return act.date.numeric
    case .natureActe: return act.nature
    case .professionnel: return act.professionnel
    case .montant: return act.paye.number
    case .beneficiaire:
      return account.assure.beneficiaires.map(\.prenom).first { bloc.beneficiaire.hasPrefix($0) }
    }
  }

  /// The drafts of one parcours, for its first page.
  func draftNotes(of parcours: Parcours) -> [Block] {
    guard let draft = drafts[parcours.id.rawValue], !draft.isEmpty else { return [] }
    return draftNotes(for: [draft])
  }
}

extension Parcours {
  var champs: [Champ] {
    etapes.flatMap { etape -> [Champ] in
      switch etape.genre {
      case .champs(let champs), .texte(let champs): champs.champs
      default: []
      }
    }
  }
}
