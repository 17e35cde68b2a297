import Pages
import Testing

@testable import Screen

struct WindowMouseTests {
  private func window(_ page: Page, _ size: Size = Size(rows: 24, columns: 80)) -> Window {
    var window = Window(size: size, destinations: [Destination("accueil", "Accueil")])
    window.mouse = .taken
    window.show(page)
    return window
  }

  /// The first cell of a control on show.
  private func place(of control: ControlID, on frame: Frame) throws -> Position {
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where frame.owner(at: row, column) == control {
        return Position(row: row, column: column)
      }
    }
    throw Missing(control: control)
  }

  private struct Missing: Error { let control: ControlID }

  private func field(_ value: String, size: Field.Size) -> Page {
    SamplePages.page(
      "formulaire", "Formulaire",
      [.field(Field(id: "champ", label: "Votre message", value: UntrustedText(value), size: size))])
  }

  @Test(arguments: [Size(rows: 24, columns: 80), Size(rows: 40, columns: 120)])
  func `a click moves the focus and activates what is there`(size: Size) throws {
    let page = SamplePages.payments
    var window = window(page, size)
    let frame = window.frame(of: page)
    for control in page.tabs.map(\.id) {
      let place = try place(of: control, on: frame)
      #expect(window.handle(.mouse(.pressed(place)), on: page) == [.activated(control)])
      #expect(window.focus == control)
    }
  }

  @Test func `a click chooses an option`() throws {
    let page = SamplePages.motif
    var window = window(page)
    let frame = window.frame(of: page)
    let options = page.focusables.compactMap { focusable -> (ControlID, ControlID)? in
      guard case .option(let option, let group) = focusable else { return nil }
      return (option.id, group)
    }
    let (option, group) = try #require(options.dropFirst().first)
    let place = try place(of: option, on: frame)
    let events = window.handle(.mouse(.pressed(place)), on: page)
    #expect(events == [.chose(group: group, option: option)] && window.focus == option)
  }

  @Test(arguments: [0, 1, 9, 10, 25])
  func `the caret goes where a text is clicked`(column: Int) throws {
    let text = "première\ndeuxième ligne\ntroisième"
    let page = field(text, size: .area(rows: 5))
    var window = window(page)
    let frame = window.frame(of: page)
    let corner = try #require(
      (0..<frame.size.rows).lazy.compactMap { row in
        (0..<frame.size.columns).first { frame[row, $0].role == .field }
          .map { Position(row: row, column: $0) }
      }.first)
    let place = Position(row: corner.row + 1, column: corner.column + column)
    #expect(window.handle(.mouse(.pressed(place)), on: page) == [])
    let cursor = window.frame(of: page).cursor
    #expect(cursor == Position(row: place.row, column: corner.column + min(column, 14)))
    #expect(window.handle(.character("X"), on: page).count == 1)
  }

  @Test func `the caret goes where a line is clicked, scrolled as it is`() throws {
    let page = field(String(repeating: "abcdefghij", count: 12), size: .line)
    var window = window(page)
    let frame = window.frame(of: page)
    let cursor = frame.cursor
    let place = Position(row: cursor.row, column: cursor.column - 7)
    _ = window.handle(.mouse(.pressed(place)), on: page)
    let typed = window.handle(.character("X"), on: page)
    let expected = String(repeating: "abcdefghij", count: 11) + "abcXdefghij"
    #expect(typed == [.typed("champ", expected)])
  }

  @Test func `the wheel scrolls, and the focus stays in sight`() {
    let page = SamplePages.legal
    var window = window(page)
    let first = window.frame(of: page).lines
    #expect(window.handle(.mouse(.wheel(3, at: Position(row: 9, column: 9))), on: page) == [])
    let second = window.frame(of: page).lines
    #expect(first != second)
    _ = window.handle(.mouse(.wheel(-3, at: Position(row: 9, column: 9))), on: page)
    #expect(window.frame(of: page).lines == first)
  }

  @Test func `nothing under a dialog reacts`() throws {
    var page = SamplePages.payments
    var window = window(page)
    let places = try page.tabs.map { try place(of: $0.id, on: window.frame(of: page)) }
    page.dialog = Dialog(
      title: "Quitter ?", paragraphs: [],
      actions: [Control("rester", "Rester", .button), Control("partir", "Quitter", .button)])
    window.show(page)
    let frame = window.frame(of: page)
    for place in places { #expect(window.handle(.mouse(.pressed(place)), on: page) == []) }
    #expect(window.focus == "rester")
    let quit = try place(of: "partir", on: frame)
    #expect(window.handle(.mouse(.pressed(quit)), on: page) == [.activated("partir")])
  }

  @Test(arguments: [(-1, 0), (0, -1), (24, 0), (0, 80), (5000, 5000), (23, 79), (3, 0)])
  func `a click on nothing does nothing`(row: Int, column: Int) {
    let page = SamplePages.payments
    var window = window(page)
    _ = window.frame(of: page)
    let focus = window.focus
    let place = Position(row: row, column: column)
    #expect(window.handle(.mouse(.pressed(place)), on: page) == [])
    #expect(window.focus == focus)
  }

  @Test func `F4 lets go of the mouse, says so once, and takes it again`() throws {
    let page = SamplePages.payments
    var window = window(page)
    let place = try place(of: page.tabs[1].id, on: window.frame(of: page))
    #expect(window.frame(of: page).lines.joined().contains("F4 Souris"))
    #expect(window.handle(.function(4), on: page) == [] && window.mouse == .released)
    let words = "Souris rendue au terminal : sélectionnez pour copier. F4 la reprend."
    #expect(window.frame(of: page).lines.joined().contains(words))
    #expect(window.handle(.mouse(.pressed(place)), on: page) == [])
    #expect(!window.frame(of: page).lines.joined().contains(words))
    _ = window.handle(.function(4), on: page)
    #expect(window.mouse == .taken)
    _ = window.frame(of: page)
    #expect(window.handle(.mouse(.pressed(place)), on: page).count == 1)
  }

  @Test func `without a mouse F4 does nothing and no hint speaks of it`() {
    let page = SamplePages.payments
    var window = window(page)
    window.mouse = .none
    let before = window.frame(of: page)
    #expect(window.handle(.function(4), on: page) == [] && window.mouse == .none)
    #expect(window.frame(of: page) == before)
    #expect(!before.lines.joined().contains("F4"))
  }

  // MARK: Bytes

  @Test(
    arguments: [
      ("[<0;10;20M", .pressed(Position(row: 19, column: 9))),
      ("[<4;1;1M", .pressed(Position(row: 0, column: 0))),
      ("[<0;300;80M", .pressed(Position(row: 79, column: 299))),
      ("[<64;3;4M", .wheel(-3, at: Position(row: 3, column: 2))),
      ("[<65;3;4M", .wheel(3, at: Position(row: 3, column: 2))),
    ] as [(String, Mouse)])
  func `a press and the wheel are keys once the mouse is taken`(bytes: String, mouse: Mouse) {
    var decoder = KeyDecoder()
    decoder.takesMouse = true
    #expect(
      decoder.decode(Array(("\u{1B}" + bytes + "x").utf8)) == [.mouse(mouse), .character("x")])
    var other = KeyDecoder()
    #expect(other.decode(Array(("\u{1B}" + bytes + "x").utf8)) == [.character("x")])
  }

  @Test(arguments: [
    "[<0;10;20m", "[<1;1;1M", "[<2;1;1M", "[<32;1;1M", "[<35;1;1M", "[<66;1;1M", "[<0;0;1M",
    "[<0;1M", "[<M", "[<0;1;1;1M", "[<0; 1;1M", "[M !!", "[32;10;20M",
  ])
  func `the rest of what a mouse may say is swallowed`(bytes: String) {
    var decoder = KeyDecoder()
    decoder.takesMouse = true
    #expect(decoder.decode(Array(("\u{1B}" + bytes + "x").utf8)) == [.character("x")])
  }
}
