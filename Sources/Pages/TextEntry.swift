/// What a text field takes in and what it refuses, whatever its rule.
package enum TextEntry {
  /// Room for 2 000 characters of any script, and an end to pastes that no one can read.
  package static let maximumBytes = 16 * 1024
  /// No language stacks more marks on one letter; terminals corrupt their screen on hundreds.
  package static let maximumMarks = 8
  /// The longest emoji in use has ten; joiners without end would count as one character.
  package static let maximumScalars = 16

  /// Why a text is not taken in at all. The text that was there before stays.
  package enum Refusal: Error, Hashable, Sendable {
    case tooLarge(bytes: Int)
    case tooManyMarks
  }

  /// Why this text is not taken in; nil when it is, however long the rule finds it.
  package static func refusal(of text: String) -> Refusal? {
    guard text.utf8.count <= maximumBytes else { return .tooLarge(bytes: text.utf8.count) }
    return hasTooManyMarks(text) || hasTooLongCluster(text) ? .tooManyMarks : nil
  }

  /// What the person is told of a text that is not taken in; nil when it is.
  package static func reason(for text: String) -> SafeText? {
    switch refusal(of: text) {
    case nil: nil
    case .tooLarge: tooLong
    case .tooManyMarks: tooManySigns
    }
  }

  private static let tooLong: SafeText =
    "Ce texte est trop long pour être gardé. Collez-en une partie seulement."
  private static let tooManySigns: SafeText =
    "Ce texte a trop de signes sur une seule lettre. Retirez-les, puis collez-le à nouveau."

  /// All that a person may be told of a text that is not taken in.
  package static let reasons = [tooLong.text, tooManySigns.text]

  private static func hasTooManyMarks(_ text: String) -> Bool {
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar.value >= 0x300 && isMark(scalar) ? run + 1 : 0
      if run > maximumMarks { return true }
    }
    return false
  }

  private static func hasTooLongCluster(_ text: String) -> Bool {
    // Below U+0300 nothing joins what is before it.
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return false }
    return text.contains { $0.unicodeScalars.count > maximumScalars }
  }

  /// It belongs to the letter before it.
  package static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
