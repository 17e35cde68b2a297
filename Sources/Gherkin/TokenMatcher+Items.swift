extension TokenMatcher {
  /// `@one @two # a comment`.
  func tags(of line: Line) throws(Mistake) -> Token {
    var token = Token(kind: .tags, location: line.location)
    var column = line.indent + 1
    for part in line.text.uncommented.trimmed.dropFirst().split(
      separator: "@", omittingEmptySubsequences: false)
    {
      let place = line.location(atColumn: column)
      let name = part.trimmed
      guard !name.contains(where: \.isSpace) else {
        throw Mistake(place, .spaceInTag("@" + String(name)))
      }
      token.items.append(Token.Item(location: place, text: "@" + String(name)))
      column += part.count + 1
    }
    return token
  }

  /// The cells of a row. What follows the last bar is left out, as the reference does.
  func row(of line: Line) -> Token {
    var token = Token(kind: .tableRow, location: line.location)
    var cell = CellReader()
    var isEscaped = false
    for (index, scalar) in line.text.trimmed.dropFirst().enumerated() {
      if isEscaped {
        cell.append(escaped: scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "|" {
        // The row's own bar is column `indent + 1`.
        token.items.append(cell.item(on: line, offset: line.indent + 2))
        cell = CellReader(start: index + 1)
      } else {
        cell.scalars.append(scalar)
      }
    }
    return token
  }
}

/// A cell while it is read: `\n` is a new line, `\|` a bar, `\\` a backslash.
private struct CellReader {
  var start = 0
  var scalars: [Unicode.Scalar] = []

  mutating func append(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "n": scalars.append("\n")
    case "|", "\\": scalars.append(scalar)
    default: scalars += ["\\", scalar]
    }
  }

  func item(on line: Line, offset: Int) -> Token.Item {
    let text = scalars.drop(while: \.isSpaceInLine)
    return Token.Item(
      location: line.location(atColumn: offset + start + scalars.count - text.count),
      text: String(withoutTrailingSpace(text)))
  }

  /// New lines stay. The space before a last one goes, as in the reference.
  private func withoutTrailingSpace(_ text: Scalars) -> [Unicode.Scalar] {
    guard text.last == "\n" else { return Array(text.droppingLast(\.isSpaceInLine)) }
    return text.dropLast().droppingLast(\.isSpaceInLine) + ["\n"]
  }
}

extension Unicode.Scalar {
  fileprivate var isSpaceInLine: Bool { isSpace && self != "\n" }
}

extension Scalars {
  /// Without a comment: a `#` after a space.
  fileprivate var uncommented: Scalars {
    let mark = indices.first { $0 > startIndex && self[$0] == "#" && self[$0 - 1].isSpace }
    return mark.map { self[startIndex..<$0] } ?? self
  }
}
