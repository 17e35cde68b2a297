/// Cuts signs into lines of at most `width` columns, at spaces; a word longer than a line is cut
/// between characters.
///
/// The space at which a line is cut belongs to neither line. A character wider than the line still
/// gets a line of its own, whatever the width: the sheet shows a square for it.
func wrapped(_ signs: [Sign], width: Int) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  while start < signs.count {
    let (end, next) = line(of: signs, from: start, width: max(1, width))
    lines.append(start..<end)
    start = next
  }
  // A newline at the very end opens an empty line, and no text is one empty line.
  if signs.last?.kind == .newline || signs.isEmpty { lines.append(signs.count..<signs.count) }
  return lines
}

/// Where the line that begins at `start` ends, and where the next one begins.
private func line(of signs: [Sign], from start: Int, width: Int) -> (end: Int, next: Int) {
  var columns = 0
  var lastSpace: Int?
  var index = start
  while index < signs.count {
    switch signs[index].kind {
    case .newline: return (index, index + 1)
    case .space: if mayBreak(signs, at: index) { lastSpace = index }
    case .word: break
    }
    columns += Int(signs[index].width)
    if columns > width {
      guard let space = lastSpace, space > start else {
        let cut = max(index, start + 1)
        return (cut, cut)
      }
      return (trimmed(signs, start..<space), skippingSpaces(signs, from: space))
    }
    index += 1
  }
  return (index, index)
}

/// French puts a space before « ; » and inside quotation marks; a line never ends there, whichever
/// space was typed.
private func mayBreak(_ signs: [Sign], at space: Int) -> Bool {
  if space > 0, signs[space - 1].cell.glyph == Glyph(scalar: "«") { return false }
  guard space + 1 < signs.count, let next = signs[space + 1].cell.glyph.scalar else { return true }
  switch next {
  case ";", ":", "!", "?", "»", "€", "%": return false
  default: return true
  }
}

private func trimmed(_ signs: [Sign], _ range: Range<Int>) -> Int {
  var end = range.upperBound
  while end > range.lowerBound + 1 && signs[end - 1].kind == .space { end -= 1 }
  return end
}

private func skippingSpaces(_ signs: [Sign], from index: Int) -> Int {
  var next = index
  while next < signs.count && signs[next].kind == .space { next += 1 }
  if next < signs.count && signs[next].kind == .newline { next += 1 }
  return next
}
