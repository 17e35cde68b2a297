import Screen

/// What a terminal would show: the cells and the cursor after all that a program wrote.
///
/// It understands what `OutputGrammar` lets through, and nothing else.
package struct Glass {
  package private(set) var rows: Int
  package private(set) var columns: Int
  package private(set) var cells: [[String]]
  /// How the letter of each cell looks, row after row like `cells`.
  package private(set) var looks: [[Look]]
  private var pen = Look()
  package private(set) var row = 0
  package private(set) var column = 0
  /// A letter in the last column doesn't move the cursor to the next row before another one comes.
  private let wrapsLate: Bool
  private var willWrap = false
  private var wraps = true
  private var inserts = false
  private var region: ClosedRange<Int>
  private var last: Unicode.Scalar = " "
  private var kept = (row: 0, column: 0)

  package init(rows: Int, columns: Int, wrapsLate: Bool = true) {
    self.rows = rows
    self.columns = columns
    self.wrapsLate = wrapsLate
    cells = Array(repeating: Self.blank(columns), count: rows)
    looks = Array(repeating: Self.plain(columns), count: rows)
    region = 0...rows - 1
  }

  private static func plain(_ columns: Int) -> [Look] { Array(repeating: Look(), count: columns) }

  private static func blank(_ columns: Int) -> [String] { Array(repeating: " ", count: columns) }

  /// Rows without the blanks at their ends.
  package var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  package var text: String { lines.joined(separator: "\n") }

  package mutating func resize(rows: Int, columns: Int) {
    cells = cells.prefix(rows).map { Array(($0 + Self.blank(columns)).prefix(columns)) }
    while cells.count < rows { cells.append(Self.blank(columns)) }
    looks = looks.prefix(rows).map { Array(($0 + Self.plain(columns)).prefix(columns)) }
    while looks.count < rows { looks.append(Self.plain(columns)) }
    self.rows = rows
    self.columns = columns
    region = 0...rows - 1
    row = min(row, rows - 1)
    column = min(column, columns - 1)
    willWrap = false
  }

  package mutating func show(_ item: OutputGrammar.Item) {
    switch item {
    case .scalar(let scalar): put(scalar)
    case .control(let byte): obey(byte)
    case .escape("M"): up()
    case .escape("D"): down()
    case .escape("7"): kept = (row, column)
    case .escape("8"): move(to: kept.row, kept.column)
    case .escape: break
    case .sequence(let name, let numbers): obey(name, numbers)
    }
  }

  // MARK: Letters

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = CharacterWidth.columns(of: Character(scalar))
    if width == 0 {
      let place = willWrap ? column : max(0, column - 1)
      return cells[row][place].unicodeScalars.append(scalar)
    }
    if willWrap {
      column = 0
      down()
    }
    willWrap = false
    last = scalar
    if inserts { insert(width) }
    cells[row][column] = String(Character(scalar))
    looks[row][column] = pen
    if width == 2, column + 1 < columns {
      cells[row][column + 1] = ""
      looks[row][column + 1] = pen
    }
    column += width
    guard column >= columns else { return }
    column = columns - 1
    if wraps && wrapsLate { willWrap = true }
    if wraps && !wrapsLate {
      column = 0
      down()
    }
  }

  private mutating func insert(_ count: Int) {
    cells[row].insert(contentsOf: Self.blank(min(count, columns)), at: column)
    cells[row].removeLast(cells[row].count - columns)
    looks[row].insert(contentsOf: erased(min(count, columns)), at: column)
    looks[row].removeLast(looks[row].count - columns)
  }

  /// What is erased, or scrolls in, has the paper of the pen and nothing else of it.
  private func erased(_ count: Int) -> [Look] {
    Array(repeating: Look(paper: pen.paper), count: count)
  }

  // MARK: Orders

  private mutating func obey(_ byte: UInt8) {
    willWrap = false
    switch byte {
    case 0x08: column = max(0, column - 1)
    case 0x09: column = min(columns - 1, column / 8 * 8 + 8)
    case 0x0A: down()
    case 0x0D: column = 0
    default: break
    }
  }

  private mutating func down() {
    if row == region.upperBound { scroll(from: region.lowerBound, by: 1) } else { row += 1 }
    row = min(row, rows - 1)
  }

  private mutating func up() {
    if row == region.lowerBound { scroll(from: region.lowerBound, by: -1) } else { row -= 1 }
    row = max(row, 0)
  }

  /// Rows from `first` to the end of the region go up, or down when `count` is negative.
  private mutating func scroll(from first: Int, by count: Int) {
    for _ in 0..<min(abs(count), rows) {
      let (from, to) = count > 0 ? (first, region.upperBound) : (region.upperBound, first)
      cells.remove(at: from)
      cells.insert(Self.blank(columns), at: to)
      looks.remove(at: from)
      looks.insert(erased(columns), at: to)
    }
  }

  private mutating func obey(_ name: String, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    if name == "m" { return pen.take(numbers) }
    willWrap = false
    switch name {
    case "H": move(to: count - 1, (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1)
    case "A": move(to: row - count, column)
    case "B": move(to: row + count, column)
    case "C": move(to: row, column + count)
    case "D": move(to: row, column - count)
    case "G": move(to: row, count - 1)
    case "d": move(to: count - 1, column)
    case "I": move(to: row, (column / 8 + count) * 8)
    case "Z": move(to: row, ((column + 7) / 8 - count) * 8)
    case "b": for _ in 0..<count { put(last) }
    case "r":
      let last = numbers.count == 2 ? min(rows, max(1, numbers[1])) - 1 : rows - 1
      region = min(last, count - 1)...last
      move(to: 0, 0)
    case "h", "l", "?h", "?l": switchModes(name, numbers)
    default: edit(name, count, numbers.first ?? 0)
    }
  }

  private mutating func move(to row: Int, _ column: Int) {
    self.row = min(max(0, row), rows - 1)
    self.column = min(max(0, column), columns - 1)
  }

  private mutating func edit(_ name: String, _ count: Int, _ part: Int) {
    switch name {
    case "X": erase(row, column..<min(columns, column + count))
    case "@": insert(count)
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += Self.blank(columns - cells[row].count)
      looks[row].removeSubrange(column..<min(columns, column + count))
      looks[row] += erased(columns - looks[row].count)
    case "K": erase(row, part == 0 ? column..<columns : part == 1 ? 0..<column + 1 : 0..<columns)
    case "J":
      if part == 0 { erase(row, column..<columns) }
      if part == 1 { erase(row, 0..<column + 1) }
      for other in 0..<rows where part > 1 || (part == 0 ? other > row : other < row) {
        erase(other, 0..<columns)
      }
    case "L": scroll(from: row, by: -count)
    case "M": scroll(from: row, by: count)
    case "S": scroll(from: region.lowerBound, by: count)
    case "T": scroll(from: region.lowerBound, by: -count)
    default: break
    }
  }

  private mutating func erase(_ row: Int, _ range: Range<Int>) {
    for column in range { cells[row][column] = " " }
    looks[row].replaceSubrange(range, with: erased(range.count))
  }

  private mutating func switchModes(_ name: String, _ numbers: [Int]) {
    let isOn = name.hasSuffix("h")
    for number in numbers {
      switch (name.hasPrefix("?"), number) {
      case (false, 4): inserts = isOn
      case (true, 7): wraps = isOn
      case (true, 1049): for row in 0..<rows { erase(row, 0..<columns) }
      default: break
      }
    }
  }
}
