import Pages
import TestSupport
import Testing

@testable import Screen

/// Statements 1, 3, 6, 7, 14 and 21 of docs/accessibilite.md: a screen reader knows where the cursor is and
/// what has changed, and nothing else.
struct CursorAccessTests {
  static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 20, columns: 60), Size(rows: 16, columns: 40),
    Size(rows: 40, columns: 120),
  ]

  @Test func `1. After every key the cursor is inside what has the focus`() throws {
    let keys: [Key] = [
      .down, .up, .tab, .backTab, .right, .left, .pageDown, .pageUp, .home, .end, .enter,
      .character(" "),
    ]
    for (index, screen) in try Access.screens.enumerated() {
      var window = screen.window(Self.sizes[index % 4])
      for number in 0..<6 {
        let key = keys[(index + number * 5) % keys.count]
        _ = window.handle(key, on: screen.page)
        let frame = window.frame(of: screen.page)
        #expect(frame.focus == window.focus, "\(screen.name) \(key)")
        #expect(frame.violations == [], "\(screen.name) \(key)")
      }
    }
  }

  /// Each screen at one of the sizes.
  @Test func `3. Moving the focus rewrites the two elements, the count and the keys`() throws {
    for (index, screen) in try Access.screens.enumerated() {
      var window = screen.window(Self.sizes[index % 4])
      for _ in 0..<8 {
        let before = window.frame(of: screen.page)
        let scroll = (window.view.scroll, window.view.asideScroll)
        _ = window.handle(.down, on: screen.page)
        let after = window.frame(of: screen.page)
        guard scroll == (window.view.scroll, window.view.asideScroll),
          let focus = before.focus, let next = after.focus
        else { continue }
        let own = before.rows(of: focus).union(after.rows(of: next))
        let others = before.rowsThatDiffer(from: after).subtracting(own)
        // The count may be on one of two rows, the keys on the last.
        #expect(others.count <= 3, "\(screen.name) \(next): rows \(others.sorted())")
      }
    }
  }

  @Test(arguments: sizes)
  func `3. Typing a letter rewrites the field alone`(size: Size) throws {
    for (screen, label) in Access.fields {
      var typist = try Typist(at: screen, in: label, size: size)
      // The first letter may bring a draft, and say so.
      for letter in "ab" { typist.type(letter) }
      let before = typist.frame
      typist.type("c")
      let rows = before.rowsThatDiffer(from: typist.frame)
      #expect(rows.isSubset(of: typist.frame.rows(of: typist.field)), "\(screen)")
      #expect(rows.count == 1, "\(screen): \(rows.sorted())")
    }
  }

  @Test(arguments: sizes.prefix(3))
  func `7. An answer of ameliBot brings its propositions into sight with it`(size: Size) throws {
    var camille = try Visitor()
    var window = Window(size: size, destinations: [])
    camille.go("amelibot")
    window.show(camille.page)
    _ = window.frame(of: camille.page)
    try camille.ask("médiateur")
    window.show(camille.page)
    let frame = window.frame(of: camille.page)
    let propositions = try #require(window.fitted(camille.page).lists.last)
    let shown = propositions.filter { frame.firstCell(of: $0) != nil }
    #expect(frame.focus == propositions.first)
    #expect(shown.count > 1, "\(frame.lines.joined(separator: "\n"))")
  }

  @Test func `14. Resizing while typing loses neither the focus nor the text`() throws {
    for (screen, label) in Access.fields {
      var typist = try Typist(at: screen, in: label, size: Size(rows: 24, columns: 80))
      for letter in "abc" { typist.type(letter) }
      for size in Self.sizes + [Size(rows: 5, columns: 12), Size(rows: 24, columns: 80)] {
        typist.window.resize(size)
        let frame = typist.frame
        #expect(frame.focus == typist.field, "\(screen) \(size)")
        #expect(frame.violations == [], "\(screen) \(size)")
      }
      #expect(typist.visitor.value(of: label)?.hasSuffix("abc") == true, "\(screen)")
    }
  }

  @Test func `21. Time ends nothing: a pause shows the counter and changes nothing else`() throws {
    for screen in try Access.screens {
      #expect(screen.window(Size(rows: 24, columns: 80)).deadline == nil, "\(screen.name)")
    }
    for (screen, label) in Access.fields {
      var typist = try Typist(at: screen, in: label, size: Size(rows: 24, columns: 80))
      for letter in "abc" { typist.type(letter) }
      let (page, focus) = (typist.visitor.page, typist.window.focus)
      typist.window.tick()
      #expect(typist.window.focus == focus && typist.visitor.page == page)
      #expect(typist.window.deadline == nil)
    }
  }

  @Test func `6. The counter speaks at 100, 20 and 0 left, and on request`() throws {
    for (left, isSaid) in [(101, false), (100, true), (99, false), (20, true), (0, true)] {
      let text = String(repeating: "a", count: 800 - left - 1)
      var typist = try Typist(
        at: "mediateur/texte", in: "Je souhaite", size: Size(rows: 24, columns: 80))
      typist.visitor.send(.typed(typist.field, text))
      typist.window.show(typist.visitor.page)
      typist.type("b")
      let isShown = typist.frame.lines.contains { $0.contains("\(800 - left)/800") }
      #expect(isShown == isSaid, "\(left)")
      #expect(typist.window.deadline == (isSaid ? nil : .seconds(1)))
      for event in typist.window.handle(.function(6), on: typist.visitor.page) {
        typist.visitor.send(event)
      }
      #expect(typist.visitor.page.announcement?.text.text.contains("\(800 - left)/800") == true)
    }
  }
}
