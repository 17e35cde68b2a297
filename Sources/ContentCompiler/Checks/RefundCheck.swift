import Catalog
import Domain

/// What an act pays is its base times its rate, to the cent.
struct RefundCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for paiement in content.dossiers.flatMap(\.paiements) {
      for (rank, ligne) in paiement.value.lignes.enumerated() {
        let entry = paiement.entry["lignes"][rank]
        if reading.isSound(entry) { check(ligne, entry, reading) }
      }
    }
  }

  private func check(_ ligne: PaiementModele.Ligne, _ entry: Entry, _ reading: Reading) {
    if !(0...100).contains(ligne.taux) {
      reading.report("le taux va de 0 à 100 ; corrigez \(ligne.taux)", at: entry["taux"])
      return
    }
    for (key, amount) in [("paye", ligne.paye), ("base", ligne.base), ("verse", ligne.verse)]
    where amount.cents < 0 {
      reading.report(
        "« \(key) » est sous zéro ; ce qui est retenu s'écrit dans « retenues »", at: entry[key])
    }
    let expected = ligne.base.percent(ligne.taux)
    if abs(ligne.verse.cents - expected.cents) > 1, ligne.verse.cents >= 0, ligne.base.cents >= 0 {
      reading.report(
        "\(ligne.verse.number) n'est pas \(ligne.base.number) × \(ligne.taux) % ; "
          + "écrivez \(expected.number)", at: entry["verse"])
    }
  }
}
