import Pages

/// What a window remembers of a field from one frame to the next.
struct FieldState: Equatable {
  /// Before which character of the value the caret stands.
  var caret: Int
  /// The first line on show, or the first column in a one-line field.
  var scroll = 0
  /// How many columns and rows it had on the last frame.
  var columns = 74
  var rows = 1
}

extension Typesetter {
  /// Label, format and limits, mistake, what is typed, counter: in this order, the label above.
  mutating func draw(_ field: Field, row: Int, in area: Range<Int>) -> Int {
    let owner = sheet.ink.owner(of: field.id)
    var end = drawWords(above: field, owner, row: row, in: area)
    end = drawValue(of: field, owner, row: end, in: area)
    if let counter = counter(of: field), !(style.isCompact && field.size == .line) {
      let role: Role = counter.state == .tooLong ? .error : .hint
      end = sheet.put(
        wrapping: Signs(counter.text, role, ink: &sheet.ink), row: end, in: area)
    }
    sheet.mark(owner, rows: row..<end)
    return end
  }

  private func counter(of field: Field) -> Counter? {
    guard let counter = field.counter else { return nil }
    return style.heldCounters[field.id] ?? counter
  }

  private mutating func drawWords(
    above field: Field, _ owner: UInt16, row: Int, in area: Range<Int>
  ) -> Int {
    var label = Signs(field.label, .strong, owner: owner, ink: &sheet.ink)
    if field.isOptional {
      label.append(" (facultatif)", .hint, owner: owner, ink: &sheet.ink)
    }
    var end = sheet.put(wrapping: label, row: row, in: area)
    if style.isCompact, field.size == .line, let counter = counter(of: field) {
      end = drawCounter(counter, beside: label, row: row, end: end, in: area)
    }
    if let hint = field.hint {
      end = sheet.put(wrapping: Signs(hint, .hint, ink: &sheet.ink), row: end, in: area)
    }
    if let error = field.error {
      let signs = self.error(Signs(error, .error, ink: &sheet.ink))
      end = sheet.put(wrapping: signs, row: end, in: area)
    }
    return end
  }

  /// At the right of the label when there is room.
  private mutating func drawCounter(
    _ counter: Counter, beside label: Signs, row: Int, end: Int, in area: Range<Int>
  ) -> Int {
    let signs = Signs(
      counter.text, counter.state == .tooLong ? .error : .hint, ink: &sheet.ink)
    guard label.width + 2 + signs.width <= area.count else {
      return sheet.put(wrapping: signs, row: end, in: area)
    }
    sheet.put(signs.all, row: row, column: area.upperBound - signs.width)
    return end
  }

  private mutating func drawValue(
    of field: Field, _ owner: UInt16, row: Int, in area: Range<Int>
  ) -> Int {
    let isBoxed = area.count >= 16 && !(style.isCompact && field.size == .line)
    if isBoxed {
      let inside = area.lowerBound + 2..<area.upperBound - 2
      let end = drawText(of: field, owner, row: row + 1, in: inside)
      frame("", rows: row..<end + 1, in: area)
      return end + 1
    }
    guard area.count >= 4 else { return drawText(of: field, owner, row: row, in: area) }
    sheet.put("> ", .border, row: row, column: area.lowerBound)
    return drawText(of: field, owner, row: row, in: area.lowerBound + 2..<area.upperBound)
  }

  private mutating func drawText(
    of field: Field, _ owner: UInt16, row: Int, in area: Range<Int>
  ) -> Int {
    var state = fields[field.id] ?? FieldState(caret: field.value.original.count)
    state.columns = area.count
    switch field.size {
    case .line: state.rows = 1
    case .area(let rows): state.rows = max(1, min(rows, style.areaRows))
    }
    sheet.grow(to: row + state.rows)
    fill(rows: row..<row + state.rows, in: area, owner: owner)
    if field.value.original.isEmpty {
      drawEmpty(field, owner, row: row, in: area, state)
    } else if field.size == .line {
      drawLine(field, owner, row: row, in: area, &state)
    } else {
      drawArea(field, owner, row: row, in: area, &state)
    }
    fields[field.id] = state
    return row + state.rows
  }

  private mutating func fill(rows: Range<Int>, in area: Range<Int>, owner: UInt16) {
    for row in rows {
      for column in area {
        sheet[row, column] = Cell(glyph: Glyph(scalar: " "), role: .field, owner: owner)
      }
    }
  }

  private mutating func drawEmpty(
    _ field: Field, _ owner: UInt16, row: Int, in area: Range<Int>, _ state: FieldState
  ) {
    if let placeholder = field.placeholder {
      let signs = Signs(placeholder, .placeholder, owner: owner, ink: &sheet.ink)
      let lines = wrapped(signs.all, width: area.count)
      for (index, line) in lines.prefix(state.rows).enumerated() {
        sheet.put(signs.all[line], row: row + index, column: area.lowerBound, end: area.upperBound)
      }
    }
    if style.focus == field.id { caret = Position(row: row, column: area.lowerBound) }
  }

  private mutating func drawArea(
    _ field: Field, _ owner: UInt16, row: Int, in area: Range<Int>, _ state: inout FieldState
  ) {
    let text = FieldText(
      field.value.original, width: Self.textColumns(area.count),
      excess: field.counter?.excess ?? 0, owner: owner, ink: &sheet.ink)
    let place = text.position(of: state.caret)
    state.scroll = min(state.scroll, max(0, text.lines.count - state.rows))
    state.scroll = min(max(state.scroll, place.row - state.rows + 1), place.row)
    for (index, line) in text.lines.dropFirst(state.scroll).prefix(state.rows).enumerated() {
      let signs = text.signs[line.signs]
      sheet.put(signs, row: row + index, column: area.lowerBound, end: area.upperBound)
    }
    guard style.focus == field.id else { return }
    let column = min(area.lowerBound + place.column, area.upperBound - 1)
    caret = Position(row: row + place.row - state.scroll, column: column)
  }

  /// The last column of an area is the caret's, after the last letter of a full line.
  static func textColumns(_ columns: Int) -> Int { max(1, columns - 1) }

  private mutating func drawLine(
    _ field: Field, _ owner: UInt16, row: Int, in area: Range<Int>, _ state: inout FieldState
  ) {
    let text = FieldText(
      field.value.original, width: .max, excess: field.counter?.excess ?? 0, owner: owner,
      ink: &sheet.ink)
    let shown = text.signs.map { sign in
      sign.kind == .newline ? Sign(cell: blank(of: sign), width: 1, kind: .space) : sign
    }
    let index = state.caret < text.starts.count ? text.starts[max(0, state.caret)] : shown.count
    // `scroll` counts signs here: the first one on show.
    state.scroll = min(state.scroll, index)
    var used = shown[state.scroll..<index].reduce(1) { $0 + Int($1.width) }
    while used > area.count && state.scroll < index {
      used -= Int(shown[state.scroll].width)
      state.scroll += 1
    }
    sheet.put(
      shown[state.scroll...], row: row, column: area.lowerBound, end: area.upperBound)
    guard style.focus == field.id else { return }
    caret = Position(row: row, column: min(area.lowerBound + used - 1, area.upperBound - 1))
  }

  private func blank(of sign: Sign) -> Cell {
    Cell(glyph: Glyph(scalar: " "), role: sign.cell.role, owner: sign.cell.owner)
  }
}
