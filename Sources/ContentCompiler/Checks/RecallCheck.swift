import Catalog

/// What a step recalls was answered at an earlier step.
struct RecallCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for parcours in content.parcours {
      var earlier: [String] = []
      for (rank, step) in parcours.value.etapes.enumerated() {
        let place = parcours.entry["etapes"][rank]["rappels"]
        for (index, name) in step.rappels.enumerated() where !earlier.contains(name) {
          let advice =
            name.nearest(in: earlier)
            ?? (earlier.isEmpty ? "« rappels: [] »" : earlier.joined(separator: ", "))
          reading.report(
            "le champ « \(name) » n'est demandé à aucune étape avant celle-ci ; écrivez \(advice)",
            at: place[index])
        }
        earlier += step.champsDemandes
      }
    }
  }
}

extension Etape {
  fileprivate var rappels: [String] {
    switch genre {
    case .champs(let champs), .texte(let champs): champs.rappels
    case .cas, .motif, .recapitulatif, .confirmation: []
    }
  }

  fileprivate var champsDemandes: [String] {
    switch genre {
    case .champs(let champs), .texte(let champs): champs.champs.map(\.id)
    case .motif(let motif): [motif.champ]
    case .cas, .recapitulatif, .confirmation: []
    }
  }
}
