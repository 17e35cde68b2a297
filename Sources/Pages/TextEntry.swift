/// What a text field takes in and what it refuses, whatever its rule.
package enum TextEntry {
  /// Room for 2 000 characters of any script, and an end to pastes that no one can read.
  package static let maximumBytes = 16 * 1024
  /// No language stacks more marks on one letter; terminals corrupt their screen on hundreds.
  package static let maximumMarks = 8

  /// Why a text is not taken in at all. The text that was there before stays.
  package enum Refusal: Error, Hashable, Sendable {
    case tooLarge(bytes: Int)
    case tooManyMarks
  }

  /// Why this text is not taken in; nil when it is, however long the rule finds it.
  package static func refusal(of text: String) -> Refusal? {
    guard text.utf8.count <= maximumBytes else { return .tooLarge(bytes: text.utf8.count) }
    return hasTooManyMarks(text) ? .tooManyMarks : nil
  }

  /// What the person is told of a text that is not taken in; nil when it is.
  package static func reason(for text: String) -> SafeText? {
    switch refusal(of: text) {
    case nil: nil
    case .tooLarge: "Ce texte est trop long pour être gardé. Collez-en une partie seulement."
    case .tooManyMarks:
      "Ce texte a plus de 8 signes sur une seule lettre. Retirez-les, puis collez-le à nouveau."
    }
  }

  private static func hasTooManyMarks(_ text: String) -> Bool {
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar.value >= 0x300 && isMark(scalar) ? run + 1 : 0
      if run > maximumMarks { return true }
    }
    return false
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
