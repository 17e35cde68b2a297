import Foundation
import TestSupport
import Testing

/// `--annonces`: each transition in one French line, beside the screen.
@Suite struct AnnouncementTests {
  private static func lines(_ path: String) throws -> [String] {
    try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
  }

  private static func askMediateur(_ camille: Walker) throws {
    try camille.goToText()
    try camille.type(ParcoursTests.text, in: "Je souhaite saisir le médiateur")
    try camille.activate("Continuer")
    try camille.sees("Je confirme ma demande.")
    try camille.activate("Continuer")
    try camille.sees("Votre demande est bien envoyée au médiateur.")
  }

  @Test func `a file and a descriptor get the same lines of the médiateur`() throws {
    var told: [[String]] = []
    for words in [["FICHIER"], ["fd:3", "3>>FICHIER"]] {
      let shell = try Shell()
      let file = shell.path("annonces")
      let camille = try Walker(
        DataFolder(),
        words: ["--ephemere", "--annonces"]
          + words.map { $0.replacingOccurrences(of: "FICHIER", with: file) })
      try Self.askMediateur(camille)
      // Each line is there as soon as its page is on the screen.
      told.append(try Self.lines(file))
      try camille.quit()
    }
    #expect(told[0] == told[1])
    let said = told[0]
    #expect(said.first == "Accueil.")
    #expect(said.last == "")
    for words in ["Étape 1 sur 3.", "Étape 2 sur 3.", "Brouillon gardé", "Envoi en cours"] {
      #expect(said.contains { $0.contains(words) }, "\(words) in \(said)")
    }
    #expect(said.count { $0.contains("Brouillon gardé") } == 1, "\(said)")
    #expect(!said.contains { $0.contains("photographe") }, "\(said)")
    #expect(said.count < 16, "\(said)")
  }

  @Test func `a file is made for this user alone, and appended to`() throws {
    let shell = try Shell()
    let file = shell.path("annonces")
    for _ in 0..<2 { try Walker(DataFolder(), words: ["--ephemere", "--annonces", file]).quit() }
    #expect(try Self.lines(file).count { $0 == "Accueil." } == 2)
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a full disk ends nothing`() throws {
    let camille = try Walker(DataFolder(), words: ["--ephemere", "--annonces", "/dev/full"])
    try camille.goToText()
    try camille.quit()
  }

  @Test func `a reader that goes away ends nothing`() throws {
    let shell = try Shell()
    let pipe = shell.path("tube")
    #expect(mkfifo(pipe, 0o600) == 0)
    // Open both ways, so that opening waits for nobody; this end then reads and leaves.
    let reader = open(pipe, O_RDWR | O_CLOEXEC)
    let camille = try Walker(DataFolder(), words: ["--ephemere", "--annonces", pipe])
    close(reader)
    try camille.goToText()
    try camille.quit()
  }

  @Test(arguments: [
    ("fd:9", "n'est pas ouvert"), ("fd:x", "ne nomme pas un descripteur"),
    ("fd:0", "ne nomme pas"), ("fd:-1", "ne nomme pas"), ("fd:3 3</dev/null", "en écriture"),
    ("fd:1", "est le terminal"), ("fd:2", "est le terminal"), ("/tmp", "est un dossier"),
    ("''", "est vide"), ("/nulle/part", "n'existe pas"), ("$LIEN", "est un lien"),
    ("fd:99999999999", "ne nomme pas"),
  ])
  func `a sink that can't be had is one French line and status 2`(
    target: String, part: String
  ) throws {
    let shell = try Shell()
    try FileManager.default.createSymbolicLink(
      atPath: shell.path("lien"), withDestinationPath: shell.path("cible"))
    let line = "\(Walker.program) --ephemere --annonces \(target); echo statut=$?; exec cat"
    let session = try TmuxSession(["sh", "-c", line], environment: ["LIEN": shell.path("lien")])
    let said = try session.waitFor("statut=2").text.replacingOccurrences(of: "\n", with: "")
    #expect(said.contains("compte-ameli : --annonces") && said.contains(part), "\(said)")
    #expect(!session.bytes().contains(0x1B))
  }
}
