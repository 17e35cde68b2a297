import Pages

/// The value of a field as it is shown: dangerous characters made visible, cut into lines, with the
/// way back from each place to a character of the original.
///
/// Unlike a paragraph it loses no space: the caret can stand on each character.
struct FieldText {
  /// What is shown, line ends included.
  private(set) var signs: [Sign] = []
  /// The character of the original that each sign shows.
  private(set) var origins: [Int] = []
  /// The first sign of each character.
  private(set) var starts: [Int] = []
  private(set) var lines: [Line] = []
  let width: Int

  struct Line {
    var signs: Range<Int>
    /// The line goes on below because there was no room, not because of a newline.
    var isCut: Bool
  }

  /// `excess` characters at the end are marked as too many.
  init(_ value: String, width: Int, excess: Int = 0, owner: UInt16 = 0, ink: inout Ink) {
    self.width = max(1, width)
    let limit = excess > 0 ? value.count - excess : Int.max
    var shown = Signs()
    var index = 0
    for character in value {
      starts.append(shown.all.count)
      let role: Role = index >= limit ? .excess : .field
      Self.append(character, role, owner, to: &shown, ink: &ink)
      while origins.count < shown.all.count { origins.append(index) }
      index += 1
    }
    signs = shown.all
    cut()
  }

  private static func append(
    _ character: Character, _ role: Role, _ owner: UInt16, to signs: inout Signs, ink: inout Ink
  ) {
    if let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      CharacterWidth.isSimple(scalar)
    {
      return signs.append(character, role, owner: owner, ink: &ink)
    }
    if character == "\n" || character == "\r\n" || character == "\r" {
      return signs.append("\n", role, owner: owner, ink: &ink)
    }
    signs.append(SafeText(String(character)), role, owner: owner, ink: &ink)
  }

  private mutating func cut() {
    var start = 0
    while start < signs.count {
      let (end, next) = end(ofLineFrom: start)
      let isCut = next == end && next < signs.count
      lines.append(Line(signs: start..<end, isCut: isCut))
      start = next
    }
    if signs.isEmpty || signs.last?.kind == .newline {
      lines.append(Line(signs: signs.count..<signs.count, isCut: false))
    }
  }

  /// Spaces at the end of a line hang over its edge.
  private func end(ofLineFrom start: Int) -> (end: Int, next: Int) {
    var columns = 0
    var wordStart = start
    for index in start..<signs.count {
      let sign = signs[index]
      if sign.kind == .newline { return (index, index + 1) }
      columns += Int(sign.width)
      if sign.kind == .space {
        wordStart = index + 1
      } else if columns > width {
        let end = wordStart > start ? wordStart : max(index, start + 1)
        return (end, end)
      }
    }
    return (signs.count, signs.count)
  }

  /// Where the caret stands before character `caret`.
  func position(of caret: Int) -> Position {
    let sign = caret < starts.count ? starts[max(0, caret)] : signs.count
    let row = lines.lastIndex { $0.signs.lowerBound <= sign } ?? 0
    let before = signs[lines[row].signs.lowerBound..<max(sign, lines[row].signs.lowerBound)]
    return Position(row: row, column: min(before.reduce(0) { $0 + Int($1.width) }, width))
  }

  /// The caret nearest to a place.
  func caret(at position: Position) -> Int {
    let line = lines[min(max(0, position.row), lines.count - 1)]
    var column = 0
    for index in line.signs {
      column += Int(signs[index].width)
      if column > position.column { return origins[index] }
    }
    return end(of: line)
  }

  /// The last caret of a line: before its newline, or on its last character when it is cut.
  func end(of line: Line) -> Int {
    if line.isCut, line.signs.upperBound > line.signs.lowerBound {
      return origins[line.signs.upperBound - 1]
    }
    return line.signs.upperBound < signs.count ? origins[line.signs.upperBound] : starts.count
  }

  /// The first caret of a line.
  func start(of line: Line) -> Int {
    line.signs.lowerBound < signs.count ? origins[line.signs.lowerBound] : starts.count
  }
}
