import Pages
import Testing

@testable import Screen

struct FrameInvariantTests {
  private func frame(_ text: SafeText, owner: ControlID = "a") -> Frame {
    var sheet = Sheet(columns: 6)
    let index = sheet.ink.owner(of: owner)
    sheet.put(text, row: 0, column: 0, owner: index)
    return Frame(
      size: Size(rows: 1, columns: 6), cells: sheet.cells, clusters: sheet.ink.clusters,
      owners: sheet.ink.owners)
  }

  @Test func `A sound frame has no violation`() {
    var frame = frame("a漢👍🏽")
    frame.focus = "a"
    #expect(frame.violations == [])
  }

  @Test func `Half of a wide character is a violation`() {
    var frame = frame("a漢b")
    frame[0, 2] = .blank
    #expect(frame.violations == ["cell 1 is half of a wide character"])
  }

  @Test func `A cursor outside the window or outside the focus is a violation`() {
    var frame = frame("ab")
    frame.cursor = Position(row: 1, column: 0)
    #expect(frame.violations == ["the cursor is outside the window"])
    frame.cursor = Position(row: 0, column: 4)
    frame.focus = "a"
    #expect(frame.violations == ["the cursor is not inside a"])
  }

  @Test func `An owner that no one knows is a violation`() {
    var frame = frame("ab")
    frame[0, 0].owner = 9
    #expect(frame.violations == ["a cell names no owner"])
  }
}
