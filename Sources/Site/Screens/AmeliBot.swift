import Bot
import Catalog
import Domain
import Pages

/// `amelibot`: the conversation. It stays beside the page where there is room, and comes in front of
/// it where there is none.
extension Session {
  static let questionID: ControlID = "question"
  private static let close: ControlID = "fermer-bot"

  var questionField: Field {
    Field(
      id: Self.questionID, label: texte(.botChamp), hint: hint(nil, for: question),
      value: UntrustedText(question),
      counter: counter(for: .botQuestion, on: question),
      error: errors.first { $0.control == Self.questionID }?.message)
  }

  var aside: Aside? {
    guard bot != .closed else { return nil }
    var turns = conversation.turns.enumerated().map(turn)
    turns.insert(greeting, at: 0)
    return Aside(
      title: texte(.botTitre),
      blocks: [
        .paragraph([.text(texte(.botSousTitre))]), .chat(turns),
        .controls([Control(Self.close, texte(.botFermer), .link)]),
      ],
      field: questionField, isFront: bot == .front)
  }

  /// Why the last question was answered so.
  var reasons: [SafeText] {
    conversation.trace.map { Explanation(of: $0).lines.map { SafeText($0) } } ?? []
  }

  mutating func openBot(from control: ControlID?) -> [Effect] {
    bot = .front
    focus(on: Self.questionID)
    return []
  }

  mutating func closeBot() -> [Effect] {
    bot = .closed
    forgetErrors(at: Self.questionID)
    return []
  }

  /// Nil when `event` is not about the conversation.
  mutating func updateBot(_ event: Event) -> [Effect]? {
    switch event {
    case .typed(Self.questionID, let value):
      warnOfRealData(in: value, after: question)
      question = value
      forgetErrors(at: Self.questionID)
      return []
    case .submitted(Self.questionID): return ask()
    case .activated(Self.close): return closeBot()
    case .activated(let control):
      guard let index = control.suffix(after: "proposition:").flatMap(Int.init) else { return nil }
      return choose(index)
    default: return nil
    }
  }

  private mutating func ask() -> [Effect] {
    if let fault = refusal(of: question, by: .botQuestion, empty: texte(.botErreurVide)) {
      return refuse([PageError(message: fault, control: Self.questionID)])
    }
    let sentence = String(TextRule.trimmed(TextRule.normalized(question)))
    conversation.say(sentence, content: catalog.bot.value, matcher: matcher.value)
    question = ""
    return answered()
  }

  private mutating func choose(_ index: Int) -> [Effect] {
    conversation.choose(index, content: catalog.bot.value)
    return answered()
  }

  /// The focus goes to the first proposition, or to the first link, or stays where one types.
  private mutating func answered() -> [Effect] {
    errors = []
    bot = .front
    guard let last = conversation.turns.last else { return [] }
    let answer = turn(conversation.turns.count - 1, last)
    if let first = answer.propositions.first {
      focus(on: first.id)
    } else if conversation.fruitless == 0,
      let link = answer.paragraphs.flatMap(\.focusables).first
    {
      focus(on: link.id)
    } else {
      focus(on: Self.questionID)
    }
    let count = answer.propositions.count
    return announcing(
      count > 1
        ? texte(.botAnnoncePropositions, ["n": String(count)]) : texte(.botAnnonce))
  }

  private var greeting: ChatTurn {
    ChatTurn(speaker: .bot, paragraphs: [[.text(SafeText(catalog.accueilDuBot))]])
  }

  private func turn(_ index: Int, _ turn: Conversation.Turn) -> ChatTurn {
    let isLast = index == conversation.turns.count - 1
    let propositions = (isLast ? turn.choices : []).enumerated().map { number, label in
      Control("proposition:\(number)", SafeText(label), .button)
    }
    switch turn.speaker {
    case .person:
      // What a person typed holds no links, whatever it looks like.
      return ChatTurn(
        speaker: .person, paragraphs: turn.paragraphs.map { [.text(SafeText($0))] })
    case .bot:
      return ChatTurn(
        speaker: .bot,
        paragraphs: turn.paragraphs.enumerated().map { inlines($1, "bot.\(index).\($0)") },
        propositions: propositions)
    }
  }
}
