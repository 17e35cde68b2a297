import Foundation
import TestSupport
import Testing

/// One or two scalars of each strange class, through the real program to the terminal.
@Suite struct AnyTextTests {
  private static let text = StrangeScalars.some.reduce(into: "") { text, scalar in
    text.unicodeScalars.append(scalar)
    text += "x"
  }

  /// What a terminal must never get: marks may follow their letter.
  private static let forbidden = Set(
    StrangeScalars.some.filter { ![0x0D, 0x08, 0x1B, 0x301, 0x20DD, 0x20E3].contains($0.value) })

  private static func pasted(_ text: String) -> [UInt8] {
    Array("\u{1B}[200~".utf8) + Array(text.utf8) + Array("\u{1B}[201~".utf8)
  }

  private static func columns(of border: Character, on shown: TmuxSession.Screenshot) -> [[Int]] {
    shown.lines.map { line in Array(line).indices.filter { Array(line)[$0] == border } }
  }

  @Test func `What is pasted is shown in its field and moves nothing on the glass`() throws {
    let folder = DataFolder()
    let camille = try Walker(folder)
    try camille.goToText()
    let before = Self.columns(of: "│", on: try camille.session.screenshot())
    try camille.session.send(Self.pasted(Self.text))
    let shown = try camille.session.waitUntil("the last scalar") {
      $0.text.contains("⟨U+10FFFD⟩x")
    }
    #expect(Self.columns(of: "│", on: shown) == before)
    let bytes = String(decoding: camille.session.bytes(), as: UTF8.self)
    #expect(Self.forbidden.intersection(bytes.unicodeScalars) == [])
    try camille.sees("Le texte collé a des signes qui ne se voient pas")
  }

  @Test func `A mistake in any text is one line of text that can be shown`() throws {
    let folder = DataFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    for option in ["--assure", "--date", "--theme", ""] {
      let words = [option, Self.text].filter { !$0.isEmpty }
      let run = try Spawned.run([Walker.program] + words, in: folder.path)
      #expect(run.status >> 8 == 2)
      #expect(run.errors.hasSuffix("\n") && run.errors.dropLast().allSatisfy { $0 != "\n" })
      #expect(ShownText.faults(in: run.errors) == [])
      #expect(run.errors.contains("⟨U+202E⟩x") && run.errors.contains("⟨U+2028⟩x"), "\(option)")
    }
  }
}
