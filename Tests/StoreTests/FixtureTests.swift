import Domain
import Foundation
import Testing

@testable import Store

/// Stores of every schema ever released, as the program of then left them: read for ever. A new one
/// is added with each schema; none is ever changed.
struct FixtureTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The files of a fixture, on a disk in memory.
  private static func disk(_ version: String) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    let account = try Folder.make(path: Lived.folder, disk)
    let root = folder.appending(path: version + "/camille")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    for name in names where name.hasSuffix(".jsonl") {
      let parts = name.split(separator: "/").map(String.init)
      let folder = parts.count == 2 ? try account.make(parts[0]) : account
      let bytes = Array(try Data(contentsOf: root.appending(path: name)))
      disk.close(try folder.replace(try #require(parts.last), with: bytes))
    }
    return disk
  }

  static let facts: [Fact] =
    [.compteOuvert(CivilDate(dayNumber: 20_010))] + Lived.facts(133).dropLast(3) + [
      .demandeEnvoyee(
        Demande(
          id: Demande.ID(rawValue: "MED-2024-000123"), parcours: "mediateur", titre: "Médiateur",
          date: CivilDate(dayNumber: 20_011), contactAvant: CivilDate(dayNumber: 20_041),
          reponses: [.init(champ: "texte", libelle: "Votre texte", valeur: "Été « œuvre » 👩‍👩‍👧‍👦")],
          brouillon: Draft.ID(rawValue: "mediateur-131"),
          accuse: Message(
            id: Message.ID(rawValue: "accuse-131"), sens: .recu,
            correspondant: "L'Assurance Maladie", objet: "Votre demande",
            date: CivilDate(dayNumber: 20_011), corps: ["Un", "Deux"]))),
      .notificationLue("n1"),
      .avisDonne(Avis(demande: Demande.ID(rawValue: "MED-2024-000123"), note: .tresBien)),
    ]

  @Test func `A store of version 1 is read completely`() throws {
    let disk = try Self.disk("v1")
    #expect(try disk.upkeep.check("camille")?.defects == [])
    let store = try disk.openStore()
    #expect(store.state == .ready)
    #expect(store.notices == [])
    #expect(try store.allFacts() == Self.facts + [try Self.coordonnees])
    #expect(store.historique == Historique(facts: try store.allFacts()))
    #expect(
      store.drafts == [
        .sample("mediateur-7", texte: "Secret du médiateur"),
        .sample("messagerie-8", texte: "Secret\nde deux lignes"),
      ])
    try store.append(.lu("suite"))
    #expect(try disk.restarted(after: .powerCut).openStore().historique.revision == 136)
  }

  @Test func `There is a store of each version`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.sorted() == (1...Migration.current).map { "v\($0)" })
  }

  static var coordonnees: Fact {
    get throws {
      .coordonneesModifiees(
        Coordonnees(
          telephone: try Telephone(typed: "06 39 98 12 34"),
          courriel: try Courriel(typed: "camille@example.org")),
        brouillon: Draft.ID(rawValue: "coordonnees-134"))
    }
  }
}
