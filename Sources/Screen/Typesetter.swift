import Pages

/// Lays blocks out on a sheet, one under the other.
///
/// It knows nothing of what has the focus but the caret: the focus is painted at the end, over a
/// layout that doesn't move.
struct Typesetter {
  var sheet: Sheet
  let style: Style
  /// The caret of each field, and how far each has scrolled.
  var fields: [ControlID: FieldState]
  /// Where the caret of the focused field is on the sheet.
  var caret: Position?
  /// The rows of the last turn of a conversation; nil where there is none.
  var lastTurn: Range<Int>?
  /// Where the turn before it begins.
  var lastQuestion = 0

  /// What the window's size decides.
  struct Style: Equatable {
    /// Columns of blocks stand side by side.
    var isWide = false
    /// Every row counts: no boxes around one-line fields, few rows for areas.
    var isCompact = false
    var areaRows = 10
    var focus: ControlID?
    var heldCounters: [ControlID: Counter] = [:]
    var gap: Int { isCompact ? 0 : 1 }
  }

  /// Running text is never wider.
  static let readingWidth = 76
  static let columnsWidth = 116

  init(sheet: Sheet, style: Style, fields: [ControlID: FieldState] = [:]) {
    self.sheet = sheet
    self.style = style
    self.fields = fields
  }

  /// Draws from `row` on and returns the row after the last one.
  mutating func draw(_ blocks: [Block], row: Int, in area: Range<Int>) -> Int {
    var row = row
    var previous: Block?
    for block in blocks {
      if let previous { row += gap(between: previous, and: block) }
      row = draw(block, row: row, in: area)
      previous = block
    }
    sheet.grow(to: row)
    return row
  }

  private mutating func draw(_ block: Block, row: Int, in area: Range<Int>) -> Int {
    if case .columns(let columns) = block { return draw(columns: columns, row: row, in: area) }
    let area = area.lowerBound..<min(area.upperBound, area.lowerBound + Self.readingWidth)
    switch block {
    case .heading(let level, let text):
      let signs = Signs(text, level <= 2 ? .heading : .strong, ink: &sheet.ink)
      return sheet.put(wrapping: signs, row: row, in: area)
    case .paragraph(let inlines):
      return sheet.put(wrapping: signs(of: inlines), row: row, in: area)
    case .facts(let values): return draw(facts: values, row: row, in: area)
    case .list(let items): return draw(list: items, row: row, in: area)
    case .table(let table): return draw(table, row: row, in: area)
    case .controls(let controls): return draw(controls: controls, row: row, in: area)
    case .choices(let group): return draw(group, row: row, in: area)
    case .field(let field): return draw(field, row: row, in: area)
    case .disclosure(let control, let blocks):
      return draw(disclosure: control, blocks, row: row, in: area)
    case .tile(let title, let blocks):
      return draw(tile: title, blocks, row: row, in: area, rows: 0)
    case .note(let kind, let inlines): return draw(note: kind, inlines, row: row, in: area)
    case .chat(let turns): return draw(chat: turns, row: row, in: area)
    case .columns: return row
    }
  }

  /// One blank row, but none between what belongs together.
  private func gap(between first: Block, and second: Block) -> Int {
    switch (first, second) {
    case (.heading, _): 0
    case (.disclosure, .disclosure): 0
    case (.controls, .controls), (.table, .controls), (.list, .controls): 0
    case (.paragraph, .controls(let controls)):
      controls.allSatisfy { $0.kind == .link } ? 0 : style.gap
    default: style.gap
    }
  }

  // MARK: - Running text

  mutating func signs(of inlines: [Inline], _ role: Role = .plain) -> Signs {
    var signs = Signs()
    for inline in inlines {
      switch inline {
      case .text(let text): signs.append(text, role, ink: &sheet.ink)
      case .strong(let text): signs.append(text, .strong, ink: &sheet.ink)
      case .link(let control):
        let owner = sheet.ink.owner(of: control.id)
        signs.append(control.label, .link, owner: owner, ink: &sheet.ink)
      }
    }
    return signs
  }

  private mutating func draw(list items: [[Inline]], row: Int, in area: Range<Int>) -> Int {
    var row = row
    for item in items {
      let lead = Signs("- ", ink: &sheet.ink)
      row = sheet.put(lead, wrapping: signs(of: item), row: row, in: area)
    }
    return row
  }

  /// A bar at the left, which only decorates, and a word for what went wrong.
  private mutating func draw(
    note kind: NoteKind, _ inlines: [Inline], row: Int, in area: Range<Int>
  ) -> Int {
    var text = Signs()
    switch kind {
    case .error: text = error(signs(of: inlines, .error))
    case .success: text = signs(of: inlines, .success)
    case .information: text = signs(of: inlines)
    }
    guard area.count >= 12 else { return sheet.put(wrapping: text, row: row, in: area) }
    let end = sheet.put(
      wrapping: text, row: row, in: area.lowerBound + 3..<area.upperBound)
    for line in row..<end {
      sheet.put("│", .border, row: line, column: area.lowerBound)
    }
    return end
  }

  /// « Erreur : » before a message that doesn't begin with it.
  mutating func error(_ message: Signs) -> Signs {
    let word = "Erreur".unicodeScalars
    let starts = zip(word, message.all).allSatisfy { $0 == $1.cell.glyph.scalar }
    if starts && message.all.count >= word.count { return message }
    var signs = Signs("Erreur\u{A0}: ", .error, ink: &sheet.ink)
    signs.append(message)
    return signs
  }

  // MARK: - Titre : valeur

  private mutating func draw(
    facts values: [LabelledValue], row: Int, in area: Range<Int>
  ) -> Int {
    var row = row
    for (index, fact) in values.enumerated() {
      let isLong = Signs(fact.label, ink: &sheet.ink).width + signs(of: fact.value).width
      let end = draw(fact, row: row, in: area)
      row = end
      // A value of several lines needs air before the next label.
      if isLong > area.count && index + 1 < values.count { row += style.gap }
    }
    return row
  }

  private mutating func draw(
    _ fact: LabelledValue, row: Int, in area: Range<Int>
  ) -> Int {
    var label = Signs(fact.label, .strong, ink: &sheet.ink)
    if !fact.label.text.hasSuffix(":") { label.append("\u{A0}:", .strong, ink: &sheet.ink) }
    let value = signs(of: fact.value)
    let owner = fact.action.map { sheet.ink.owner(of: $0.id) } ?? 0
    let action = fact.action.map { Signs($0.label, .link, owner: owner, ink: &sheet.ink) }
    let reserved = action.map { $0.width + 3 } ?? 0
    if label.width + 1 + value.width + reserved <= area.count {
      label.append(.blank)
      label.append(value)
      let end = sheet.put(wrapping: label, row: row, in: area)
      if let action {
        sheet.put(action.all, row: row, column: area.upperBound - action.width)
      }
      return end
    }
    return draw(label, value, action, row: row, in: area)
  }

  /// The label and the action on a line, the value below.
  private mutating func draw(
    _ label: Signs, _ value: Signs, _ action: Signs?, row: Int, in area: Range<Int>
  ) -> Int {
    var end = sheet.put(wrapping: label, row: row, in: area)
    if let action, label.width + 3 + action.width <= area.count {
      sheet.put(action.all, row: row, column: area.upperBound - action.width)
      return sheet.put(wrapping: value, row: end, in: area)
    }
    end = sheet.put(wrapping: value, row: end, in: area)
    guard let action else { return end }
    return sheet.put(wrapping: action, row: end, in: area)
  }
}
