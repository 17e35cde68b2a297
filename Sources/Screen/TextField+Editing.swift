/// The keys of a text field.
extension TextField {
  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): paste(text)
    case .enter: isArea ? insert("\n") : .ignored
    case .newline: isArea ? insert("\n") : .ignored
    case .backspace: backspace()
    case .delete: deleteForward()
    case .left: moveLeft()
    case .right: moveRight()
    case .up: moveLines(-1)
    case .down: moveLines(1)
    case .pageUp: moveLines(-max(1, rows - 1))
    case .pageDown: moveLines(max(1, rows - 1))
    case .home: moveToLineStart()
    case .end: moveToLineEnd()
    case .control(let letter): handle(control: letter)
    case .alt(let letter): handle(alt: letter)
    case .tab, .backTab, .escape, .function, .mouse: .ignored
    }
  }

  private mutating func handle(control letter: Character) -> Outcome {
    switch letter {
    case "a": moveToLineStart()
    case "e": moveToLineEnd()
    case "k": deleteToLineEnd()
    case "u": deleteToLineStart()
    case "w": deleteWord()
    case "d": deleteForward()
    default: .ignored
    }
  }

  private mutating func handle(alt letter: Character) -> Outcome {
    switch letter {
    case "b": moveWordLeft()
    case "f": moveWordRight()
    default: .ignored
    }
  }
}
