import Catalog
package import Domain

/// The payments that the account shows: 27 months, none of them in the future.
extension Session {
  /// How far back « Mes paiements » goes.
  static let moisAffiches = 27

  /// The months on show, newest first, with how many payments each holds.
  var moisDePaiements: [MoisDePaiements] {
    dossier.mois.filter { mois in
      let first = ouverture.settingDay(1).adding(months: mois.mois)
      return first <= today && first > today.adding(months: -Self.moisAffiches)
    }
  }

  /// Newest first.
  func paiements(of mois: MoisDePaiements) -> [Paiement] {
    mois.paiements.map { $0.paiement(from: ouverture) }.filter { $0.date <= today }
  }

  /// The newest ones: only the months that they are in are built.
  package func derniersPaiements(_ count: Int) -> [Paiement] {
    var found: [Paiement] = []
    for mois in moisDePaiements where found.count < count {
      found += paiements(of: mois).prefix(count - found.count)
    }
    return found
  }

  /// Nil for an unknown payment, and for one that is still to come.
  package func paiement(_ id: Paiement.ID) -> Paiement? {
    for mois in moisDePaiements {
      if let model = mois.paiements.first(where: { $0.id == id }) {
        let paiement = model.paiement(from: ouverture)
        return paiement.date <= today ? paiement : nil
      }
    }
    return nil
  }
}
