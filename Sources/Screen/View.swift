import Pages

/// What a window remembers of its last frame: how far the content has scrolled and where things
/// were, for the keys that depend on it.
struct View {
  var scroll = 0
  var asideScroll = 0
  /// The links of the footer stand under the actions; else they end the content, above them.
  var pinsFooter = true
  /// The last one, to be used again while only the focus moves.
  var typesetting: PageLayout.Typesetting?
  var rows = 1
  /// The site has just moved the focus: what comes after it has to be in sight too.
  var isSent = false
  var contentRows = 0
  /// The row of the window where the content begins.
  var firstRow = 0
  /// The content's controls with their rows, in the order of the first row.
  private(set) var places: [(control: ControlID, rows: Range<Int>)] = []
  var fields: [ControlID: FieldState] = [:]

  var shown: Range<Int> { scroll..<scroll + rows }

  func place(of control: ControlID?) -> Range<Int>? {
    guard let control else { return nil }
    return places.first { $0.control == control }?.rows
  }

  /// Scrolls just enough for what has the focus: whole when it fits, else any part of it, else the
  /// line of the caret.
  mutating func measure(
    _ content: Sheet, available: Int, focus: ControlID?, caret: Position?
  ) {
    rows = max(1, available)
    contentRows = content.rows
    places = zip(content.ink.owners, content.places).compactMap { control, rows in
      rows == Sheet.nowhere ? nil : (control, rows)
    }
    scroll = max(0, min(scroll, contentRows - rows))
    defer { isSent = false }
    guard let place = place(of: focus) else { return }
    if place.count <= rows {
      // Far below, or sent there: what comes next is seen with it, not only what came before.
      let end = isSent ? place.upperBound + 3 : place.lowerBound - 2
      if end > scroll + rows { scroll = min(place.lowerBound - rows / 3, contentRows - rows) }
      reveal(place)
    } else if let caret {
      reveal(caret.row..<caret.row + 1)
    } else {
      scroll = max(place.lowerBound - rows + 1, min(scroll, place.upperBound - 1))
    }
  }

  private mutating func reveal(_ place: Range<Int>) {
    if place.lowerBound < scroll { scroll = place.lowerBound }
    if place.upperBound > scroll + rows { scroll = place.upperBound - rows }
    scroll = max(0, scroll)
  }
}
