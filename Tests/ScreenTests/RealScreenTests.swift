import Pages
import Site
import TestSupport
import Testing

@testable import Screen

/// The real screens of every insured person, in windows of every size.
struct RealScreenTests {
  private static let heights = [1, 2, 3, 5, 8, 10, 12, 16, 20, 24, 40, 60]
  private static let people = ["camille", "odette", "karim", "lea"]

  /// All screens together meet every width, and each screen one width in `stride`.
  @Test(arguments: people) func `A frame keeps its invariants at every width`(person: String) throws
  {
    for (index, screen) in try RealScreen.all(of: person).enumerated() {
      for columns in Swift.stride(from: 1 + index % 20, through: 200, by: 20) {
        expectSound(
          screen, Size(rows: Self.heights[(columns * 7 + index) % 12], columns: columns))
      }
    }
  }

  @Test func `A frame keeps its invariants at every height`() throws {
    for (index, screen) in try RealScreen.all(of: "camille").enumerated() {
      for (offset, columns) in [1, 30, 60, 80, 120].enumerated() {
        for rows in Swift.stride(from: 1 + (index + offset * 4) % 20, through: 60, by: 20) {
          expectSound(screen, Size(rows: rows, columns: columns))
        }
      }
    }
  }

  @Test(arguments: [
    Size(rows: 24, columns: 80), Size(rows: 20, columns: 40), Size(rows: 40, columns: 120),
    Size(rows: 8, columns: 18),
  ])
  func
    `1, 7, 8 and 16. Tab reaches everything once, whole, marked, the cursor on its first character`(
      size: Size
    ) throws
  {
    for screen in try Access.screens {
      var window = screen.window(size)
      let shown = window.presented(window.fitted(screen.page))
      let order = window.stops(of: shown).map(\.id)
      #expect(Set(order).count == order.count, "\(screen.name) has one id twice")
      guard let first = order.first else { continue }
      window.focus = first
      for expected in order {
        let frame = window.frame(of: screen.page)
        #expect(frame.focus == expected, "\(screen.name) \(size) \(expected)")
        #expect(frame.violations == [], "\(screen.name) \(size) \(expected)")
        expectFindable(shown.focusable(expected), in: frame, window, screen)
        #expect(window.handle(.tab, on: screen.page) == [])
      }
      #expect(window.focus == first, "\(screen.name) \(size): Tab does not come round")
    }
  }

  private func expectFindable(
    _ focusable: Page.Focusable?, in frame: Frame, _ window: Window, _ screen: RealScreen
  ) {
    guard let focusable, let first = frame.firstCell(of: focusable.id) else { return }
    let place = "\(screen.name) \(frame.size) \(focusable.id)"
    if case .field = focusable {} else { #expect(frame.cursor == first, "\(place)") }
    let line = frame.line(first.row)
    #expect(line.contains("▸") || frame.size.columns < 40, "\(place)")
    if let mark = focusable.mark {
      #expect(line.dropFirst(first.column).hasPrefix(mark), "\(place)")
    }
    guard let rows = window.view.place(of: focusable.id), rows.count <= window.view.rows else {
      return
    }
    #expect(rows.clamped(to: window.view.shown) == rows, "\(place)")
  }

  private func expectSound(_ screen: RealScreen, _ size: Size) {
    var window = screen.window(size)
    let frame = window.frame(of: screen.page)
    let violations = frame.violations
    #expect(violations.isEmpty, "\(screen.name) \(size): \(violations.prefix(3))")
    if window.focus != nil, frame.focus == nil {
      Issue.record("\(screen.name) \(size): what has the focus is not on show")
    }
  }
}

extension Page.Focusable {
  /// What says its state without colour or look.
  fileprivate var mark: String? {
    switch self {
    case .option(let option, _): option.isChosen ? "(x)" : "(\u{A0})"
    case .control(let control):
      if case .disclosure(let isExpanded) = control.kind { isExpanded ? "[-]" : "[+]" } else { nil }
    case .field: nil
    }
  }
}
