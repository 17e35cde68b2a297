import Bot
import Domain

/// A sentence means one intent only, and each intent has some.
struct IntentExampleCheck: Check {
  private struct Claim {
    let intent: Intent.ID
    let line: Int
  }

  func run(on content: ReadContent, _ reading: Reading) {
    var claims: [String: Claim] = [:]
    for intent in content.intents {
      for (rank, example) in intent.value.exemples.enumerated() where !example.isEmpty {
        let entry = intent.entry["exemples"][rank]
        let sentence = example.foldedWords.joined(separator: " ")
        if let claim = claims[sentence] {
          let owner =
            claim.intent == intent.value.id ? "déjà" : "aussi à « \(claim.intent.rawValue) »,"
          reading.report(
            "l'exemple \(entry.quoted) est \(owner) ligne \(claim.line) ; gardez-le à un seul endroit",
            at: entry)
        } else {
          claims[sentence] = Claim(intent: intent.value.id, line: entry.line)
        }
        if TextRule.count(example) > TextRule.botQuestion.maximum {
          reading.report(
            "cet exemple a \(example.count) caractères ; une question en a "
              + "\(TextRule.botQuestion.maximum) au plus", at: entry)
        }
      }
    }
  }
}
