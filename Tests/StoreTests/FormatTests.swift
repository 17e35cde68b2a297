import Testing

@testable import Store

struct FormatTests {
  @Test func `The checksum is CRC-32C`() {
    #expect(Checksum.of(Array("123456789".utf8)) == 0xE306_9283)
    #expect(Checksum.of([UInt8](repeating: 0, count: 32)) == 0x8A91_36AA)
    #expect(Checksum.of([UInt8]()) == 0)
    #expect(UInt32(0x00AB_CDEF).hex == Array("00abcdef".utf8))
  }

  @Test func `A record of every released version is read`() throws {
    // One line of each version, as it was written then. Lines are added here, never changed.
    let lines = [
      #"a271268c {"v":1,"seq":1,"prec":"00000000","fait":{"messageLu":{"_0":"a"}}}"#
    ]
    #expect(lines.count == Migration.current)
    for line in lines {
      let disk = MemoryFileSystem()
      _ = try disk.openStore()
      disk.setBytes(Array((line + "\n").utf8), at: MemoryFileSystem.journal)
      #expect(try disk.openStore().facts == [.lu("a")])
    }
  }

  @Test func `Migrations are made in order, from the record's version on`() {
    let migrations = ["b", "c"].map { name in
      Migration(name: name) { $0 + Array(name.utf8) }
    }
    let json = Array("a".utf8)
    #expect(Migration.upToDate(json, from: 1, by: migrations) == Array("abc".utf8))
    #expect(Migration.upToDate(json, from: 2, by: migrations) == Array("ac".utf8))
    #expect(Migration.upToDate(json, from: 3, by: migrations) == json)
  }

  @Test func `A record of a later version makes the store read-only`() throws {
    let disk = MemoryFileSystem()
    try disk.openStore().append(.lu("a"))
    let body = Array(#"{"v":2,"autre":[]}"#.utf8)
    let line = Checksum.of(body).hex + [0x20] + body + [0x0A]
    let start = disk.restarted(after: .powerCut)
    let bytes = try #require(start.bytes(at: MemoryFileSystem.journal)) + line
    start.setBytes(bytes, at: MemoryFileSystem.journal)
    let store = try start.openStore()
    #expect(store.state == .readOnly(.newer))
    #expect(store.facts == [.lu("a")])
    #expect(throws: StoreError.readOnly(.newer)) { try store.append(.lu("b")) }
    #expect(start.bytes(at: MemoryFileSystem.journal) == bytes)
  }

  @Test func `A fact of an unknown kind is said and left alone`() throws {
    let disk = MemoryFileSystem()
    _ = try disk.openStore()
    let first = Chain().next(.fait, Array(#"{"inconnu":{}}"#.utf8))
    let second = first.chain.next(.fait, Array(#"{"messageLu":{"_0":"a"}}"#.utf8))
    disk.setBytes(first.line + second.line, at: MemoryFileSystem.journal)
    let store = try disk.openStore()
    #expect(store.facts == [.lu("a")])
    #expect(store.found == [.flaw(file: "journal.jsonl", .unreadable(sequence: 1))])
    #expect(store.state == .readOnly(.damaged))
    #expect(disk.bytes(at: MemoryFileSystem.journal) == first.line + second.line)
  }

  @Test func `Each notice and each error says what to do, in French`() {
    let fault = FileFault(errno: 28, operation: .write, path: "journal.jsonl")
    let full = StoreMessage(.file(fault), during: .recording(isTextKept: true))
    #expect(
      full.text
        == "Le disque est plein : votre demande n'est pas envoyée, votre texte est gardé. "
        + "Libérez de la place puis recommencez, ou enregistrez une copie ailleurs : "
        + "compte-ameli donnees exporter")
    let busy = ReadOnlyReason.busy(Holder(processID: 12, command: "compte-ameli"))
    #expect(
      busy.phrase
        == "Le compte est déjà ouvert par compte-ameli (processus 12) : il est ouvert en lecture "
        + "seule. Fermez l'autre fenêtre puis relancez.")
    let errors: [StoreError] = [
      .noHome, .wrongID("é"), .readOnly(.damaged), .readOnly(.newer), .readOnly(.noLock(fault)),
      .readOnly(.notWritable(fault)), .changedElsewhere(path: "/x"), .tooLarge(bytes: 300_000),
      .notEncodable, .file(FileFault(errno: 5, operation: .synchronize, path: "/x")),
      .refusedFolder(path: "/x", .link), .refusedFolder(path: "/x", .notAFolder),
      .refusedFolder(path: "/x", .foreignOwner(7)), .refusedFolder(path: "/x", .writableByOthers),
    ]
    for error in errors {
      for task in [StoreMessage.Task.opening, .recording(isTextKept: false), .keeping] {
        let text = StoreMessage(error, during: task).text
        #expect(text.count > 40)
        #expect(["veuillez", "invalide", "désolé"].allSatisfy { !text.lowercased().contains($0) })
      }
    }
  }
}
