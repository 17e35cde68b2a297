package import Pages

extension Page {
  /// All that the page says, in reading order, with plain spaces: for a test to look for words.
  package var wholeText: String {
    var parts = [title.text] + [subtitle?.text, status?.text].compactMap { $0 }
    parts += errors.map(\.message.text)
    parts += blocks.map(\.wholeText)
    parts += actions.map(\.label.text)
    if let aside {
      parts += [aside.title.text] + aside.blocks.map(\.wholeText)
      parts += [aside.field.wholeText]
    }
    if let dialog { parts += [dialog.title.text] + dialog.paragraphs.map(\.text) }
    return parts.joined(separator: "\n").plainSpaces
  }
}

extension Block {
  package var wholeText: String {
    switch self {
    case .heading(_, let text): text.text
    case .paragraph(let inlines), .note(_, let inlines): inlines.wholeText
    case .facts(let values):
      values.map { "\($0.label.text) \($0.value.wholeText)" }.joined(separator: "\n")
    case .list(let items): items.map(\.wholeText).joined(separator: "\n")
    case .table(let table):
      table.rows.map { $0.cells.map(\.text).joined(separator: " ") }.joined(separator: "\n")
    case .controls(let controls): controls.map(\.label.text).joined(separator: "\n")
    case .choices(let group):
      ([group.question.text, group.error?.text ?? ""] + group.options.map(\.label.text))
        .joined(separator: "\n")
    case .field(let field): field.wholeText
    case .disclosure(let control, let blocks):
      ([control.label.text] + blocks.map(\.wholeText)).joined(separator: "\n")
    case .tile(let title, let blocks):
      ([title.text] + blocks.map(\.wholeText)).joined(separator: "\n")
    case .columns(let columns):
      columns.flatMap { $0.map(\.wholeText) }.joined(separator: "\n")
    case .chat(let turns):
      turns.map { turn in
        (turn.paragraphs.map(\.wholeText) + turn.propositions.map(\.label.text))
          .joined(separator: "\n")
      }.joined(separator: "\n")
    }
  }
}

extension Field {
  package var wholeText: String {
    [
      label.text, hint?.text, value.safe.text, counter?.text.text, error?.text, placeholder?.text,
    ].compactMap { $0 }.joined(separator: "\n")
  }
}

extension [Inline] {
  package var wholeText: String {
    map { inline in
      switch inline {
      case .text(let text), .strong(let text): text.text
      case .link(let control): control.label.text
      }
    }.joined()
  }
}
