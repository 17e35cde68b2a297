import Pages

/// Who has the mouse.
package enum MouseUse: Sendable {
  /// Nobody asked for it: the terminal keeps it, to select and copy.
  case none
  case taken
  /// Given back for a while, to select and copy.
  case released
}

/// Clicks and the wheel: what Tab, Enter and the arrows do, by pointing at it.
extension Window {
  mutating func handle(_ mouse: Mouse, on page: Page) -> [Event] {
    guard self.mouse == .taken else { return [] }
    switch mouse {
    case .pressed(let place): return press(at: place, on: page)
    case .wheel(let rows, _):
      scroll(by: rows)
      focusInSight(stops(of: page))
      return []
    }
  }

  /// Lets go of the mouse, or takes it again; only where somebody asked for it.
  mutating func toggleMouse() {
    switch mouse {
    case .none: break
    case .taken:
      mouse = .released
      notice = "Souris rendue au terminal : sélectionnez pour copier. F4 la reprend."
    case .released:
      mouse = .taken
      notice = "Souris reprise par le programme. F4 la rend au terminal."
    }
  }

  /// Only what Tab could reach answers: nothing does under a dialog.
  private mutating func press(at place: Position, on page: Page) -> [Event] {
    guard let frame = lastFrame, (0..<frame.size.rows).contains(place.row),
      (0..<frame.size.columns).contains(place.column),
      let id = frame.owner(at: place.row, place.column),
      let stop = stops(of: page).first(where: { $0.id == id })
    else { return [] }
    focus = id
    guard case .field(let field) = stop.focusable else { return activate(page, isEnter: false) }
    placeCaret(in: field, at: place, on: frame)
    return []
  }

  /// The caret goes to the character that was clicked; a click on the label moves the focus alone.
  private mutating func placeCaret(in field: Field, at place: Position, on frame: Frame) {
    guard var state = view.fields[field.id], let corner = frame.textCorner(of: field.id),
      place.row >= corner.row, place.column >= corner.column
    else { return }
    var ink = Ink()
    let isArea = field.size != .line
    let text = FieldText(
      field.value.original, width: isArea ? Typesetter.textColumns(state.columns) : .max, ink: &ink)
    // The first rows of a field may have scrolled out of the window.
    let visible = frame.textRows(of: field.id).count
    let hidden = corner.row == view.firstRow ? max(0, state.rows - visible) : 0
    let before = isArea ? 0 : text.signs.prefix(state.scroll).reduce(0) { $0 + Int($1.width) }
    let line = isArea ? state.scroll + hidden + place.row - corner.row : 0
    guard line < text.lines.count else {
      state.caret = text.starts.count
      return view.fields[field.id] = state
    }
    state.caret = text.caret(
      at: Position(row: line, column: before + place.column - corner.column))
    view.fields[field.id] = state
  }
}

extension Frame {
  /// The rows in which a field shows what is typed.
  fileprivate func textRows(of field: ControlID) -> [Int] {
    (0..<size.rows).filter { row in (0..<size.columns).contains { isText(of: field, row, $0) } }
  }

  fileprivate func textCorner(of field: ControlID) -> Position? {
    guard let row = textRows(of: field).first,
      let column = (0..<size.columns).first(where: { isText(of: field, row, $0) })
    else { return nil }
    return Position(row: row, column: column)
  }

  private func isText(of field: ControlID, _ row: Int, _ column: Int) -> Bool {
    guard owner(at: row, column) == field else { return false }
    return [.field, .placeholder, .excess].contains(self[row, column].role)
  }
}
