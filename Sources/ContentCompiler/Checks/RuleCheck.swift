import Bot

/// A rule of an intent can be met, and is nobody else's.
struct RuleCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    var owners: [Set<String>: String] = [:]
    for intent in content.intents {
      for (key, rules) in [("regles", intent.value.regles), ("partout", intent.value.partout)] {
        for (rank, rule) in rules.enumerated() {
          let entry = intent.entry[key][rank]
          guard reading.isSound(entry), hasFoldedWords(rule, entry, reading) else { continue }
          if let owner = owners[Set(rule)] {
            reading.report(
              "l'intention « \(owner) » a déjà cette règle, et passe avant ; retirez-la ou "
                + "ajoutez-y un mot", at: entry)
          }
          owners[Set(rule)] = intent.value.id.rawValue
        }
      }
    }
  }

  /// The words of a sentence are folded before they are compared: others never match.
  private func hasFoldedWords(_ rule: [String], _ entry: Entry, _ reading: Reading) -> Bool {
    var isRight = true
    for (rank, word) in rule.enumerated() {
      let star = word.hasSuffix("*") ? "*" : ""
      let folded = word.foldedWords.joined(separator: ", ")
      guard word != folded + star else { continue }
      isRight = false
      reading.report(
        "« \(word) » ne sera jamais reconnu ; écrivez « \(folded + star) »", at: entry[rank])
    }
    return isRight
  }
}
