import Domain
import Glibc
import Testing

@testable import Store

/// Looking at accounts: all damage is found, nothing is changed.
struct CheckupTests {
  @Test func `A store as the program leaves it has no defect, whenever the program is killed`()
    throws
  {
    for count in [0, 1, 127, 128, 130] {
      let facts = (0..<count).map { Fact.lu("m\($0)") }
      let disk = try Lived.disk(facts: facts, archived: 0)
      let checkup = try #require(try disk.upkeep.check("camille"))
      #expect(checkup.defects == [], "\(count) facts")
      #expect(checkup.facts == count)
      #expect(checkup.drafts == 2)
      #expect(checkup.holder == nil)
    }
  }

  @Test func `Looking writes nothing, makes nothing and locks nothing`() throws {
    for disk in [try Lived.disk(), try Lived.damaged(), MemoryFileSystem()] {
      let before = disk.allFiles()
      for operation in [
        FileFault.Operation.write, .makeFolder, .synchronize, .truncate, .changeMode, .rename,
        .remove, .reserve,
      ] {
        disk.fault = .init(call: 0, errno: EIO, .lasting, only: operation)
        let upkeep = disk.upkeep
        _ = try upkeep.accounts()
        _ = try upkeep.check("camille")
        _ = try upkeep.export("camille")
      }
      #expect(disk.allFiles() == before)
    }
  }

  @Test func `A changed bit in any byte of the journal, a draft or the witness is found`() throws {
    let disk = try Lived.disk(facts: [.lu("a"), .envoye("Secret", brouillon: "b")], archived: 0)
    let files = ["journal.jsonl", "temoin.jsonl", "brouillon-mediateur-0.jsonl"]
    for path in files.map({ Lived.folder + "/" + $0 }) {
      let whole = try #require(disk.bytes(at: path))
      for offset in whole.indices {
        var changed = whole
        changed[offset] ^= 1 << UInt8(offset % 8)
        disk.setBytes(changed, at: path)
        #expect(try !disk.sentences.isEmpty, "\(path), byte \(offset)")
      }
      disk.setBytes(whole, at: path)
    }
    #expect(try disk.sentences == [])
  }

  @Test func `A changed bit of an archive or the snapshot is found, and one that is missing`()
    throws
  {
    let disk = try Lived.disk()
    let archive = "archives/" + (disk.names(at: Lived.folder + "/archives").first ?? "")
    for path in [archive, "instantane.jsonl"].map({ Lived.folder + "/" + $0 }) {
      let whole = try #require(disk.bytes(at: path))
      for offset in stride(from: 0, to: whole.count, by: 7) {
        var changed = whole
        changed[offset] ^= 4
        disk.setBytes(changed, at: path)
        #expect(try !disk.sentences.isEmpty, "\(path), byte \(offset)")
      }
      let copy = disk.restarted(after: .killed)
      try copy.removeFile(at: path)
      #expect(try !copy.sentences.isEmpty, "\(path)")
      disk.setBytes(whole, at: path)
    }
  }

  @Test func `A snapshot that says something else than the archives is found`() throws {
    let disk = try Lived.disk()
    var historique = Historique(facts: Lived.facts.prefix(Lived.archived))
    historique.apply(.notificationLue("autre"))
    let sum = try Archives(in: try Folder.open(path: Lived.folder, disk)).sum(RecordCoder())
    let wrong = Snapshot(historique: historique, chain: sum.snapshot.chain)
    disk.setBytes(try wrong.line(RecordCoder()), at: Lived.folder + "/instantane.jsonl")
    #expect(
      try disk.sentences == [
        """
        /donnees/camille/instantane.jsonl:1: L'instantané ne dit pas ce que disent les archives. \
        Réparez avec : compte-ameli donnees reparer --assure camille
        """
      ])
  }

  @Test func `A journal cut at any byte is found`() throws {
    let disk = try Lived.disk(facts: [.lu("a"), .lu("b")], archived: 0)
    let whole = try #require(disk.bytes(at: MemoryFileSystem.journal))
    for count in whole.indices {
      disk.setBytes(Array(whole[..<count]), at: MemoryFileSystem.journal)
      #expect(try !disk.sentences.isEmpty, "\(count) bytes")
    }
  }

  @Test func `A defect is told with its file, its line and what to do`() throws {
    let repair = "Réparez avec : compte-ameli donnees reparer --assure camille"
    let lines = try #require(try Lived.disk().bytes(at: MemoryFileSystem.journal))
    let length = LineNumbers(lines).range(of: 3).count
    #expect(
      try Lived.damaged().sentences == [
        "/donnees/camille/journal.jsonl:3: La ligne est abîmée (\(length) octets). \(repair)",
        "/donnees/camille/journal.jsonl:4: L'enregistrement n° 7 manque. \(repair)",
      ])
  }

  @Test func `Rights that are too wide and foreign files are found`() throws {
    let disk = try Lived.disk(facts: [.lu("a")], archived: 0)
    disk.setOwner(1000, mode: 0o755, at: Lived.folder)
    disk.setOwner(1000, mode: 0o644, at: MemoryFileSystem.journal)
    disk.setOwner(7, mode: 0o600, at: Lived.folder + "/temoin.jsonl")
    let sentences = try disk.sentences
    #expect(sentences.count == 3)
    #expect(sentences[0].hasSuffix("Fermez-le avec : chmod 700 /donnees/camille"))
    #expect(sentences[1].hasSuffix("chmod 600 /donnees/camille/journal.jsonl"))
    #expect(sentences[2].contains("un autre utilisateur (n° 7)"))
  }

  @Test func `An account that somebody writes in is told with who, and has no defect for that`()
    throws
  {
    let disk = try Lived.disk(facts: [.lu("a")], archived: 0)
    let store = try disk.openStore()
    try store.append(.lu("b"))
    let checkup = try #require(try disk.upkeep.check("camille"))
    #expect(checkup.holder == Holder(processID: 1, command: "compte-ameli"))
    #expect(checkup.facts == 2)
    #expect(checkup.defects == [])
    withExtendedLifetime(store) {}
  }

  @Test func `Other folders beside the accounts are none`() throws {
    let disk = try Lived.disk(facts: [])
    let data = try Folder.open(path: "/donnees", disk)
    _ = try data.make("Documents")
    try disk.removeContents(of: try data.make("photos"), putting: "vacances.jpg")
    #expect(try disk.upkeep.accounts() == ["camille"])
    #expect(try disk.upkeep.check("photos") == nil)
    #expect(try disk.upkeep.erase("photos") == nil)
    #expect(disk.names(at: "/donnees/photos") == ["vacances.jpg"])
  }

  @Test(arguments: [EIO, EACCES])
  func `A file that can't be read is told, and the others are read`(errno: Int32) throws {
    let start = try Lived.disk()
    let calls = start.calls
    _ = try start.upkeep.check("camille")
    for call in calls + 1...start.calls {
      let disk = start.restarted(after: .killed)
      disk.fault = .init(call: call - calls, errno: errno)
      guard let checkup = try? disk.upkeep.check("camille") else { continue }
      #expect(checkup.facts == 9 || !checkup.defects.isEmpty, "call \(call)")
    }
  }
}

extension MemoryFileSystem {
  fileprivate func removeContents(of folder: Folder, putting name: String) throws {
    _ = try folder.removeContents()
    close(try folder.replace(name, with: [1]))
  }
}
