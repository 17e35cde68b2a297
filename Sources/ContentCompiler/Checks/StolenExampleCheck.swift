import Bot

/// No rule takes an example of another intent: rules decide without a question.
struct StolenExampleCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    guard content.intents.allSatisfy({ reading.isSound($0.entry) }),
      let lexicon = content.lexique?.value.lexicon
    else { return }
    let reader = SentenceReader(lexicon: lexicon)
    for lesson in content.lessons {
      let words = reader.read(lesson.value.sentence).words
      guard let (thief, rule) = thief(of: lesson.value, words, content.intents, reader) else {
        continue
      }
      reading.report(
        "« \(thief.rawValue) » prend l'exemple \(lesson.entry.quoted), par la règle "
          + "[\(rule.words.joined(separator: ", "))] ; retirez l'exemple, ou resserrez la règle",
        at: lesson.entry)
    }
  }

  private func thief(
    of lesson: Lesson, _ words: [String], _ intents: [Located<Intent>], _ reader: SentenceReader
  ) -> (Intent.ID, Rule)? {
    for intent in intents where intent.value.id != lesson.intent {
      if let rule = intent.value.rules.first(where: { $0.isMet(by: words, reader) }) {
        return (intent.value.id, rule)
      }
    }
    return nil
  }
}
