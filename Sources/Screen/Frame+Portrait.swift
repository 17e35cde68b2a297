import Pages

/// A frame as lines of text that a person can read and compare: what is written, what each cell is,
/// where the cursor is.
extension Frame {
  /// First the size, the cursor and the focus; the rows as text; the legend of the roles; the rows
  /// with a letter for the role of each cell.
  package var portrait: [String] {
    var lines = [
      "\(size.rows)×\(size.columns) cursor \(cursor.row),\(cursor.column)"
        + " focus \(focus?.rawValue ?? "none")"
    ]
    for row in 0..<size.rows { lines.append("|" + line(row)) }
    lines.append("roles " + Self.legend)
    for row in 0..<size.rows { lines.append("|" + roles(row)) }
    return lines
  }

  /// One letter a role; a dot for plain text.
  private static let letters: [Role: Character] = [
    .plain: ".", .heading: "H", .strong: "S", .hint: "h", .link: "L", .button: "B", .primary: "P",
    .header: "=", .tab: "t", .currentTab: "T", .field: "f", .placeholder: "p", .excess: "x",
    .error: "E", .success: "k", .border: "+", .person: "v", .bot: "b", .focus: "#", .footer: "-",
    .status: "s",
  ]

  private static var legend: String {
    Role.allCases.map { "\(letters[$0] ?? "?") \($0)" }.joined(separator: ", ")
  }

  private func roles(_ row: Int) -> String {
    var text = ""
    for column in 0..<size.columns { text.append(Self.letters[self[row, column].role] ?? "?") }
    while text.last == "." { text.removeLast() }
    return text
  }
}
