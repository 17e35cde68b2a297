/// Everything that can have the focus, in reading order.
extension Page {
  /// A control, one option of a question, or a field. Each option is a stop of its own.
  package enum Focusable: Equatable, Sendable {
    case control(Control)
    case option(ChoiceGroup.Option, group: ControlID)
    case field(Field)

    package var id: ControlID {
      switch self {
      case .control(let control): control.id
      case .option(let option, _): option.id
      case .field(let field): field.id
      }
    }

    package var label: SafeText {
      switch self {
      case .control(let control): control.label
      case .option(let option, _): option.label
      case .field(let field): field.label
      }
    }
  }

  /// Tabs, content, actions, ameliBot, footer; a dialog hides all else.
  package var focusables: [Focusable] {
    if let dialog { return dialog.actions.map(Focusable.control) }
    var all = tabs.map(Focusable.control)
    all += blocks.flatMap(\.focusables)
    all += actions.map(Focusable.control)
    if let aside {
      all += aside.blocks.flatMap(\.focusables)
      all.append(.field(aside.field))
    }
    return all + footer.map(Focusable.control)
  }

  package func focusable(_ id: ControlID) -> Focusable? { focusables.first { $0.id == id } }
}

extension Block {
  package var focusables: [Page.Focusable] {
    switch self {
    case .heading: []
    case .paragraph(let inlines), .note(_, let inlines): inlines.focusables
    case .facts(let values):
      values.flatMap { $0.value.focusables + ($0.action.map { [.control($0)] } ?? []) }
    case .list(let items): items.flatMap(\.focusables)
    case .table(let table): table.rows.compactMap(\.control).map(Page.Focusable.control)
    case .controls(let controls): controls.map(Page.Focusable.control)
    case .choices(let group): group.options.map { .option($0, group: group.id) }
    case .field(let field): [.field(field)]
    case .disclosure(let control, let blocks):
      [.control(control)] + blocks.flatMap(\.focusables)
    case .tile(_, let blocks): blocks.flatMap(\.focusables)
    case .columns(let columns): columns.flatMap { $0.flatMap(\.focusables) }
    case .chat(let turns):
      turns.flatMap { turn in
        turn.paragraphs.flatMap(\.focusables) + turn.propositions.map(Page.Focusable.control)
      }
    }
  }
}

extension [Inline] {
  package var focusables: [Page.Focusable] {
    compactMap { if case .link(let control) = $0 { .control(control) } else { nil } }
  }
}
