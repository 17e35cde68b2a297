/// How long a text may be, counted as the person who writes it sees it.
///
/// One function counts for the counter, the rule, the review and the tests: line ends become LF,
/// one `Character` counts one, and white space at both ends does not count towards the minimum.
package struct TextRule: Hashable, Sendable, Codable {
  package var minimum: Int
  package var maximum: Int

  package init(minimum: Int, maximum: Int) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// A question to ameliBot.
  package static let botQuestion = TextRule(minimum: 1, maximum: 150)
  /// « Je souhaite saisir le médiateur pour : » (seed « médiateur », step 5).
  package static let demande = TextRule(minimum: 50, maximum: 800)
  /// A message to the caisse.
  package static let message = TextRule(minimum: 1, maximum: 2000)

  /// What the rule says of a text, with the number that the counter and the mistake name.
  package enum Verdict: Hashable, Sendable {
    case empty
    /// `missing` more characters are needed.
    case tooShort(missing: Int)
    /// `left` more characters fit.
    case fits(left: Int)
    /// `excess` characters have to go.
    case tooLong(excess: Int)

    package var isAccepted: Bool { if case .fits = self { true } else { false } }
  }

  package func verdict(on text: String) -> Verdict {
    let normal = Self.normalized(text)
    if normal.count > maximum { return .tooLong(excess: normal.count - maximum) }
    let counted = Self.trimmed(normal).count
    if counted == 0 && minimum > 0 { return .empty }
    if counted < minimum { return .tooShort(missing: minimum - counted) }
    return .fits(left: maximum - normal.count)
  }

  /// The number that the counter shows.
  package static func count(_ text: String) -> Int { normalized(text).count }

  /// Without white space at both ends, line ends included.
  package static func trimmed(_ text: String) -> Substring {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
