/// How well sentences are understood whose meaning is known: `compte-ameli bot --evaluer`.
///
/// Shares are in thousandths. « Outside » are the sentences that no intent covers.
package struct Evaluation: Hashable, Sendable {
  package struct Example: Hashable, Sendable {
    package let intent: Intent.ID
    package let style: String
    package let phrase: String

    package init(intent: Intent.ID, style: String, phrase: String) {
      self.intent = intent
      self.style = style
      self.phrase = phrase
    }
  }

  package struct Answer: Hashable, Sendable {
    package let example: Example
    package let reply: BotReply

    package var isFirst: Bool { reply.intent == example.intent }
    package var isAmongThree: Bool { reply.propositions.contains(example.intent) || isFirst }
    package var isOutside: Bool { example.intent == .horsSujet }
    package var isWrongDirect: Bool { reply.isDirect && !isFirst }
  }

  package let answers: [Answer]

  package init(_ examples: [Example], by matcher: IntentMatcher) {
    answers = examples.map { Answer(example: $0, reply: BotReply(to: $0.phrase, by: matcher)) }
  }
}

/// What `bot --json` says of a sentence.
package struct BotReply: Hashable, Sendable {
  package let intent: Intent.ID
  /// From 0 to 1000.
  package let confidence: Int
  /// Best first, three at most.
  package let propositions: [Intent.ID]
  package let isUnderstood: Bool

  package var isDirect: Bool { isUnderstood && propositions.count == 1 }

  package init(to phrase: String, by matcher: IntentMatcher) {
    self.init(to: matcher.read(phrase))
  }

  package init(to reading: Reading) {
    confidence = reading.trace.confidence
    switch reading.understanding {
    case .direct(let intent): (propositions, isUnderstood) = ([intent], true)
    case .propositions(let intents): (propositions, isUnderstood) = (intents, true)
    // About no intent, and no question to understand.
    case .emergency: (propositions, isUnderstood) = ([], false)
    case .unknown(let near): (propositions, isUnderstood) = (near, false)
    }
    intent = isUnderstood ? propositions.first ?? .horsSujet : .horsSujet
  }
}

extension Evaluation {
  package struct Figures: Hashable, Sendable {
    /// Of the sentences about an intent.
    package let first, amongThree, direct, lost: Int
    /// Of all sentences.
    package let wrongDirect: Int
    /// Of those outside.
    package let outsideHeld, outsideNotUnderstood: Int
    package let macroF1: Int
  }

  package var figures: Figures {
    let inside = answers.filter { !$0.isOutside }
    let outside = answers.filter(\.isOutside)
    let scores = intents.filter { $0 != .horsSujet }.map(f1)
    return Figures(
      first: Self.share(inside, \.isFirst), amongThree: Self.share(inside, \.isAmongThree),
      direct: Self.share(inside, \.reply.isDirect),
      lost: Self.share(inside) { !$0.reply.isUnderstood },
      wrongDirect: Self.share(answers, \.isWrongDirect),
      outsideHeld: Self.share(outside) { !$0.reply.isDirect },
      outsideNotUnderstood: Self.share(outside) { !$0.reply.isUnderstood },
      macroF1: scores.isEmpty ? 0 : scores.reduce(0, +) / scores.count)
  }

  /// In the order of the file.
  package var intents: [Intent.ID] { Self.unique(answers.map(\.example.intent)) }
  package var styles: [String] { Self.unique(answers.map(\.example.style)) }

  /// The share of the sentences about an intent in which it comes first.
  package func first(inStyle style: String) -> Int {
    Self.share(answers.filter { !$0.isOutside && $0.example.style == style }, \.isFirst)
  }

  package func f1(_ intent: Intent.ID) -> Int {
    let right = answers.count { $0.example.intent == intent && $0.isFirst }
    let said = answers.count { $0.reply.intent == intent }
    let meant = answers.count { $0.example.intent == intent }
    return said + meant == 0 ? 0 : 2000 * right / (said + meant)
  }

  package struct Confusion: Hashable, Sendable {
    package let meant: Intent.ID
    package let said: Intent.ID
    package let phrases: [String]
  }

  /// The most frequent first.
  package var confusions: [Confusion] {
    let wrong = answers.filter { !$0.isFirst }
    let pairs = Self.unique(wrong.map { [$0.example.intent, $0.reply.intent] })
    let confusions = pairs.map { pair in
      Confusion(
        meant: pair[0], said: pair[1],
        phrases: wrong.filter { [$0.example.intent, $0.reply.intent] == pair }
          .map(\.example.phrase))
    }
    return confusions.enumerated()
      .sorted { ($1.element.phrases.count, $0.offset) < ($0.element.phrases.count, $1.offset) }
      .map(\.element)
  }

  private static func share(_ answers: [Answer], _ isCounted: (Answer) -> Bool) -> Int {
    answers.isEmpty
      ? 0 : (1000 * answers.count(where: isCounted) + answers.count / 2) / answers.count
  }

  private static func unique<Item: Hashable>(_ items: [Item]) -> [Item] {
    var seen: Set<Item> = []
    return items.filter { seen.insert($0).inserted }
  }
}
