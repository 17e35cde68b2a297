import Catalog

/// A parcours ends with one review, then one confirmation, and has 8 counted steps at most.
struct ParcoursShapeCheck: Check {
  /// More does not fit in « Étape n sur N » as the État's design system shows it.
  static let maximumCounted = 8

  func run(on content: ReadContent, _ reading: Reading) {
    for parcours in content.parcours {
      let etapes = parcours.entry["etapes"]
      guard reading.isSound(etapes), !parcours.value.etapes.isEmpty else { continue }
      checkEnd(parcours.value.etapes, etapes, reading)
      checkCount(parcours.value.etapes, etapes, reading)
      checkCases(parcours.value.etapes, etapes, reading)
    }
  }

  private func checkEnd(_ steps: [Etape], _ entry: Entry, _ reading: Reading) {
    let hasEnd = steps.contains(where: \.genre.isConfirmation)
    for (rank, step) in steps.enumerated() {
      let place = entry[rank]["genre"]
      let (isReview, isEnd) = (step.genre.isRecapitulatif, step.genre.isConfirmation)
      if isReview, rank != steps.count - (hasEnd ? 2 : 1) {
        reading.report(
          "la relecture ne se met qu'une fois, juste avant la confirmation ; déplacez-la", at: place
        )
      }
      if isEnd, rank != steps.count - 1 {
        reading.report(
          "la confirmation ne se met qu'une fois, à la fin ; déplacez-la", at: place)
      }
    }
    if !steps.contains(where: \.genre.isRecapitulatif) {
      reading.report(
        "il manque la relecture ; écrivez avant la fin une étape « genre: recapitulatif »",
        at: entry)
    }
    if !hasEnd {
      reading.report(
        "il manque la confirmation ; finissez par une étape « genre: confirmation »", at: entry)
    }
  }

  private func checkCount(_ steps: [Etape], _ entry: Entry, _ reading: Reading) {
    let counted = steps.indices.filter { steps[$0].comptee }
    if counted.count > Self.maximumCounted {
      reading.report(
        "ce parcours compte \(counted.count) étapes ; \(Self.maximumCounted) au plus, "
          + "réunissez-en ou écrivez « comptee: false »",
        at: entry[counted[Self.maximumCounted]]["comptee"])
    }
    if counted.isEmpty {
      reading.report("aucune étape n'est comptée ; écrivez « comptee: true »", at: entry)
    }
  }

  private func checkCases(_ steps: [Etape], _ entry: Entry, _ reading: Reading) {
    for (rank, step) in steps.enumerated() {
      guard case .cas(let cas) = step.genre else { continue }
      if !(1...cas.cas.count).contains(cas.montres) {
        reading.report(
          "« montres » dit combien de cas sont montrés d'abord ; écrivez de 1 à \(cas.cas.count)",
          at: entry[rank]["montres"])
      }
      if (cas.ou == nil) != (cas.autreCas == nil) {
        reading.report("« ou » et « autreCas » vont ensemble ; écrivez les deux", at: entry[rank])
      }
    }
  }
}

extension Etape.Genre {
  fileprivate var isRecapitulatif: Bool { if case .recapitulatif = self { true } else { false } }
  fileprivate var isConfirmation: Bool { if case .confirmation = self { true } else { false } }
}
