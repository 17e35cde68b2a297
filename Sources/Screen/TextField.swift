import Pages

/// A text and its caret while somebody types.
///
/// The caret counts characters of the value as it was typed, never of what is shown for it.
struct TextField: Equatable {
  private(set) var value: String
  private(set) var caret: Int
  let isArea: Bool
  /// Columns and rows of the last frame: up and down follow the lines that are seen.
  var columns = 74
  var rows = 1

  enum Outcome: Equatable {
    /// The key is not the field's business.
    case ignored
    case moved
    case changed
    /// Taken in, with a word on what the paste did not bring as it was.
    case changedSaying(SafeText)
    case refused(SafeText)
  }

  init(_ value: String, caret: Int, isArea: Bool, columns: Int = 74, rows: Int = 1) {
    self.value = value
    self.caret = min(max(0, caret), value.count)
    self.isArea = isArea
    self.columns = columns
    self.rows = rows
  }

  private var end: Int { value.count }

  private func index(_ caret: Int) -> String.Index {
    value.index(value.startIndex, offsetBy: caret, limitedBy: value.endIndex) ?? value.endIndex
  }

  // MARK: - Editing

  /// Puts text at the caret. Nothing is cut: too much is the site's to say; only what no one can
  /// read is refused, and then the value stays as it was.
  mutating func insert(_ text: String) -> Outcome {
    let place = index(caret)
    let before = String(value[..<place]) + text
    let candidate = before + value[place...]
    if let reason = TextEntry.reason(for: candidate) { return .refused(reason) }
    value = candidate
    // A mark joins the letter before it: the caret goes by what is counted afterwards.
    caret = min(before.count, value.count)
    return .changed
  }

  /// Line ends of any system become LF, and spaces in a one-line field; a tab becomes a space.
  mutating func paste(_ text: String) -> Outcome {
    var clean = ""
    for character in text {
      switch character {
      case "\r\n", "\r", "\n": clean.append(isArea ? "\n" : " ")
      case "\t": clean.append(" ")
      default: clean.append(character)
      }
    }
    guard !clean.isEmpty else { return .moved }
    let outcome = insert(clean)
    guard outcome == .changed, let words = notice(of: text, as: clean) else { return outcome }
    return .changedSaying(words)
  }

  private func notice(of pasted: String, as clean: String) -> SafeText? {
    if clean.unicodeScalars.contains("\u{FFFD}") {
      return "Une partie du texte collé n'a pas pu être lue : elle est remplacée par \u{FFFD}."
    }
    if SafeText(clean).text != clean {
      return "Le texte collé a des signes qui ne se voient pas : ils sont montrés par ⟨U+…⟩."
    }
    if !isArea, pasted.contains(where: \.isNewline) {
      return "Ce champ a une seule ligne : les fins de ligne du texte collé sont des espaces."
    }
    return nil
  }

  /// Takes the characters from one caret to another away.
  mutating func remove(_ range: Range<Int>) -> Outcome {
    guard !range.isEmpty else { return .moved }
    value.removeSubrange(index(range.lowerBound)..<index(range.upperBound))
    caret = min(range.lowerBound, value.count)
    return .changed
  }

  mutating func backspace() -> Outcome { remove(max(0, caret - 1)..<caret) }
  mutating func deleteForward() -> Outcome { remove(caret..<min(end, caret + 1)) }
  mutating func deleteWord() -> Outcome { remove(wordStart()..<caret) }
  mutating func deleteToLineStart() -> Outcome { remove(lineStart()..<caret) }
  mutating func deleteToLineEnd() -> Outcome { remove(caret..<max(caret, lineEnd())) }

  // MARK: - Moving

  mutating func move(to caret: Int) -> Outcome {
    self.caret = min(max(0, caret), end)
    return .moved
  }

  mutating func moveLeft() -> Outcome { move(to: caret - 1) }
  mutating func moveRight() -> Outcome { move(to: caret + 1) }
  mutating func moveWordLeft() -> Outcome { move(to: wordStart()) }
  mutating func moveWordRight() -> Outcome { move(to: wordEnd()) }

  /// Up or down by lines as they are seen. At the first or the last one the key is not the field's.
  mutating func moveLines(_ count: Int) -> Outcome {
    guard isArea else { return .ignored }
    let text = shown()
    let place = text.position(of: caret)
    let row = min(max(0, place.row + count), text.lines.count - 1)
    guard row != place.row else { return .ignored }
    return move(to: text.caret(at: Position(row: row, column: place.column)))
  }

  mutating func moveToLineStart() -> Outcome { move(to: lineStart()) }
  mutating func moveToLineEnd() -> Outcome { move(to: lineEnd()) }

  private func shown() -> FieldText {
    var ink = Ink()
    return FieldText(
      value, width: isArea ? Typesetter.textColumns(columns) : .max, ink: &ink)
  }

  private func lineStart() -> Int {
    guard isArea else { return 0 }
    let text = shown()
    return text.start(of: text.lines[text.position(of: caret).row])
  }

  private func lineEnd() -> Int {
    guard isArea else { return end }
    let text = shown()
    return text.end(of: text.lines[text.position(of: caret).row])
  }

  private func wordStart() -> Int {
    let characters = Array(value)
    var start = caret
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private func wordEnd() -> Int {
    let characters = Array(value)
    var end = caret
    while end < characters.count, characters[end].isWhitespace { end += 1 }
    while end < characters.count, !characters[end].isWhitespace { end += 1 }
    return end
  }
}
