import Domain
import Glibc
import Testing

@testable import Store

/// The journal that is closed when it is long, and what vouches for it.
struct ArchiveTests {
  static let snapshot = "/donnees/camille/instantane.jsonl"
  static let archives = "/donnees/camille/archives"

  /// A disk with so many facts, as a program that ended leaves it.
  static func disk(facts count: Int) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    for fact in facts(count) { try store.append(fact) }
    return disk.restarted(after: .killed)
  }

  static func facts(_ count: Int) -> [Fact] {
    (0..<count).map { index in
      index % 3 == 0
        ? .envoye("Message \(index)", brouillon: "b\(index)") : .lu("m\(index % 40)")
    }
  }

  @Test func `A long journal goes to the archives, and the account stays what it was`() throws {
    for count in [127, 128, 129, 256, 700] {
      let disk = try Self.disk(facts: count)
      let store = try disk.openStore()
      #expect(store.historique == Historique(facts: Self.facts(count)), "\(count) facts")
      #expect(store.facts == Array(Self.facts(count).dropFirst(count / 128 * 128)))
      #expect(store.notices.isEmpty)
      #expect(store.state == .ready)
      #expect(disk.names(at: Self.archives).count == count / 128)
    }
  }

  @Test func `Opening costs the same however old the account is`() throws {
    let costs = try [140, 1420, 12_940].map { count in
      let disk = try Self.disk(facts: count)
      _ = try disk.openStore()
      let before = disk.calls
      _ = try disk.restarted(after: .killed).openStore()
      let size = try #require(disk.bytes(at: Self.snapshot)).count
      return (calls: disk.calls - before, bytes: size)
    }
    #expect(costs[0].calls == costs[2].calls)
    // Only the last two hundred messages are in the snapshot.
    #expect(costs[2].bytes < costs[1].bytes * 5 / 4)
  }

  @Test func `Opening says that the last archive is gone, cut or no file, and never else`() throws {
    let disk = try Self.disk(facts: 700)
    #expect(try disk.openStore().notices == [])
    let name = "archives/" + Archives.name(first: 513)
    let path = "/donnees/camille/" + name
    let size = try #require(disk.bytes(at: path)).count
    for count in [0, size - 1] {
      let cut = disk.restarted(after: .killed)
      cut.setBytes(Array(repeating: 32, count: count), at: path)
      #expect(try cut.openStore().found == [.archiveGone(file: name)])
    }
    for kind in [FileStatus.Kind.link, .folder, .other] {
      let other = disk.restarted(after: .killed)
      other.setKind(kind, of: name)
      #expect(try other.openStore().found == [.archiveGone(file: name)])
      let whole = disk.restarted(after: .killed)
      if kind != .folder { whole.setKind(kind, of: "archives") }
      #expect(try whole.openStore().found.count == (kind == .folder ? 0 : 1))
    }
    try disk.removeFile(at: path)
    #expect(try disk.openStore().found == [.archiveGone(file: name)])
    disk.lose(Self.archives)
    let store = try disk.restarted(after: .killed).openStore()
    #expect(store.found == [.archiveGone(file: "archives")] && store.state == .ready)
  }

  @Test(arguments: [EIO, EACCES, EMFILE])
  func `An archive that only can't be looked at is not said to be gone`(code: Int32) throws {
    let whole = try Self.disk(facts: 700)
    var told = 0
    for call in 1...60 {
      let disk = whole.restarted(after: .killed)
      disk.fault = .init(call: disk.calls + call, errno: code, .once)
      guard let found = try? disk.openStore().found else { continue }
      for notice in found {
        if case .archiveGone = notice { Issue.record("call \(call)") }
        if case .unreadableArchive = notice { told += 1 }
      }
    }
    #expect(told > 0)
  }

  @Test func `A snapshot of before the last archive was kept in it is read all the same`() throws {
    let disk = try Self.disk(facts: 140)
    let folder = try Folder.open(path: "/donnees/camille", disk)
    guard case .good(var snapshot) = try Snapshot.read(in: folder, RecordCoder()) else {
      Issue.record("no snapshot")
      return
    }
    #expect(snapshot.lastArchive?.first == 1)
    snapshot.lastArchive = nil
    disk.setBytes(try snapshot.line(RecordCoder()), at: Self.snapshot)
    #expect(try disk.sentences == [])
    let store = try disk.openStore()
    #expect(store.found == [] && store.historique == Historique(facts: Self.facts(140)))
  }

  @Test func `A stop at any call while the journal is closed loses nothing`() throws {
    let start = try Self.disk(facts: 126)
    let facts = Array(Self.facts(132).dropFirst(126))
    let calls = Self.append(facts, on: start.restarted(after: .killed)).calls
    for call in 1...calls + 1 {
      let disk = start.restarted(after: .killed)
      disk.fault = .init(call: call, errno: EIO, .stopped)
      let told = Self.append(facts, on: disk).told
      for crash in [MemoryFileSystem.Crash.killed, .powerCut, .powerCutAfterWriteBack] {
        let after = disk.restarted(after: crash)
        let store = try after.openStore()
        let found = store.historique.revision
        #expect((126 + told...132).contains(found), "call \(call), \(crash)")
        #expect(store.historique == Historique(facts: Self.facts(found)), "call \(call), \(crash)")
        #expect(store.state == .ready, "call \(call), \(crash)")
        try store.append(.lu("suite"))
        let onward = try after.restarted(after: .powerCut).openStore()
        #expect(onward.historique.revision == found + 1, "call \(call), \(crash)")
      }
    }
  }

  @Test(arguments: [ENOSPC, EIO, EROFS, EACCES, EMFILE])
  func `A failure at any call while the journal is closed loses nothing`(errno: Int32) throws {
    let start = try Self.disk(facts: 126)
    let facts = Array(Self.facts(132).dropFirst(126))
    let calls = Self.append(facts, on: start.restarted(after: .killed)).calls
    for call in 1...calls + 1 {
      for extent in [MemoryFileSystem.Fault.Extent.once, .lasting] {
        let disk = start.restarted(after: .killed)
        disk.fault = .init(call: call, errno: errno, extent)
        let told = Self.append(facts, on: disk).facts
        disk.fault = nil
        for crash in [MemoryFileSystem.Crash.killed, .powerCut] {
          let store = try disk.restarted(after: crash).openStore()
          let found = Array(try store.allFacts().dropFirst(126))
          #expect(found.holds(told), "call \(call), \(extent), \(crash)")
          #expect(facts.holds(found), "call \(call), \(extent), \(crash)")
          #expect(store.historique == Historique(facts: try store.allFacts()))
        }
      }
    }
  }

  private static func append(
    _ facts: [Fact], on disk: MemoryFileSystem
  ) -> (told: Int, facts: [Fact], calls: Int) {
    guard let store = try? disk.openStore() else { return (0, [], disk.calls) }
    let told = facts.filter { (try? store.append($0)) != nil }
    return (told.count, told, disk.calls)
  }

  @Test func `A snapshot that is damaged anywhere, or gone, is made again`() throws {
    let disk = try Self.disk(facts: 140)
    let whole = try #require(disk.bytes(at: Self.snapshot))
    let wanted = Historique(facts: Self.facts(140))
    for offset in stride(from: 0, to: whole.count, by: 61) {
      var damaged = whole
      damaged[offset] ^= 0x10
      let copy = disk.restarted(after: .killed)
      copy.setBytes(damaged, at: Self.snapshot)
      let store = try copy.openStore()
      #expect(store.historique == wanted, "offset \(offset)")
      #expect(store.found == [.snapshotMadeAgain(isFromArchives: true)], "offset \(offset)")
      #expect(store.state == .ready)
      #expect(copy.bytes(at: Self.snapshot) == whole)
      #expect(try copy.restarted(after: .powerCut).openStore().found.isEmpty)
    }
    let gone = disk.restarted(after: .killed)
    try gone.removeFile(at: Self.snapshot)
    #expect(try gone.openStore().historique == wanted)
    #expect(gone.bytes(at: Self.snapshot) == whole)
  }

  @Test func `A damaged archive shows when it is needed, and makes the store read-only`() throws {
    let disk = try Self.disk(facts: 140)
    let name = try #require(disk.names(at: Self.archives).first)
    var bytes = try #require(disk.bytes(at: Self.archives + "/" + name))
    bytes[40] ^= 1
    disk.setBytes(bytes, at: Self.archives + "/" + name)
    #expect(try disk.openStore().found.isEmpty)
    try disk.removeFile(at: Self.snapshot)
    let store = try disk.restarted(after: .killed).openStore()
    #expect(store.state == .readOnly(.damaged))
    #expect(store.historique.revision == 139)
    #expect(store.notices.contains { $0.contains("archives/\(name)") })
  }

  @Test func `What is wrong with an archive is told by who reads all facts`() throws {
    let disk = try Self.disk(facts: 140)
    let name = try #require(disk.names(at: Self.archives).first)
    let path = Self.archives + "/" + name
    var bytes = try #require(disk.bytes(at: path))
    bytes[40] ^= 1
    disk.setBytes(bytes, at: path)
    let store = try disk.openStore()
    #expect(store.found.isEmpty)
    #expect(try store.allFacts() == Array(Self.facts(140).dropFirst()))
    #expect(store.takeNews().contains { $0.contains("archives/\(name)") })
    let gone = disk.restarted(after: .killed)
    try gone.removeFile(at: path)
    let other = try gone.openStore()
    #expect(try other.allFacts() == Array(Self.facts(140).dropFirst(128)))
    #expect(other.takeNews().contains { $0.contains("n° 1 à 128 manquent") })
  }

  @Test func `What a later program added to a fact stays in the archives`() throws {
    let disk = MemoryFileSystem()
    _ = try disk.openStore()
    let json = Array(#"{"messageLu":{"_0":"a","relu":true}}"#.utf8)
    disk.setBytes(Chain().next(.fait, json).line, at: MemoryFileSystem.journal)
    let store = try disk.openStore()
    for fact in Self.facts(140) { try store.append(fact) }
    #expect(store.state == .ready)
    let archived = try #require(disk.names(at: Self.archives).first)
    let bytes = try #require(disk.bytes(at: Self.archives + "/" + archived))
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""relu":true"#))
  }

  @Test func `A journal cut at any byte, emptied or removed is never taken for a whole one`() throws
  {
    let disk = try Self.disk(facts: 5)
    let whole = try #require(disk.bytes(at: MemoryFileSystem.journal))
    for count in 0..<whole.count - 1 {
      let copy = disk.restarted(after: .killed)
      copy.setBytes(Array(whole.prefix(count)), at: MemoryFileSystem.journal)
      let store = try copy.openStore()
      #expect(!store.found.isEmpty, "\(count) bytes")
      #expect(store.state == .readOnly(.damaged), "\(count) bytes")
      #expect(Self.facts(5).starts(with: store.facts), "\(count) bytes")
    }
    try disk.removeFile(at: MemoryFileSystem.journal)
    let store = try disk.openStore()
    #expect(store.found == [.flaw(file: "journal.jsonl", .missing(sequences: 1...5))])
    #expect(store.state == .readOnly(.damaged))
  }

  @Test func `A line that ends where its fact should begin is damaged, not fatal`() throws {
    for body in [
      #"{"v":1,"seq":1,"prec":"00000000","fait":"#, #"{"v":1,"seq":1,"prec":"00000000","fait":}"#,
    ] {
      let disk = try Self.disk(facts: 1)
      let bytes = Array(body.utf8)
      disk.setBytes(Checksum.of(bytes).hex + [0x20] + bytes + [0x0A], at: MemoryFileSystem.journal)
      #expect(try disk.openStore().state == .readOnly(.damaged))
    }
  }

  @Test func `A witness that is damaged anywhere says nothing, and is written again`() throws {
    let disk = try Self.disk(facts: 5)
    let path = "/donnees/camille/temoin.jsonl"
    let whole = try #require(disk.bytes(at: path))
    for offset in whole.indices {
      var damaged = whole
      damaged[offset] ^= 0x04
      let copy = disk.restarted(after: .killed)
      copy.setBytes(damaged, at: path)
      #expect(try copy.openStore().state == .ready, "offset \(offset)")
      #expect(copy.bytes(at: path) == whole, "offset \(offset)")
    }
  }
}

extension [Fact] {
  /// All of `others`, in their order.
  func holds(_ others: [Fact]) -> Bool {
    var rest = others[...]
    for fact in self where fact == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}

extension MemoryFileSystem {
  func removeFile(at path: String) throws {
    let (parent, name) = Folder.split(path)
    let folder = try openFolder(path: parent)
    try remove(name, in: folder)
    try synchronize(folder)
    close(folder)
  }
}
