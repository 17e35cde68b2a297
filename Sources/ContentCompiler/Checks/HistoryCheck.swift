import Catalog

/// The history is that of the real account: 27 months, none to come.
struct HistoryCheck: Check {
  static let months = 27

  func run(on content: ReadContent, _ reading: Reading) {
    for dossier in content.dossiers {
      for paiement in dossier.paiements where reading.isSound(paiement.entry["date"]) {
        let (mois, entry) = (paiement.value.date.mois, paiement.entry["date"])
        if mois > 0 {
          reading.report("un paiement ne peut pas être à venir ; écrivez M0 ou avant", at: entry)
        } else if mois <= -Self.months {
          reading.report(
            "l'historique a \(Self.months) mois ; écrivez M-\(Self.months - 1) ou après", at: entry)
        }
        checkActs(paiement, reading)
      }
    }
  }

  private func checkActs(_ paiement: Located<PaiementModele>, _ reading: Reading) {
    for (rank, ligne) in paiement.value.lignes.enumerated() where ligne.date > paiement.value.date {
      let entry = paiement.entry["lignes"][rank]["date"]
      guard reading.isSound(entry) else { continue }
      reading.report("ce soin est après son paiement ; écrivez un jour d'avant", at: entry)
    }
  }
}
