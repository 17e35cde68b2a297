import Foundation
import Glibc
import TestSupport
import Testing

/// When the disk refuses, and when another window has the account already.
@Suite struct DiskTests {
  private let folder = DataFolder()

  /// From now on no file of the program may grow past so many bytes.
  private func limitFiles(of walker: Walker, to limit: String) throws {
    let run = try Spawned.run(
      ["prlimit", "--pid", "\(walker.processID)", "--fsize=\(limit):"], in: folder.path)
    #expect(run.status == 0)
  }

  // MARK: A disk that takes nothing

  @Test(arguments: Walker.Glass.all)
  func `a full disk is said while typing, and once it is no longer full all is kept`(
    glass: Walker.Glass
  ) throws {
    let walker = try Walker(folder, glass)
    try walker.goToText()
    try walker.types("avant")
    try limitFiles(of: walker, to: "10")
    try walker.types("pendant")
    try walker.sees("la taille permise", "vos dernières modifications ne sont pas gardées")
    #expect(try !walker.reads("Brouillon gardé"))
    #expect(try walker.fieldText() == "avantpendant")
    try limitFiles(of: walker, to: "unlimited")
    try walker.types("après")
    try walker.session.waitUntil("no complaint") {
      !Walker.reads("ne sont pas gardées", on: $0)
    }
    try walker.killAtOnce()
    #expect(try Walker(resuming: folder, glass).fieldText() == "avantpendantaprès")
  }

  @Test func `a full disk sends nothing, keeps the text, and the same button sends it later`()
    throws
  {
    let walker = try Walker(folder)
    try walker.goToText()
    try walker.session.type(ParcoursTests.text)
    try walker.activate("Continuer")
    try walker.sees("Je confirme ma demande.")
    try limitFiles(of: walker, to: "10")
    try walker.reach("Continuer")
    try walker.press("Enter")
    try walker.sees("votre demande n'est pas envoyée, votre texte est gardé")
    #expect(try !walker.reads("bien envoyée"))
    #expect(try walker.wholePage().contains(ParcoursTests.text))
    try limitFiles(of: walker, to: "unlimited")
    try walker.reach("Continuer")
    try walker.press("Enter")
    try walker.sees("Votre demande est bien envoyée")
    try walker.killAtOnce()
    let again = try Walker(folder)
    try again.go(to: "messagerie")
    try again.activate("14/10")
    #expect(try again.wholePage().contains(ParcoursTests.text))
  }

  @Test func `a folder that may only be read is said in one line, with status 3`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o555])
    // The rights of a folder don't hold root back.
    let nobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    if geteuid() == 0 { #expect(chown(folder.path, 65534, 65534) == 0) }
    let session = try TmuxSession([
      "sh", "-c", "\(nobody)\(Walker.program) --donnees \(folder.path); echo statut=$?; exec cat",
    ])
    let said = try session.waitFor("statut=3").text.replacingOccurrences(of: "\n", with: "")
    #expect(said.contains("compte-ameli : ") && said.contains("n'est pas permis"), "\(said)")
    #expect(!session.bytes().contains(0x1B))
  }

  // MARK: Two windows

  @Test(arguments: Walker.Glass.all)
  func `a second window only reads, says who writes, and calls nothing kept or sent`(
    glass: Walker.Glass
  ) throws {
    let first = try Walker(folder, glass)
    let second = try Walker(folder, glass)
    try second.sees("ouvert par compte-ameli (processus \(first.processID))", "lecture seule")
    try second.goToText()
    try second.sees("ne sont pas gardées")
    try second.session.type(ParcoursTests.text)
    try second.activate("Continuer")
    try second.sees("Je confirme ma demande.")
    try second.reach("Continuer")
    try second.press("Enter")
    try second.sees("votre demande n'est pas enregistrée")
    let shown = try second.session.screenshot()
    for lie in ["bien envoyée", "Brouillon gardé", "Envoi en cours"] {
      #expect(!Walker.reads(lie, on: shown), "\(shown.text)")
    }
    try second.quit()
    try first.quit()
    let third = try Walker(folder, glass)
    #expect(try !third.reads("lecture seule") && !third.reads("Vous avez commencé"))
  }
}
