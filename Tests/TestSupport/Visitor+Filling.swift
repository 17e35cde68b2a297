package import Catalog
import Domain
package import Pages

/// Filling any step of any parcours, from its model: what a new parcours needs is its YAML.
extension Visitor {
  /// Answers of the right form for a field; several fit, the shortest is given.
  package static func answer(to champ: Champ) -> String {
    switch champ.genre {
    case .ligne(let rule), .texte(let rule):
      String(repeating: "a", count: max(1, rule.minimum))
    case .datePassee: "05/09/2024"
    case .montant: "16,13"
    case .beneficiaire: "Camille"
    case .choix(let options): options.first ?? ""
    }
  }

  /// An answer that Continuer refuses, though somebody typed it; nil where only a choice is made.
  package static func wrongAnswer(to champ: Champ) -> String? {
    switch champ.genre {
    case .ligne(let rule): String(repeating: "b", count: rule.maximum + 1)
    case .texte(let rule): String(repeating: "b", count: rule.minimum - 1)
    case .datePassee: "31/02/2024"
    case .montant: "beaucoup"
    case .beneficiaire, .choix: nil
    }
  }

  /// Answers the step on show so that Continuer takes it.
  package mutating func fill(_ etape: Etape) {
    switch etape.genre {
    case .motif(let choix):
      if options.isEmpty, choix.categorie != nil { send(.activated("deplier:categorie")) }
      if let first = choix.motifs.first { choose(first.id, in: choix.champ) }
    case .champs(let champs), .texte(let champs):
      for champ in champs.champs { give(Self.answer(to: champ), to: champ) }
    case .cas, .recapitulatif, .confirmation: break
    }
  }

  /// Answers the step on show so that Continuer refuses it; false when it can't be: a choice that
  /// was made can't be unmade.
  @discardableResult
  package mutating func spoil(_ etape: Etape) -> Bool {
    guard case .champs(let champs) = etape.genre.asChamps else { return false }
    for champ in champs.champs {
      if let wrong = Self.wrongAnswer(to: champ) { send(.typed(champ.id.control, wrong)) }
    }
    return true
  }

  private mutating func give(_ value: String, to champ: Champ) {
    switch champ.genre {
    case .beneficiaire, .choix: choose(value, in: champ.id)
    default: send(.typed(champ.id.control, value))
    }
  }

  private mutating func choose(_ option: String, in champ: String) {
    send(.chose(group: champ.control, option: "champ:\(champ)=\(option)"))
  }
}

extension Etape.Genre {
  /// A text alone is a field like others.
  package var asChamps: Etape.Genre {
    if case .texte(let champs) = self { .champs(champs) } else { self }
  }
}

extension String {
  package var control: ControlID { "champ:\(self)" }
}
