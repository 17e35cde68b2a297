package import Pages
import Screen

/// Something that a person can act on, as they know it: the screen, and what is read on it.
///
/// What differs by its data alone (a payment, a message, a month, a mistake) is one of its kind.
package struct Touch: Hashable, Sendable {
  package var screen: String
  package var label: String

  package var name: String { "\(screen) : \(label)" }

  private init(_ focusable: Page.Focusable, on screen: String) {
    self.screen = screen
    let id = focusable.id.rawValue
    label =
      Self.kinds.first { id.hasPrefix($0.start) }?.name
      ?? "« \(Self.withoutNumbers(focusable.label.text)) »"
  }

  private static func withoutNumbers(_ text: String) -> String {
    text.reduce(into: "") { words, character in
      if !character.isNumber {
        words.append(character)
      } else if words.last != "…" {
        words.append("…")
      }
    }
  }

  private static let kinds: [(start: String, name: String)] = [
    ("paiement:", "un paiement"), ("message:", "un message"), ("lue:", "une notification lue"),
    ("deplier:mois.", "un mois"), ("erreur:", "le lien d'une erreur"),
  ]

  /// All that can be acted on in a page, by the ids of that page.
  package static func all(on page: Page) -> [ControlID: Touch] {
    var all: [ControlID: Touch] = [:]
    func add(_ focusables: [Page.Focusable], _ screen: String) {
      for one in focusables where all[one.id] == nil { all[one.id] = Touch(one, on: screen) }
    }
    if let dialog = page.dialog {
      add(dialog.actions.map(Page.Focusable.control), "dialogue « \(dialog.title.text) »")
      return all
    }
    add((page.tabs + page.footer).map(Page.Focusable.control), "partout")
    if let aside = page.aside {
      add(aside.blocks.flatMap(\.focusables) + [.field(aside.field)], "amelibot")
    }
    add(
      page.blocks.flatMap(\.focusables) + page.actions.map(Page.Focusable.control),
      page.isConversation ? "amelibot" : page.screen.rawValue)
    return all
  }
}

extension Deed {
  /// What it acts on; a key does on what has the focus.
  func target(focus: ControlID?) -> ControlID? {
    switch self {
    case .activate(let focusable): focusable.id
    case .fill(let field, _), .add(let field, _), .paste(let field, _), .ask(let field, _): field.id
    case .press(let key, _): key.actsOnFocus ? focus : nil
    case .back, .go, .quit, .resize: nil
    }
  }
}

extension Key {
  /// It opens, chooses or writes, where others go elsewhere.
  fileprivate var actsOnFocus: Bool {
    switch self {
    case .enter, .character, .paste: true
    default: false
    }
  }
}
