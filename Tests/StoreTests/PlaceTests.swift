import Domain
import Glibc
import Testing

@testable import Store

/// A folder that goes away, and a program that held the store and ends.
struct PlaceTests {
  private static let account = "/donnees/camille"

  private static func ids(_ store: Store) throws -> [Fact] { try store.allFacts() }

  @Test func `A folder that was removed is made again with the account and its drafts`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    for fact in ArchiveTests.facts(130) { try store.append(fact) }
    try store.keep(.sample("x1", texte: "Bonjour"))
    try disk.moveFolder("donnees", to: "ailleurs")
    try store.keep(.sample("x1", texte: "Bonjour !"))
    #expect(store.takeNews().count == 1)
    try store.append(.lu("suite"))
    #expect(store.takeNews().isEmpty)
    try store.syncDrafts()
    let after = try disk.restarted(after: .powerCut).openStore()
    #expect(after.historique == Historique(facts: ArchiveTests.facts(130) + [.lu("suite")]))
    #expect(after.drafts == [.sample("x1", texte: "Bonjour !")])
    #expect(after.state == .ready)
  }

  @Test func `What was made again is in order, stays so, and says what is only summed up`() throws {
    let disk = MemoryFileSystem()
    var store: Store? = try disk.openStore()
    for fact in ArchiveTests.facts(130) { try store?.append(fact) }
    try disk.moveFolder("donnees", to: "ailleurs")
    for fact in ArchiveTests.facts(260) { try store?.append(fact) }
    #expect(try store?.allFacts().count == 260)
    #expect(store?.takeNews().count == 1)
    store = nil
    let checkup = try #require(try disk.upkeep.check("camille"))
    #expect(checkup.defects == [] && checkup.facts == 390)
    #expect(checkup.remarks.contains { $0.contains("n° 1 à 130, seul le résumé") })
    let after = disk.restarted(after: .powerCut)
    let again = try after.openStore()
    #expect(again.found == [.summedUp] && again.state == .ready)
    let wanted = Historique(facts: ArchiveTests.facts(130) + ArchiveTests.facts(260))
    #expect(again.historique == wanted)
    // The summary is made again from the archives and what they follow.
    let bare = after.restarted(after: .killed)
    try bare.removeFile(at: ArchiveTests.snapshot)
    #expect(try bare.openStore().historique == wanted)
    #expect(try bare.restarted(after: .killed).sentences == [])
  }

  @Test func `A folder that is put back serves again, and nothing was written elsewhere`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.append(.lu("a"))
    try disk.moveFolder("donnees", to: "ailleurs")
    // Somebody else's folder has the name.
    let other = try Store.open(
      folder: "/donnees", assure: Assure.ID(rawValue: "camille"), fileSystem: disk)
    #expect(throws: StoreError.vanished(path: Self.account)) { try store.append(.lu("b")) }
    #expect(throws: StoreError.vanished(path: Self.account)) { try store.keep(.sample(texte: "a")) }
    #expect(other.facts.isEmpty)
    try disk.moveFolder("donnees", to: "autres")
    try disk.moveFolder("ailleurs", to: "donnees")
    try store.append(.lu("b"))
    #expect(try disk.restarted(after: .killed).openStore().facts == [.lu("a"), .lu("b")])
  }

  @Test func `A disk that refuses the new folder is said, and what is shown stays`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.append(.lu("a"))
    try disk.moveFolder("donnees", to: "ailleurs")
    disk.fault = .init(call: 0, errno: EROFS, .lasting, only: .makeFolder)
    #expect(throws: StoreError.vanished(path: Self.account)) { try store.append(.lu("b")) }
    disk.fault = nil
    try store.append(.lu("b"))
    #expect(try disk.restarted(after: .killed).openStore().historique.revision == 2)
  }

  @Test func `A folder that another program is just making is left to it`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.append(.lu("a"))
    try disk.moveFolder("donnees", to: "ailleurs")
    let theirs = try Folder.make(path: Self.account, disk)
    guard case .held(let lock) = StoreLock.take(in: theirs, command: "autre") else {
      Issue.record("no lock")
      return
    }
    #expect(throws: StoreError.vanished(path: Self.account)) { try store.append(.lu("b")) }
    #expect(try disk.names(in: theirs.handle) == [StoreLock.fileName])
    disk.close(lock)
    try store.append(.lu("b"))
    #expect(try disk.restarted(after: .killed).openStore().historique.revision == 2)
  }

  @Test func `A disk that fails while the folder is made again stops nothing for good`() throws {
    for call in 1...120 {
      let disk = MemoryFileSystem()
      let store = try disk.openStore()
      try store.append(.lu("a"))
      try store.keep(.sample("b1", texte: "Bonjour"))
      try disk.moveFolder("donnees", to: "ailleurs")
      disk.fault = .init(call: disk.calls + call, errno: ENOSPC, .once)
      _ = try? store.keep(.sample("b1", texte: "Bonjour !"))
      disk.fault = nil
      try store.keep(.sample("b1", texte: "Bonjour !"))
      let after = try disk.restarted(after: .killed).openStore()
      #expect(after.drafts == [.sample("b1", texte: "Bonjour !")], "call \(call)")
      #expect(after.historique == Historique(facts: [.lu("a")]), "call \(call)")
    }
  }

  @Test func `The second program writes once the first has ended, if nothing changed`() throws {
    let disk = MemoryFileSystem()
    var first: Store? = try disk.openStore()
    try first?.append(.lu("a"))
    let second = try disk.openStore()
    #expect(throws: StoreError.self) { try second.append(.lu("b")) }
    first = nil
    try second.append(.lu("b"))
    #expect(second.takeNews().count == 1)
    #expect(second.state == .ready)
    #expect(try disk.restarted(after: .powerCut).openStore().facts == [.lu("a"), .lu("b")])
  }

  @Test func `The second program stays a reader when the first went on writing`() throws {
    let disk = MemoryFileSystem()
    var first: Store? = try disk.openStore()
    let second = try disk.openStore()
    try first?.append(.lu("a"))
    first = nil
    #expect(throws: StoreError.readOnly(.changedMeanwhile)) { try second.append(.lu("b")) }
    #expect(second.state == .readOnly(.changedMeanwhile))
    // The lock is free for a third.
    #expect(try disk.openStore().state == .ready)
  }
}

extension MemoryFileSystem {
  fileprivate func moveFolder(_ name: String, to other: String) throws {
    let root = try openFolder(path: "/")
    defer { close(root) }
    try rename(name, to: other, in: root)
  }
}
