import Bot

/// Each rule of an intent is met by one of its examples: a rule that nobody's words meet is a guess.
struct RuleExampleCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for intent in content.intents where reading.isSound(intent.entry["exemples"]) {
      for (rank, rule) in intent.value.regles.enumerated() {
        let entry = intent.entry["regles"][rank]
        guard reading.isSound(entry), !intent.value.exemples.contains(where: { $0.meets(rule) })
        else { continue }
        reading.report(
          "aucun exemple ne suit la règle [\(rule.joined(separator: ", "))] ; écrivez-en un",
          at: entry)
      }
    }
  }
}

extension String {
  /// All the words of the rule are in this sentence.
  fileprivate func meets(_ rule: [String]) -> Bool {
    let words = foldedWords
    return rule.allSatisfy { part in
      part.hasSuffix("*")
        ? words.contains { $0.hasPrefix(part.dropLast()) } : words.contains(part)
    }
  }
}
