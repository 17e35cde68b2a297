import Foundation
import TestSupport
import Testing

/// One page to paste into a report.
@Suite struct DiagnosticTests {
  private func object(_ words: String, _ environment: String = "") throws -> [String: Any] {
    let answer = try Shell().run("diagnostic --json \(words)", environment: environment)
    #expect(answer.status == 0 && answer.errors.isEmpty)
    #expect(answer.output.utf8.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func `without a terminal it says what was found, in lines and as an object`() throws {
    let page = try Shell().run("diagnostic --ephemere")
    #expect(page.status == 0 && page.errors.isEmpty)
    for label in ["Version", "Système", "UTF-8", "TERM demandé", "Surface", "Message à la caisse"] {
      #expect(page.output.contains("\(label)\u{A0}: "), "\(label)")
    }
    let found = try object("--ephemere", "TERM=vt100 LC_ALL=C")
    #expect(found["termDemande"] as? String == "vt100")
    #expect(found["utf8"] as? Bool == true)
    #expect(found["theme"] as? String == "auto")
    #expect((found["surface"] as? String)?.contains("pas un terminal") == true)
    #expect((found["unicode"] as? String)?.contains(".") == true)
  }

  @Test func `the home folder has no name, and lies no bytes`() throws {
    let home = try Shell()
    let environment = "-u XDG_DATA_HOME HOME=\(home.path("zoe"))"
    let found = try object("", environment)
    #expect(found["donnees"] as? String == "~/.local/share/compte-ameli")
    #expect(found["etat"] as? String == "rien n'est encore gardé")
    #expect((found["libre"] as? Int ?? 0) > 0)
    #expect(!FileManager.default.fileExists(atPath: home.path("zoe")))
  }

  @Test func `a store that can't be read is said, with status 0`() throws {
    let found = try object("--donnees /dev/null")
    #expect((found["etat"] as? String)?.contains("n'est pas un dossier") == true)
  }

  @Test func `on a terminal it says the kernel's size, colours, and a size that lies`() throws {
    let session = try TmuxSession(
      ["sh", "-c", "\(Walker.program) diagnostic --ephemere; echo statut=$?; exec cat"],
      rows: 40, columns: 100, environment: ["LINES": "7", "COLUMNS": "100"])
    let shown = try session.waitFor("statut=0").text
    for words in ["100x40", "plein écran", "Couleurs\u{A0}: 256", "LINES, à tort", "tmux-256color"]
    {
      #expect(shown.contains(words), "\(words) in \(shown)")
    }
    #expect(!shown.contains("COLUMNS"))
    #expect(!session.bytes().contains(0x1B))
  }
}
