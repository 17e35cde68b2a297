import Bot
import Domain

/// A sentence means one intent only, and fits in the field where people ask.
struct IntentExampleCheck: Check {
  private struct Claim {
    let intent: Intent.ID
    let entry: Entry
  }

  func run(on content: ReadContent, _ reading: Reading) {
    var claims: [String: Claim] = [:]
    for lesson in content.lessons where !lesson.value.sentence.isEmpty {
      let (sentence, entry) = (lesson.value.sentence, lesson.entry)
      let words = sentence.foldedWords.joined(separator: " ")
      if let claim = claims[words] {
        let owner =
          claim.intent == lesson.value.intent ? "déjà" : "aussi à « \(claim.intent.rawValue) »,"
        let place = claim.entry.file == entry.file ? "ligne" : "\(claim.entry.file), ligne"
        reading.report(
          "l'exemple \(entry.quoted) est \(owner) \(place) \(claim.entry.line) ; gardez-le à un "
            + "seul endroit", at: entry)
      } else {
        claims[words] = Claim(intent: lesson.value.intent, entry: entry)
      }
      if TextRule.count(sentence) > TextRule.botQuestion.maximum {
        reading.report(
          "cet exemple a \(sentence.count) caractères ; une question en a "
            + "\(TextRule.botQuestion.maximum) au plus", at: entry)
      }
    }
  }
}
