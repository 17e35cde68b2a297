import Pages

/// The linear surface: pages said as sentences and numbered choices, one line after the other, and
/// the lines that a person types turned into events.
package struct Dialogue: Sendable {
  package init() {}
}
