import Pages

extension Typesetter {
  /// Side by side in a wide window, as many in a row as have room; else one under the other.
  mutating func draw(columns: [[Block]], row: Int, in area: Range<Int>) -> Int {
    let area = area.lowerBound..<min(area.upperBound, area.lowerBound + Self.columnsWidth)
    let space = 3
    let fitting = style.isWide ? max(1, (area.count + space) / (Self.narrowestColumn + space)) : 1
    let perRow = min(fitting, max(1, columns.count))
    let width = (area.count - space * (perRow - 1)) / perRow
    var row = row
    var index = 0
    while index < columns.count {
      let group = columns[index..<min(index + perRow, columns.count)]
      if index > 0 { row += style.gap }
      row = drawRow(of: Array(group), row: row, from: area.lowerBound, width: width, space: space)
      index += perRow
    }
    return row
  }

  private static let narrowestColumn = 30

  private mutating func drawRow(
    of group: [[Block]], row: Int, from column: Int, width: Int, space: Int
  ) -> Int {
    var end = row
    let areas = group.indices.map { index in
      column + index * (width + space)..<column + index * (width + space) + width
    }
    for (blocks, area) in zip(group, areas) {
      end = max(end, draw(blocks, row: row, in: area))
    }
    // Tiles side by side are as tall as the tallest.
    for (blocks, area) in zip(group, areas) where group.count > 1 {
      if blocks.count == 1, case .tile(let title, let inside) = blocks[0] {
        _ = draw(tile: title, inside, row: row, in: area, rows: end - row)
      }
    }
    return end
  }

  /// A box with its title in the upper edge, at least `rows` tall.
  mutating func draw(
    tile title: SafeText, _ blocks: [Block], row: Int, in area: Range<Int>, rows: Int
  ) -> Int {
    guard area.count >= 16 else {
      return draw([.heading(level: 2, title)] + blocks, row: row, in: area)
    }
    let inside = area.lowerBound + 2..<area.upperBound - 2
    let content = draw(blocks, row: row + 1, in: inside)
    let end = max(content, row + rows - 1)
    blank(content..<end, in: area)
    frame(title, rows: row..<end + 1, in: area)
    return end + 1
  }

  /// A lower edge drawn on a first pass goes away when the box grows.
  private mutating func blank(_ rows: Range<Int>, in area: Range<Int>) {
    sheet.grow(to: rows.upperBound)
    for row in rows {
      for column in area { sheet[row, column] = .blank }
    }
  }

  mutating func frame(_ title: SafeText, rows: Range<Int>, in area: Range<Int>) {
    sheet.grow(to: rows.upperBound)
    let (left, right) = (area.lowerBound, area.upperBound - 1)
    edge("┌", "┐", row: rows.lowerBound, left, right)
    edge("└", "┘", row: rows.upperBound - 1, left, right)
    for row in rows.dropFirst().dropLast() {
      sheet[row, left] = Self.border("│")
      sheet[row, right] = Self.border("│")
    }
    guard !title.isEmpty else { return }
    sheet.put(" ", .border, row: rows.lowerBound, column: left + 1)
    let signs = Signs(title, .heading, ink: &sheet.ink)
    let end = sheet.put(signs.all, row: rows.lowerBound, column: left + 2, end: right - 1)
    sheet.put(" ", .border, row: rows.lowerBound, column: end, end: right)
  }

  private mutating func edge(
    _ first: Unicode.Scalar, _ last: Unicode.Scalar, row: Int, _ left: Int, _ right: Int
  ) {
    for column in left...right { sheet[row, column] = Self.border("─") }
    sheet[row, left] = Self.border(first)
    sheet[row, right] = Self.border(last)
  }

  private static func border(_ scalar: Unicode.Scalar) -> Cell {
    Cell(glyph: Glyph(scalar: scalar), role: .border)
  }
}
