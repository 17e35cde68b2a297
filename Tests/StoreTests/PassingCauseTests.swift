import Domain
import Glibc
import Testing

@testable import Store

/// Causes that come and go while the account is open: what is said meanwhile, and what happens after.
struct PassingCauseTests {
  private static func move(_ name: String, to other: String, on disk: MemoryFileSystem) {
    guard let data = disk.root.entries["donnees"] else { return }
    var entries = data.entries
    entries[other] = entries[name]
    entries[name] = nil
    data.entries = entries
  }

  @Test func `What is typed beside a writer is behind until it is in a file`() throws {
    let disk = MemoryFileSystem()
    var first: Store? = try disk.openStore()
    let second = try disk.openStore()
    let draft = Draft.sample("b1", texte: "Été")
    #expect(throws: StoreError.self) { try second.keep(draft) }
    #expect(second.isBehind && !second.isKept(draft.id))
    #expect(throws: StoreError.self) { try second.syncDrafts() }
    first = nil
    _ = first
    try second.syncDrafts()
    #expect(!second.isBehind && second.isKept(draft.id))
    #expect(try disk.restarted(after: .powerCut).openStore().drafts == [draft])
  }

  @Test func `A pause makes a folder and a draft's file that are gone again`() throws {
    for lost in [Lived.folder, MemoryFileSystem.draft("b1")] {
      let disk = MemoryFileSystem()
      let store = try disk.openStore()
      let draft = Draft.sample("b1", texte: "Été")
      try store.append(.lu("a"))
      try store.keep(draft)
      try store.syncDrafts()
      disk.lose(lost)
      try store.syncDrafts()
      let after = try disk.restarted(after: .powerCut).openStore()
      #expect(after.drafts == [draft], "\(lost)")
      #expect(after.historique.revision == 1)
    }
  }

  @Test func `Another folder in the place of the account's is told at the pause, and left alone`()
    throws
  {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b1", texte: "Été"))
    Self.move("camille", to: "ailleurs", on: disk)
    let other = try Folder.make(path: Lived.folder, disk)
    disk.close(try other.replace("photo.jpg", with: [1, 2]))
    #expect(throws: StoreError.vanished(path: Lived.folder)) { try store.syncDrafts() }
    #expect(disk.names(at: Lived.folder) == ["photo.jpg"])
  }

  @Test func `A folder that is put back is written in again`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.append(.lu("a"))
    try store.keep(.sample("b1", texte: "a"))
    Self.move("camille", to: "ailleurs", on: disk)
    let other = try Folder.make(path: Lived.folder, disk)
    disk.close(try other.replace("photo.jpg", with: [1, 2]))
    #expect(throws: StoreError.self) { try store.keep(.sample("b1", texte: "ab")) }
    // The very same folder again, and then a copy of it.
    disk.lose(Lived.folder)
    Self.move("ailleurs", to: "camille", on: disk)
    try store.keep(.sample("b1", texte: "abc"))
    let names = disk.names(at: Lived.folder).filter { $0.hasSuffix(".jsonl") }
    let files = names.map { disk.bytes(at: Lived.folder + "/" + $0) ?? [] }
    disk.lose(Lived.folder)
    let copy = try Folder.make(path: Lived.folder, disk)
    for (name, bytes) in zip(names, files) { disk.close(try copy.replace(name, with: bytes)) }
    try store.keep(.sample("b1", texte: "abcd"))
    try store.append(.lu("b"))
    #expect(store.takeNews().contains { $0.contains("de nouveau là") })
    let after = try disk.restarted(after: .killed).openStore()
    #expect(after.drafts == [.sample("b1", texte: "abcd")])
    #expect(after.facts == [.lu("a"), .lu("b")] && after.found == [])
  }

  @Test(arguments: [EACCES, EPERM, EROFS])
  func `What could not be written at the opening is tried again when the person writes`(
    code: Int32
  ) throws {
    let start = MemoryFileSystem()
    try start.openStore().append(.lu("a"))
    var times = 0
    for call in 1...60 {
      let disk = start.restarted(after: .killed)
      disk.fault = .init(call: call, errno: code, .once)
      guard let store = try? disk.openStore(), case .readOnly(.notWritable) = store.state else {
        continue
      }
      times += 1
      #expect(store.facts == [.lu("a")], "call \(call)")
      let draft = Draft.sample("b1", texte: "Été")
      try store.keep(draft)
      try store.append(.lu("b"))
      #expect(store.state == .ready, "call \(call)")
      let after = try disk.restarted(after: .killed).openStore()
      #expect(after.facts == [.lu("a"), .lu("b")] && after.drafts == [draft])
    }
    #expect(times > 1)
  }

  @Test func `A journal that can't be written is read, and the message names it`() throws {
    let fault = FileFault(errno: EACCES, operation: .open, path: "/d/camille/journal.jsonl")
    let message = StoreMessage(.readOnly(.notWritable(fault)), during: .keeping)
    #expect(message.text.contains("/d/camille/journal.jsonl ne peut pas être modifié"))
    #expect(message.text.contains("donnees exporter"))
  }

  @Test func `The room set aside for a full disk lasts as long as the text is not larger`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    let text = String(repeating: "a", count: 300)
    try store.keep(.sample("b1", texte: text))
    disk.capacity = disk.used
    for index in 0..<2000 {
      try store.keep(.sample("b1", texte: text + "\(index % 10)"))
      if index % 50 == 49 { try store.syncDrafts() }
    }
    let size = try #require(disk.bytes(at: MemoryFileSystem.draft("b1"))).count
    #expect(size < 64 * 1024)
    let after = try disk.restarted(after: .killed).openStore()
    #expect(after.drafts == [.sample("b1", texte: text + "9")])
  }

  @Test func `A lock that can't be had is told by its cause`() {
    let causes: [(Int32, FileFault.Operation, String)] = [
      (ENOSPC, .open, "Le disque est plein"), (EISDIR, .open, "n'est pas un fichier ordinaire"),
      (ELOOP, .open, "/d/verrou est un lien"), (ENOLCK, .lock, "Choisissez un disque local"),
    ]
    for (code, operation, words) in causes {
      let fault = FileFault(errno: code, operation: operation, path: "/d/verrou")
      let message = StoreMessage(.readOnly(.noLock(fault)), during: .keeping)
      #expect(message.text.contains(words), "\(message.text)")
    }
  }

  @Test func `A draft of a later version is told as a whole, and left as it is`() throws {
    let disk = MemoryFileSystem()
    try disk.openStore().keep(.sample("b1", texte: "Été"))
    let path = MemoryFileSystem.draft("b1")
    let body = Array(#"{"v":99,"nouveau":{}}"#.utf8)
    let bytes = (disk.bytes(at: path) ?? []) + Checksum.of(body).hex + [0x20] + body + [0x0A]
    disk.setBytes(bytes, at: path)
    let store = try disk.restarted(after: .killed).openStore()
    #expect(store.found == [.newerDraft(file: "brouillon-b1.jsonl")] && store.drafts.isEmpty)
    #expect(disk.bytes(at: path) == bytes)
  }

  @Test func `After a repair the lost records are not counted as kept`() throws {
    let disk = try Lived.damaged()
    #expect(try disk.upkeep.repair("camille", stamp: "1")?.lost == 1)
    let checkup = try #require(try disk.upkeep.check("camille"))
    #expect(checkup.facts == Lived.facts.count - 1 && checkup.defects == [])
    #expect(checkup.remarks.contains { $0.contains("perdu") })
  }

  @Test func `A snapshot and archives that are gone together are no small matter`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    for index in 0..<300 { try store.append(.lu("m\(index)")) }
    let left = disk.restarted(after: .killed)
    left.lose(Lived.folder + "/instantane.jsonl")
    #expect(try left.sentences.contains { $0.contains("Rien n'est perdu") })
    left.lose(Lived.folder + "/archives/" + Archives.name(first: 1))
    #expect(try !left.sentences.joined().contains("Rien n'est perdu"))
  }

  @Test func `Who only reads is not told of a copy that nobody made`() throws {
    let disk = try Lived.damaged()
    let reader = try #require(
      try Store.read(
        folder: "/donnees", assure: Assure.ID(rawValue: "camille"), fileSystem: disk))
    #expect(reader.notices.contains { $0.contains("est abîmée") })
    #expect(!reader.notices.joined().contains("copie est gardée"))
    #expect(try disk.openStore().notices.joined().contains("copie est gardée"))
  }
}
