import Pages
import Testing

@testable import Screen

/// Every sample page in windows of every width and every height.
struct FrameSizeTests {
  @Test(arguments: SamplePages.all.indices)
  func `A frame keeps its invariants at every width`(index: Int) {
    let heights = [1, 2, 3, 5, 8, 10, 12, 16, 20, 24, 40, 60]
    for columns in 1...200 {
      // Neighbouring widths meet the other heights.
      expectSound(index, Size(rows: heights[(columns * 7 + index) % 12], columns: columns))
    }
  }

  @Test(arguments: SamplePages.all.indices)
  func `A frame keeps its invariants at every height`(index: Int) {
    for rows in 1...60 {
      for columns in [1, 40, 100] { expectSound(index, Size(rows: rows, columns: columns)) }
    }
  }

  @Test func `A window without cells paints nothing`() {
    for size in [Size(rows: 0, columns: 0), Size(rows: 0, columns: 9), Size(rows: 4, columns: 0)] {
      var window = Window(size: size, destinations: [])
      window.show(SamplePages.motif)
      #expect(window.frame(of: SamplePages.motif).cells.isEmpty)
    }
  }

  @Test(arguments: [
    Size(rows: 24, columns: 80), Size(rows: 20, columns: 60), Size(rows: 16, columns: 40),
  ])
  func `Every focusable is whole on the screen when it has the focus`(size: Size) {
    for page in SamplePages.all {
      var window = Window(size: size, destinations: [])
      window.show(page)
      for stop in window.stops(of: page) {
        window.focus = stop.id
        let frame = window.frame(of: page)
        #expect(frame.focus == stop.id, "\(page.screen) \(stop.id)")
        #expect(frame.violations == [], "\(page.screen) \(stop.id)")
        guard let place = window.view.place(of: stop.id), place.count <= window.view.rows else {
          continue
        }
        let isWhole =
          window.view.shown.contains(place.lowerBound)
          && place.upperBound <= window.view.shown.upperBound
        #expect(isWhole, "\(page.screen) \(stop.id)")
      }
    }
  }

  @Test func `ameliBot's pane is reachable in wide windows of any height`() {
    var page = SamplePages.bot
    page.status = "Le brouillon n'est pas gardé : le disque est plein. Libérez de la place."
    for rows in stride(from: 1, through: 40, by: 3) {
      var window = Window(size: Size(rows: rows, columns: 110), destinations: [])
      window.show(page)
      for stop in window.stops(of: page) where stop.zone == .aside {
        window.focus = stop.id
        let frame = window.frame(of: page)
        #expect(frame.focus == stop.id, "\(rows) \(stop.id)")
        #expect(frame.violations == [], "\(rows) \(stop.id)")
      }
    }
  }

  @Test func `The focus is said by a mark and not by its look alone`() {
    for page in SamplePages.all where page.dialog == nil {
      var window = Window(size: Size(rows: 24, columns: 80), destinations: [])
      window.show(page)
      for stop in window.stops(of: page) {
        window.focus = stop.id
        let frame = window.frame(of: page)
        #expect(frame.lines.joined().contains("▸"), "\(page.screen) \(stop.id)")
      }
    }
  }

  @Test func `Text is never wider than 76 columns`() {
    var window = Window(size: Size(rows: 50, columns: 200), destinations: [])
    window.show(SamplePages.legal)
    let frame = window.frame(of: SamplePages.legal)
    let widest = frame.lines[5..<45].map(\.count).max()
    #expect(widest ?? 0 <= 2 + 76)
    #expect(widest ?? 0 > 60)
  }

  private func expectSound(_ index: Int, _ size: Size) {
    let page = SamplePages.all[index]
    var window = Window(size: size, destinations: [])
    window.show(page)
    let frame = window.frame(of: page)
    let violations = frame.violations
    #expect(violations.isEmpty, "\(page.screen) \(size): \(violations.prefix(3))")
    if window.focus != nil, frame.focus == nil { Issue.record("\(page.screen) \(size): no focus") }
  }
}
