/// placeholder until the engine lands
package struct Conversation: Hashable, Sendable {
  package struct Turn: Hashable, Sendable {
    package enum Speaker: Hashable, Sendable { case person, bot }
    package var speaker: Speaker
    package var paragraphs: [String]
    package var choices: [String]
  }
  package private(set) var turns: [Turn] = []
  package init() {}
  package mutating func say(_ sentence: String, content: BotContent, matcher: IntentMatcher) {}
  package mutating func choose(_ choice: Int, content: BotContent) {}
}
package struct IntentMatcher: Sendable { package init(content: BotContent) {} }
