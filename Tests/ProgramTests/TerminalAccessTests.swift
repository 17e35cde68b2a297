import Foundation
import TestSupport
import Testing

/// Statements 1, 2, 8 and 15 of docs/accessibilite.md, in the bytes of the real program.
@Suite struct TerminalAccessTests {
  private func open(_ environment: [String: String] = [:]) throws -> Walker {
    try Walker(DataFolder(), .usual, environment: environment)
  }

  @Test func `1. The terminal's own cursor follows the focus`() throws {
    let camille = try open()
    for key in ["Down", "Down", "Tab", "End", "BTab", "Up", "F2", "Escape"] {
      let shown = try camille.pressAndLook(key)
      guard let row = shown.lines.firstIndex(where: { $0.contains("▸") }) else { continue }
      let before = try #require(shown.lines[row].firstIndex(of: "▸"))
      let column = shown.lines[row].distance(from: shown.lines[row].startIndex, to: before) + 1
      if shown.lines[row].contains("Posez votre question") {
        #expect(shown.cursorRow > row)
      } else {
        #expect(shown.cursorRow == row && shown.cursorColumn == column, "\(key)")
      }
    }
  }

  @Test func `2. Each refresh ends by moving the cursor to the focus`() throws {
    let camille = try open()
    for key in ["Down", "Tab", "Down", "Up"] {
      let before = camille.session.bytes().count
      try camille.pressAndLook(key)
      try camille.session.waitUntil("the bytes") { _ in camille.session.bytes().count > before }
      let sent = String(decoding: camille.session.bytes().dropFirst(before), as: UTF8.self)
      // After the move, attributes may go back to normal: they show nothing.
      let isMove = sent.contains(#/(\u{1B}\[[0-9;]*[HABCDGd]|\u{8}+|\r)(\u{1B}\[m\u{F}?)?$/#)
      #expect(isMove, "\(key): \(sent.debugDescription.suffix(60))")
    }
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "xterm-mono"]])
  func `8. Without colours the screens keep their words and their marks`(
    environment: [String: String]
  ) throws {
    let (plain, colored) = (try open(environment), try open())
    for key in ["Down", "Tab", "F1"] {
      for camille in [plain, colored] { try camille.pressAndLook(key) }
      let shown = try plain.session.screenshot()
      let other = try colored.session.screenshot()
      #expect(shown.lines == other.lines, "\(key)\n\(shown.text)\n\(other.text)")
      #expect(shown.text.contains("▸"), "\(key)")
    }
    let bytes = String(decoding: plain.session.bytes(), as: UTF8.self)
    #expect(!bytes.contains(#/\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|9[0-7]|10[0-7])[;m]/#))
  }

  @Test func `15. Nothing blinks, flashes or rings`() throws {
    let camille = try open()
    for key in ["Down", "F5", "C-p", "Escape", "Escape", "Escape"] {
      try camille.pressAndLook(key)
    }
    let bytes = camille.session.bytes()
    #expect(!bytes.contains(0x07))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains(#/\u{1B}\[([0-9]+;)*[56](;[0-9]+)*m/#))
    #expect(!text.contains("\u{1B}[?5h"))
  }
}
