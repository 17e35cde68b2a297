/// What ameliBot makes of a sentence.
package enum Understanding: Hashable, Sendable {
  /// Nothing else counts.
  case emergency(Emergency.ID)
  case direct(Intent.ID)
  /// Two or three, best first: « laquelle ? ».
  case propositions([Intent.ID])
  /// Not understood; some intents may still be near enough to be named.
  case unknown(near: [Intent.ID])

  package static let unknown = Understanding.unknown(near: [])

  package var isEmergency: Bool { if case .emergency = self { true } else { false } }
}

/// What a sentence was taken for, and why.
package struct Reading: Hashable, Sendable {
  package var understanding: Understanding
  package var trace: Trace

  package init(understanding: Understanding, trace: Trace) {
    self.understanding = understanding
    self.trace = trace
  }
}

/// Why a sentence was taken for what it was taken for: for the inspector, tests and the content
/// compiler.
package struct Trace: Hashable, Sendable {
  package struct Score: Hashable, Sendable {
    package var intent: Intent.ID
    /// In thousandths; from 0 on, the examples speak for it rather than against.
    package var value: Int
  }

  package var tokens: [Sentence.Token]
  /// The words of the rule that decided; nil when the scores did.
  package var rule: [String]?
  /// All intents, best first, that of what none covers included.
  package var scores: [Score]
  /// How sure the answer is, from 0 to 1000.
  package var confidence: Int
}

/// Takes a sentence for one of the intents: by their rules, else by what was learnt from their
/// examples.
///
/// The same sentence always gives the same answer: whole numbers alone are used. Making one reads the
/// lexicon: keep it.
package struct IntentMatcher: Sendable {
  package let reader: SentenceReader
  private let intents: [Intent]
  private let watch: Watch
  private let model: IntentModel
  private let table: IntentTable

  package init(content: BotContent) {
    self.init(
      intents: content.intents, urgences: content.urgences, papiers: content.papiers,
      model: content.model)
  }

  package init(
    intents: [Intent], urgences: [Emergency] = [], papiers: [String] = [], model: IntentModel
  ) {
    self.intents = intents
    watch = Watch(urgences, papers: papiers)
    self.model = model
    table = IntentTable(model)
    reader = SentenceReader(
      lexicon: Lexicon(lines: model.lexicon), words: model.words, sounds: model.sounds,
      stems: model.stems)
  }

  /// What the sentence is taken for. White space and signs alone are `unknown`.
  package func read(_ sentence: String) -> Reading {
    let tokens = reader.read(sentence).tokens
    let words = tokens.map(\.read)
    let scores = scores(of: words)
    guard !words.isEmpty else {
      return Reading(
        understanding: .unknown,
        trace: Trace(tokens: tokens, rule: nil, scores: scores, confidence: 0))
    }
    if let (emergency, phrase) = watch.emergency(in: tokens, reader) {
      return Reading(
        understanding: .emergency(emergency),
        trace: Trace(tokens: tokens, rule: [phrase], scores: scores, confidence: 1000))
    }
    if let (intent, rule) = rule(for: words) {
      return Reading(
        understanding: .direct(intent),
        trace: Trace(tokens: tokens, rule: rule, scores: scores, confidence: 1000))
    }
    guard !reader.tellsNothing(words) else {
      return Reading(
        understanding: .unknown,
        trace: Trace(tokens: tokens, rule: nil, scores: scores, confidence: 1000))
    }
    let evidence = evidence(for: tokens, scores)
    let (understanding, confidence) = decision(
      by: scores, evidence, isKind: reader.tellsKindness(words))
    return Reading(
      understanding: understanding,
      trace: Trace(tokens: tokens, rule: nil, scores: scores, confidence: confidence))
  }
}

extension IntentMatcher {
  /// Somebody is unwell, and it is no paper about it.
  func tellsSymptom(_ tokens: [Sentence.Token]) -> Bool {
    reader.tellsSymptom(tokens.map(\.read)) && !watch.isPaper(tokens)
  }
}

/// By rule.
extension IntentMatcher {
  /// A rule for any sentence wins over one for a sentence that says nothing else; then the one with the
  /// most words.
  private func rule(for words: [String]) -> (Intent.ID, [String])? {
    let met = intents.flatMap { intent in
      let said = intent.id.isCourtesy ? reader.withoutEmpties(words) : words
      return intent.rules.filter { $0.isMet(by: said, reader) }.map {
        (intent: intent.id, rule: $0)
      }
    }
    let first = met.first { !$0.rule.isWhole }
    return (first ?? met.max { $0.rule.words.count < $1.rule.words.count }).map {
      ($0.intent, $0.rule.words)
    }
  }
}

/// By what was learnt.
extension IntentMatcher {
  /// Best first; the order of the columns parts those that tie.
  private func scores(of words: [String]) -> [Trace.Score] {
    let values = table.scores(of: reader.features(of: words))
    return zip(model.columns, values).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { Trace.Score(intent: $0.element.0, value: $0.element.1) }
  }

  /// What is known of an answer by scores.
  package func evidence(for tokens: [Sentence.Token], _ scores: [Trace.Score]) -> Evidence {
    let asked = reader.asked(tokens.map(\.read))
    return Evidence(
      ranked: scores.filter { $0.intent != .horsSujet }.map(\.value),
      outside: scores.first { $0.intent == .horsSujet }?.value ?? -1000,
      known: asked.filter { table.knows(Feature.stem(of: $0)) }.count, words: asked.count,
      repaired: tokens.filter(\.isRepaired).count)
  }

  private func decision(
    by scores: [Trace.Score], _ evidence: Evidence, isKind: Bool
  ) -> (Understanding, Int) {
    let ranked = scores.filter { $0.intent != .horsSujet }.map(\.intent)
    guard let best = ranked.first, evidence.knowsAWord else { return (.unknown, 0) }
    // Nobody is asked whether they meant to say good-bye.
    let near = Array(ranked.filter { !$0.isCourtesy }.prefix(3))
    if best.isCourtesy { return isKind ? courtesy(best, evidence) : (.unknown, 0) }
    let odds = model.understood.odds(of: evidence)
    guard odds >= model.understood.bar else {
      let isNear = odds >= model.understood.bar - Self.reach
      return (.unknown(near: isNear ? near : []), Gauge.likelihood(ofOdds: -odds))
    }
    let right = model.right.odds(of: evidence)
    let confidence = Gauge.likelihood(ofOdds: right)
    if right >= model.right.bar { return (.direct(best), confidence) }
    return (near.count > 1 ? .propositions(near) : .direct(best), confidence)
  }

  /// Answered or not: a thank-you that was none does little harm, and nobody chooses « merci ».
  private func courtesy(_ intent: Intent.ID, _ evidence: Evidence) -> (Understanding, Int) {
    let confidence = Gauge.likelihood(ofOdds: model.right.odds(of: evidence))
    let isLikely = evidence.best >= max(Self.leastOfCourtesy, evidence.outside)
    return (isLikely ? .direct(intent) : .unknown, confidence)
  }

  /// In thousandths, as scores are.
  private static let leastOfCourtesy = -60

  /// How far under the bar something may still be proposed, in thousandths of odds.
  private static let reach = 1000
}
