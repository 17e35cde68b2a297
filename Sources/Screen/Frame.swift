package import Pages

/// What a window shows: a text plane, a role plane, which control owns each cell, and the cursor.
/// It knows roles, not colours: a theme maps them at the very edge.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// Row after row, `size.rows * size.columns` cells.
  package private(set) var cells: [Cell]
  /// Clusters of more than one scalar, by their index in `Glyph`.
  package private(set) var clusters: [String] = []
  /// The controls on show; a cell names its owner by index.
  package private(set) var owners: [ControlID] = []
  /// Inside the focused control; the top left cell when nothing can have the focus.
  package var cursor = Position(row: 0, column: 0)
  package var focus: ControlID?

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.rows * size.columns))
  }

  /// A frame of `cells`, which name clusters and owners of the same rendering.
  init(size: Size, cells: [Cell], clusters: [String], owners: [ControlID]) {
    self.size = size
    self.cells = cells
    self.clusters = clusters
    self.owners = owners
  }

  package subscript(row: Int, column: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }

  /// The index under which cells name `control`.
  package mutating func owner(of control: ControlID) -> UInt16 {
    if let index = owners.firstIndex(of: control) { return UInt16(index + 1) }
    owners.append(control)
    return UInt16(owners.count)
  }

  /// The control that this cell belongs to; nil when none does.
  package func owner(at row: Int, _ column: Int) -> ControlID? {
    let index = Int(self[row, column].owner)
    return index == 0 ? nil : owners[index - 1]
  }

  /// The glyph of one character, put in the table of clusters when it has more than one scalar.
  package mutating func glyph(for cluster: Character) -> Glyph {
    let scalars = cluster.unicodeScalars
    if let first = scalars.first, scalars.count == 1 { return Glyph(scalar: first) }
    let text = String(cluster)
    let index = clusters.firstIndex(of: text) ?? clusters.count
    if index == clusters.count { clusters.append(text) }
    return Glyph(cluster: index)
  }

  /// The text of one cell; empty for the right half of a wide character.
  package func text(of cell: Cell) -> String {
    if let scalar = cell.glyph.scalar { return String(Character(scalar)) }
    return cell.glyph.cluster.map { clusters[$0] } ?? ""
  }

  /// One row as text, without the blanks at its end.
  package func line(_ row: Int) -> String {
    var text = ""
    for column in 0..<size.columns { text += self.text(of: self[row, column]) }
    while text.last == " " { text.removeLast() }
    return text
  }

  package var lines: [String] { (0..<size.rows).map(line) }
}

package struct Size: Hashable, Sendable {
  package var rows: Int
  package var columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }
}

package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

package struct Cell: Hashable, Sendable {
  package var glyph: Glyph
  package var role: Role
  /// 0 for none, else one more than an index of `Frame.owners`.
  package var owner: UInt16

  package init(glyph: Glyph, role: Role, owner: UInt16 = 0) {
    self.glyph = glyph
    self.role = role
    self.owner = owner
  }

  package static let blank = Cell(glyph: Glyph(scalar: " "), role: .plain)
}

/// One scalar, a cluster of the frame's table, or the right half of the wide one before.
package struct Glyph: Hashable, Sendable {
  private let code: UInt32
  private static let firstCluster: UInt32 = 0x20_0000
  package static let continuation = Glyph(code: 0x1F_FFFF)

  private init(code: UInt32) { self.code = code }
  package init(scalar: Unicode.Scalar) { code = scalar.value }
  package init(cluster: Int) { code = Self.firstCluster + UInt32(cluster) }

  package var scalar: Unicode.Scalar? { Unicode.Scalar(code) }
  package var cluster: Int? { code >= Self.firstCluster ? Int(code - Self.firstCluster) : nil }
}

/// What a cell is, never how it looks.
package enum Role: UInt8, CaseIterable, Sendable {
  case plain, heading, strong, hint, link, button, primary
  /// The first line: the one coloured band.
  case header
  case tab, currentTab
  case field, placeholder
  /// What is over the limit of a field.
  case excess
  case error, success, border
  case person, bot
  /// What has the focus, in reverse whatever else it is.
  case focus
  case footer, status
}
