package import Pages

/// What a page says and what can be acted on, in reading order.
enum Seen {
  case text(String)
  /// Its label is part of the text before it, or stands by itself.
  case focusable(Page.Focusable, isInText: Bool)
}

extension Page {
  /// As somebody has it in front of them: a dialog hides all else, ameliBot in front the page.
  package var inFront: Page {
    if dialog != nil || aside?.isFront != true { return self }
    return withAsideInFront
  }

  var seen: [Seen] {
    if let dialog {
      return [.text(dialog.title.text)] + dialog.paragraphs.map { .text($0.text) }
        + dialog.actions.map { .focusable(.control($0), isInText: false) }
    }
    var all: [Seen] = [title, subtitle, status, announcement?.text].compactMap { text in
      text.map { .text($0.text) }
    }
    all += blocks.flatMap(\.seen)
    all += actions.map { .focusable(.control($0), isInText: false) }
    if let aside {
      all += [.text(aside.title.text)] + aside.blocks.flatMap(\.seen) + Block.seen(aside.field)
    }
    return all + (tabs + footer).map { .focusable(.control($0), isInText: false) }
  }

  /// All its words, to look for some of them.
  var words: Loose {
    Loose(
      seen.compactMap { seen in
        switch seen {
        case .text(let text): text
        case .focusable(let focusable, let isInText): isInText ? nil : focusable.label.text
        }
      }.joined(separator: "\n"))
  }

  var reachable: [Page.Focusable] {
    seen.compactMap { if case .focusable(let focusable, _) = $0 { focusable } else { nil } }
  }
}

extension Block {
  var seen: [Seen] {
    switch self {
    case .heading(_, let text): [.text(text.text)]
    case .paragraph(let inlines), .note(_, let inlines): inlines.seen
    case .facts(let values): values.flatMap(Self.seen)
    case .list(let items): items.flatMap(\.seen)
    case .table(let table):
      (table.showsTitles ? table.columns.map { .text($0.title.text) } : [])
        + table.rows.flatMap(Self.seen)
    case .controls(let controls): controls.map { .focusable(.control($0), isInText: false) }
    case .choices(let group): Self.seen(group)
    case .field(let field): Self.seen(field)
    case .disclosure(let control, let blocks):
      [.focusable(.control(control), isInText: false)] + blocks.flatMap(\.seen)
    case .tile(let title, let blocks): [.text(title.text)] + blocks.flatMap(\.seen)
    case .columns(let columns): columns.flatMap { $0.flatMap(\.seen) }
    case .chat(let turns): turns.flatMap(Self.seen)
    }
  }

  var tableRows: Int {
    switch self {
    case .table(let table): table.rows.count
    case .disclosure(_, let blocks), .tile(_, let blocks): blocks.map(\.tableRows).reduce(0, +)
    case .columns(let columns): columns.joined().map(\.tableRows).reduce(0, +)
    default: 0
    }
  }

  private static func seen(_ value: LabelledValue) -> [Seen] {
    [.text("\(value.label.text) \(value.value.words)")]
      + value.value.focusables.map { .focusable($0, isInText: true) }
      + (value.action.map { [.focusable(.control($0), isInText: false)] } ?? [])
  }

  private static func seen(_ row: Table.Row) -> [Seen] {
    [.text(row.cells.map(\.text).joined(separator: " "))]
      + (row.control.map { [.focusable(.control($0), isInText: true)] } ?? [])
  }

  private static func seen(_ group: ChoiceGroup) -> [Seen] {
    [.text(group.question.text)] + (group.error.map { [.text($0.text)] } ?? [])
      + group.options.map { .focusable(.option($0, group: group.id), isInText: false) }
  }

  static func seen(_ field: Field) -> [Seen] {
    let notes = [field.hint, field.value.safe, field.counter?.text, field.error, field.placeholder]
    return [.focusable(.field(field), isInText: false)]
      + notes.compactMap { $0 }.map { .text($0.text) }
  }

  private static func seen(_ turn: ChatTurn) -> [Seen] {
    turn.paragraphs.flatMap(\.seen)
      + turn.propositions.map { .focusable(.control($0), isInText: false) }
  }
}

extension [Inline] {
  fileprivate var seen: [Seen] {
    [.text(words)] + focusables.map { .focusable($0, isInText: true) }
  }

  var words: String {
    map { inline in
      switch inline {
      case .text(let text), .strong(let text): text.text
      case .link(let control): control.label.text
      }
    }.joined()
  }
}

extension Page {
  /// What may hide something, to be said where nothing is found.
  var folded: String {
    let titles = reachable.compactMap { focusable -> String? in
      guard case .control(let control) = focusable, control.kind == .disclosure(isExpanded: false)
      else { return nil }
      return "« \(control.label.text) »"
    }
    return titles.isEmpty ? "" : " ; à déplier : " + titles.joined(separator: ", ")
  }
}

extension Page {
  /// Of the groups of choices.
  var questions: [String] { blocks.flatMap(\.questions) }
}

extension Block {
  fileprivate var questions: [String] {
    switch self {
    case .choices(let group): [group.question.text]
    case .disclosure(_, let blocks), .tile(_, let blocks): blocks.flatMap(\.questions)
    case .columns(let columns): columns.joined().flatMap(\.questions)
    default: []
    }
  }
}
