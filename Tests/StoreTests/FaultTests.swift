import Domain
import Glibc
import Store
import Testing

@Suite(.serialized)
struct FaultTests {
  static let codes = [ENOSPC, EIO, EDQUOT, EROFS, EACCES, EFBIG, ENOMEM]

  @Test(arguments: codes, [MemoryFileSystem.Fault.Extent.once, .lasting])
  func `A fact is told to be kept only if it is, whichever call fails`(
    code: Int32, extent: MemoryFileSystem.Fault.Extent
  ) throws {
    for call in 1...30 {
      let disk = MemoryFileSystem()
      let store = try disk.openStore()
      try store.append(.lu("avant"))
      disk.fault = .init(call: disk.calls + call, errno: code, extent)
      let isTold = (try? store.append(.lu("pendant"))) != nil
      let left = try disk.restarted(after: .powerCut).openStore()
      #expect(left.facts.first == .lu("avant"))
      if isTold { #expect(left.facts.contains(.lu("pendant")), "call \(call)") }
      // Once the cause is gone, the store works again without a restart.
      disk.fault = nil
      try store.append(.lu("après"))
      #expect(store.state == .ready)
      let expected: [Fact] = [.lu("avant")] + (isTold ? [.lu("pendant")] : []) + [.lu("après")]
      #expect(store.facts == expected)
      let after = try disk.restarted(after: .powerCut).openStore()
      #expect(after.facts == expected, "call \(call)")
      #expect(after.notices.isEmpty)
    }
  }

  @Test(arguments: codes, [MemoryFileSystem.Fault.Extent.once, .lasting])
  func `A draft is told to be kept only if it is, whichever call fails`(
    code: Int32, extent: MemoryFileSystem.Fault.Extent
  ) throws {
    for call in 1...30 {
      let disk = MemoryFileSystem()
      let store = try disk.openStore()
      try store.keep(.sample(texte: "a"))
      disk.fault = .init(call: disk.calls + call, errno: code, extent)
      let isTold = (try? store.keep(.sample(texte: "ab"))) != nil
      let left = try disk.restarted(after: .killed).openStore()
      let texts = left.drafts.map { $0["texte"] }
      #expect(texts == ["ab"] || (!isTold && texts == ["a"]), "call \(call)")
      let isDurable = (try? store.syncDrafts()) != nil
      if isTold, isDurable {
        let texts = try disk.restarted(after: .powerCut).openStore().drafts.map {
          $0["texte"]
        }
        #expect(texts == ["ab"], "call \(call)")
      }
      disk.fault = nil
      try store.syncDrafts()
      let durable = try disk.restarted(after: .powerCut).openStore().drafts
      #expect(durable == store.drafts, "call \(call)")
      try store.keep(.sample(texte: "abc"))
      try store.syncDrafts()
      #expect(store.state == .ready)
      let after = try disk.restarted(after: .powerCut).openStore()
      #expect(after.drafts == [.sample(texte: "abc")], "call \(call)")
      #expect(after.notices.isEmpty)
    }
  }

  @Test func `A synchronisation that succeeds after one that failed is not believed`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.append(.lu("a"))
    let inode = disk.status(at: MemoryFileSystem.journal)?.inode
    // openFolder and two status for the place, status, status, write, then synchronize
    disk.fault = .init(call: disk.calls + 7, errno: EIO)
    try store.append(.lu("b"))
    #expect(disk.status(at: MemoryFileSystem.journal)?.inode != inode)
    #expect(try disk.restarted(after: .powerCut).openStore().facts == [.lu("a"), .lu("b")])
  }

  @Test func `A draft outlives a start at which its fact can't be made durable`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b1", texte: "Bonjour"))
    // openFolder and two status for the place, status, status, write; the program is killed before the synchronisation.
    disk.fault = .init(call: disk.calls + 7, errno: EIO, .stopped)
    #expect(throws: StoreError.self) { try store.append(.envoye("Bonjour", brouillon: "b1")) }
    let next = disk.restarted(after: .killed)
    next.fault = .init(call: 0, errno: EIO, .lasting, only: .synchronize)
    let reopened = try next.openStore()
    #expect(reopened.facts.count == 1)
    guard case .degraded = reopened.state else {
      Issue.record("all is said to be well")
      return
    }
    #expect(next.bytes(at: MemoryFileSystem.draft("b1")) != nil)
  }

  @Test func `A full disk refuses the fact, keeps the draft, and is forgotten once it has room`()
    throws
  {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b1", texte: "Bonjour"))
    let names = ["journal.jsonl", "verrou", "reserve", "brouillon-b1.jsonl"]
    let used = names.reduce(0) { $0 + (disk.bytes(at: "/donnees/camille/" + $1)?.count ?? 0) }
    disk.capacity = used + 40
    let full = StoreError.file(
      FileFault(errno: ENOSPC, operation: .write, path: ""))
    #expect(throws: full) { try store.append(.envoye("Bonjour", brouillon: "b1")) }
    #expect(store.state == .degraded(full))
    #expect(disk.journalText.isEmpty)
    // Typing goes on into the reserve.
    try store.keep(.sample("b1", texte: String(repeating: "Bonjour. ", count: 100)))
    #expect(disk.status(at: "/donnees/camille/reserve") == nil)
    let left = try disk.restarted(after: .killed).openStore()
    #expect(left.drafts.first?["texte"].count == 900)
    disk.capacity = .max
    try store.append(.envoye("Bonjour", brouillon: "b1"))
    try store.syncDrafts()
    #expect(store.state == .ready)
    #expect(disk.status(at: "/donnees/camille/reserve")?.size == 65_536)
    let after = try disk.restarted(after: .powerCut).openStore()
    #expect(after.facts.count == 1)
    #expect(after.drafts.isEmpty)
  }

  @Test func `A journal that another program changed is not written to`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.append(.lu("a"))
    let bytes = try #require(disk.bytes(at: MemoryFileSystem.journal))
    disk.setBytes(bytes + bytes, at: MemoryFileSystem.journal)
    #expect(throws: StoreError.changedElsewhere(path: "/donnees/camille/journal.jsonl")) {
      try store.append(.lu("b"))
    }
    #expect(disk.bytes(at: MemoryFileSystem.journal) == bytes + bytes)
  }

  @Test func `A start on a disk that fails at any call opens, or says why not`() throws {
    let disk = MemoryFileSystem()
    let told = Told.run(on: disk)
    for code in Self.codes {
      for call in 1...60 {
        let start = disk.restarted(after: .killed)
        start.fault = .init(call: call, errno: code)
        do {
          let store = try start.openStore()
          #expect(store.facts == told.facts, "call \(call)")
        } catch {
          #expect(!StoreMessage(error, during: .opening).text.isEmpty)
        }
        #expect(try start.restarted(after: .powerCut).openStore().facts == told.facts)
      }
    }
  }
}
