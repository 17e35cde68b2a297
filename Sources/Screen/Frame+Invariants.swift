import Pages

/// What every frame keeps, whatever the page and the size.
extension Frame {
  /// What is wrong with this frame, in English sentences for tests; empty when nothing is.
  package var violations: [String] {
    sizeViolations + glyphViolations + ownerViolations + cursorViolations
  }

  private var sizeViolations: [String] {
    let expected = max(0, size.rows) * max(0, size.columns)
    return cells.count == expected ? [] : ["\(cells.count) cells instead of \(expected)"]
  }

  /// A wide character has both its halves, of one look and one owner.
  private var glyphViolations: [String] {
    guard sizeViolations.isEmpty, size.columns > 0 else { return [] }
    var found: [String] = []
    for index in cells.indices {
      let cell = cells[index]
      if cell.glyph == Cell.blank.glyph, index + 1 < cells.count,
        cells[index + 1].glyph == Cell.blank.glyph
      {
        continue
      }
      let column = index % size.columns
      if let cluster = cell.glyph.cluster, cluster >= clusters.count {
        found.append("cell \(index) names no cluster")
        continue
      }
      let width = cell.glyph == .continuation ? 1 : columns(of: cell)
      let hasHalf = column + 1 < size.columns && cells[index + 1].glyph == .continuation
      if (width == 2) != hasHalf { found.append("cell \(index) is half of a wide character") }
      if hasHalf && cells[index + 1].owner != cell.owner {
        found.append("cell \(index) and its right half have two owners")
      }
      if cell.glyph == .continuation && column == 0 { found.append("row begins with a half") }
    }
    return found
  }

  private func columns(of cell: Cell) -> Int {
    if let scalar = cell.glyph.scalar { return CharacterWidth.columns(of: scalar) }
    return text(of: cell).first.map(CharacterWidth.columns) ?? 1
  }

  private var ownerViolations: [String] {
    var found = cells.contains { Int($0.owner) > owners.count } ? ["a cell names no owner"] : []
    if Set(owners).count != owners.count { found.append("an owner is listed twice") }
    return found
  }

  /// The cursor is in the window, and inside what has the focus.
  private var cursorViolations: [String] {
    guard size.rows > 0 && size.columns > 0 else { return [] }
    guard (0..<size.rows).contains(cursor.row), (0..<size.columns).contains(cursor.column) else {
      return ["the cursor is outside the window"]
    }
    guard let focus else { return [] }
    if owner(at: cursor.row, cursor.column) != focus {
      return ["the cursor is not inside \(focus)"]
    }
    return []
  }
}
