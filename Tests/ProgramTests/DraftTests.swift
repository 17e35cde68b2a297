import Foundation
import Glibc
import TestSupport
import Testing

/// The text that is on the screen outlives whatever happens to the program, the terminal and the
/// disk.
@Suite struct DraftTests {
  /// A long word that differs everywhere, so that a lost or doubled character shows.
  private static let word = (100..<400).map(String.init).joined(separator: "x")

  // MARK: Killed

  @Test func `what the screen showed is offered again after kill -9, at twenty lengths`() throws {
    let folder = DataFolder()
    var walker = try Walker(folder, .wide)
    try walker.goToText()
    var kept = ""
    var seed: UInt64 = 20_241_014
    for _ in 0..<20 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let count = Int(seed >> 33) % 30 + 1
      let before = kept
      try walker.session.type(String(Self.word.dropFirst(kept.count).prefix(count)))
      let shown = try walker.session.waitUntil("a part of what is typed") {
        Walker.fieldText(on: $0).count > before.count
      }
      try walker.killAtOnce()
      walker = try Walker(resuming: folder, .wide)
      kept = try walker.fieldText()
      #expect(kept.hasPrefix(Walker.fieldText(on: shown)))
      #expect(Self.word.hasPrefix(kept))
    }
    #expect(kept.count > 150)
  }

  @Test func `what is said to be sent is there after kill -9`() throws {
    let folder = DataFolder()
    let walker = try Walker(folder)
    try walker.goToText()
    try walker.session.type(ParcoursTests.text)
    try walker.activate("Continuer")
    try walker.sees("Je confirme ma demande.")
    try walker.reach("Continuer")
    try walker.press("Enter")
    try walker.sees("Votre demande est bien envoyée")
    try walker.killAtOnce()
    let again = try Walker(folder)
    #expect(try !again.reads("Vous avez commencé"))
    try again.go(to: "messagerie")
    try again.activate("14/10")
    #expect(try again.wholePage().contains(ParcoursTests.text))
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)])
  func `a signal keeps the draft and gives the terminal back`(signal: Int32, status: Int) throws {
    let folder = DataFolder()
    let walker = try Walker(inShell: folder)
    try walker.goToText()
    let word = String(Self.word.prefix(90))
    try walker.session.type(word)
    try walker.session.waitUntil("the word") { Walker.fieldText(on: $0) == word }
    try walker.signal(signal)
    try walker.session.waitFor("statut=\(status)")
    try endsSane(walker.session, folder)
    #expect(try Walker(resuming: folder).fieldText() == word)
  }

  private func endsSane(_ session: TmuxSession, _ folder: DataFolder) throws {
    #expect(String(decoding: session.bytes(), as: UTF8.self).contains("\u{1B}[?2004h"))
    try session.endsInOrder()
    #expect(try session.format("alternate_on") == "0")
    #expect(try session.format("cursor_flag") == "1")
    try session.type(
      "clear; [ \"$(stty -g)\" = \"$(cat \(folder.path).before)\" ] && echo comme avant\n")
    try session.waitUntil("stty as before") { $0.lines.contains("comme avant") }
  }

  // MARK: Suspended, resized, pasted into

  @Test func `Ctrl-Z gives the terminal back, and fg the text`() throws {
    let folder = DataFolder()
    let walker = try Walker(inShell: folder)
    try walker.goToText()
    try walker.session.type("avant")
    try walker.session.waitUntil("avant") { Walker.fieldText(on: $0) == "avant" }
    try walker.press("C-z")
    try walker.session.waitFor("Stopped")
    try endsSane(walker.session, folder)
    try walker.session.type("fg\n")
    try walker.session.waitUntil("the text again") { Walker.fieldText(on: $0) == "avant" }
    try walker.session.type("après")
    try walker.session.waitUntil("the rest") { Walker.fieldText(on: $0) == "avantaprès" }
  }

  @Test func `resizing in the middle of the text loses neither text nor focus`() throws {
    let folder = DataFolder()
    let walker = try Walker(folder, .wide)
    try walker.goToText()
    let word = String(Self.word.prefix(100))
    try walker.session.type(word)
    try walker.session.waitUntil("the word") { Walker.fieldText(on: $0) == word }
    var typed = word
    for (rows, columns) in [(20, 40), (6, 20), (20, 40), (40, 120)] {
      try walker.session.resize(rows: rows, columns: columns)
      try walker.session.waitUntil("a frame of \(columns)×\(rows)") {
        $0.lines.count == rows && $0.lines.allSatisfy { $0.count <= columns }
          && Self.unwrapped($0).contains(typed.suffix(6))
      }
      try walker.session.type("+")
      typed += "+"
      try walker.session.waitUntil("one character more") {
        Self.unwrapped($0).contains(typed.suffix(6))
      }
    }
    try walker.session.waitUntil("the whole text") { Walker.fieldText(on: $0) == typed }
    try walker.killAtOnce()
    #expect(try Walker(resuming: folder, .wide).fieldText() == typed)
  }

  private static func unwrapped(_ shown: TmuxSession.Screenshot) -> String {
    shown.text.filter { !$0.isWhitespace && $0 != "│" }
  }

  @Test func `a paste of 900 characters is kept whole, marked, and may not go on`() throws {
    let folder = DataFolder()
    let walker = try Walker(folder, .wide)
    try walker.goToText()
    let word = String(Self.word.prefix(900))
    try walker.session.paste(word)
    try walker.sees("100 caractères en trop")
    try walker.activate("Continuer")
    try walker.sees("Retirez 100 caractères")
    #expect(try !walker.reads("Je confirme ma demande."))
    try walker.killAtOnce()
    let again = try Walker(resuming: folder, .wide)
    try again.sees("100 caractères en trop")
    for _ in 0..<100 { try again.press("BSpace") }
    try again.sees("800/800")
    try again.activate("Continuer")
    try again.sees("Je confirme ma demande.")
    #expect(
      try again.wholePage().replacingOccurrences(of: " ", with: "").contains(word.prefix(800)))
  }
}
