import Pages

/// Cells on which a page is laid out: as wide as its pane, as long as it needs. A frame shows a part
/// of it.
struct Sheet {
  let columns: Int
  private(set) var rows = 0
  private(set) var cells: [Cell] = []
  var ink: Ink
  /// The rows of each control, by owner; the lower bound is -1 for a control that is elsewhere.
  private(set) var places: [Range<Int>] = []

  init(columns: Int, ink: Ink = Ink()) {
    self.columns = max(1, columns)
    self.ink = ink
  }

  mutating func grow(to rows: Int) {
    guard rows > self.rows else { return }
    cells.append(contentsOf: repeatElement(.blank, count: (rows - self.rows) * columns))
    self.rows = rows
  }

  subscript(row: Int, column: Int) -> Cell {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }

  /// Says that `rows` belong to `owner`: scrolling keeps them together.
  mutating func mark(_ owner: UInt16, rows: Range<Int>) {
    guard owner > 0 else { return }
    while places.count < Int(owner) { places.append(Self.nowhere) }
    let index = Int(owner) - 1
    let known = places[index]
    places[index] =
      known == Self.nowhere
      ? rows
      : min(known.lowerBound, rows.lowerBound)..<max(known.upperBound, rows.upperBound)
  }

  static let nowhere = -1 ..< -1

  /// The rows of a control, if it is on this sheet.
  func place(of owner: UInt16?) -> Range<Int>? {
    guard let owner, owner > 0, Int(owner) <= places.count else { return nil }
    let place = places[Int(owner) - 1]
    return place == Self.nowhere ? nil : place
  }

  /// Puts signs on one row, from `column` and before `end`. Returns the column after the last one.
  @discardableResult
  mutating func put(
    _ signs: some Sequence<Sign>, row: Int, column: Int, end: Int? = nil
  ) -> Int {
    grow(to: row + 1)
    var column = max(0, column)
    let limit = min(columns, end ?? columns)
    for sign in signs where sign.kind != .newline {
      let width = Int(sign.width)
      if column + width > limit {
        // No room for both halves: a square says that something is there.
        if column < limit, width == 2 {
          var cell = sign.cell
          cell.glyph = Glyph(scalar: "□")
          write(cell, row, column)
          column += 1
        }
        break
      }
      write(sign.cell, row, column)
      if width == 2 {
        var half = sign.cell
        half.glyph = .continuation
        write(half, row, column + 1)
      }
      column += width
    }
    return column
  }

  private mutating func write(_ cell: Cell, _ row: Int, _ column: Int) {
    self[row, column] = cell
    if cell.owner > 0 { mark(cell.owner, rows: row..<row + 1) }
  }

  @discardableResult
  mutating func put(
    _ text: SafeText, _ role: Role = .plain, row: Int, column: Int, end: Int? = nil,
    owner: UInt16 = 0
  ) -> Int {
    let signs = Signs(text, role, owner: owner, ink: &ink)
    return put(signs.all, row: row, column: column, end: end)
  }

  /// Puts wrapped lines in `area`. Returns the row after the last one.
  @discardableResult
  mutating func put(wrapping signs: Signs, row: Int, in area: Range<Int>) -> Int {
    var row = row
    for line in wrapped(signs.all, width: area.count) {
      put(signs.all[line], row: row, column: area.lowerBound, end: area.upperBound)
      row += 1
    }
    grow(to: row)
    return row
  }

  /// The same after `lead`, under which nothing goes, unless too little would be left.
  @discardableResult
  mutating func put(
    _ lead: Signs, wrapping signs: Signs, row: Int, in area: Range<Int>, indent: Int? = nil
  ) -> Int {
    let indent = max(lead.width, indent ?? 0)
    guard area.count >= indent + 8 else {
      var all = lead
      all.append(signs)
      return put(wrapping: all, row: row, in: area)
    }
    put(lead.all, row: row, column: area.lowerBound, end: area.upperBound)
    return put(wrapping: signs, row: row, in: area.lowerBound + indent..<area.upperBound)
  }

  /// Copies `rows` of another sheet with the same ink.
  mutating func copy(_ rows: Range<Int>, of other: Sheet, row: Int, column: Int = 0) {
    let width = min(other.columns, columns - column)
    guard width > 0 else { return }
    grow(to: row + rows.count)
    for (offset, source) in rows.enumerated() where source < other.rows {
      let from = source * other.columns
      let to = (row + offset) * columns + column
      cells.replaceSubrange(to..<to + width, with: other.cells[from..<from + width])
    }
  }
}
