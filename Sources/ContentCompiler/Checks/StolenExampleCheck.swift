import Bot

/// ameliBot finds the intent of every example, alone or among what it proposes: where it does not,
/// the rule of another intent takes the sentence.
struct StolenExampleCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    let intents = content.intents
    guard intents.allSatisfy({ reading.isSound($0.entry) }) else { return }
    let matcher = IntentMatcher(intents: intents.map(\.value))
    for intent in intents {
      for (rank, example) in intent.value.exemples.enumerated() {
        let read = matcher.read(example)
        guard let thief = read.understanding.other(than: intent.value.id) else { continue }
        let cause = read.trace.rule.map { ", par la règle [\($0.joined(separator: ", "))]" } ?? ""
        let entry = intent.entry["exemples"][rank]
        reading.report(
          "« \(thief.rawValue) » prend l'exemple \(entry.quoted)\(cause) ; retirez l'exemple, ou "
            + "donnez-lui une règle de plus de mots", at: entry)
      }
    }
  }
}

extension Understanding {
  /// What is understood instead of `id`; nil when `id` is.
  fileprivate func other(than id: Intent.ID) -> Intent.ID? {
    switch self {
    case .direct(let other): other == id ? nil : other
    case .propositions(let ids): ids.contains(id) ? nil : ids.first
    case .unknown: id == .horsSujet ? nil : .horsSujet
    }
  }
}
