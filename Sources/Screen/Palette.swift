import Pages

/// « Aller à »: a page of its own over the page, with the same keys as any other.
struct Palette: Equatable {
  /// What was typed; what it finds is found once, not at each look.
  var query = "" { didSet { matches = destinations.matching(query) } }
  private(set) var matches: [Destination]
  /// What had the focus before.
  var opener: ControlID?
  private let destinations: [Destination]

  init(opener: ControlID?, destinations: [Destination]) {
    self.opener = opener
    self.destinations = destinations
    matches = destinations.matching("")
  }

  static let field: ControlID = "palette/champ"
  private static let prefix = "palette/"

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
