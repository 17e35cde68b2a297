import Domain
import Glibc
import Testing

@testable import Store

/// A damaged account that is put in order: all that can be read stays.
struct RepairTests {
  static let stamp = "20241014-103000"
  static let kept = Lived.kept

  private static func repair(_ disk: MemoryFileSystem, _ stamp: String = stamp) throws
    -> RepairReport
  {
    try #require(try disk.upkeep.repair("camille", stamp: stamp))
  }

  /// What holds after each repair: the account opens as it should, and all facts that could be read
  /// are there, in their order.
  private static func check(_ disk: MemoryFileSystem, _ place: Comment) throws {
    #expect(try disk.upkeep.check("camille")?.defects == [], place)
    let store = try disk.openStore()
    #expect(store.state == .ready, place)
    #expect(store.notices == [], place)
    let facts = try store.allFacts()
    #expect(facts.filter { $0 != .enregistrementPerdu } == kept, place)
    #expect(store.historique == Historique(facts: facts), place)
    #expect(store.historique.revision == Lived.facts.count, place)
    #expect(store.drafts == Lived.drafts, place)
  }

  @Test func `What can be read is kept, what can't is put aside, the original stays`() throws {
    let disk = try Lived.damaged()
    let original = disk.allFiles()
    let line = try #require(disk.bytes(at: MemoryFileSystem.journal)).split(separator: 0x0A)[2]
    let report = try Self.repair(disk)
    #expect(report.outcome == .repaired(original: "/donnees/camille.abime-\(Self.stamp)"))
    #expect([report.facts, report.lost, report.drafts, report.scraps] == [8, 1, 2, 1])
    #expect(report.lostDrafts == [] && report.leftBehind == [] && report.recovered == 0)
    try Self.check(disk, "")
    let aside = try #require(disk.quarantined.first)
    #expect(disk.bytes(at: Lived.folder + "/quarantaine/" + aside) == Array(line))
    for (path, bytes) in original where !path.hasSuffix("/verrou") {
      let kept = path.replacingAccount(by: "camille.abime-\(Self.stamp)")
      #expect(disk.bytes(at: kept) == bytes, "\(kept)")
    }
    #expect(disk.status(at: Lived.folder)?.mode == 0o700)
    #expect(
      disk.allFiles().keys.filter { $0.hasPrefix(Lived.folder + "/") }
        .allSatisfy { disk.status(at: $0)?.mode == 0o600 })
  }

  @Test func `Two repairs in one second keep both originals`() throws {
    let disk = try Lived.damaged()
    _ = try Self.repair(disk)
    disk.flip(offset: 30, ofLine: 4, in: MemoryFileSystem.journal)
    let report = try Self.repair(disk)
    #expect(report.outcome == .repaired(original: "/donnees/camille.abime-\(Self.stamp)-2"))
    #expect(report.facts == 7 && report.lost == 1)
    #expect(disk.names(at: "/donnees").count == 3)
  }

  @Test func `A store in order is left as it is`() throws {
    let disk = try Lived.disk()
    let before = disk.allFiles()
    #expect(try Self.repair(disk).outcome == .clean)
    #expect(disk.allFiles().filter { !$0.key.hasSuffix("verrou") } == before.without("verrou"))
  }

  @Test func `A stop at any call leaves the original or the whole copy, and once more ends it`()
    throws
  {
    let start = try Lived.damaged()
    let calls = try {
      let disk = start.restarted(after: .killed)
      _ = try Self.repair(disk)
      return disk.calls
    }()
    #expect(calls > 60)
    for call in 1...calls {
      for crash in crashes {
        let disk = start.restarted(after: .killed)
        disk.fault = .init(call: call, errno: EIO, .stopped)
        _ = try? disk.upkeep.repair("camille", stamp: Self.stamp)
        let after = disk.restarted(after: crash)
        let opened = after.restarted(after: .killed)
        // Whoever opens the account in between finds it whole, not a new one.
        let facts = try opened.openStore().allFacts().filter { $0 != .enregistrementPerdu }
        #expect(facts == Self.kept, "call \(call), \(crash)")
        _ = try Self.repair(after, "20241014-113000")
        try Self.check(after.restarted(after: .powerCut), "call \(call), \(crash)")
        let names = after.names(at: "/donnees")
        #expect(names.count == 2, "call \(call), \(crash): \(names)")
      }
    }
  }

  @Test(arguments: [ENOSPC, EIO, EROFS])
  func `A failure at any call is told, and nothing of the original is lost`(errno: Int32) throws {
    let start = try Lived.damaged()
    let calls = try {
      let disk = start.restarted(after: .killed)
      _ = try Self.repair(disk)
      return disk.calls
    }()
    for call in 1...calls {
      let disk = start.restarted(after: .killed)
      disk.fault = .init(call: call, errno: errno, .lasting)
      _ = try? disk.upkeep.repair("camille", stamp: Self.stamp)
      disk.fault = nil
      let after = disk.restarted(after: .powerCut)
      let facts = try after.openStore().allFacts().filter { $0 != .enregistrementPerdu }
      #expect(facts == Self.kept, "call \(call)")
    }
  }

  @Test func `An account that somebody writes in is not touched`() throws {
    let disk = try Lived.damaged()
    let store = try disk.openStore()
    let before = disk.allFiles()
    let holder = Holder(processID: 1, command: "compte-ameli")
    #expect(throws: StoreError.readOnly(.busy(holder))) { try Self.repair(disk) }
    #expect(throws: StoreError.readOnly(.busy(holder))) { try disk.upkeep.erase("camille") }
    #expect(disk.allFiles() == before)
    withExtendedLifetime(store) {}
  }

  @Test func `What a later program wrote is no damage: it is left alone`() throws {
    let disk = try Lived.disk(facts: [.lu("a")], archived: 0)
    let body = Array(#"{"v":2,"autre":[]}"#.utf8)
    let line = Checksum.of(body).hex + [0x20] + body + [0x0A]
    let bytes = try #require(disk.bytes(at: MemoryFileSystem.journal)) + line
    disk.setBytes(bytes, at: MemoryFileSystem.journal)
    #expect(throws: StoreError.readOnly(.newer)) { try Self.repair(disk) }
    #expect(disk.bytes(at: MemoryFileSystem.journal) == bytes)
  }

  @Test func `What this program doesn't know in a fact is kept`() throws {
    let disk = MemoryFileSystem()
    _ = try disk.openStore()
    let unknown = #"{"messageLu":{"_0":"a","plusTard":{"b":[1,2.50]}}}"#
    let first = Chain().next(.fait, Array(unknown.utf8))
    let second = first.chain.next(.fait, Array(#"{"inconnu":{}}"#.utf8))
    disk.setBytes(first.line + second.line, at: MemoryFileSystem.journal)
    let report = try Self.repair(disk)
    #expect([report.facts, report.lost, report.scraps] == [1, 0, 1])
    #expect(disk.journalText.contains(unknown))
    #expect(!disk.journalText.contains("inconnu"))
    #expect(!disk.files(with: "inconnu").filter { $0.contains("/camille/quarantaine/") }.isEmpty)
  }

  @Test func `What the snapshot remembers of lost archives comes back`() throws {
    let disk = try Lived.disk()
    let archive = try #require(disk.names(at: Lived.folder + "/archives").first)
    try disk.removeFile(at: Lived.folder + "/archives/" + archive)
    let before = try disk.openStore().historique
    let report = try Self.repair(disk)
    // The draft of a message is lost; each other fact has its effect in the snapshot.
    #expect([report.recovered, report.lost, report.facts] == [4, 0, 9])
    let after = try disk.openStore().historique
    #expect(after.messages == before.messages)
    #expect(Set(after.messagesLus) == Set(before.messagesLus))
    #expect(after.revision == before.revision)
    #expect(try disk.upkeep.check("camille")?.defects == [])
  }

  @Test func `A long account is written in archives again`() throws {
    let facts = Lived.facts(300)
    let disk = try Lived.disk(facts: facts, archived: 0)
    disk.flip(offset: 30, ofLine: 1, in: MemoryFileSystem.journal)
    let report = try Self.repair(disk)
    #expect([report.facts, report.lost] == [299, 1])
    #expect(disk.names(at: Lived.folder + "/archives").count == 2)
    #expect(try disk.upkeep.check("camille")?.defects == [])
    let found = try disk.openStore().allFacts()
    #expect(found.filter { $0 != .enregistrementPerdu } == facts.filter { $0 != facts[256] })
  }

  @Test func `A journal that is gone makes room for no number twice`() throws {
    let disk = try Lived.disk()
    try disk.removeFile(at: MemoryFileSystem.journal)
    let report = try Self.repair(disk)
    #expect([report.facts, report.lost] == [4, 5])
    #expect(try disk.openStore().historique.revision == 9)
  }

  @Test func `A draft with a damaged line keeps what can be read, and a hopeless one is told`()
    throws
  {
    let disk = try Lived.disk(facts: [.lu("a")], archived: 0)
    let store = try disk.openStore()
    try store.keep(.sample("mediateur-0", texte: "Secret du médiateur, suite"))
    disk.flip(offset: 30, ofLine: 2, in: MemoryFileSystem.draft("mediateur-0"))
    disk.flip(offset: 30, ofLine: 1, in: MemoryFileSystem.draft("messagerie-0"))
    let after = disk.restarted(after: .killed)
    let report = try Self.repair(after)
    #expect(report.drafts == 1 && report.lostDrafts == ["brouillon-messagerie-0.jsonl"])
    #expect(try after.openStore().drafts == [Lived.drafts[0]])
    #expect(after.quarantined.count == 2)
    withExtendedLifetime(store) {}
  }
}

/// What is there and can't be read is not lost: a repair must not make it so.
struct UnreadableTests {
  private static let archive = "archives/" + Archives.name(first: 1)

  @Test(
    arguments: [
      "journal.jsonl", archive, "archives", "brouillon-mediateur-0.jsonl",
    ], [FileStatus.Kind.link, .folder, .other, .file])
  func `A repair stops before what can't be read, and changes nothing`(
    name: String, kind: FileStatus.Kind
  ) throws {
    let disk = try Lived.disk()
    disk.setKind(kind, of: name)
    guard disk.isChanged(name, kind) else { return }
    let before = disk.allFiles().filter { !$0.key.hasSuffix("verrou") }
    let error = #expect(throws: StoreError.self) {
      try disk.upkeep.repair("camille", stamp: RepairTests.stamp)
    }
    guard case .file(let fault)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault.path.hasSuffix(name), "\(fault)")
    #expect(disk.names(at: "/donnees") == ["camille"])
    #expect(disk.allFiles().filter { !$0.key.hasSuffix("verrou") } == before)
  }

  @Test func `A snapshot that can't be read is made again when all facts are there, else it stops`()
    throws
  {
    let whole = try Lived.disk()
    whole.setKind(.link, of: "instantane.jsonl")
    let report = try #require(try whole.upkeep.repair("camille", stamp: RepairTests.stamp))
    #expect([report.facts, report.lost] == [9, 0])
    let lacking = try Lived.disk()
    try lacking.removeFile(at: Lived.folder + "/" + Self.archive)
    lacking.setKind(.link, of: "instantane.jsonl")
    #expect(throws: StoreError.self) {
      try lacking.upkeep.repair("camille", stamp: RepairTests.stamp)
    }
    #expect(lacking.names(at: "/donnees") == ["camille"])
  }

  @Test(arguments: [FileStatus.Kind.link, .folder, .other])
  func `Opening tells a draft that something else has the name of`(kind: FileStatus.Kind) throws {
    let disk = try Lived.disk()
    disk.setKind(kind, of: "brouillon-mediateur-0.jsonl")
    let store = try disk.openStore()
    #expect(store.drafts == [Lived.drafts[1]])
    let told = kind == .link ? "est un lien" : "n'est pas un fichier ordinaire"
    #expect(store.notices.count == 1 && store.notices[0].contains(told), "\(store.notices)")
  }

  /// A draft's end that `verifier` tells is mended by `reparer`, whatever is left of it.
  @Test func `Checking and repairing agree on a draft that was cut or zeroed`() throws {
    let disk = try Lived.disk()
    let path = MemoryFileSystem.draft("mediateur-0")
    let whole = try #require(disk.bytes(at: path))
    for count in 1..<whole.count {
      for bytes in [Array(whole[..<count]), Array(repeating: 0, count: count)] {
        let copy = disk.restarted(after: .killed)
        copy.setBytes(bytes, at: path)
        #expect(try !copy.sentences.isEmpty, "\(count) bytes")
        let report = try #require(try copy.upkeep.repair("camille", stamp: RepairTests.stamp))
        #expect(report.outcome != .clean, "\(count) bytes")
        #expect(report.scraps == 1 || count == whole.count - 1, "\(count) bytes")
        #expect(try copy.sentences == [], "\(count) bytes")
      }
    }
  }
}

extension MemoryFileSystem {
  /// A folder that stays one, and a file that stays one, are as they were.
  fileprivate func isChanged(_ name: String, _ kind: FileStatus.Kind) -> Bool {
    kind != (name == Archives.folderName ? .folder : .file)
  }
}

extension String {
  fileprivate func replacingAccount(by name: String) -> String {
    "/donnees/" + name + dropFirst(Lived.folder.count)
  }
}

extension [String: [UInt8]] {
  fileprivate func without(_ name: String) -> [String: [UInt8]] {
    filter { !$0.key.hasSuffix(name) }
  }
}
