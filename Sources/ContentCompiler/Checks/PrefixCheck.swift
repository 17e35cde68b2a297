import Catalog

/// References begin with three capitals, which tell the parcours.
struct PrefixCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    var owners: [String: String] = [:]
    for parcours in content.parcours where reading.isSound(parcours.entry["prefixe"]) {
      let (prefix, place) = (parcours.value.prefixe, parcours.entry["prefixe"])
      let isRight = prefix.count == 3 && prefix.allSatisfy { ("A"..."Z").contains($0) }
      if !isRight, !prefix.isEmpty {
        let advice = parcours.value.id.rawValue.folded.uppercased().prefix(3)
        reading.report(
          "« \(prefix) » n'est pas fait de trois capitales ; écrivez par exemple \(advice)",
          at: place)
      } else if let owner = owners[prefix] {
        reading.report(
          "le préfixe \(prefix) est déjà celui de « \(owner) » ; choisissez-en un autre", at: place)
      }
      owners[prefix] = parcours.value.id.rawValue
    }
    for parcours in content.parcours {
      guard let days = parcours.value.joursOuvres, !(1...60).contains(days),
        reading.isSound(parcours.entry["joursOuvres"])
      else { continue }
      reading.report(
        "un délai va de 1 à 60 jours ouvrés ; corrigez \(days)", at: parcours.entry["joursOuvres"])
    }
  }
}
