import Screen
import Testing

@testable import Terminal

@Suite struct FrameChangesTests {
  private func frame(_ rows: [String], columns: Int = 10) -> Frame {
    var frame = Frame(size: Size(rows: rows.count, columns: columns))
    for (row, text) in rows.enumerated() {
      var column = 0
      for character in text {
        frame[row, column].glyph = frame.glyph(for: character)
        column += 1
        if character == "日" || character == "本" {
          frame[row, column].glyph = .continuation
          column += 1
        }
      }
    }
    return frame
  }

  @Test func `the same frame changes nothing`() {
    #expect(FrameChanges.runs(from: frame(["a", "b"]), to: frame(["a", "b"])).isEmpty)
  }

  @Test func `nothing before, or another size, changes all`() {
    let new = frame(["a", "b"])
    let all = [0, 1].map { FrameChanges.Run(row: $0, columns: 0..<10) }
    #expect(FrameChanges.runs(from: nil, to: new) == all)
    #expect(FrameChanges.runs(from: frame(["a"]), to: new) == all)
  }

  @Test func `a run goes from the first difference to the last`() {
    let runs = FrameChanges.runs(from: frame(["abcdef", "x"]), to: frame(["aXcdYf", "x"]))
    #expect(runs == [.init(row: 0, columns: 1..<5)])
  }

  @Test func `a role counts, an owner doesn't`() {
    let old = frame(["abc"])
    var new = old
    new[0, 1].owner = 7
    #expect(FrameChanges.runs(from: old, to: new).isEmpty)
    new[0, 1].role = .focus
    #expect(FrameChanges.runs(from: old, to: new) == [.init(row: 0, columns: 1..<2)])
  }

  @Test func `a wide character is put as a whole`() {
    let old = frame(["a日b"])
    var new = old
    new[0, 2].role = .focus
    #expect(FrameChanges.runs(from: old, to: new) == [.init(row: 0, columns: 1..<3)])
    #expect(
      FrameChanges.runs(from: frame(["axyb"]), to: old) == [.init(row: 0, columns: 1..<3)])
  }

  @Test func `clusters are compared by text, not by index`() {
    let old = frame(["e\u{301}a\u{300}"])
    let new = frame(["a\u{300}e\u{301}"])
    #expect(FrameChanges.runs(from: old, to: new) == [.init(row: 0, columns: 0..<2)])
    #expect(FrameChanges.runs(from: old, to: frame(["e\u{301}a\u{300}"])).isEmpty)
  }
}
