/// Texts as two people call them the same: any space is a space, any apostrophe an apostrophe.
package struct Loose: Equatable, Sendable {
  package let text: String

  package init(_ original: String) {
    var text = ""
    for character in original {
      if character.isWhitespace {
        if let last = text.last, last != " " { text.append(" ") }
      } else {
        text.append(character == "’" ? "'" : character)
      }
    }
    if text.last == " " { text.removeLast() }
    self.text = text
  }

  package var isEmpty: Bool { text.isEmpty }

  package func begins(with other: Loose) -> Bool { text.hasPrefix(other.text) }
  package func holds(_ other: Loose) -> Bool { other.isEmpty || text.contains(other.text) }
}
