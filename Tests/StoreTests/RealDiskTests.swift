import Domain
import Foundation
import Store
import Synchronization
import Testing

/// On the disk itself, in a folder that goes with the test.
struct RealDiskTests {
  private static let camille = Assure.ID(rawValue: "camille")

  private static func withFolder(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "compte-ameli-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private static func open(_ path: String) throws(StoreError) -> Store {
    try Store.open(folder: path, assure: camille, fileSystem: RealFileSystem())
  }

  private static func mode(_ path: String) throws -> Int {
    var status = stat()
    return lstat(path, &status) == 0 ? Int(status.st_mode & 0o7777) : -1
  }

  @Test func `Programs that start for the first time at once all get in`() throws {
    for _ in 0..<40 {
      try Self.withFolder { root in
        let refusals = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
          do {
            _ = try Self.open(root + "/a/donnees")
          } catch {
            refusals.withLock { $0.append("\(error)") }
          }
        }
        #expect(refusals.withLock { $0 } == [])
      }
    }
  }

  @Test func `Facts and drafts come back, from files that only their owner can read`() throws {
    try Self.withFolder { root in
      let data = root + "/a/b/compte-ameli"
      var store: Store? = try Self.open(data)
      try store?.append(.lu("a"))
      try store?.keep(.sample("b1", texte: "Été"))
      try store?.syncDrafts()
      store = nil
      #expect(try Self.mode(root + "/a") == 0o700)
      #expect(try Self.mode(data) == 0o700)
      #expect(try Self.mode(data + "/camille") == 0o700)
      let names = try FileManager.default.contentsOfDirectory(atPath: data + "/camille")
      #expect(
        names.sorted() == [
          "brouillon-b1.jsonl", "journal.jsonl", "reserve", "temoin.jsonl", "verrou",
        ])
      for name in names { #expect(try Self.mode(data + "/camille/" + name) == 0o600) }
      let again = try Self.open(data)
      #expect(again.facts == [.lu("a")])
      #expect(again.drafts == [.sample("b1", texte: "Été")])
      #expect(again.state == .ready)
      #expect(again.notices.isEmpty)
    }
  }

  @Test func `A file that others could read is closed to them`() throws {
    try Self.withFolder { root in
      try Self.open(root).append(.lu("a"))
      let path = root + "/camille/journal.jsonl"
      #expect(chmod(path, 0o644) == 0)
      #expect(try Self.open(root).facts == [.lu("a")])
      #expect(try Self.mode(path) == 0o600)
    }
  }

  @Test func `A second store opens read-only at once, says who has it, and mends nothing`() throws {
    try Self.withFolder { root in
      var first: Store? = try Self.open(root)
      try first?.append(.lu("a"))
      let journal = root + "/camille/journal.jsonl"
      let file = try #require(FileHandle(forWritingAtPath: journal))
      try file.seekToEnd()
      try file.write(contentsOf: Data("0123".utf8))
      let second = try Self.open(root)
      let holder = Holder(processID: getpid(), command: "compte-ameli")
      #expect(second.state == .readOnly(.busy(holder)))
      #expect(second.facts == [.lu("a")])
      #expect(second.notices.count == 1)
      #expect(throws: StoreError.readOnly(.busy(holder))) { try second.append(.lu("b")) }
      #expect(throws: StoreError.readOnly(.busy(holder))) { try second.keep(.sample()) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: journal)).suffix(4) == Data("0123".utf8))
      first = nil
      #expect(try Self.open(root).state == .ready)
    }
  }

  @Test func `A link in the place of the folder or of a file is refused`() throws {
    try Self.withFolder { root in
      let files = FileManager.default
      try files.createDirectory(
        atPath: root + "/vrai", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try files.createSymbolicLink(atPath: root + "/lien", withDestinationPath: root + "/vrai")
      #expect(throws: StoreError.refusedFolder(path: root + "/lien", .link)) {
        try Self.open(root + "/lien")
      }
      // On the way to it a link is fine: a home folder may be one.
      #expect(try Self.open(root + "/lien/donnees").state == .ready)

      try files.createSymbolicLink(
        atPath: root + "/vrai/camille", withDestinationPath: root + "/vrai/donnees")
      #expect(throws: StoreError.refusedFolder(path: root + "/vrai/camille", .link)) {
        try Self.open(root + "/vrai")
      }
      let journal = root + "/vrai/donnees/camille/journal.jsonl"
      try files.removeItem(atPath: journal)
      try Data("secret".utf8).write(to: URL(fileURLWithPath: root + "/secret"))
      try files.createSymbolicLink(atPath: journal, withDestinationPath: root + "/secret")
      #expect(throws: StoreError.self) { try Self.open(root + "/vrai/donnees") }
      #expect(try String(contentsOfFile: root + "/secret", encoding: .utf8) == "secret")
    }
  }

  @Test func `A folder where others write, or that is no folder, is refused`() throws {
    try Self.withFolder { root in
      let folder = root + "/ouvert"
      #expect(mkdir(folder, 0o700) == 0)
      #expect(chmod(folder, 0o777) == 0)
      #expect(throws: StoreError.refusedFolder(path: folder, .writableByOthers)) {
        try Self.open(folder)
      }
      try Data().write(to: URL(fileURLWithPath: root + "/fichier"))
      #expect(throws: StoreError.refusedFolder(path: root + "/fichier", .notAFolder)) {
        try Self.open(root + "/fichier")
      }
      let disk = MemoryFileSystem()
      _ = try disk.openStore()
      disk.setOwner(7, mode: 0o700, at: "/donnees")
      #expect(throws: StoreError.refusedFolder(path: "/donnees", .foreignOwner(7))) {
        try disk.openStore()
      }
    }
  }

  @Test func `A named pipe in the place of the journal does not hang the program`() throws {
    try Self.withFolder { root in
      _ = try Self.open(root)
      let journal = root + "/camille/journal.jsonl"
      #expect(unlink(journal) == 0)
      #expect(mkfifo(journal, 0o600) == 0)
      #expect(throws: StoreError.self) { try Self.open(root) }
    }
  }

  @Test func `A journal replaced while the program runs is not written to`() throws {
    try Self.withFolder { root in
      let store = try Self.open(root)
      try store.append(.lu("a"))
      let journal = root + "/camille/journal.jsonl"
      let bytes = try Data(contentsOf: URL(fileURLWithPath: journal))
      #expect(rename(journal, journal + ".ancien") == 0)
      try bytes.write(to: URL(fileURLWithPath: journal))
      #expect(throws: StoreError.self) { try store.append(.lu("b")) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: journal)) == bytes)
    }
  }
}
