import Pages
import TestSupport
import Testing

@testable import Screen

/// Walks what the statements of docs/accessibilite.md are about: all screens, all that can have the
/// focus.
enum Access {
  /// Fields of every kind, by their screen and the beginning of their label.
  static let fields: [(screen: ScreenID, label: String)] = [
    ("mediateur/texte", "Je souhaite"), ("messagerie/nouveau", "Votre message"),
    ("informations/coordonnees", "Adresse"), ("signalement/soin", "Mon message"),
    ("amelibot", "Posez votre question"),
  ]

  private static let result = Result { try RealScreen.all(of: "camille") }

  /// Camille's screens in all their states, made once.
  static var screens: [RealScreen] {
    get throws { try result.get() }
  }

  /// Hands over each screen with the focus on each stop in turn.
  static func walk(
    _ size: Size, _ look: (RealScreen, Window, Page.Focusable) throws -> Void
  ) throws {
    for screen in try screens {
      var window = screen.window(size)
      for stop in window.stops(of: window.presented(window.fitted(screen.page))) {
        window.focus = stop.id
        try look(screen, window, stop.focusable)
      }
    }
  }
}

/// Somebody who types in one field, with the account behind.
struct Typist {
  var visitor: Visitor
  var window: Window
  let field: ControlID

  init(at screen: ScreenID, in label: String, size: Size) throws {
    visitor = try Visitor()
    visitor.go(screen)
    field = try #require(visitor.fields.first { $0.label.text.hasPrefix(label) }).id
    window = Window(size: size, destinations: [])
    window.show(visitor.page)
    window.focus = field
    _ = window.frame(of: visitor.page)
  }

  var frame: Frame {
    mutating get { window.frame(of: visitor.page) }
  }

  mutating func type(_ letter: Character) {
    for event in window.handle(.character(letter), on: visitor.page) { visitor.send(event) }
    window.show(visitor.page)
  }
}

extension RealScreen {
  /// All of it at once: a window so high that nothing scrolls.
  func whole(columns: Int) -> (window: Window, frame: Frame) {
    var window = self.window(Size(rows: 60, columns: columns))
    window.resize(Size(rows: window.view.contentRows + 30, columns: columns))
    let frame = window.frame(of: page)
    return (window, frame)
  }
}

extension Frame {
  func rows(of control: ControlID) -> Set<Int> {
    guard let index = owners.firstIndex(of: control).map({ UInt16($0 + 1) }) else { return [] }
    return Set(cells.indices.filter { cells[$0].owner == index }.map { $0 / size.columns })
  }

  func firstCell(of control: ControlID) -> Position? {
    guard let index = owners.firstIndex(of: control).map({ UInt16($0 + 1) }),
      let cell = cells.firstIndex(where: { $0.owner == index })
    else { return nil }
    return Position(row: cell / size.columns, column: cell % size.columns)
  }

  func rowsThatDiffer(from other: Frame) -> Set<Int> {
    Set(
      (0..<size.rows).filter { row in
        (0..<size.columns).contains { column in
          text(of: self[row, column]) != other.text(of: other[row, column])
            || self[row, column].role != other[row, column].role
        }
      })
  }

  /// Words in reading order, the marks and the edges of boxes taken away.
  var words: Set<Substring> {
    Set(lines.flatMap { $0.plainSpaces.split { " │┌┐└┘─▸".contains($0) } })
  }
}
