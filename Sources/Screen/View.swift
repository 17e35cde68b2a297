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
  /// ameliBot has just answered, or the window has changed: its last reply is read from its
  /// beginning.
  var isAnswered = false
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
  mutating func measure(_ typesetter: Typesetter, available: Int, focus: ControlID?) {
    let content = typesetter.sheet
    rows = max(1, available)
    contentRows = content.rows
    places = zip(content.ink.owners, content.places).compactMap { control, rows in
      rows == Sheet.nowhere ? nil : (control, rows)
    }
    scroll = max(0, min(scroll, contentRows - rows))
    guard let place = place(of: focus) else { return }
    if let reply = typesetter.lastTurn, isAnswered {
      // The question is the last field, under the link that closes the conversation.
      let question = places.last { typesetter.fields[$0.control] != nil }?.rows
      let asked = typesetter.lastQuestion
      if reveal(reply, to: asked, with: place, before: question) { return }
    }
    if place.count <= rows {
      // Far below, or sent there: what comes next is seen with it, not only what came before.
      let end = isSent ? place.upperBound + 3 : place.lowerBound - 2
      if end > scroll + rows { scroll = min(place.lowerBound - rows / 3, contentRows - rows) }
      reveal(place)
    } else if let caret = typesetter.caret {
      reveal(caret.row..<caret.row + 1)
    } else {
      scroll = max(place.lowerBound - rows + 1, min(scroll, place.upperBound - 1))
    }
  }

  /// Shows a reply from its first line, and what has the focus; then all of the reply, then all that
  /// follows it, as far as they fit. False when there is no room for the first two.
  private mutating func reveal(
    _ reply: Range<Int>, to asked: Int, with place: Range<Int>, before question: Range<Int>?
  ) -> Bool {
    guard place.lowerBound >= reply.lowerBound, place.upperBound - reply.lowerBound <= rows else {
      return false
    }
    let end = max(place.upperBound, question?.upperBound ?? 0, reply.upperBound)
    // With room left, what it answers is above it; what was said before is not said again.
    scroll = min(reply.lowerBound, max(asked, end - rows))
    scroll = max(0, min(scroll, contentRows - rows))
    return true
  }

  private mutating func reveal(_ place: Range<Int>) {
    if place.lowerBound < scroll { scroll = place.lowerBound }
    if place.upperBound > scroll + rows { scroll = place.upperBound - rows }
    scroll = max(0, scroll)
  }
}
