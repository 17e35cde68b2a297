/// Why a step did not go as it says.
package struct Misstep: Error, Equatable, Sendable {
  /// What is wrong and what to do, in one sentence.
  package var message: String
  package var expected: String?
  package var seen: String?

  package init(_ message: String, expected: String? = nil, seen: String? = nil) {
    self.message = message
    self.expected = expected
    self.seen = seen
  }
}
