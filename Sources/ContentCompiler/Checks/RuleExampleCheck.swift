import Bot

/// Each rule of an intent is met by one of its examples: a rule that nobody's words meet is a guess.
struct RuleExampleCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    guard let lexicon = content.lexique?.value.lexicon else { return }
    let reader = SentenceReader(lexicon: lexicon)
    let lessons = Dictionary(grouping: content.lessons, by: \.value.intent)
    for intent in content.intents where reading.isSound(intent.entry["exemples"]) {
      let own = lessons[intent.value.id] ?? []
      let sentences = own.map { reader.read($0.value.sentence).words }
      for (key, rules, isWhole) in [
        ("regles", intent.value.regles, true), ("partout", intent.value.partout, false),
      ] {
        for (rank, rule) in rules.enumerated() {
          let entry = intent.entry[key][rank]
          let rule = Rule(words: rule, isWhole: isWhole)
          guard reading.isSound(entry), !sentences.contains(where: { rule.isMet(by: $0, reader) })
          else { continue }
          reading.report(
            "aucun exemple ne suit la règle [\(rule.words.joined(separator: ", "))] ; écrivez-en un",
            at: entry)
        }
      }
    }
  }
}
