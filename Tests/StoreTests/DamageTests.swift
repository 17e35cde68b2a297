import Domain
@testable import Store
import Testing

struct DamageTests {
  private static let facts: [Fact] = [.lu("a"), .lu("b"), .lu("c"), .lu("d")]

  /// - Parameter crash: a power cut takes the witness too.
  private static func disk(
    after crash: MemoryFileSystem.Crash = .powerCut
  ) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    for fact in facts { try store.append(fact) }
    return disk.restarted(after: crash)
  }

  private static func lines() throws -> [[UInt8]] {
    let bytes = try #require(try disk().bytes(at: MemoryFileSystem.journal))
    return bytes.split(separator: 0x0A).map { Array($0) + [0x0A] }
  }

  /// Opens a journal of these lines.
  private static func open(_ lines: [[UInt8]]) throws -> (Store, MemoryFileSystem) {
    let disk = try disk()
    disk.setBytes(Array(lines.joined()), at: MemoryFileSystem.journal)
    return (try disk.openStore(), disk)
  }

  @Test func `A flipped bit anywhere is said, and costs its own record only`() throws {
    let lines = try Self.lines()
    let bytes = Array(lines.joined())
    let ends = lines.indices.map { index in lines[...index].joined().count }
    for offset in bytes.indices {
      for bit in [UInt8(0x01), 0x20, 0x80] {
        var damaged = bytes
        damaged[offset] ^= bit
        let (store, disk) = try Self.open([damaged])
        let hit = ends.firstIndex { offset < $0 } ?? 0
        // A flipped line feed makes one line of two.
        let isLineEnd = ends.contains(offset + 1)
        let lost = isLineEnd && hit < 3 ? [hit, hit + 1] : isLineEnd ? [] : [hit]
        let expected = Self.facts.indices.filter { !lost.contains($0) }.map { Self.facts[$0] }
        #expect(store.facts == expected, "offset \(offset), bit \(bit)")
        #expect(!store.found.isEmpty, "offset \(offset), bit \(bit)")
        #expect(!disk.quarantined.isEmpty, "offset \(offset), bit \(bit)")
      }
    }
  }

  @Test func `A damaged line makes the store read-only and leaves the file as it is`() throws {
    var lines = try Self.lines()
    lines[1][20] ^= 1
    let (store, disk) = try Self.open(lines)
    #expect(store.state == .readOnly(.damaged))
    #expect(throws: StoreError.readOnly(.damaged)) { try store.append(.lu("e")) }
    #expect(disk.bytes(at: MemoryFileSystem.journal) == Array(lines.joined()))
    let range = lines[0].count..<lines[0].count + lines[1].count - 1
    #expect(
      store.found == [
        .flaw(file: "journal.jsonl", .damaged(line: 2, bytes: range)),
        .flaw(file: "journal.jsonl", .missing(sequences: 2...2)),
      ])
    // What is typed is kept all the same.
    try store.keep(.sample(texte: "a"))
    #expect(try disk.restarted(after: .killed).openStore().drafts.count == 1)
    #expect(disk.quarantined.count == 1)
  }

  @Test func `A record removed, moved, repeated or taken from elsewhere shows`() throws {
    let lines = try Self.lines()
    let (removed, _) = try Self.open([lines[0], lines[2], lines[3]])
    #expect(removed.facts == [.lu("a"), .lu("c"), .lu("d")])
    #expect(removed.found == [.flaw(file: "journal.jsonl", .missing(sequences: 2...2))])

    let (first, _) = try Self.open(Array(lines.dropFirst()))
    #expect(first.facts == [.lu("b"), .lu("c"), .lu("d")])
    #expect(first.state == .readOnly(.damaged))

    let (swapped, _) = try Self.open([lines[0], lines[2], lines[1], lines[3]])
    #expect(swapped.facts == Self.facts)
    #expect(swapped.found == [.flaw(file: "journal.jsonl", .displaced)])
    #expect(swapped.state == .readOnly(.damaged))

    let (repeated, disk) = try Self.open([lines[0], lines[1], lines[1], lines[2], lines[3]])
    #expect(repeated.facts == Self.facts)
    #expect(repeated.state == .readOnly(.damaged))
    #expect(disk.quarantined.count == 1)

    let other = MemoryFileSystem()
    let store = try other.openStore()
    for id in ["x", "y", "z"] { try store.append(.lu(id)) }
    let foreign = try #require(other.bytes(at: MemoryFileSystem.journal)).split(separator: 0x0A)
    let (spliced, _) = try Self.open([lines[0], Array(foreign[1]) + [0x0A]])
    #expect(spliced.found == [.flaw(file: "journal.jsonl", .unchained(sequence: 2))])
    #expect(spliced.state == .readOnly(.damaged))
  }

  @Test func `An unfinished end is put aside, said once, and written over`() throws {
    let lines = try Self.lines()
    for count in 1..<lines[3].count - 1 {
      let (store, disk) = try Self.open(lines[0...2] + [Array(lines[3].prefix(count))])
      #expect(store.state == .ready)
      #expect(store.facts == [.lu("a"), .lu("b"), .lu("c")])
      #expect(store.found == [.cutTail(file: "journal.jsonl", bytes: count, isAside: true)])
      #expect(disk.quarantined.count == 1)
      try store.append(.lu("e"))
      let after = try disk.restarted(after: .powerCut).openStore()
      #expect(after.facts == [.lu("a"), .lu("b"), .lu("c"), .lu("e")])
      #expect(after.notices.isEmpty)
    }
  }

  @Test func `A last record that only lacks its line feed is kept`() throws {
    let bytes = try Array(Self.lines().joined().dropLast())
    let (store, disk) = try Self.open([bytes])
    #expect(store.facts == Self.facts)
    #expect(store.found == [.unterminated(file: "journal.jsonl")])
    try store.append(.lu("e"))
    #expect(try disk.restarted(after: .powerCut).openStore().facts == Self.facts + [.lu("e")])
  }

  @Test func `A last record with a sector of zeros is an unfinished end`() throws {
    var lines = try Self.lines()
    for index in 10..<40 { lines[3][index] = 0 }
    let (store, _) = try Self.open(lines)
    #expect(store.state == .ready)
    #expect(store.facts.count == 3)
    #expect(store.found.count == 1)
  }

  @Test func `Bytes that are no records are said and change nothing`() throws {
    for bytes in [[0x0A], [0x0A, 0x0A], Array("bonjour\n".utf8), [0xFF, 0x0A, 0xC3]] as [[UInt8]] {
      let (store, disk) = try Self.open([bytes])
      #expect(store.facts.isEmpty)
      #expect(!store.found.isEmpty)
      #expect(disk.bytes(at: MemoryFileSystem.journal)?.starts(with: bytes.prefix(2)) == true)
    }
  }

  @Test func `A damaged draft gives what can be read of it`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    for text in ["a", "ab", "abc"] { try store.keep(.sample("b1", texte: text)) }
    try store.syncDrafts()
    let path = MemoryFileSystem.draft("b1")
    let bytes = try #require(disk.bytes(at: path))
    for offset in bytes.indices {
      let copy = disk.restarted(after: .powerCut)
      var damaged = bytes
      damaged[offset] ^= 0x04
      copy.setBytes(damaged, at: path)
      let reopened = try copy.openStore()
      let texts = reopened.drafts.map { $0["texte"] }
      #expect([["abc"], ["ab"], ["a"], []].contains(texts))
      #expect(!reopened.found.isEmpty, "offset \(offset)")
      // And it can be kept on.
      try reopened.keep(.sample("b1", texte: "abcd"))
      let after = try copy.restarted(after: .killed).openStore()
      #expect(after.drafts == [.sample("b1", texte: "abcd")], "offset \(offset)")
      #expect(after.notices.isEmpty)
    }
  }

  // MARK: - What is said of an end

  private static let witness = "/donnees/camille/temoin.jsonl"

  @Test func `An end that was confirmed is never called unconfirmed, nor told to be elsewhere`()
    throws
  {
    let lines = try Self.lines()
    for count in 1..<lines[3].count - 1 {
      for end in [Array(lines[3].prefix(count)), Array(repeating: 0, count: count)] {
        let disk = try Self.disk(after: .killed)
        disk.setBytes(Array(lines[0...2].joined()) + end, at: MemoryFileSystem.journal)
        let checked = try disk.sentences.joined()
        #expect(!checked.contains("jamais confirmés") && !checked.contains("Rien n'est perdu"))
        let store = try disk.openStore()
        #expect(store.state == .readOnly(.damaged))
        let told = store.notices.joined(separator: "\n")
        #expect(!told.contains("jamais confirmés") && !told.contains("quarantaine"), "\(told)")
        #expect(told.contains("reste dans le fichier"), "\(told)")
        #expect(disk.quarantined.isEmpty)
      }
    }
  }

  @Test func `An end that nothing vouches for is mended, and not called unconfirmed`() throws {
    let lines = try Self.lines()
    let disk = try Self.disk()
    disk.setBytes(Array(lines[0...2].joined()) + lines[3].prefix(20), at: MemoryFileSystem.journal)
    let checked = try disk.sentences.joined()
    #expect(checked.contains("Ouvrez le compte") && !checked.contains("Rien n'est perdu"))
    let store = try disk.openStore()
    #expect(
      store.found == [.cutTail(file: "journal.jsonl", bytes: 20, isAside: true)])
    #expect(disk.quarantined.count == 1)
    // The witness vouches for it.
    let vouched = try Self.disk(after: .killed)
    vouched.setBytes(Array(lines.joined()) + [0x30, 0x31], at: MemoryFileSystem.journal)
    #expect(try vouched.openStore().found == [.tornTail(file: "journal.jsonl", bytes: 2)])
  }

  @Test func `A draft that was cut or zeroed is told with what is lost`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    for text in ["a", "ab"] { try store.keep(.sample("b1", texte: text)) }
    try store.syncDrafts()
    let path = MemoryFileSystem.draft("b1")
    let bytes = try #require(disk.bytes(at: path))
    let first = LineNumbers(bytes).range(of: 1).count
    for count in 0..<bytes.count - 1 where count != first && count != first + 1 {
      for cut in [Array(bytes[..<count]), bytes[..<count] + [0]] {
        let copy = disk.restarted(after: .powerCut)
        copy.setBytes(Array(cut), at: path)
        #expect(try !copy.sentences.isEmpty, "\(count) bytes")
        let told = try copy.openStore().notices
        #expect(told.count == 1 && !told[0].contains("intact"), "\(count) bytes: \(told)")
        let wanted = count > first ? "la fin du texte est perdue" : cut.isEmpty ? "vide" : "rien"
        #expect(told[0].contains(wanted), "\(count) bytes: \(told)")
        #expect(copy.quarantined.isEmpty == !told[0].contains("quarantaine"))
      }
    }
  }

  @Test func `A witness of a later program makes the account read-only, and stays`() throws {
    let disk = try Self.disk()
    let body = Array(#"{"v":99,"nouveau":{}}"#.utf8)
    let line = Checksum.of(body).hex + [0x20] + body + [0x0A]
    disk.setBytes(line, at: Self.witness)
    #expect(try disk.upkeep.check("camille")?.isNewer == true)
    let store = try disk.openStore()
    #expect(store.state == .readOnly(.newer))
    #expect(store.facts == Self.facts)
    #expect(disk.bytes(at: Self.witness) == line)
  }
}
