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
  func `Tab reaches everything once, and shows it with the cursor inside`(size: Size) throws {
    for screen in try RealScreen.all(of: "camille") {
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
        #expect(window.handle(.tab, on: screen.page) == [])
      }
      #expect(window.focus == first, "\(screen.name) \(size): Tab does not come round")
    }
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
