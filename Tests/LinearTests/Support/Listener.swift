import Pages
import Site
import TestSupport
import Testing

@testable import Linear

/// Somebody who hears the account line by line and types lines.
struct Listener {
  var visitor: Visitor
  var dialogue: Dialogue
  /// All that was said, and with `> ` before it what was typed.
  private(set) var transcript: [String] = []

  init(_ visitor: Visitor) {
    self.visitor = visitor
    let session = visitor.session
    dialogue = Dialogue(destinations: session.destinations.map { Destination($0.screen, $0.title) })
    hear(dialogue.show(visitor.page))
  }

  init(at screen: ScreenID = "accueil") throws {
    var visitor = try Visitor()
    visitor.go(screen)
    self.init(visitor)
  }

  /// Types a line; what is answered.
  @discardableResult
  mutating func say(_ line: String) -> [String] {
    transcript.append("> \(line)")
    let answer = dialogue.take(line, on: visitor.page)
    for event in answer.events { visitor.send(event) }
    var lines = answer.lines
    if !answer.events.isEmpty { lines += dialogue.show(visitor.page) }
    return hear(lines)
  }

  mutating func say(all lines: [String]) { for line in lines { say(line) } }

  /// The site changed by itself, or by another hand.
  @discardableResult
  mutating func look() -> [String] { hear(dialogue.show(visitor.page)) }

  @discardableResult
  private mutating func hear(_ lines: [SafeText]) -> [String] {
    let texts = lines.flatMap { $0.text.split(separator: "\n", omittingEmptySubsequences: false) }
    transcript += texts.map(String.init)
    return texts.map(String.init)
  }

  /// The number that was last said before these words.
  func number(of words: String) throws -> String {
    let line = try #require(
      transcript.last { $0.contains(". \(words)") && $0.first?.isNumber == true },
      "« \(words) » was never said")
    return String(line.prefix { $0.isNumber })
  }
}
