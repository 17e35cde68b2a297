import Pages
package import Screen

/// A frame as its rows, without the blanks at their ends.
extension Document {
  package static func text(of frame: Frame) -> Document {
    Document(frame.lines.map { SafeText($0).text }.joined(separator: "\n"))
  }
}
