/// What comes from a keyboard, once the bytes are understood.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, newline, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case control(Character)
  case alt(Character)
  case function(Int)
  /// All of a bracketed paste, in one piece.
  case paste(String)
  case mouse(Mouse)
}

/// What a mouse says that the program has asked to hear; places are those of the window.
package enum Mouse: Hashable, Sendable {
  case pressed(Position)
  /// Rows up (negative) or down.
  case wheel(Int, at: Position)
}
