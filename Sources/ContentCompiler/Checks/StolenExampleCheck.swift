import Bot

/// No example of an intent is answered as another's: a rule that takes it is too wide.
struct StolenExampleCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    let intents = content.intents
    guard intents.allSatisfy({ reading.isSound($0.entry) }) else { return }
    let matcher = IntentMatcher(intents: intents.map(\.value))
    for intent in intents {
      for (rank, example) in intent.value.exemples.enumerated() {
        let read = matcher.read(example)
        guard case .direct(let other) = read.understanding, other != intent.value.id else {
          continue
        }
        let cause = read.trace.rule.map { ", par sa règle [\($0.joined(separator: ", "))]" } ?? ""
        let entry = intent.entry["exemples"][rank]
        reading.report(
          "« \(other.rawValue) » répond à l'exemple \(entry.quoted)\(cause) ; donnez à cette "
            + "intention une règle de plus de mots", at: entry)
      }
    }
  }
}
