/// What ameliBot makes of a sentence.
package enum Understanding: Hashable, Sendable {
  case direct(Intent.ID)
  /// Two or three, best first: « laquelle ? ».
  case propositions([Intent.ID])
  case unknown
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

/// Why a sentence was taken for what it was taken for. Tests and the content compiler look at it.
package struct Trace: Hashable, Sendable {
  package struct Token: Hashable, Sendable {
    /// The folded word, as typed.
    package var typed: String
    /// As understood: the same, unless an abbreviation or a misspelling was led back to it.
    package var read: String
  }

  package struct Score: Hashable, Sendable {
    package var intent: Intent.ID
    /// From 0 to 1.
    package var value: Double
  }

  package var tokens: [Token]
  /// The words of the rule that decided; nil when the scores did.
  package var rule: [String]?
  /// All intents, best first.
  package var scores: [Score]

  /// 1 when a rule decided, else the best score.
  package var confidence: Double { rule == nil ? scores.first?.value ?? 0 : 1 }
}

extension Intent.ID {
  /// The word « médiateur » is enough, whatever stands around it: « Moi médiateur ».
  package static let mediateur = Intent.ID(rawValue: "mediateur")
  /// What people say around a question counts only when there is no question.
  static let courtesies: Set<Intent.ID> = [
    Intent.ID(rawValue: "salutation"), Intent.ID(rawValue: "remerciement"),
    Intent.ID(rawValue: "au-revoir"),
  ]
}

/// Takes a sentence for one of the intents: by their rules, else by likeness to their examples.
///
/// The same sentence always gives the same answer. Making one reads all examples: keep it.
package struct IntentMatcher: Sendable {
  /// Below `proposed` nothing is said to be understood; from `direct` on, and `margin` ahead of the
  /// second, the answer is given at once. Wrong answers cost more than a question.
  enum Threshold {
    static let direct = 0.5
    static let margin = 0.14
    static let proposed = 0.25
    /// A proposition scores at least this share of the best.
    static let share = 0.6
    /// An intent whose examples are this much nearer than those of the rule's is proposed before it.
    static let doubt = 0.15
  }

  /// In a longer sentence one word alone does not decide.
  static let longestForOneWord = 8

  private let intents: [Intent]
  private let repair: TypoRepair
  private let index: ExampleIndex

  package init(intents: [Intent]) {
    self.intents = intents
    let sentences = intents.map { $0.exemples.map { Self.expanded(Folding.words(of: $0)) } }
    let ruleWords = intents.flatMap(\.regles).joined().filter { !$0.hasSuffix("*") }
    repair = TypoRepair(known: Set(sentences.joined().joined()).union(ruleWords))
    index = ExampleIndex(sentences: sentences)
  }

  package init(content: BotContent) { self.init(intents: content.intents) }

  /// What the sentence is taken for. White space and signs alone are `unknown`.
  package func read(_ sentence: String) -> Reading {
    let tokens = tokens(of: sentence)
    let words = tokens.map(\.read)
    let asked = words.filter { !Lexicon.courtesies.contains($0) }
    let scores = scores(of: asked.isEmpty ? words : asked, orElse: words)
    var trace = Trace(tokens: tokens, rule: nil, scores: scores)
    guard !words.isEmpty else { return Reading(understanding: .unknown, trace: trace) }
    if let (understanding, rule) = decisionByRule(words, asked: asked.count, scores: scores) {
      trace.rule = rule
      return Reading(understanding: understanding, trace: trace)
    }
    return Reading(understanding: Self.decision(by: scores), trace: trace)
  }

  private static func expanded(_ words: [String]) -> [String] {
    words.flatMap { Lexicon.reading(of: $0) ?? [$0] }
  }

  private func tokens(of sentence: String) -> [Trace.Token] {
    Folding.words(of: sentence).flatMap { typed in
      (Lexicon.reading(of: typed) ?? [typed]).map { word in
        Trace.Token(typed: typed, read: repair.repaired(word) ?? word)
      }
    }
  }
}

/// By rule: the one with the most words wins; several intents that tie are proposed.
extension IntentMatcher {
  private func decisionByRule(
    _ words: [String], asked: Int, scores: [Trace.Score]
  ) -> (Understanding, [String])? {
    var matches = intents.compactMap { intent in
      intent.regles.filter { Self.matches($0, words) }.max { $0.count < $1.count }
        .map { (intent: intent.id, rule: $0) }
    }
    if let mediateur = matches.first(where: { $0.intent == .mediateur }) {
      return (.direct(.mediateur), mediateur.rule)
    }
    if asked > 2 || matches.contains(where: { !Intent.ID.courtesies.contains($0.intent) }) {
      matches.removeAll { Intent.ID.courtesies.contains($0.intent) }
    }
    let longest = matches.map(\.rule.count).max() ?? 0
    guard longest > 1 || asked <= Self.longestForOneWord else { return nil }
    let best = matches.filter { $0.rule.count == longest }
    guard let first = best.first else { return nil }
    guard best.count > 1 else {
      return (Self.checked(first.intent, against: scores), first.rule)
    }
    let ranked = scores.map(\.intent).filter { id in best.contains { $0.intent == id } }
    return (.propositions(Array(ranked.prefix(3))), first.rule)
  }

  /// A rule that the examples speak against asks before it answers.
  private static func checked(_ intent: Intent.ID, against scores: [Trace.Score]) -> Understanding {
    let own = scores.first { $0.intent == intent }?.value ?? 0
    guard let best = scores.first, best.value >= own + Threshold.doubt,
      best.value >= Threshold.proposed
    else { return .direct(intent) }
    return .propositions([best.intent, intent])
  }

  private static func matches(_ rule: [String], _ words: [String]) -> Bool {
    !rule.isEmpty
      && rule.allSatisfy { part in
        part.hasSuffix("*")
          ? words.contains { $0.hasPrefix(part.dropLast()) } : words.contains(part)
      }
  }
}

/// By likeness.
extension IntentMatcher {
  /// Best first; the order of the content parts those that tie.
  private func scores(of words: [String], orElse all: [String]) -> [Trace.Score] {
    var values = index.scores(of: words)
    if words.count != all.count, (values.max() ?? 0) < Threshold.proposed {
      values = index.scores(of: all)
    }
    return zip(intents, values).enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { Trace.Score(intent: $0.element.0.id, value: $0.element.1) }
  }

  private static func decision(by scores: [Trace.Score]) -> Understanding {
    guard let best = scores.first, best.value >= Threshold.proposed else { return .unknown }
    let second = scores.dropFirst().first?.value ?? 0
    if best.value >= Threshold.direct && best.value - second >= Threshold.margin {
      return .direct(best.intent)
    }
    // One proposition alone would be an answer in disguise: the second is always there.
    let bar = max(Threshold.proposed, best.value * Threshold.share)
    let near = scores.prefix(3).enumerated().filter { $0 < 2 || $1.value >= bar }.map(\.element)
    return .propositions(near.map(\.intent))
  }
}
