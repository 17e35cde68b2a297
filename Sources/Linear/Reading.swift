import Pages

/// A page as lines, in reading order; whoever says them gives the numbers.
enum Reading {
  /// The first line: a mistake before anything else, then where one is.
  static func title(of page: Page) -> String {
    var parts = ["SIMULATION", "Compte ameli", Said.plain(page.title)]
    if let step = page.step {
      parts.append("Étape \(step.number) sur \(step.count) : \(Said.plain(step.title))")
    } else if let subtitle = page.subtitle {
      parts.append(Said.plain(subtitle))
    }
    let place = parts.map(Said.sentence).joined(separator: " ")
    guard let error = page.errors.first else { return place }
    return Said.sentence(Said.error(Said.plain(error.message))) + " " + place
  }

  /// The content; what it leads to comes in the order of `Page.focusables`.
  static func items(of page: Page) -> [Item] {
    items(of: page.blocks)
  }

  static func items(of blocks: [Block]) -> [Item] { blocks.flatMap { items(of: $0) } }

  private static func items(of block: Block) -> [Item] {
    switch block {
    case .heading(_, let text): [heading(text)]
    case .paragraph(let inlines): sentence(inlines)
    case .facts(let values): values.flatMap { fact($0) }
    case .list(let items): items.flatMap { sentence($0, lead: "- ") }
    case .table(let table): rows(of: table)
    case .controls(let controls): controls.map { .control($0) }
    case .choices(let group): choices(group)
    case .field(let field): self.field(field)
    case .disclosure(let control, let blocks): [.control(control)] + items(of: blocks)
    case .tile(let title, let blocks): [heading(title)] + items(of: blocks)
    case .columns(let columns): columns.flatMap { items(of: $0) }
    case .note(let kind, let inlines): note(kind, inlines)
    case .chat(let turns): turns.flatMap { turn($0) }
    }
  }

  private static func heading(_ text: SafeText) -> Item {
    Item(kind: .heading, words: "Rubrique : \(Said.plain(text))")
  }

  /// The words, then each link that is part of them; a link alone is not said twice.
  private static func sentence(_ inlines: [Inline], lead: String = "") -> [Item] {
    let links = inlines.compactMap { inline -> Item? in
      if case .link(let control) = inline { .control(control) } else { nil }
    }
    if links.count == 1, inlines.count == 1 { return links }
    return [.text(lead + words(of: inlines))] + links
  }

  static func words(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .strong(let text): Said.plain(text)
      case .link(let control): Said.plain(control.label)
      }
    }.joined()
  }

  private static func fact(_ fact: LabelledValue) -> [Item] {
    let label = Said.plain(fact.label)
    var items = sentence(fact.value)
    // A value that is a link alone still needs its title.
    if let first = items.first, first.id == nil {
      items[0].words = Said.labelled(label, first.words)
    } else {
      items.insert(.text(Said.labelled(label, words(of: fact.value))), at: 0)
    }
    guard let action = fact.action else { return items }
    let words = Said.labelled(Said.plain(action.label), label)
    return items + [.control(action, words, names: [words])]
  }

  private static func rows(of table: Table) -> [Item] {
    table.rows.map { row in
      let cells = row.spoken ?? row.cells
      let words = zip(table.columns, cells).filter { !$1.isEmpty }.map { column, cell in
        Said.sentence(Said.labelled(Said.plain(column.title), Said.plain(cell)))
      }.joined(separator: " ")
      guard let control = row.control else { return .text(words) }
      let names = [cells, Array(cells.dropFirst())].map { cells in
        cells.map(Said.plain).joined(separator: " ")
      }
      return .control(control, words, names: names)
    }
  }

  private static func note(_ kind: NoteKind, _ inlines: [Inline]) -> [Item] {
    guard kind == .error else {
      let items = sentence(inlines)
      guard kind == .information, let first = items.first, first.id == nil else { return items }
      return [.text("À noter : " + first.words)] + items.dropFirst()
    }
    // A line for each mistake: those that have a field lead to it.
    return inlines.compactMap { inline in
      switch inline {
      case .link(let control):
        let words = "Corriger : \(Said.plain(control.label))"
        return .control(control, words, names: [words])
      case .text(let text), .strong(let text):
        let words = Said.plain(text).filter { $0 != "\n" }
        return words == "Erreur : " || words.isEmpty ? nil : .error(words)
      }
    }
  }

  private static func turn(_ turn: ChatTurn) -> [Item] {
    let speaker = turn.speaker == .person ? "vous : " : "ameliBot : "
    var items: [Item] = []
    for (index, paragraph) in turn.paragraphs.enumerated() {
      let links = sentence(paragraph).filter { $0.id != nil }
      items += [.text((index == 0 ? speaker : "") + words(of: paragraph))] + links
    }
    return items + turn.propositions.map { .control($0) }
  }
}
