/// What a line can be. Which one it is depends on what the lines before allow.
package enum LineKind: Hashable, Sendable {
  case end, empty, comment, language, tags
  case feature, rule, background, scenario, examples
  case step, docString, tableRow, other
}

/// A line that was recognised.
struct Token {
  var kind: LineKind
  var location: Location
  /// The keyword, or the delimiter of a text.
  var keyword = ""
  var stepKind = StepKind.unknown
  /// The name, the text of a step, the media type, the line itself.
  var text = ""
  /// Tags, or cells.
  var items: [Item] = []

  struct Item {
    let location: Location
    let text: String
  }

  var heading: Heading { Heading(location: location, keyword: keyword, name: text) }
  var tags: [Tag] { items.map { Tag(location: $0.location, name: $0.text) } }
  var row: TableRow {
    TableRow(
      location: location,
      cells: items.map { TableRow.Cell(location: $0.location, text: $0.text) })
  }
}
