import Domain
import Foundation
import Glibc
import Testing

@testable import Store

/// All that is kept, in one document.
struct ExportTests {
  private static func document(_ disk: MemoryFileSystem) throws -> (Export, [String: Any]) {
    let export = try #require(try disk.upkeep.export("camille"))
    let object = try JSONSerialization.jsonObject(with: Data(export.json.utf8))
    return (export, try #require(object as? [String: Any]))
  }

  @Test func `Every fact and every draft is in it, in one line of printable ASCII`() throws {
    let texts = awkwardTexts.dropLast()
    let facts = texts.enumerated().map { Fact.envoye($0.element, brouillon: "b\($0.offset)") }
    let disk = try Lived.disk(facts: Lived.facts + facts)
    let (export, object) = try Self.document(disk)
    #expect(export.isComplete && object["complet"] as? Bool == true)
    #expect(export.json.utf8.allSatisfy { (0x20...0x7E).contains($0) })
    #expect((object["simulation"] as? String)?.hasPrefix("SIMULATION") == true)
    let again = try #require(object["faits"] as? [Any]).map { fact in
      try JSONDecoder().decode(Fact.self, from: JSONSerialization.data(withJSONObject: fact))
    }
    #expect(again == Lived.facts + facts)
    #expect((object["brouillons"] as? [Any])?.count == 2)
  }

  @Test func `The text says the same in French sentences`() throws {
    let text = try #require(try Lived.disk().upkeep.export("camille")).text
    #expect(text.hasPrefix("SIMULATION"))
    #expect(text.contains("Ce qui a été fait (9)"))
    #expect(text.contains("\n   Secret numéro 0\n"))
    #expect(text.contains("- messagerie-0 : formulaire mediateur, étape texte"))
    #expect(text.contains("  texte : Secret\n  de deux lignes"))
    #expect(!text.contains("Ce qui manque"))
  }

  @Test func `A damaged store gives what can be read, and says the rest`() throws {
    let (export, object) = try Self.document(try Lived.damaged())
    #expect(!export.isComplete && export.lost == 1)
    #expect(export.facts.filter { $0 != .enregistrementPerdu } == Lived.kept)
    #expect((object["illisible"] as? [[String: Any]])?.first?["ligne"] as? Int == 3)
    #expect(export.text.contains("Ce qui manque\n- 1 enregistrement dont"))
    #expect(export.text.contains("- journal.jsonl:3, illisible :"))
  }

  @Test func `What a draft's file has and its draft lacks is said`() throws {
    let path = MemoryFileSystem.draft("mediateur-0")
    let whole = try #require(try Lived.disk().bytes(at: path))
    let newer = Array(#"{"v":99,"nouveau":{}}"#.utf8)
    let unknown = Chain(sequence: 1, checksum: 0).next(.champ, Array(#"{"autre":1}"#.utf8)).line
    for bytes in [
      whole + Checksum.of(newer).hex + [0x20] + newer + [0x0A], whole + unknown,
      whole + Array("12345678 {".utf8), [],
    ] {
      let disk = try Lived.disk()
      disk.setBytes(bytes, at: path)
      let export = try #require(try disk.upkeep.export("camille"))
      #expect(
        !export.isComplete, "\(String(decoding: bytes.dropFirst(whole.count), as: UTF8.self))")
      #expect(export.text.contains("Ce qui manque\n- brouillon-mediateur-0.jsonl"))
      #expect(export.drafts.count == (bytes.isEmpty ? 1 : 2))
    }
  }

  @Test func `A failure at any call of the reading loses what it must and no more`() throws {
    let start = try Lived.disk()
    _ = try start.upkeep.export("camille")
    for call in 1...start.calls {
      let disk = start.restarted(after: .killed)
      disk.fault = .init(call: call, errno: EIO)
      guard let export = try? disk.upkeep.export("camille") else { continue }
      let isWhole = export.facts == Lived.facts && export.drafts == Lived.drafts
      #expect(isWhole || !export.isComplete, "call \(call)")
    }
  }

  // MARK: - The file

  private static let path = "/ailleurs/copie"

  private static func elsewhere() throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    _ = try Folder.make(path: "/ailleurs", disk)
    return disk.restarted(after: .killed)
  }

  private static func write(
    _ text: String, _ disk: MemoryFileSystem, replacing: Bool = false
  ) throws(ExportFile.Fault) {
    try ExportFile(path: path, fileSystem: disk).write(text, replacing: replacing)
  }

  @Test func `The file is for its owner alone, and replaces another only when told to`() throws {
    let disk = try Self.elsewhere()
    try Self.write("un", disk)
    #expect(disk.status(at: Self.path)?.mode == 0o600)
    #expect(throws: ExportFile.Fault.exists) { try Self.write("deux", disk) }
    #expect(disk.bytes(at: Self.path) == Array("un".utf8))
    try Self.write("deux", disk, replacing: true)
    #expect(disk.restarted(after: .powerCut).bytes(at: Self.path) == Array("deux".utf8))
    #expect(throws: ExportFile.Fault.notAFile) {
      try ExportFile(path: "/ailleurs", fileSystem: disk).write("x", replacing: true)
    }
  }

  @Test func `A full disk is told and leaves no half file`() throws {
    let text = String(repeating: "x", count: 1000)
    for capacity in [0, 1, 500, 999] {
      let disk = try Self.elsewhere()
      disk.capacity = capacity
      #expect(throws: ExportFile.Fault.self) { try Self.write(text, disk) }
      #expect(disk.names(at: "/ailleurs") == [])
    }
    for call in 1...20 {
      let disk = try Self.elsewhere()
      try Self.write("ancien", disk)
      disk.fault = .init(call: disk.calls + call, errno: EIO)
      _ = try? Self.write(text, disk, replacing: true)
      let found = String(decoding: disk.bytes(at: Self.path) ?? [], as: UTF8.self)
      #expect(found == "ancien" || found == text, "call \(call)")
      #expect(disk.names(at: "/ailleurs") == ["copie"] || call > 3, "call \(call)")
    }
  }
}
