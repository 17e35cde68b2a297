import Pages

/// One line of a page as it is said, and what it leads to.
struct Item: Equatable, Sendable {
  enum Kind: Hashable, Sendable {
    case text
    case heading
    case error
    case control
    case option(isChosen: Bool)
    case field
  }

  /// What tells whether a line has changed: the value of a field is not told twice to who typed it.
  struct Key: Hashable {
    let kind: Kind
    let words: String
    let id: ControlID?
  }

  var kind: Kind
  var words: String
  /// What has a number in front of it.
  var focusable: Page.Focusable?
  /// By what else it may be called than by its label.
  var names: [String] = []

  var id: ControlID? { focusable?.id }

  var key: Key {
    guard case .field(let field) = focusable else { return Key(kind: kind, words: words, id: id) }
    return Key(kind: kind, words: Reading.head(of: field), id: id)
  }

  static func text(_ words: String) -> Item { Item(kind: .text, words: words) }
  static func error(_ words: String) -> Item { Item(kind: .error, words: Said.error(words)) }

  static func control(_ control: Control, _ words: String? = nil, names: [String] = []) -> Item {
    Item(
      kind: .control, words: words ?? Said.control(control), focusable: .control(control),
      names: names)
  }
}

/// Words that are the same wherever they are said.
enum Said {
  /// What the content writes for the eye, for the ear: plain spaces, and no dot in mid-line.
  static func plain(_ text: SafeText) -> String {
    let spaced = String(text.text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    guard spaced.contains("·") else { return spaced }
    return spaced.split(separator: "·").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: ", ")
  }

  static func error(_ message: String) -> String {
    message.hasPrefix("Erreur") ? message : "Erreur : \(message)"
  }

  static func control(_ control: Control) -> String {
    let label = untailed(plain(control.label), ".")
    return switch control.kind {
    case .link: "\(label), lien"
    case .button: "\(label), bouton"
    case .primary: "\(label), bouton principal"
    case .tab(let isCurrent): isCurrent ? "\(label), onglet ouvert" : "\(label), onglet"
    case .disclosure(let isExpanded): "\(label), \(isExpanded ? "déplié" : "replié")"
    }
  }

  /// « Titre : valeur », whether or not the title ends with its colon.
  static func labelled(_ label: String, _ value: String) -> String {
    "\(untailed(label, ":")) :\(value.contains("\n") ? "\n" : " ")\(value)"
  }

  /// Without the mark that a text may end with, and the space before it.
  static func untailed(_ text: String, _ mark: Character) -> String {
    var rest = text[...]
    while let last = rest.last, last == mark || last == " " { rest.removeLast() }
    return String(rest)
  }

  /// With one full stop at its end.
  static func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?:…".contains(last) else { return text }
    return text + "."
  }
}
