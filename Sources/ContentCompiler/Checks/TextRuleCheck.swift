import Pages
import Catalog
import Domain

/// The limits of a field can be kept, and the store can hold what they let in.
struct TextRuleCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for parcours in content.parcours {
      for (rank, step) in parcours.value.etapes.enumerated() {
        let entry = parcours.entry["etapes"][rank]["champs"]
        guard let fields = step.genre.champs else { continue }
        for (index, field) in fields.enumerated() where reading.isSound(entry[index]) {
          check(field, entry[index], reading)
        }
      }
    }
  }

  private func check(_ field: Champ, _ entry: Entry, _ reading: Reading) {
    let rule: TextRule
    switch field.genre {
    case .ligne(let line): rule = line
    case .texte(let text): rule = text
    case .datePassee, .montant:
      if field.erreurForme == nil {
        reading.report(
          "il manque « erreurForme » ; écrivez la phrase de ce qui ne se lit pas, avec un exemple",
          at: entry)
      }
      return
    case .beneficiaire, .choix: return
    }
    if rule.minimum < 0 {
      reading.report("le minimum est sous zéro ; écrivez 0 ou plus", at: entry["minimum"])
    }
    if rule.maximum < max(1, rule.minimum) {
      reading.report(
        "le maximum \(rule.maximum) est plus petit que le minimum ; écrivez "
          + "\(max(1, rule.minimum)) ou plus", at: entry["maximum"])
    } else if rule.maximum > TextEntry.maximumBytes {
      reading.report(
        "le maximum \(rule.maximum) est trop grand ; écrivez \(TextEntry.maximumBytes) ou moins",
        at: entry["maximum"])
    }
  }
}

extension Etape.Genre {
  fileprivate var champs: [Champ]? {
    switch self {
    case .champs(let champs), .texte(let champs): champs.champs
    case .cas, .motif, .recapitulatif, .confirmation: nil
    }
  }
}
