import Pages
import Site
import TestSupport
import Testing

@testable import Screen

/// Statements 16 to 20 of docs/accessibilite.md: the keyboard is enough, leads everywhere and
/// imprisons nowhere.
struct KeyboardAccessTests {
  private static let usual = Size(rows: 24, columns: 80)

  @Test func `18. Nothing has the focus that can't act`() throws {
    try Access.walk(Self.usual) { screen, window, focusable in
      var window = window
      let isPalette = screen.showsPalette
      switch focusable {
      case .field:
        #expect(!window.handle(.character("a"), on: screen.page).isEmpty || isPalette)
      case .control, .option:
        #expect(!window.handle(.enter, on: screen.page).isEmpty, "\(screen.name) \(focusable.id)")
      }
    }
  }

  @Test func `16. No function needs a chord that the help does not list`() throws {
    let listed = Set(Command.allCases.map(\.keys.text))
    #expect(listed.isSuperset(of: ["Tab", "Entrée", "Espace", "Échap", "F1", "F2", "Ctrl-Q"]))
    var aide = try Visitor()
    aide.go("aide")
    for command in Command.allCases { #expect(aide.sees(command.keys.text.plainSpaces)) }
    let screen = RealScreen("accueil", try Visitor())
    for letter in "abdefghijkmnorstuvwxy" {
      var window = screen.window(Self.usual)
      #expect(window.handle(.control(letter), on: screen.page) == [], "Ctrl-\(letter)")
    }
  }

  @Test func `17. From everywhere Échap goes back and Ctrl-Q asks to quit`() throws {
    try Access.walk(Self.usual) { screen, window, focusable in
      var quitting = window
      #expect(quitting.handle(.control("q"), on: screen.page) == [.askedToQuit])
      var leaving = window
      let events = leaving.handle(.escape, on: screen.page)
      if screen.showsPalette {
        #expect(events == [] && leaving.palette == nil)
      } else if let dialog = screen.page.dialog {
        #expect(events == [.activated(dialog.actions[0].id)])
      } else {
        #expect(events == [.wentBack], "\(screen.name) \(focusable.id)")
      }
    }
  }

  @Test func `17. Going back again and again ends at the question whether to quit`() throws {
    let start = try Visitor()
    for destination in start.session.destinations {
      var camille = start
      camille.go(destination.screen)
      for _ in 0..<12 where camille.page.dialog == nil { camille.send(.wentBack) }
      #expect(camille.page.dialog != nil, "\(destination.screen)")
      try camille.activate("Quitter")
      #expect(camille.hasQuit)
    }
  }

  @Test func `18. Tab goes in the order of reading`() throws {
    for screen in try Access.screens {
      var (window, frame) = screen.whole(columns: 80)
      let page = window.presented(window.fitted(screen.page))
      let places = window.stops(of: page).compactMap { frame.firstCell(of: $0.id) }
      let pairs = zip(places, places.dropFirst())
      #expect(pairs.allSatisfy { ($0.row, $0.column) < ($1.row, $1.column) }, "\(screen.name)")
    }
  }

  @Test func `19. A digit chooses in every question and among ameliBot's propositions`() throws {
    var lists = 0
    for screen in try Access.screens where screen.page.dialog == nil {
      var window = screen.window(Self.usual)
      for list in window.fitted(screen.page).lists {
        lists += 1
        for (index, id) in list.prefix(9).enumerated() {
          window.focus = list.first
          let digit = Character(String(index + 1))
          let events = window.handle(.character(digit), on: screen.page)
          #expect(events.count == 1 && window.focus == id, "\(screen.name) \(digit)")
        }
      }
    }
    #expect(lists > 10)
  }

  @Test func `19. While typing, letters and digits are text`() throws {
    for (screen, label) in Access.fields {
      var typist = try Typist(at: screen, in: label, size: Self.usual)
      for letter in "q1?r9" { typist.type(letter) }
      #expect(typist.visitor.value(of: label)?.hasSuffix("q1?r9") == true, "\(screen)")
    }
  }

  @Test func `20. Help has a key and a name that can be said`() throws {
    try Access.walk(Self.usual) { screen, window, _ in
      guard screen.page.dialog == nil else { return }
      var window = window
      #expect(window.handle(.function(1), on: screen.page) == [.went("aide")])
    }
    let screen = RealScreen("accueil", try Visitor())
    var window = screen.window(Self.usual)
    _ = window.handle(.control("p"), on: screen.page)
    for letter in "aide" { _ = window.handle(.character(letter), on: screen.page) }
    #expect(window.handle(.enter, on: screen.page) == [.went("aide")])
  }
}
