import Foundation
import TestSupport
import Testing

/// Pages without a terminal: `ecrans` and `ecran`.
@Suite struct EcranTests {
  private static let day = "--ephemere --date 2024-10-14"

  @Test func `every screen that is listed is printed, in each format`() throws {
    let shell = try Shell()
    let list = try shell.run("ecrans \(Self.day)")
    #expect(list.status == 0 && list.errors.isEmpty)
    let rows = list.output.split(separator: "\n").map { $0.split(separator: "\t") }
    #expect(rows.allSatisfy { $0.count == 2 })
    let ids = rows.compactMap(\.first)
    let wanted: [Substring] = [
      "accueil", "paiements/detail", "messagerie/message", "amelibot", "mediateur/texte",
      "signalement/confirmation", "plan-du-site",
    ]
    #expect(Set(wanted).isSubset(of: ids))
    #expect(Set(ids).count == ids.count)
    for (index, id) in ids.enumerated() {
      let format = ["texte", "json", "html", "svg"][index % 4]
      let answer = try shell.run("ecran \(id) \(Self.day) --format \(format)")
      #expect(answer.status == 0 && answer.errors.isEmpty, "\(id) \(answer.errors)")
      #expect(answer.output.uppercased().contains("SIMULATION"), "\(id)")
    }
  }

  @Test func `text is the screen at the size that was asked for`() throws {
    let shell = try Shell()
    let usual = try shell.run("ecran accueil \(Self.day)").output.components(separatedBy: "\n")
    #expect(usual.count == 25 && usual.last == "")
    #expect(usual.allSatisfy { $0.count <= 80 && $0.last != " " })
    let small = try shell.run("ecran accueil \(Self.day) --taille 40x20").output
    #expect(small.components(separatedBy: "\n").count == 21)
    #expect(small.contains("SIMULATION"))
    #expect(try shell.run("ecran accueil \(Self.day) --taille 300×120").status == 0)
  }

  @Test func `the latest payment, the first message and the conversation are shown`() throws {
    let shell = try Shell()
    #expect(try shell.run("ecran paiements/detail \(Self.day)").output.contains("11/10/2024"))
    let lea = try shell.run("ecran paiements/detail --assure lea \(Self.day)")
    #expect(lea.status == 0)
    let message = try shell.run("ecran messagerie/message \(Self.day) --format json").output
    #expect(message.contains(#""ecran":"messagerie/message""#) && message.contains(#""valeurs""#))
    #expect(try shell.run("ecran amelibot \(Self.day)").output.contains("ameliBot"))
  }

  @Test(arguments: [
    ("acueil", "Essayez accueil"), ("motif", "mediateur/motif, signalement/motif"),
    ("zzzzzzzzzzzz", "compte-ameli ecrans"), ("accueil --format pdf", "texte, json, html ou svg"),
    ("accueil --taille 80", "80x24"), ("accueil --taille 19x24", "de 20x6 à 300x120"),
    ("accueil --taille 80x121", "de 20x6 à 300x120"), ("accueil --taille -8x9", "taille"),
    ("accueil --taille 99999999999999999999x9", "80x24"), ("accueil --assure zoe", "camille"),
    ("\"$(printf 'a\\033[31m')\"", "n'existe pas"), ("", "Il manque <id>"),
  ])
  func `a mistake is one French line and status 2`(words: String, part: String) throws {
    let answer = try Shell().run("ecran \(words)")
    #expect(answer.status == 2 && answer.output.isEmpty)
    #expect(answer.errors.contains(part), "\(answer.errors)")
    #expect(answer.errors.split(separator: "\n").count == 1)
    #expect(!answer.errors.contains("\u{1B}"))
  }

  @Test(arguments: [
    "ecrans", "ecran accueil", "ecran accueil --format svg", "diagnostic", "--aide",
  ])
  func `a stdout that takes nothing is one line and status 1`(words: String) throws {
    let shell = try Shell()
    for redirection in [">&-", ">/dev/full"] {
      let answer = try shell.run("\(words) \(redirection)")
      #expect(answer.status == 1, "\(redirection)")
      #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")
    }
  }

  @Test func `the data are shown as they are, and left as they were`() throws {
    let folder = DataFolder()
    let camille = try Walker(folder)
    try camille.goToText()
    try camille.types("UnTexteBienÀMoi")
    let shell = try Shell(folder)
    let words = "--donnees \(folder.path) --date 2024-10-14"
    let before = try State(of: folder.path)
    let shown = try shell.run("ecran mediateur/texte \(words)")
    #expect(shown.status == 0 && shown.output.contains("UnTexteBienÀMoi"), "\(shown)")
    #expect(!shown.output.contains("lecture seule"))
    #expect(try shell.run("ecran accueil \(words)").output.contains("Vous avez commencé"))
    #expect(try shell.run("ecrans \(words)").status == 0)
    let report = try shell.run("diagnostic \(words)")
    #expect(report.output.contains("Ouvert par un autre programme\u{A0}: oui"), "\(report)")
    #expect(!report.output.contains("UnTexteBienÀMoi"))
    #expect(try State(of: folder.path) == before)
    try camille.types("Encore")
    try camille.quit()
  }

  @Test func `where there are no data none are made, and what is no folder is said`() throws {
    let shell = try Shell()
    let nowhere = shell.path("a/b")
    #expect(try shell.run("ecran accueil --donnees \(nowhere)").status == 0)
    #expect(!FileManager.default.fileExists(atPath: shell.path("a")))
    #expect(try shell.run("ecran accueil", environment: "-u HOME -u XDG_DATA_HOME").status == 0)
    let file = try shell.run("ecran accueil --donnees /dev/null")
    #expect(file.status == 3 && file.errors.contains("n'est pas un dossier"), "\(file)")
  }

  /// Bytes and times of every file of a folder.
  private struct State: Equatable {
    private var files: [String: Data] = [:]
    private var times: [String: Date] = [:]

    init(of folder: String) throws {
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder) + ["."] {
        let path = "\(folder)/\(name)"
        files[name] = FileManager.default.contents(atPath: path)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        times[name] = attributes[.modificationDate] as? Date
      }
    }
  }
}
