import Catalog
import Domain

/// An act was for somebody whom the account covers.
struct BeneficiaryCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for dossier in content.dossiers {
      guard let assure = dossier.tete?.assure else { continue }
      let names = assure.beneficiaires.map(\.prenom)
      for paiement in dossier.paiements {
        for (rank, ligne) in paiement.value.lignes.enumerated() {
          let entry = paiement.entry["lignes"][rank]["beneficiaire"]
          let isKnown =
            names.contains(ligne.beneficiaire) || ligne.beneficiaire == assure.nomComplet
          guard !isKnown, reading.isSound(entry) else { continue }
          let advice = ligne.beneficiaire.nearest(in: names) ?? names.joined(separator: ", ")
          reading.report(
            "\(entry.quoted) n'est pas un bénéficiaire de ce compte ; écrivez \(advice)", at: entry)
        }
      }
    }
  }
}
