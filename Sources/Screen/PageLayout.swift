import Pages

/// Arranges a page in a window: what stays at the top and at the bottom, what scrolls between.
///
/// A window with too few cells for that gets everything in one column that scrolls: no error, and
/// nothing out of reach.
struct PageLayout {
  let page: Page
  let size: Size
  /// What has the focus; nil while a text is read.
  let focused: Page.Focusable?
  var view: View
  var style = Typesetter.Style()
  /// Lines of the inspector, in place of the keys.
  var inspector: SafeText?
  var hasMouse = false

  static let narrow = 60
  static let sideBySide = 100
  static let paneColumns = 46
  private static let smallestPane = 8
  private static let smallest = Size(rows: 10, columns: 20)

  init(page: Page, size: Size, focused: Page.Focusable?, view: View) {
    self.page = page
    self.size = size
    self.focused = focused
    self.view = view
    style.isWide = size.columns >= Self.sideBySide
    // A reply of ameliBot and the question need every row that there is on a phone.
    style.isCompact = size.rows < (page.hasConversation ? 24 : 18)
    style.areaRows = max(2, size.rows - 20)
    style.focus = focus
  }

  /// Whether ameliBot has a pane of its own beside the page.
  static func showsAside(of page: Page, in size: Size) -> Bool {
    page.aside != nil && page.dialog == nil && size.columns >= sideBySide
      && size.rows >= smallest.rows + 4
  }

  var focus: ControlID? { focused?.id }

  var words: PageWords { PageWords(page: page, columns: size.columns, hasMouse: hasMouse) }
  var isNarrow: Bool { size.columns < Self.narrow }
  var isTight: Bool { size.rows < 20 }

  /// Draws the whole window and remembers what the next key needs to know.
  mutating func render() -> Frame {
    guard size.rows > 0 && size.columns > 0 else { return Frame(size: size) }
    let isTiny = size.rows < Self.smallest.rows || size.columns < Self.smallest.columns
    var board = isTiny ? nil : arranged()
    if board == nil { board = oneColumn() }
    guard let board else { return Frame(size: size) }
    return finished(board)
  }

  /// The columns of the page beside ameliBot's.
  private var area: Range<Int> {
    let margin = isNarrow ? 1 : 2
    return margin..<max(margin + 1, (paneStart.map { $0 - 1 } ?? size.columns) - margin)
  }

  var paneStart: Int? {
    guard Self.showsAside(of: page, in: size) else { return nil }
    return min(size.columns - Self.paneColumns - 1, Typesetter.columnsWidth + 6)
  }

  // MARK: - What stays and what scrolls

  private mutating func arranged() -> Board? {
    var parts = typesetParts()
    view.pinsFooter = parts.pinsFooter
    parts.bottom = bottom(pinsFooter: parts.pinsFooter, ink: parts.top.ink)
    let paneRows = size.rows - parts.top.rows - parts.bottom.rows
    if paneStart != nil && paneRows < Self.smallestPane { return nil }
    return fitted(&parts)
  }

  /// All that does not depend on what has the focus. Moving the focus is what people do most: then
  /// the last typesetting serves again, unless a caret is in it.
  private mutating func typesetParts() -> Parts {
    var plainStyle = style
    plainStyle.focus = nil
    let hasCaret = if case .field = focused { true } else { false }
    if !hasCaret, let last = view.typesetting, last.size == size, last.style == plainStyle,
      last.page == page
    {
      return last.parts
    }
    let parts = freshParts()
    view.typesetting =
      hasCaret ? nil : .init(page: page, size: size, style: plainStyle, parts: parts)
    return parts
  }

  /// A typesetting and all that it depends on.
  struct Typesetting {
    let page: Page
    let size: Size
    let style: Typesetter.Style
    fileprivate let parts: Parts
  }

  private func freshParts() -> Parts {
    var parts = Parts(content: typeset(page.blocks, in: area, ink: Ink()))
    parts.actions = typeset(actions: page.actions, in: area, ink: parts.content.sheet.ink)
    parts.top = top(ink: parts.actions.sheet.ink)
    parts.pinsFooter = pinsFooter(under: parts)
    if !parts.pinsFooter && !page.footer.isEmpty {
      parts.content.sheet.ink = parts.top.ink
      let row = parts.content.sheet.rows + (parts.content.sheet.rows > 0 ? 1 : 0)
      _ = parts.content.draw([.controls(page.footer)], row: row, in: area)
      parts.top.ink = parts.content.sheet.ink
    }
    return parts
  }

  /// The title may need a row more to say how far the content has scrolled: two goes.
  private mutating func fitted(_ parts: inout Parts) -> Board? {
    let fixed = parts.top.rows + parts.bottom.rows + actionRows(parts)
    let title = self.title(ink: parts.bottom.ink, available: 0, parts)
    var available = size.rows - fixed - title.rows
    for _ in 0..<2 {
      guard available >= (isTight ? 3 : 6) else { return nil }
      view.measure(parts.content, available: available, focus: focus)
      parts.title = self.title(ink: parts.bottom.ink, available: available, parts)
      if fixed + parts.title.rows + available <= size.rows { break }
      available = size.rows - fixed - parts.title.rows
    }
    parts.title = self.title(ink: parts.bottom.ink, available: available, parts)
    return board(of: parts, available: available)
  }

  /// The links of the last lines stay in sight when that costs one row, or nothing.
  private func pinsFooter(under parts: Parts) -> Bool {
    guard !isNarrow, !isTight else { return false }
    let width = page.footer.reduce(-3) { $0 + $1.label.text.count + 3 }
    if width <= size.columns - 2 { return true }
    let chrome = parts.top.rows + actionRows(parts) + 9
    return parts.content.sheet.rows + chrome <= size.rows
  }

  fileprivate struct Parts {
    var content: Typesetter
    var actions: Typesetter
    var top = Sheet(columns: 1)
    var title = Sheet(columns: 1)
    var bottom = Sheet(columns: 1)
    var pinsFooter = false

    init(content: Typesetter) {
      self.content = content
      actions = content
    }
  }

  private func actionRows(_ parts: Parts) -> Int {
    page.actions.isEmpty ? 0 : parts.actions.sheet.rows + (isTight ? 0 : 1)
  }

  private mutating func board(of parts: Parts, available: Int) -> Board {
    var board = Board(sheet: Sheet(columns: size.columns, ink: parts.title.ink))
    let content = parts.content.sheet
    var row = board.place(parts.top, row: 0)
    row = board.place(parts.title, row: row)
    let shown = view.scroll..<min(view.scroll + available, content.rows)
    board.caret = parts.content.caret.flatMap { caret in
      shown.contains(caret.row)
        ? Position(row: row + caret.row - shown.lowerBound, column: caret.column) : nil
    }
    view.firstRow = row
    row = board.place(content, rows: shown, row: row)
    if !page.actions.isEmpty {
      row = board.place(parts.actions.sheet, row: row + (isTight ? 0 : 1))
    }
    let bottom = size.rows - parts.bottom.rows
    board.place(parts.bottom, row: bottom)
    board.sheet.grow(to: size.rows)
    view.fields = parts.content.fields
    placePane(on: &board, rows: parts.top.rows..<bottom)
    return board
  }

  // MARK: - Parts

  func typeset(_ blocks: [Block], in area: Range<Int>, ink: Ink) -> Typesetter {
    var typesetter = Typesetter(
      sheet: Sheet(columns: area.upperBound + 1, ink: ink), style: style, fields: view.fields)
    _ = typesetter.draw(blocks, row: 0, in: area)
    return typesetter
  }

  private func typeset(actions: [Control], in area: Range<Int>, ink: Ink) -> Typesetter {
    var typesetter = Typesetter(
      sheet: Sheet(columns: area.upperBound, ink: ink), style: style, fields: [:])
    _ = typesetter.draw(controls: actions, row: 0, in: area)
    return typesetter
  }

  /// The first line, and the tabs when there is room for them up there.
  private func top(ink: Ink) -> Sheet {
    var typesetter = Typesetter(sheet: Sheet(columns: size.columns, ink: ink), style: style)
    drawHeader(on: &typesetter.sheet)
    if !isNarrow && !page.tabs.isEmpty {
      drawTabs(on: &typesetter, row: 1)
      if !isTight { typesetter.sheet.grow(to: typesetter.sheet.rows + 1) }
    } else if !isTight {
      typesetter.sheet.grow(to: 2)
    }
    return typesetter.sheet
  }

  func drawHeader(on sheet: inout Sheet) {
    let (left, right) = words.header
    sheet.grow(to: 1)
    for column in 0..<sheet.columns {
      sheet[0, column] = Cell(glyph: Glyph(scalar: " "), role: .header)
    }
    let signs = Signs(SafeText(right), .header, ink: &sheet.ink)
    let start = sheet.columns - signs.width - 1
    let room = right.isEmpty || start < 12 ? sheet.columns : start - 2
    let column = sheet.columns > 20 ? 1 : 0
    let leftSigns = Signs(Self.cut(left, to: room - column), .header, ink: &sheet.ink)
    sheet.put(leftSigns.all, row: 0, column: column, end: room)
    if room < sheet.columns { sheet.put(signs.all, row: 0, column: start) }
  }

  /// As many whole words as there is room for: half a number would be another number.
  private static func cut(_ text: String, to columns: Int) -> SafeText {
    var width = 0
    var end = text.startIndex
    var lastWord = text.startIndex
    for index in text.indices {
      width += CharacterWidth.columns(of: text[index])
      if text[index] == " ", width <= columns { lastWord = index }
      if width < columns { end = text.index(after: index) }
    }
    guard width > columns else { return SafeText(text) }
    return SafeText(text[..<(lastWord == text.startIndex ? end : lastWord)] + "…")
  }

  /// The longest labels that fit on one row; the shortest ones may take two.
  func drawTabs(on typesetter: inout Typesetter, row: Int) {
    let margin = isNarrow ? 1 : 2
    let area = margin..<max(margin + 1, size.columns)
    let choices: [(length: Typesetter.LabelLength, space: Int)] = [
      (.full, 3), (.short, 3), (.short, 2), (.shortest, 2), (.shortest, 1),
    ]
    let fitting = choices.first { choice in
      page.tabs.reduce(-choice.space) {
        $0 + choice.length.label(of: $1).text.count + choice.space
      } <= area.count
    }
    let (length, space) = fitting ?? (.shortest, 1)
    _ = typesetter.draw(controls: page.tabs, row: row, in: area, length: length, space: space)
  }

  /// The title, the next step, and how far the content has scrolled.
  private func title(ink: Ink, available: Int, _ parts: Parts) -> Sheet {
    var sheet = Sheet(columns: area.upperBound, ink: ink)
    let area =
      self.area
      .lowerBound..<min(
        self.area.upperBound, self.area.lowerBound + Typesetter.readingWidth)
    let heading = Signs(words.heading, .heading, ink: &sheet.ink)
    var row = sheet.put(wrapping: heading, row: 0, in: area)
    var free = row == 1 ? area.count - heading.width - 3 : 0
    if let next = words.nextStep {
      let signs = Signs(next, .hint, ink: &sheet.ink)
      if signs.width <= free {
        sheet.put(signs.all, row: 0, column: area.upperBound - signs.width)
        free = 0
      } else {
        row = sheet.put(wrapping: signs, row: row, in: area)
        free = row == 2 ? area.count - signs.width - 3 : 0
      }
    }
    let choice = Page.place(of: focus, in: page.blocks)
    let words = progress(choice, available: available, contentRows: parts.content.sheet.rows)
    if let fitting = words.first(where: { $0.count <= free }) {
      put(fitting, on: &sheet, row: row - 1, in: area)
    } else if let fitting = words.first(where: { $0.count <= area.count }) ?? words.last {
      put(fitting, on: &sheet, row: row, in: area)
    }
    // The blank row under the title holds these words when there is no room beside it. Where rows
    // are few it is there only for them, but then all the time: else the content would move.
    let longest = page.lists.map(\.count).max().map { (number: $0, count: $0) }
    let most = progress(longest, available: available, contentRows: parts.content.sheet.rows)
    let needsRow = !most.isEmpty && !most.contains { $0.count <= free }
    if !isTight || needsRow { sheet.grow(to: row + 1) }
    return sheet
  }

  private func put(_ words: String, on sheet: inout Sheet, row: Int, in area: Range<Int>) {
    let column = max(area.lowerBound, area.upperBound - words.count)
    sheet.put(SafeText(words), .hint, row: row, column: column)
  }

  /// « choix 2 sur 10 · lignes 1–13 sur 27 », and the same in fewer characters.
  private func progress(
    _ choice: (number: Int, count: Int)?, available: Int, contentRows: Int
  ) -> [String] {
    // The state is said in words, not by the mark in the brackets alone.
    let state = if case .option(let option, _) = focused, option.isChosen { ", coché" } else { "" }
    let first = view.scroll + 1
    let last = min(view.scroll + available, contentRows)
    let overflows = available > 0 && contentRows > available
    let long = [
      choice.map { "choix \($0.number) sur \($0.count)\(state)" },
      overflows ? "lignes \(first)–\(last) sur \(contentRows)" : nil,
    ].compactMap(\.self)
    let short = [
      choice.map { "choix \($0.number)/\($0.count)\(state)" },
      overflows ? "lignes \(first)–\(last)/\(contentRows)" : nil,
    ].compactMap(\.self)
    return long.isEmpty ? [] : [long.joined(separator: " · "), short.joined(separator: " · ")]
  }

  /// What has happened, the pinned links, the tabs of a narrow window, the keys.
  private func bottom(pinsFooter: Bool, ink: Ink) -> Sheet {
    var typesetter = Typesetter(sheet: Sheet(columns: size.columns, ink: ink), style: style)
    let margin = isNarrow ? 1 : 2
    let area = margin..<max(margin + 1, size.columns - margin)
    var row = 0
    for text in words.status {
      let signs = Signs(text, .status, ink: &typesetter.sheet.ink)
      row = typesetter.sheet.put(
        wrapping: signs, row: row, in: area.lowerBound..<min(area.upperBound, 2 + 76))
    }
    if words.status.isEmpty && !isTight { row += 1 }
    if pinsFooter && !page.footer.isEmpty {
      row = typesetter.draw(controls: page.footer, row: row, in: area)
    }
    if isNarrow && !page.tabs.isEmpty {
      drawTabs(on: &typesetter, row: row)
      row = typesetter.sheet.rows
    }
    let last = inspector ?? words.hints(for: focused, room: area.count)
    let signs = Signs(last, .footer, ink: &typesetter.sheet.ink)
    typesetter.sheet.put(wrapping: signs, row: row, in: area)
    return typesetter.sheet
  }
}

extension Page {
  func focusable(_ id: ControlID?) -> Focusable? { id.flatMap(focusable) }

  /// ameliBot is in the page, not beside it.
  var hasConversation: Bool {
    blocks.contains { if case .chat = $0 { true } else { false } }
  }

  /// One of ameliBot's propositions.
  func isAnswer(_ id: ControlID) -> Bool {
    Self.place(of: id, in: blocks + (aside?.blocks ?? [])) != nil
  }

  /// « choix 2 sur 10 »: where `id` stands among the options or propositions of some blocks.
  static func place(of id: ControlID?, in blocks: [Block]) -> (number: Int, count: Int)? {
    let lists = blocks.flatMap(\.lists)
    guard let id, let list = lists.first(where: { $0.contains(id) }),
      let index = list.firstIndex(of: id)
    else { return nil }
    return (index + 1, list.count)
  }

  /// The options of each question, and the propositions of ameliBot.
  var lists: [[ControlID]] {
    if dialog != nil { return [] }
    return (blocks + (aside?.blocks ?? [])).flatMap(\.lists).filter { !$0.isEmpty }
  }
}

extension Block {
  fileprivate var lists: [[ControlID]] {
    switch self {
    case .choices(let group): [group.options.map(\.id)]
    case .chat(let turns): turns.map { $0.propositions.map(\.id) }
    case .disclosure(_, let blocks), .tile(_, let blocks): blocks.flatMap(\.lists)
    case .columns(let columns): columns.flatMap { $0.flatMap(\.lists) }
    default: []
    }
  }
}
