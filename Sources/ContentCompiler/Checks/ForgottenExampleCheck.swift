import Bot

/// What was learnt still knows the examples: the intent of each comes among the first three, and what
/// no intent covers is not answered at once.
struct ForgottenExampleCheck: Check {
  let model: IntentModel

  func run(on content: ReadContent, _ reading: Reading) {
    let matcher = IntentMatcher(intents: content.intents.map(\.value), model: model)
    for lesson in content.lessons {
      let read = matcher.read(lesson.value.sentence)
      if lesson.value.intent == .horsSujet {
        guard case .direct(let thief) = read.understanding else { continue }
        report(thief, lesson, reading)
      } else {
        let first = read.trace.scores.prefix(3).map(\.intent)
        guard !first.contains(lesson.value.intent), let thief = first.first else { continue }
        report(thief, lesson, reading)
      }
    }
  }

  private func report(_ thief: Intent.ID, _ lesson: Located<Lesson>, _ reading: Reading) {
    reading.report(
      "ameliBot prend l'exemple \(lesson.entry.quoted) pour « \(thief.rawValue) » ; écrivez-le "
        + "autrement, ou donnez d'autres exemples à « \(lesson.value.intent.rawValue) »",
      at: lesson.entry)
  }
}
