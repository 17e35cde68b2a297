package import Pages

/// A place that Ctrl-P knows by name.
package struct Destination: Equatable, Sendable {
  package var screen: ScreenID
  package var title: SafeText

  package init(_ screen: ScreenID, _ title: SafeText) {
    self.screen = screen
    self.title = title
  }
}

/// « Aller à »: a page of its own over the page, with the same keys as any other.
struct Palette: Equatable {
  var query = ""
  /// What had the focus before.
  var opener: ControlID?
  let destinations: [Destination]

  static let field: ControlID = "palette/champ"
  private static let prefix = "palette/"

  var matches: [Destination] {
    let scored = destinations.enumerated().compactMap { index, destination in
      let name = FuzzyName(destination.title.text)
      let id = FuzzyName(destination.screen.rawValue)
      let score = [name.score(of: query), id.score(of: query).map { $0 + 1 }].compactMap(\.self)
      return score.min().map { (score: $0, index: index, destination: destination) }
    }
    return scored.sorted { ($0.score, $0.index) < ($1.score, $1.index) }.map(\.destination)
  }

  func page(over page: Page) -> Page {
    let found = matches
    let field = Field(
      id: Self.field, label: "Nom de l'écran", hint: "Quelques lettres suffisent.",
      value: UntrustedText(query))
    let rows = found.map { destination in
      Table.Row(
        cells: [destination.title, SafeText(destination.screen.rawValue)],
        control: Control(Self.id(of: destination.screen), destination.title, .link))
    }
    let columns = [Table.Column("Écran"), Table.Column("Identifiant", priority: 1)]
    let results: Block =
      found.isEmpty
      ? .paragraph([.text("Aucun écran ne porte ce nom. Effacez une partie des lettres.")])
      : .table(Table(columns: columns, rows: rows, showsTitles: false))
    return Page(
      screen: page.screen, title: "Aller à", person: page.person, date: page.date,
      blocks: [.field(field), results])
  }

  static func id(of screen: ScreenID) -> ControlID {
    ControlID(rawValue: prefix + "vers/" + screen.rawValue)
  }

  static func screen(of control: ControlID) -> ScreenID? {
    let start = prefix + "vers/"
    guard control.rawValue.hasPrefix(start) else { return nil }
    return ScreenID(rawValue: String(control.rawValue.dropFirst(start.count)))
  }
}

/// A name to find by some of its letters, in order; accents and case don't matter.
struct FuzzyName {
  private let letters: [Character]

  init(_ name: String) { letters = Self.folded(name) }

  /// Small is good: the beginning, then the beginning of a word, then letters close together.
  func score(of query: String) -> Int? {
    let wanted = Self.folded(query).filter { $0 != " " }
    guard !wanted.isEmpty else { return 0 }
    var best: Int?
    for start in letters.indices where letters[start] == wanted[0] {
      guard let span = span(of: wanted, from: start) else { continue }
      let opensWord = start == 0 || !letters[start - 1].isLetter
      let score = (start == 0 ? 0 : opensWord ? 10 : 40) + 3 * (span - wanted.count)
      best = min(best ?? score, score)
    }
    return best
  }

  private func span(of wanted: [Character], from start: Int) -> Int? {
    var next = 0
    for index in start..<letters.count where next < wanted.count {
      if letters[index] == wanted[next] { next += 1 }
      if next == wanted.count { return index - start + 1 }
    }
    return nil
  }

  private static func folded(_ text: String) -> [Character] {
    text.lowercased().map { plain[$0] ?? $0 }
  }

  private static let plain: [Character: Character] = [
    "à": "a", "â": "a", "ä": "a", "á": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e",
    "î": "i", "ï": "i", "í": "i", "ô": "o", "ö": "o", "ó": "o", "ù": "u", "û": "u", "ü": "u",
    "ÿ": "y", "œ": "o", "’": "'", "\u{A0}": " ",
  ]
}
