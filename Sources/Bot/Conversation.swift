/// A talk with ameliBot: what was said, what can be chosen now, and how often in a row it led to
/// nothing.
///
/// Two fruitless exchanges in a row lead to the messagerie (seed « signalement », step 1, case 1), and
/// so does each one after them until something is understood.
package struct Conversation: Hashable, Sendable {
  /// What one of the two said.
  package struct Turn: Hashable, Sendable {
    package enum Speaker: Hashable, Sendable { case person, bot }

    package var speaker: Speaker
    /// Of ameliBot: may hold links. Of the person: what they typed, as they typed it.
    package var paragraphs: [String]
    /// The propositions that stood under it.
    package var choices: [String]

    package init(speaker: Speaker, paragraphs: [String], choices: [String] = []) {
      self.speaker = speaker
      self.paragraphs = paragraphs
      self.choices = choices
    }
  }

  private enum Target: Hashable, Sendable {
    case node(DialogueNode.ID)
    case intent(Intent.ID)
    case none
  }

  private struct Choice: Hashable, Sendable {
    var label: String
    var target: Target
  }

  package private(set) var turns: [Turn] = []
  /// Fruitless exchanges in a row.
  package private(set) var fruitless = 0
  /// The node that spoke last; nil after the greeting, a failure or propositions.
  package private(set) var node: DialogueNode.ID?
  /// How the last sentence was understood; nil before the first and after a choice.
  package private(set) var trace: Trace?
  private var open: [Choice] = []

  /// Nothing was said yet: the greeting is on show, but it is not a turn.
  package init() {}

  /// What can be chosen now, in order: « Aucune de ces propositions » comes last when it is there.
  package var choices: [String] { open.map(\.label) }

  /// Answers a sentence. A number, or the beginning of one choice alone, chooses it. A sentence of
  /// white space changes nothing.
  package mutating func say(_ sentence: String, content: BotContent, matcher: IntentMatcher) {
    guard sentence.contains(where: { !$0.isWhitespace }) else { return }
    let reading = matcher.read(sentence)
    if !reading.understanding.isEmergency, let choice = choice(named: sentence) {
      choose(choice, content: content)
      return
    }
    turns.append(Turn(speaker: .person, paragraphs: [sentence]))
    trace = reading.trace
    if let help = content.help(for: reading, by: matcher) {
      // Neither fruitful nor fruitless.
      node = nil
      return answer(help, choices: [])
    }
    switch reading.understanding {
    case .emergency: break  // Answered above.
    case .direct(let intent): go(to: intent, content: content)
    case .propositions(let intents): propose(intents, content: content)
    case .unknown(let near): fail(saying: content.premierEchec, near: near, content: content)
    }
  }

  /// Takes one of `choices`, counted from 0. A choice that is not there changes nothing.
  package mutating func choose(_ choice: Int, content: BotContent) {
    guard open.indices.contains(choice) else { return }
    let chosen = open[choice]
    turns.append(Turn(speaker: .person, paragraphs: [chosen.label]))
    trace = nil
    switch chosen.target {
    case .node(let id): go(to: id, content: content)
    case .intent(let id): go(to: id, content: content)
    case .none: fail(saying: content.premierEchec, content: content)
    }
  }

  private mutating func go(to intent: Intent.ID, content: BotContent) {
    guard let intent = content.intent(intent) else {
      return fail(saying: content.premierEchec, content: content)
    }
    go(to: intent.noeud, content: content)
  }

  private mutating func go(to id: DialogueNode.ID, content: BotContent) {
    guard let node = content.node(id) else {
      return fail(saying: content.premierEchec, content: content)
    }
    if node.infructueux { return fail(saying: node.dit, content: content) }
    // Where « Aucune de ces propositions » can be chosen, what comes next tells.
    if !node.choix.contains(where: { content.node($0.vers)?.infructueux == true }) { fruitless = 0 }
    self.node = id
    answer(node.dit, choices: node.choix.map { Choice(label: $0.libelle, target: .node($0.vers)) })
  }

  /// Neither fruitful nor fruitless: what comes next tells.
  private mutating func propose(_ intents: [Intent.ID], content: BotContent) {
    node = nil
    answer([content.hesitation], choices: Self.choices(among: intents, content: content))
  }

  /// - Parameter near: what may still have been meant; named after a first failure only.
  private mutating func fail(
    saying paragraphs: [String], near: [Intent.ID] = [], content: BotContent
  ) {
    node = nil
    fruitless += 1
    if fruitless < 2 {
      answer(paragraphs, choices: Self.choices(among: near, content: content))
    } else {
      answer(content.secondEchec, choices: [])
    }
  }

  /// The intents by their titles, and « Aucune de ces propositions »; nothing for none.
  private static func choices(among intents: [Intent.ID], content: BotContent) -> [Choice] {
    let choices = intents.compactMap { id in
      content.intent(id).map { Choice(label: $0.titre, target: .intent(id)) }
    }
    return choices.isEmpty ? [] : choices + [Choice(label: content.aucune, target: .none)]
  }

  private mutating func answer(_ paragraphs: [String], choices: [Choice]) {
    open = choices
    turns.append(
      Turn(speaker: .bot, paragraphs: paragraphs, choices: choices.map(\.label)))
  }

  /// The choice that a person names by its number or its first words; nil unless it is one alone.
  private func choice(named sentence: String) -> Int? {
    let folded = Folding.folded(sentence)
    // « 500 » begins a choice where there are two of them.
    if let number = Int(folded), open.indices.contains(number - 1) { return number - 1 }
    guard folded.utf8.count >= 3 else { return nil }
    let labels = open.map { Folding.folded($0.label) }
    if let whole = labels.firstIndex(of: folded) { return whole }
    let begun = labels.indices.filter { labels[$0].hasPrefix(folded) }
    return begun.count == 1 ? begun.first : nil
  }
}

extension BotContent {
  /// What is said to somebody in an emergency, or unwell; nil to all others.
  package func help(for reading: Reading, by matcher: IntentMatcher) -> [String]? {
    switch reading.understanding {
    case .emergency(let id): urgence(id)?.dit ?? sante
    case .unknown where matcher.tellsSymptom(reading.trace.tokens): sante
    case .unknown, .direct, .propositions: nil
    }
  }
}
