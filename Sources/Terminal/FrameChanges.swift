package import Screen

/// Where a frame differs from the one on the glass, as few runs of cells.
///
/// Owners don't show, so that they don't count; clusters are compared by text, since their index
/// belongs to one frame.
package struct FrameChanges {
  package struct Run: Equatable {
    package let row: Int
    package let columns: Range<Int>
  }

  /// All of `new` when there was nothing, or something of another size.
  package static func runs(from old: Frame?, to new: Frame) -> [Run] {
    let rows = 0..<new.size.rows
    guard let old, old.size == new.size else {
      return rows.map { Run(row: $0, columns: 0..<new.size.columns) }
    }
    let width = new.size.columns
    return old.cells.withUnsafeBufferPointer { oldCells in
      new.cells.withUnsafeBufferPointer { newCells in
        rows.compactMap { row -> Run? in
          let cells = row * width..<(row + 1) * width
          // Most rows are as they were, to the bit; the glyphs of clusters are told apart below.
          if old.clusters == new.clusters, isSame(oldCells[cells], newCells[cells]) { return nil }
          return changed(in: row, from: old, to: new).map { Run(row: row, columns: $0) }
        }
      }
    }
  }

  private static func isSame(
    _ left: Slice<UnsafeBufferPointer<Cell>>, _ right: Slice<UnsafeBufferPointer<Cell>>
  ) -> Bool {
    zip(left, right).allSatisfy { $0.glyph == $1.glyph && $0.role == $1.role }
  }

  private static func changed(in row: Int, from old: Frame, to new: Frame) -> Range<Int>? {
    let width = new.size.columns
    let start = row * width
    let newCells = new.cells
    let oldCells = old.cells
    func looksSame(_ column: Int) -> Bool {
      let (left, right) = (oldCells[start + column], newCells[start + column])
      guard left.role == right.role else { return false }
      if left.glyph.cluster == nil, right.glyph.cluster == nil { return left.glyph == right.glyph }
      return old.text(of: left) == new.text(of: right)
    }
    guard var first = (0..<width).first(where: { !looksSame($0) }) else { return nil }
    var last = width - 1
    while looksSame(last) { last -= 1 }
    // A wide character is put as a whole.
    while first > 0, newCells[start + first].glyph == .continuation { first -= 1 }
    while last + 1 < width, newCells[start + last + 1].glyph == .continuation { last += 1 }
    return first..<last + 1
  }
}
