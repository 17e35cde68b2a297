import Domain
import Glibc
import Store
import Testing

/// What a run of the program was told, when it was stopped at some call.
struct Told {
  var facts: [Fact] = []
  /// The draft as it was last kept, and as it was last made durable.
  var kept: Draft?
  var durable: Draft?
  /// All that was tried, in order.
  static let facts: [Fact] = [.lu("a"), .envoye("Bonjour", brouillon: "b1"), .lu("c")]
  static let texts = ["B", "Bo", "Bonjour"]

  /// Opens the store, types a message, sends it, reads another one.
  static func run(on disk: MemoryFileSystem) -> Told {
    var told = Told()
    guard let store = try? disk.openStore() else { return told }
    told.append(facts[0], to: store)
    for (index, text) in texts.enumerated() {
      let draft = Draft.sample("b1", texte: text)
      guard (try? store.keep(draft)) != nil else { continue }
      told.kept = draft
      if index == 1, (try? store.syncDrafts()) != nil { told.durable = draft }
    }
    told.append(facts[1], to: store)
    told.append(facts[2], to: store)
    return told
  }

  mutating func append(_ fact: Fact, to store: Store) {
    if (try? store.append(fact)) != nil { facts.append(fact) }
  }

  /// Checks what the next start finds.
  func check(_ disk: MemoryFileSystem, after crash: MemoryFileSystem.Crash, call: Int) {
    let place: Comment = "call \(call), \(crash)"
    guard let store = try? disk.openStore() else {
      Issue.record("the store does not open: \(place)")
      return
    }
    #expect(store.state == .ready, place)
    #expect(facts.allSatisfy(store.facts.contains), place)
    #expect(store.facts == Told.facts.filter(store.facts.contains), place)
    // What is on show after the start is as safe as what was told.
    let later = try? disk.restarted(after: .powerCut).openStore()
    #expect(later?.facts == store.facts, place)
    #expect(later?.drafts == store.drafts, place)
    // And the work can go on.
    #expect(throws: Never.self, place) { try store.append(.lu("suite")) }
    let onward = try? disk.restarted(after: .powerCut).openStore()
    #expect(onward?.facts == store.facts, place)
    let needed = crash == .killed ? kept : durable
    guard let needed, !store.facts.contains(Told.facts[1]) else { return }
    let found = store.drafts.first?["texte"] ?? ""
    #expect(found.hasPrefix(needed["texte"]), place)
  }
}

@Suite(.serialized)
struct CrashTests {
  /// How many calls the run makes when nothing goes wrong.
  private static let calls: Int = {
    let disk = MemoryFileSystem()
    _ = Told.run(on: disk)
    return disk.calls
  }()

  private static func stopped(at call: Int) -> (MemoryFileSystem, Told) {
    let disk = MemoryFileSystem()
    disk.fault = .init(call: call, errno: EIO, .stopped)
    let told = Told.run(on: disk)
    return (disk, told)
  }

  @Test func `Nothing that was told is lost when the program or the power stops at any call`() {
    for call in 1...Self.calls + 1 {
      let (disk, told) = Self.stopped(at: call)
      for crash in [MemoryFileSystem.Crash.killed, .powerCut, .powerCutAfterWriteBack] {
        told.check(disk.restarted(after: crash), after: crash, call: call)
      }
    }
  }

  @Test func `Nothing that was told is lost when the last write is cut at any byte`() {
    var seen: Set<Int> = []
    for call in 1...Self.calls + 1 {
      let (disk, told) = Self.stopped(at: call)
      let bytes = disk.cuttableBytes
      // Until the next write the same cuts would be tried again, but for the first time after it.
      guard bytes > 0, seen.insert(told.facts.count * 1_000_000 + bytes).inserted else { continue }
      for kept in 0..<bytes {
        let crash = MemoryFileSystem.Crash.cutLastWrite(kept: kept)
        told.check(disk.restarted(after: crash), after: crash, call: call)
      }
    }
    #expect(seen.count > 5)
  }

  @Test func `A second crash while the first one is being mended loses nothing`() throws {
    let disk = MemoryFileSystem()
    let told = Told.run(on: disk)
    var bytes = try #require(disk.bytes(at: MemoryFileSystem.journal))
    bytes += Array("0123".utf8)
    disk.setBytes(bytes, at: MemoryFileSystem.journal)
    for call in 1...40 {
      let mending = disk.restarted(after: .killed)
      mending.fault = .init(call: call, errno: EIO, .stopped)
      _ = try? mending.openStore()
      for crash in [MemoryFileSystem.Crash.killed, .powerCut, .powerCutAfterWriteBack] {
        told.check(mending.restarted(after: crash), after: crash, call: call)
      }
    }
  }
}
