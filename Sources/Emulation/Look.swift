/// How a letter looks on a `Glass`; no colour is the terminal's own.
package struct Look: Hashable, Sendable {
  package var isBold = false
  package var isUnderlined = false
  package var isReversed = false
  /// Indices of the terminal's palette.
  package var ink: Int?
  package var paper: Int?

  package init(
    isBold: Bool = false, isUnderlined: Bool = false, isReversed: Bool = false, ink: Int? = nil,
    paper: Int? = nil
  ) {
    self.isBold = isBold
    self.isUnderlined = isUnderlined
    self.isReversed = isReversed
    self.ink = ink
    self.paper = paper
  }

  /// What of it can be seen on a blank: the paper, which is the ink when reversed.
  package var onBlank: Look {
    if isUnderlined { return self }
    return isReversed ? Look(isReversed: true, ink: ink) : Look(paper: paper)
  }

  /// The numbers of an SGR sequence that `OutputGrammar` let through.
  mutating func take(_ numbers: [Int]) {
    var rest = (numbers.isEmpty ? [0] : numbers)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = Look()
      case 1: isBold = true
      case 4: isUnderlined = true
      case 7: isReversed = true
      case 22: isBold = false
      case 24: isUnderlined = false
      case 27: isReversed = false
      case 30...37: ink = number - 30
      case 39: ink = nil
      case 40...47: paper = number - 40
      case 49: paper = nil
      case 90...97: ink = number - 82
      case 100...107: paper = number - 92
      case 38, 48:
        let color = rest.dropFirst().first
        rest = rest.dropFirst(2)
        if number == 38 { ink = color } else { paper = color }
      default: break
      }
    }
  }
}
