/// Text that can be shown: no scalar in it can steer a terminal, hide, or turn the line around.
///
/// The only way to make one goes through the sanitiser, and every surface takes nothing else: the
/// compiler holds the rule. A dangerous scalar is shown as `⟨U+202E⟩`, never dropped. Somebody who
/// types these very letters sees them as they are: nothing is steered by them, and text that went
/// through once comes out the same when it goes through again.
///
/// Hebrew and Arabic letters stay, in the order in which they are read; what turns a line around
/// by itself does not.
package struct SafeText: Hashable, Sendable, ExpressibleByStringInterpolation {
  package let text: String

  /// Shows what is dangerous in `original`. Line feeds stay: they end lines.
  package init(_ original: String) {
    text = Sanitizer.sanitized(original)
  }

  package init(stringLiteral value: String) { self.init(value) }

  package var isEmpty: Bool { text.isEmpty }

  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(left.text + right.text)
  }
}
