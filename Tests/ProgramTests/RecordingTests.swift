import Emulation
import Foundation
import TestSupport
import Testing

/// `compte-ameli enregistrer`, at a terminal.
@Suite struct RecordingTests {
  private func record(_ path: String) throws -> Pty {
    let pty = try Pty([Walker.program, "enregistrer", path, "--date", "2024-10-14"])
    try pty.waitFor("Ctrl-Q Quitter")
    return pty
  }

  private func text(of path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `A session becomes a scenario that goes well at once on every surface`() throws {
    let shell = try Shell()
    let path = shell.path("visite.feature")
    let pty = try record(path)
    pty.send("\u{10}médiateur")
    try pty.waitFor("médiateur")
    pty.send("\r")
    try pty.waitUntil("the case") { $0.lines[0].contains("médiateur") }
    pty.send("\u{1B}OQ")
    try pty.waitFor("Posez votre question")
    pty.send("mon numéro est le 06 12 34 56 78\r")
    pty.send("\u{11}")
    try pty.waitFor("Quitter le compte")
    pty.signal(SIGTERM)
    #expect(try pty.waitForEnd() == 143)
    try pty.grammar.finish()

    let text = try text(of: path)
    #expect(text.contains("Quand je vais sur \"mediateur/cas\""))
    #expect(text.contains("Quand j'écris \"mon numéro est le 06 39 98 12 34\" à ameliBot"))
    #expect(text.contains("Quand je quitte") && !text.contains("06 12 34"), "\(text)")
    for surface in ["site", "ecran", "lineaire", "terminal"] {
      let run = try shell.run(
        "scenarios \(path) --surface \(surface) --captures \(shell.path("captures"))")
      #expect(run.status == 0 && run.output.contains("1 réussi,"), "\(run.output)\(run.errors)")
    }
  }

  @Test func `A kill loses nothing of what was done`() throws {
    let shell = try Shell()
    let path = shell.path("coupure.feature")
    let pty = try record(path)
    pty.send("\u{1B}2")
    try pty.waitUntil("the payments") { $0.lines[0].contains("Mes paiements") }
    pty.signal(SIGKILL)
    #expect(try pty.waitForEnd() == 137)
    #expect(try text(of: path).contains("    Alors l'écran est \"paiements\"\n"))
    #expect(try shell.run("scenarios \(path) --surface ecran").status == 0)
  }

  @Test func `What can not be recorded is said in one line, and nothing is overwritten`() throws {
    let shell = try Shell()
    let there = shell.path("la.feature")
    try "à moi".write(toFile: there, atomically: true, encoding: .utf8)
    for (words, part) in [
      (there, "existe déjà"), (shell.path("rien/a.feature"), "son dossier n'existe pas"),
      (shell.path("a.txt"), "ne finit pas par .feature"),
      (shell.path("a.feature") + " --donnees x", "Retirez --donnees"),
    ] {
      let pty = try Pty(["sh", "-c", "\(Walker.program) enregistrer \(words); echo statut=$?"])
      try pty.waitFor("statut=2")
      let said = pty.glass.lines.joined().replacing("\n", with: "")
      #expect(said.contains(part), "\(said)")
    }
    #expect(try text(of: there) == "à moi")
    #expect(!FileManager.default.fileExists(atPath: shell.path("a.feature")))
  }

  @Test func `Without a terminal there is nothing to record`() throws {
    let shell = try Shell()
    let answer = try shell.run("enregistrer \(shell.path("a.feature")) < /dev/null")
    #expect(answer.status == 2 && answer.output.isEmpty)
    #expect(answer.errors.contains("besoin de l'écran") && answer.errors.count { $0 == "\n" } == 1)
    #expect(!FileManager.default.fileExists(atPath: shell.path("a.feature")))
  }
}
