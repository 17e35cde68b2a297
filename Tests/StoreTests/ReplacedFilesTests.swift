import Domain
import Glibc
import Testing

@testable import Store

/// Files that somebody has removed, emptied or replaced by those of another time or person.
struct ReplacedFilesTests {
  private static let folder = "/donnees/camille/"
  private static let witness = folder + "temoin.jsonl"
  private static let files = ["journal.jsonl", "temoin.jsonl", "instantane.jsonl"]

  private static func facts(_ count: Int, _ mark: String = "m") -> [Fact] {
    (0..<count).map { .lu("\(mark)\($0)") }
  }

  private static func disk(
    _ facts: [Fact], of account: String = "camille"
  ) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    let store = try Store.open(
      folder: "/donnees", assure: Assure.ID(rawValue: account), fileSystem: disk)
    for fact in facts { try store.append(fact) }
    return disk.restarted(after: .killed)
  }

  /// Puts files of `other` in the place of those of `disk`.
  private static func put(
    _ names: [String], of other: MemoryFileSystem, _ account: String = "camille",
    on disk: MemoryFileSystem
  ) throws {
    for name in names {
      let bytes = try #require(other.bytes(at: "/donnees/\(account)/" + name))
      disk.setBytes(bytes, at: folder + name)
    }
  }

  @Test func `An older journal beside a newer archive is told, and the archive stays`() throws {
    let disk = try Self.disk(Self.facts(300))
    try Self.put(Self.files, of: try Self.disk(Self.facts(130)), on: disk)
    let name = "archives/" + Archives.name(first: 129)
    let archive = try #require(disk.bytes(at: Self.folder + name))
    #expect(try disk.sentences.contains { $0.contains(name) && $0.contains("n° 256") })
    let store = try disk.openStore()
    #expect(store.state == .readOnly(.damaged))
    #expect(store.found == [.flaw(file: name, .beyond(last: 256))])
    #expect(throws: StoreError.readOnly(.damaged)) { try store.append(.lu("suite")) }
    #expect(disk.bytes(at: Self.folder + name) == archive)
    // And a repair brings all of them back.
    let closed = disk.restarted(after: .killed)
    let report = try #require(try closed.upkeep.repair("camille", stamp: "1"))
    #expect(report.facts == 256 && report.lost == 0)
    #expect(try closed.openStore().allFacts() == Self.facts(256))
  }

  @Test func `An older snapshot without journal and witness is told beside a newer archive`()
    throws
  {
    let disk = try Self.disk(Self.facts(300))
    try Self.put(["instantane.jsonl"], of: try Self.disk(Self.facts(130)), on: disk)
    for name in ["journal.jsonl", "temoin.jsonl"] { disk.lose(Self.folder + name) }
    #expect(try disk.openStore().state == .readOnly(.damaged))
    #expect(try disk.sentences.contains { $0.contains("n° 256") })
  }

  @Test func `An archive that appears while the account is open is put aside, not written over`()
    throws
  {
    let disk = try Self.disk(Self.facts(127))
    let store = try disk.openStore()
    let folder = try Folder.open(path: Lived.folder, disk)
    let strange = Array("d'ailleurs\n".utf8)
    try Archives(in: folder).keep(strange, first: 1)
    try store.append(.lu("suite"))
    let aside = disk.quarantined.filter { $0.hasPrefix("faits-0000000001") }
    #expect(aside.map { disk.bytes(at: Self.folder + "quarantaine/" + $0) } == [strange])
    #expect(try store.allFacts() == Self.facts(127) + [.lu("suite")])
  }

  @Test func `A longer journal of another history is told, and the witness stays`() throws {
    for count in [6, 7, 20] {
      let disk = try Self.disk(Self.facts(6))
      try Self.put(["journal.jsonl"], of: try Self.disk(Self.facts(count, "x")), on: disk)
      let said = disk.bytes(at: Self.witness)
      #expect(try disk.sentences.contains { $0.contains("n'est pas celui que le témoin a vu") })
      let store = try disk.openStore()
      #expect(store.found == [.flaw(file: "journal.jsonl", .forked(sequence: 6))])
      #expect(store.state == .readOnly(.damaged))
      #expect(disk.bytes(at: Self.witness) == said)
      #expect(
        try disk.restarted(after: .killed).upkeep.repair("camille", stamp: "1")?.isForked == true)
    }
  }

  @Test func `A witness that lags behind is no alarm`() throws {
    let disk = try Self.disk(Self.facts(6))
    let records = RecordScan(try #require(disk.bytes(at: MemoryFileSystem.journal))).records
    for record in records {
      let chain = Chain(sequence: record.sequence, checksum: record.checksum)
      for line in [Witness.line(chain, of: "camille"), chain.mark(.temoin, Array("{}".utf8))] {
        let copy = disk.restarted(after: .killed)
        copy.setBytes(line, at: Self.witness)
        #expect(try copy.sentences == [])
        let store = try copy.openStore()
        #expect(store.found == [] && store.state == .ready)
        #expect(copy.bytes(at: Self.witness) == disk.bytes(at: Self.witness))
      }
    }
  }

  @Test func `The files of another person are neither shown nor changed`() throws {
    for names in [Self.files, ["temoin.jsonl"], ["instantane.jsonl"]] {
      let disk = try Self.disk(Self.facts(140))
      try Self.put(names, of: try Self.disk(Self.facts(150, "x"), of: "odette"), "odette", on: disk)
      let error = StoreError.foreign(path: Lived.folder, account: "odette")
      let before = disk.allFiles()
      #expect(throws: error) { try disk.openStore() }
      #expect(throws: error) {
        try Store.read(
          folder: "/donnees", assure: Assure.ID(rawValue: "camille"), fileSystem: disk)
      }
      #expect(throws: error) { try disk.upkeep.repair("camille", stamp: "1") }
      #expect(try disk.sentences.contains { $0.contains("« odette »") })
      let after = disk.allFiles()
      #expect(before.allSatisfy { $0.key.hasSuffix("verrou") || after[$0.key] == $0.value })
      #expect(try disk.upkeep.export("camille")?.isComplete == false)
    }
  }

  @Test func `A witness that is gone or cut is told once, kept and made again`() throws {
    let whole = try #require(try Self.disk(Self.facts(5)).bytes(at: Self.witness))
    for count in 0..<whole.count {
      let disk = try Self.disk(Self.facts(5))
      let cut = Array(whole.prefix(count))
      disk.setBytes(cut, at: Self.witness)
      #expect(try disk.sentences.contains { $0.contains("Le témoin est illisible") })
      #expect(try disk.openStore().found == [.witnessDamaged])
      #expect(disk.bytes(at: Self.witness) == whole)
      let aside = disk.quarantined.compactMap { disk.bytes(at: Self.folder + "quarantaine/" + $0) }
      #expect(aside == (count == 0 ? [] : [cut]))
      #expect(try disk.restarted(after: .powerCut).openStore().found == [])
    }
    let gone = try Self.disk(Self.facts(5))
    gone.lose(Self.witness)
    #expect(try gone.sentences.contains { $0.contains("Le témoin manque") })
    #expect(try gone.openStore().found == [.witnessGone])
    #expect(try gone.restarted(after: .powerCut).openStore().found == [])
  }

  @Test func `An account of which journal and witness are gone is no new one`() throws {
    let disk = try Self.disk(Self.facts(5))
    for name in ["journal.jsonl", "temoin.jsonl"] { disk.lose(Self.folder + name) }
    #expect(try disk.sentences.contains { $0.contains("le compte a déjà servi") })
    let store = try disk.openStore()
    #expect(store.state == .readOnly(.damaged))
    #expect(store.found.contains(.flaw(file: "journal.jsonl", .gone)))
    let emptied = try Self.disk(Self.facts(5))
    emptied.setBytes([], at: MemoryFileSystem.journal)
    emptied.lose(Self.witness)
    #expect(try emptied.openStore().found == [.witnessGone])
  }

  @Test func `A draft that was begun after facts that are no more tells them`() throws {
    let disk = try Self.disk(Self.facts(5))
    let store = try disk.openStore()
    try store.keep(.sample("mediateur-5", texte: "Été"))
    let left = disk.restarted(after: .killed)
    #expect(try left.openStore().found == [])
    let lines = try #require(left.bytes(at: MemoryFileSystem.journal)).split(separator: 0x0A)
    left.setBytes(Array(lines.prefix(2).map { $0 + [0x0A] }.joined()), at: MemoryFileSystem.journal)
    left.lose(Self.witness)
    let reopened = try left.restarted(after: .killed).openStore()
    #expect(reopened.state == .readOnly(.damaged))
    #expect(reopened.found.contains(.flaw(file: "journal.jsonl", .missing(sequences: 3...5))))
    #expect(try left.sentences.contains { $0.contains("n° 3 à 5 manquent") })
    // After a repair no number is given twice, and nothing is told again.
    let closed = left.restarted(after: .killed)
    #expect(try closed.upkeep.repair("camille", stamp: "1")?.lost == 3)
    #expect(try closed.openStore().notices == [])
  }

  @Test func `A witness that can't be read stops sending and repairing, and is left as it is`()
    throws
  {
    let disk = try Self.disk(Self.facts(5))
    let said = disk.bytes(at: Self.witness)
    disk.setKind(.folder, of: "temoin.jsonl")
    #expect(throws: StoreError.self) { try disk.upkeep.repair("camille", stamp: "1") }
    let store = try disk.openStore()
    #expect(store.found.contains { if case .unreadableWitness = $0 { true } else { false } })
    #expect(throws: StoreError.self) { try store.append(.lu("suite")) }
    try store.keep(.sample("b1", texte: "gardé"))
    #expect(disk.bytes(at: Self.witness) == said)
    disk.setKind(.file, of: "temoin.jsonl")
    try store.append(.lu("suite"))
    let after = try disk.restarted(after: .powerCut).openStore()
    #expect(after.facts == Self.facts(5) + [.lu("suite")] && after.found == [])
  }

  @Test func `A number that no account can have makes no dummy records`() throws {
    let disk = try Self.disk(Self.facts(5))
    let chain = Chain(sequence: 999_999_999_999_999, checksum: 1)
    disk.setBytes(chain.mark(.temoin, Array("{}".utf8)), at: Self.witness)
    #expect(try disk.openStore().state == .readOnly(.damaged))
    let report = try #require(
      try disk.restarted(after: .killed).upkeep.repair("camille", stamp: "1"))
    #expect(report.facts == 5 && report.lost == 0)
  }

  @Test func `What an editor made of the line ends is told, and written back without`() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      let disk = try Self.disk(Self.facts(140))
      let draft = Draft.sample("b1", texte: "Été")
      try disk.openStore().keep(draft)
      let files = Self.files + ["brouillon-b1.jsonl"]
      let before = files.map { disk.bytes(at: Self.folder + $0) ?? [] }
      for (name, bytes) in zip(files, before) {
        let lines = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        disk.setBytes(mark + lines, at: Self.folder + name)
      }
      let left = disk.restarted(after: .killed)
      #expect(try left.sentences.contains { $0.contains("fins de ligne") })
      let store = try left.openStore()
      #expect(store.state == .ready)
      #expect(store.found.contains(.otherLineEnds(file: "journal.jsonl")))
      #expect(try store.allFacts() == Self.facts(140) && store.drafts == [draft])
      #expect(left.bytes(at: Self.folder + files[0]) == before[0])
      #expect(try left.restarted(after: .powerCut).openStore().found == [])
      // A repair reads them too, archives among them.
      let archive = Self.folder + "archives/" + Archives.name(first: 1)
      let bytes = try #require(disk.bytes(at: archive))
      disk.setBytes(bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, at: archive)
      let report = try disk.restarted(after: .killed).upkeep.repair("camille", stamp: "1")
      #expect(report?.facts == 140 && report?.lost == 0)
    }
  }
}
