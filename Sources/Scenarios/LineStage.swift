import Host
package import Pages
import Site
import Linear

/// The dialogue in lines: deeds are numbers and lines that a person types.
package final class LineStage: Stage {
  private var dialogue = Dialogue(destinations: [])
  private var transcript: [String] = []

  package init() {}

  package var hasKeyboard: Bool { false }
  package var focus: ControlID? { nil }

  package func open(_ backstage: Backstage) {
    let session = backstage.session
    dialogue = Dialogue(
      destinations: session.destinations.map { Pages.Destination($0.screen, $0.title) })
    transcript = []
    backstage.send([.opened]) { hear(backstage) }
  }

  package func page(_ backstage: Backstage) -> Page { backstage.page.inFront }

  package func picture(_ backstage: Backstage) -> [String] { transcript.suffix(40).map(\.self) }

  private func hear(_ backstage: Backstage) {
    transcript += dialogue.show(backstage.page).map(\.text)
  }

  private func say(_ line: String, _ backstage: Backstage) {
    transcript.append("> " + line)
    let answer = dialogue.take(line, on: backstage.page)
    transcript += answer.lines.map(\.text)
    if !answer.events.isEmpty { backstage.send(answer.events) { hear(backstage) } }
  }

  package func perform(_ deed: Deed, _ backstage: Backstage) throws(Misstep) {
    // A field whose answer was refused waits for another: a full stop leaves it.
    if dialogue.isEntering { say(".", backstage) }
    switch deed {
    case .activate(let focusable): try choose(focusable, backstage)
    case .fill(let field, let text): try fill(field, with: text, backstage)
    case .add(let field, let text), .paste(let field, let text):
      try fill(field, with: field.value.original + text, backstage)
    case .ask(let field, let text):
      try choose(.field(field), backstage)
      if text.isEmpty { say(".effacer", backstage) }
      say(text.isEmpty ? "." : text, backstage)
      // Enter alone sends nothing in lines: there is no empty question.
      if text.isEmpty { backstage.send([.submitted(field.id)]) { hear(backstage) } }
    case .back: order("retour", backstage)
    case .quit: order("quitter", backstage)
    case .go(let screen): order("aller à \(title(of: screen, backstage))", backstage)
    case .press, .resize: throw Misstep("Cette surface n'a ni clavier ni fenêtre.")
    }
  }

  private func title(of screen: ScreenID, _ backstage: Backstage) -> String {
    let found = backstage.session.destinations.first { $0.screen == screen }
    return found?.title.text ?? screen.rawValue
  }

  private func choose(_ focusable: Page.Focusable, _ backstage: Backstage) throws(Misstep) {
    // Tabs and footer have their numbers once the menu has said them.
    if dialogue.number(of: focusable.id) == nil { order("menu", backstage) }
    // What ameliBot has said again has its number there.
    let twins = backstage.page.reachable.filter { $0.label == focusable.label }.map(\.id)
    let numbers = ([focusable.id] + twins.reversed()).lazy.compactMap {
      self.dialogue.number(of: $0)
    }
    guard let number = numbers.first else {
      throw Misstep("« \(focusable.label.text) » n'a pas de numéro.")
    }
    order(String(number), backstage)
  }

  /// A link from a mistake opens its field: what is no text of it comes after a lone dot.
  private func order(_ line: String, _ backstage: Backstage) {
    if dialogue.isEntering { say(".", backstage) }
    say(line, backstage)
  }

  private func write(_ line: String, _ backstage: Backstage) {
    say(Dialogue.typed(line), backstage)
  }

  private func fill(_ field: Field, with text: String, _ backstage: Backstage) throws(Misstep) {
    try choose(.field(field), backstage)
    say(".effacer", backstage)
    if field.size == .line, !text.isEmpty { return write(text, backstage) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if !text.isEmpty { for line in lines { write(line, backstage) } }
    say(".", backstage)
  }
}
