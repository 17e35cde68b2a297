/// A text that only this module can make: what others said in it has been escaped for its format, so
/// that whoever prints it changes nothing in it.
package struct Document: Equatable, Sendable {
  package let text: String

  init(_ text: String) { self.text = text }
}
