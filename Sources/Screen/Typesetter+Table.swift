import Pages

extension Typesetter {
  /// Columns go away by priority when the window is narrow; then the widest one wraps; and when even
  /// that is too tight, cells become « Titre : valeur » lines.
  mutating func draw(_ table: Table, row: Int, in area: Range<Int>) -> Int {
    let plan = TablePlan(table, width: area.count, ink: &sheet.ink)
    if plan.isStacked { return draw(stacked: table, row: row, in: area) }
    var row = row
    if table.showsTitles {
      let titles = plan.columns.map { Signs(table.columns[$0].title, .hint, ink: &sheet.ink) }
      row = draw(cells: titles, plan, table, row: row, in: area)
    }
    for line in table.rows {
      let owner = line.control.map { sheet.ink.owner(of: $0.id) } ?? 0
      let cells = plan.columns.map { index in
        let text = index < line.cells.count ? line.cells[index] : ""
        // One underlined cell says that the row leads somewhere.
        let role: Role = owner > 0 && index == plan.link ? .link : .plain
        return Signs(text, role, owner: owner, ink: &sheet.ink)
      }
      let start = row
      row = draw(cells: cells, plan, table, row: row, in: area)
      own(start..<row, in: area.lowerBound..<area.lowerBound + plan.width, owner: owner)
    }
    return row
  }

  private mutating func draw(
    cells: [Signs], _ plan: TablePlan, _ table: Table, row: Int, in area: Range<Int>
  ) -> Int {
    var column = area.lowerBound
    var end = row + 1
    for (position, signs) in cells.enumerated() {
      let width = plan.widths[position]
      if table.columns[plan.columns[position]].alignment == .trailing, signs.width <= width {
        sheet.put(signs.all, row: row, column: column + width - signs.width)
      } else {
        end = max(end, sheet.put(wrapping: signs, row: row, in: column..<column + width))
      }
      column += width + plan.space
    }
    return end
  }

  /// The blanks of a row that leads somewhere belong to it: the focus is one bar.
  private mutating func own(_ rows: Range<Int>, in columns: Range<Int>, owner: UInt16) {
    guard owner > 0 else { return }
    for row in rows {
      for column in columns where column < sheet.columns { sheet[row, column].owner = owner }
    }
    sheet.mark(owner, rows: rows)
  }

  private mutating func draw(stacked table: Table, row: Int, in area: Range<Int>) -> Int {
    var row = row
    for (index, line) in table.rows.enumerated() {
      if index > 0 { row += style.gap }
      let owner = line.control.map { sheet.ink.owner(of: $0.id) } ?? 0
      for (column, cell) in zip(table.columns, line.cells) where !cell.isEmpty {
        var signs = Signs()
        if table.showsTitles {
          signs.append(column.title, .hint, owner: owner, ink: &sheet.ink)
          signs.append("\u{A0}: ", .hint, owner: owner, ink: &sheet.ink)
        }
        signs.append(cell, owner > 0 ? .link : .plain, owner: owner, ink: &sheet.ink)
        row = sheet.put(wrapping: signs, row: row, in: area)
      }
    }
    return row
  }
}

/// Which columns of a table are shown, and how wide.
struct TablePlan {
  private(set) var columns: [Int]
  private(set) var widths: [Int]
  private(set) var space = 3
  private(set) var isStacked = false
  /// The widest column of words, which looks like the link of its row.
  private(set) var link = 0

  var width: Int { widths.reduce(0, +) + space * max(0, widths.count - 1) }

  init(_ table: Table, width limit: Int, ink: inout Ink) {
    columns = Array(table.columns.indices)
    widths = table.columns.indices.map { column in
      let title =
        table.showsTitles ? Signs(table.columns[column].title, .plain, ink: &ink).width : 1
      return table.rows.reduce(title) { widest, row in
        guard column < row.cells.count else { return widest }
        return max(widest, Signs(row.cells[column], .plain, ink: &ink).width)
      }
    }
    link = columns.max { Self.words(table, $0, widths) < Self.words(table, $1, widths) } ?? 0
    if width > limit { space = 2 }
    dropColumns(of: table, limit: limit)
    if width > limit { shrinkWidest(by: width - limit) }
    if limit <= Self.stretched { stretch(to: limit, table) }
  }

  private static func words(_ table: Table, _ column: Int, _ widths: [Int]) -> Int {
    let column = table.columns[column].alignment == .leading ? column : -1
    // Columns that may go away are not the one that counts.
    return column < 0 || table.columns[column].priority > 0 ? 0 : widths[column]
  }

  private static let narrowestCell = 10
  private static let stretched = 48

  private mutating func dropColumns(of table: Table, limit: Int) {
    while width > limit {
      let candidates = columns.indices.filter { table.columns[columns[$0]].priority > 0 }
      let last = candidates.max {
        table.columns[columns[$0]].priority < table.columns[columns[$1]].priority
      }
      guard let last, columns.count > 1 else { return }
      columns.remove(at: last)
      widths.remove(at: last)
    }
  }

  private mutating func shrinkWidest(by excess: Int) {
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return }
    widths[widest] -= excess
    if widths[widest] < Self.narrowestCell { isStacked = true }
  }

  /// In a narrow place amounts stand at the right edge, one under the other.
  private mutating func stretch(to limit: Int, _ table: Table) {
    guard !isStacked, width < limit, let last = columns.last, columns.count > 1,
      table.columns[last].alignment == .trailing
    else { return }
    widths[widths.count - 1] += limit - width
  }
}
