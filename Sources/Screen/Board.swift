import Pages

/// The window while it is being put together.
struct Board {
  var sheet: Sheet
  /// Where the caret of the focused field is, in the window.
  var caret: Position?

  @discardableResult
  mutating func place(_ part: Sheet, rows: Range<Int>? = nil, row: Int, column: Int = 0) -> Int {
    let rows = rows ?? 0..<part.rows
    sheet.copy(rows, of: part, row: row, column: column)
    return row + rows.count
  }
}

extension PageLayout {
  /// Everything in one column, for a window too small for anything else.
  mutating func oneColumn() -> Board {
    let margin = size.columns >= 16 ? 1 : 0
    style.isCompact = true
    style.areaRows = 2
    let area = margin..<max(margin + 1, size.columns - margin)
    var typesetter = Typesetter(
      sheet: Sheet(columns: size.columns), style: style, fields: view.fields)
    var row = typesetter.draw([.controls(page.tabs)], row: 0, in: area)
    let heading = Signs(words.heading, .heading, ink: &typesetter.sheet.ink)
    row = typesetter.sheet.put(wrapping: heading, row: row, in: area)
    row = typesetter.draw(page.blocks, row: row, in: area)
    row = typesetter.draw([.controls(page.actions)], row: row, in: area)
    if let aside = page.aside, paneStart != nil {
      row = typesetter.draw(aside.blocks + [.field(aside.field)], row: row, in: area)
    }
    row = typesetter.draw([.controls(page.footer)], row: row, in: area)
    // What has happened stays in sight, down to ten rows: a disk that is full, for instance.
    let status = self.status(ink: typesetter.sheet.ink, in: area)
    let pinned = size.rows >= 10 ? min(status.rows, size.rows / 2) : 0
    if pinned > 0 { typesetter.sheet.ink = status.ink }
    if pinned == 0 { _ = drawStatus(on: &typesetter.sheet, row: row, in: area) }
    view.fields = typesetter.fields
    // The mark of the simulation stays, down to three rows.
    view.firstRow = size.rows >= 3 ? 1 : 0
    let available = size.rows - view.firstRow - pinned
    view.measure(typesetter, available: available, focus: focus)
    var board = slice(of: typesetter)
    board.place(status, rows: 0..<pinned, row: size.rows - pinned)
    return board
  }

  private func status(ink: Ink, in area: Range<Int>) -> Sheet {
    var sheet = Sheet(columns: size.columns, ink: ink)
    _ = drawStatus(on: &sheet, row: 0, in: area)
    return sheet
  }

  private func drawStatus(on sheet: inout Sheet, row: Int, in area: Range<Int>) -> Int {
    var row = row
    for text in words.status {
      let signs = Signs(text, .status, ink: &sheet.ink)
      row = sheet.put(wrapping: signs, row: row, in: area)
    }
    return row
  }

  private func slice(of typesetter: Typesetter) -> Board {
    var board = Board(sheet: Sheet(columns: size.columns, ink: typesetter.sheet.ink))
    if view.firstRow == 1 { drawHeader(on: &board.sheet) }
    board.place(
      typesetter.sheet, rows: view.scroll..<min(view.shown.upperBound, typesetter.sheet.rows),
      row: view.firstRow)
    board.caret = typesetter.caret.flatMap { caret in
      view.shown.contains(caret.row)
        ? Position(row: view.firstRow + caret.row - view.scroll, column: caret.column) : nil
    }
    board.sheet.grow(to: size.rows)
    return board
  }

  // MARK: - ameliBot beside the page

  /// A box with the conversation, and the question always in sight at its foot.
  mutating func placePane(on board: inout Board, rows: Range<Int>) {
    guard let aside = page.aside, let start = paneStart else { return }
    var style = style
    style.isCompact = true
    let inside = 2..<Self.paneColumns - 2
    var chat = Typesetter(
      sheet: Sheet(columns: Self.paneColumns, ink: board.sheet.ink), style: style,
      fields: view.fields)
    _ = chat.draw(aside.blocks, row: 0, in: inside)
    var question = Typesetter(
      sheet: Sheet(columns: Self.paneColumns, ink: chat.sheet.ink), style: style,
      fields: chat.fields)
    _ = question.draw([.field(aside.field)], row: 0, in: inside)
    view.fields = question.fields
    let room = max(1, rows.count - 3 - question.sheet.rows)
    scrollPane(chat, room: room)
    var pane = Typesetter(
      sheet: Sheet(columns: Self.paneColumns, ink: question.sheet.ink), style: style)
    pane.sheet.grow(to: rows.count)
    pane.sheet.copy(
      view.asideScroll..<min(view.asideScroll + room, chat.sheet.rows), of: chat.sheet, row: 1)
    let questionRow = rows.count - 1 - question.sheet.rows
    pane.sheet.copy(0..<question.sheet.rows, of: question.sheet, row: questionRow)
    pane.frame(aside.title, rows: 0..<rows.count, in: 0..<Self.paneColumns)
    if let choice = Page.place(of: focus, in: aside.blocks) {
      let words = " choix \(choice.number) sur \(choice.count) "
      pane.sheet.put(
        SafeText(words), .hint, row: questionRow - 1, column: inside.upperBound - words.count)
    }
    board.sheet.ink = pane.sheet.ink
    board.place(pane.sheet, row: rows.lowerBound, column: start)
    if let caret = question.caret {
      board.caret = Position(
        row: rows.lowerBound + questionRow + caret.row, column: start + caret.column)
    }
  }

  /// The last turn is in sight from its beginning, unless the focus is elsewhere.
  private mutating func scrollPane(_ chat: Typesetter, room: Int) {
    let last = max(0, chat.sheet.rows - room)
    let reply = chat.lastTurn?.lowerBound ?? 0
    guard let place = chat.sheet.place(of: focus.flatMap(chat.sheet.ink.index)) else {
      view.asideScroll = min(last, reply)
      return
    }
    if view.isAnswered { view.asideScroll = reply }
    view.asideScroll = min(view.asideScroll, last)
    if place.lowerBound < view.asideScroll { view.asideScroll = place.lowerBound }
    if place.upperBound > view.asideScroll + room {
      view.asideScroll = min(place.upperBound - room, place.lowerBound)
    }
  }

  // MARK: - The focus

  /// Paints the focus over the layout: reverse, the mark before it, the cursor on its first cell.
  func finished(_ board: Board) -> Frame {
    let sheet = board.sheet
    var frame = Frame(
      size: size, cells: Array(sheet.cells.prefix(size.rows * size.columns)),
      clusters: sheet.ink.clusters, owners: sheet.ink.owners)
    frame.cursor = Position(row: min(view.firstRow, size.rows - 1), column: 0)
    guard let focus, let owner = sheet.ink.index(of: focus) else { return frame }
    guard let first = frame.paintFocus(on: owner) else { return frame }
    frame.focus = focus
    frame.cursor = board.caret ?? first
    return frame
  }
}

extension Frame {
  /// Returns the first cell of the control, if any of it is on show.
  fileprivate mutating func paintFocus(on owner: UInt16) -> Position? {
    var first: Position?
    for row in 0..<size.rows {
      for column in 0..<size.columns where self[row, column].owner == owner {
        if first == nil { first = Position(row: row, column: column) }
        switch self[row, column].role {
        case .field, .placeholder, .excess: break
        default: self[row, column].role = .focus
        }
      }
    }
    if let first, first.column > 0, self[first.row, first.column - 1].isBlank {
      self[first.row, first.column - 1] = Cell(glyph: Glyph(scalar: "▸"), role: .focus)
    }
    return first
  }
}

extension Cell {
  /// A space that belongs to nothing, where a mark can go.
  fileprivate var isBlank: Bool {
    owner == 0 && (glyph == Glyph(scalar: " ") || glyph == Glyph(scalar: "\u{A0}"))
  }
}
