import Host
package import Pages
import Site

/// The page tree alone: deeds are events.
package final class SiteStage: Stage {
  package init() {}

  package var hasKeyboard: Bool { false }
  package var focus: ControlID? { nil }

  package func open(_ backstage: Backstage) { backstage.send([.opened]) }

  package func page(_ backstage: Backstage) -> Page { backstage.page.inFront }

  package func picture(_ backstage: Backstage) -> [String] { page(backstage).lines }

  package func perform(_ deed: Deed, _ backstage: Backstage) throws(Misstep) {
    backstage.send(try events(for: deed))
  }

  private func events(for deed: Deed) throws(Misstep) -> [Event] {
    switch deed {
    case .activate(.control(let control)): [.activated(control.id)]
    case .activate(.option(let option, let group)): [.chose(group: group, option: option.id)]
    case .activate(.field): []
    case .fill(let field, let text): Self.typed(field, text)
    case .add(let field, let text), .paste(let field, let text):
      Self.typed(field, field.value.original + text)
    case .ask(let field, let text): Self.typed(field, text) + [.submitted(field.id)]
    case .back: [.wentBack]
    case .go(let screen): [.went(screen)]
    case .quit: [.askedToQuit]
    case .press, .resize: throw Misstep("Cette surface n'a ni clavier ni fenêtre.")
    }
  }

  private static func typed(_ field: Field, _ text: String) -> [Event] {
    if let reason = TextEntry.reason(for: text) { return [.refusedText(field.id, reason)] }
    return [.typed(field.id, text)]
  }
}

extension Page {
  /// What it says, a line for each thing that it says.
  package var lines: [String] {
    seen.map { seen in
      switch seen {
      case .text(let text): text
      case .focusable(let focusable, _): "[\(focusable.label.text)]"
      }
    }
  }
}
