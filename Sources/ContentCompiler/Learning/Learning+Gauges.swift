import Bot

/// The gauges, and where their bars stand: found on sentences that the table had not learnt from.
extension Learning {
  private static let folds = 4
  /// Too few sentences to hold some back from.
  private static let fewest = 200
  /// Answers given at once that are wrong, at most, of all sentences: in thousandths.
  private static let mostWrong = 3
  /// Sentences about an intent that are said not to be understood, at most: in thousandths.
  private static let mostLost = 65

  func finished(from lessons: [Lesson]) -> IntentModel {
    var model = model(from: lessons)
    guard lessons.count >= Self.fewest else {
      // What is nearer to an intent than to what none covers is understood.
      model.understood = Gauge(weights: [0, 0, 0, 0, 1000, 0, 0, 0, 0], bias: 0, bar: 1)
      model.right = model.understood
      return model
    }
    let trials = trials(lessons)
    model.understood = Self.understood(trials)
    model.right = Self.right(trials)
    return model
  }

  struct TrialOfLesson {
    let lesson: Lesson
    let evidence: Evidence
    let best: Intent.ID?

    var isInside: Bool { lesson.intent != .horsSujet }
    var isRight: Bool { best == lesson.intent }
  }

  /// Each lesson, answered by what was learnt from three quarters of the others.
  func trials(_ lessons: [Lesson]) -> [TrialOfLesson] {
    (0..<Self.folds).flatMap { fold -> [TrialOfLesson] in
      let isHeld = { (index: Int) in index % Self.folds == fold }
      let kept = lessons.indices.filter { !isHeld($0) }.map { lessons[$0] }
      let matcher = IntentMatcher(intents: [], model: model(from: kept))
      return lessons.indices.filter(isHeld).map { index in
        let trace = matcher.read(lessons[index].sentence).trace
        return TrialOfLesson(
          lesson: lessons[index], evidence: matcher.evidence(for: trace.tokens, trace.scores),
          best: trace.scores.first { $0.intent != .horsSujet }?.intent)
      }
    }
  }

  /// A score, a margin, a known word never say that a sentence is outside: else one that is far from
  /// all other intents would be held against the one that it is surely about.
  private static let favourable: Set = [0, 1, 2, 4, 5]

  private static func understood(_ trials: [TrialOfLesson]) -> Gauge {
    let fitting = GaugeFitting(
      trials.map {
        Trial(evidence: $0.evidence, isRight: $0.isInside, weight: $0.isInside ? 1 : 3)
      },
      favourable: favourable)
    let gauge = fitting.gauge(bar: 0)
    let odds = trials.filter(\.isInside).map { gauge.odds(of: $0.evidence) }.sorted()
    return fitting.gauge(bar: odds[odds.count * mostLost / 1000])
  }

  private static func right(_ trials: [TrialOfLesson]) -> Gauge {
    let fitting = GaugeFitting(
      trials.map { Trial(evidence: $0.evidence, isRight: $0.isRight, weight: 1) })
    let gauge = fitting.gauge(bar: 0)
    let wrong = trials.filter { !$0.isRight }.map { gauge.odds(of: $0.evidence) }.sorted(by: >)
    let allowed = trials.count * mostWrong / 1000
    return fitting.gauge(bar: wrong.indices.contains(allowed) ? wrong[allowed] + 1 : 0)
  }
}
