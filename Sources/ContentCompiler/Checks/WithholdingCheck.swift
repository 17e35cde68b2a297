import Catalog
import Domain

/// What is withheld is below zero.
struct WithholdingCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for paiement in content.dossiers.flatMap(\.paiements) {
      for (rank, retenue) in paiement.value.retenues.enumerated() {
        let entry = paiement.entry["retenues"][rank]["montant"]
        guard reading.isSound(entry), retenue.montant.cents >= 0 else { continue }
        let advice = retenue.montant.cents == 0 ? "-2,00" : "-\(retenue.montant.number)"
        reading.report("une retenue est sous zéro ; écrivez \(advice)", at: entry)
      }
    }
  }
}
