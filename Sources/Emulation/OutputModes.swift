/// The modes of a terminal as a program leaves them: each has to end as it began.
package struct OutputModes {
  private let allowsMouse: Bool
  private var on: [String: Bool] = [:]
  private var keptTitles = 0
  private var hasPlainLook = true
  private var scrollsWhole = true
  /// Every colour of letters or paper that was asked for.
  package private(set) var colors: Set<Int> = []
  /// Every mode that was ever switched.
  package var touched: Set<String> { Set(on.keys) }

  init(allowsMouse: Bool) { self.allowsMouse = allowsMouse }

  /// Alternate screen, bracketed paste, and for the cursor or the last cell of the screen only for a
  /// moment: visible, blinking, insertion, wrapping.
  private func initial(_ mode: String) -> Bool? {
    switch mode {
    case "?7", "?25": true
    case "?1049", "?2004", "?1", "?12", "4", "34": false
    case "?1000", "?1006": allowsMouse ? false : nil
    default: nil
    }
  }

  /// Returns why it is refused.
  mutating func note(_ item: OutputGrammar.Item) -> String? {
    guard case .sequence(let name, let numbers) = item else { return nil }
    switch name {
    case "h", "l", "?h", "?l":
      for number in numbers {
        let mode = (name.hasPrefix("?") ? "?" : "") + String(number)
        guard initial(mode) != nil else { return "the mode \(mode) is not allowed" }
        on[mode] = name.hasSuffix("h")
      }
    case "m": noteLook(numbers)
    case "r": scrollsWhole = numbers.isEmpty || numbers[0] == 1
    case "t":
      keptTitles += numbers[0] == 22 ? 1 : -1
      if keptTitles < 0 { return "a title taken back that was never kept" }
    default: break
    }
    return nil
  }

  private mutating func noteLook(_ numbers: [Int]) {
    if numbers.isEmpty { hasPlainLook = true }
    for number in numbers {
      switch number {
      case 0: hasPlainLook = true
      case 10, 22, 24, 27, 39, 49: continue
      default: hasPlainLook = false
      }
      if (30...47).contains(number) || number >= 90 { colors.insert(number) }
    }
    colors.subtract([39])
  }

  /// What a program that has ended should have put back; nil when all is well.
  var leftOpen: String? {
    for (mode, isOn) in on.sorted(by: { $0.key < $1.key }) where initial(mode) != isOn {
      // The cursor of screen and tmux: 34 makes it usual, and is all that is ever written.
      if mode != "34" { return "the mode \(mode) is left \(isOn ? "on" : "off")" }
    }
    if !hasPlainLook { return "the look of letters is left changed" }
    if keptTitles != 0 { return "a title is kept for ever" }
    if !scrollsWhole { return "a part of the screen is left to scroll by itself" }
    return nil
  }
}
