import Domain
import Glibc
import Testing

@testable import Store

/// Nothing that was typed is left, wherever it was.
struct ErasureTests {
  /// An account with typed text in every kind of file there is.
  private static func disk() throws -> MemoryFileSystem {
    let disk = try Lived.damaged()
    _ = try disk.upkeep.repair("camille", stamp: RepairTests.stamp)
    let data = try Folder.open(path: "/donnees", disk)
    let account = try data.open("camille")
    let bytes = Array("Secret".utf8)
    for name in [
      "journal.jsonl.nouveau", "instantane.jsonl.nouveau", "brouillon-x.jsonl.nouveau", "notes",
    ] {
      disk.close(try account.replace(name, with: bytes))
    }
    disk.close(try data.make("camille.repare-x").replace("journal.jsonl", with: bytes))
    disk.close(try account.make("archives").replace("faits-1.jsonl.nouveau", with: bytes))
    try Quarantine.keep(bytes, of: "journal.jsonl", at: 0, in: account)
    try account.synchronize()
    try data.synchronize()
    return disk.restarted(after: .killed)
  }

  @Test func `An erased account leaves nothing, and another one stays`() throws {
    let disk = try Self.disk()
    let other = try Store.open(
      folder: "/donnees", assure: Assure.ID(rawValue: "odette"), fileSystem: disk)
    try other.append(.lu("a"))
    #expect(disk.files(with: Lived.typed).count > 12)
    #expect(try #require(try disk.upkeep.erase("camille")) > 15)
    #expect(disk.names(at: "/donnees") == ["odette"])
    for crash in crashes {
      let after = disk.restarted(after: crash)
      #expect(after.files(with: Lived.typed) == [])
      #expect(after.names(at: "/donnees") == ["odette"])
    }
    #expect(try disk.upkeep.erase("camille") == nil)
    #expect(try disk.upkeep.check("odette")?.facts == 1)
  }

  @Test func `Whatever is left of an account is erased`() throws {
    for kept in ["brouillon-mediateur-0.jsonl", "temoin.jsonl", "reserve", "instantane.jsonl"] {
      let disk = try Lived.disk()
      for name in disk.names(at: Lived.folder) where name != kept {
        disk.lose(Lived.folder + "/" + name)
      }
      #expect(try disk.upkeep.accounts() == ["camille"])
      #expect(try disk.upkeep.erase("camille") == 2, "\(kept)")
      #expect(disk.names(at: "/donnees").isEmpty)
    }
  }

  @Test func `An account that can't be looked into is told, not passed over`() throws {
    let disk = try Lived.disk()
    let start = disk.calls
    let known = (1...20).map { call -> [String]? in
      disk.fault = .init(call: disk.calls + call, errno: EACCES, .once, only: .openFolder)
      return try? disk.upkeep.accounts()
    }
    #expect(disk.calls > start)
    #expect(known.allSatisfy { $0 == nil || $0 == ["camille"] })
  }

  @Test func `Stopped at any call, it ends when it is done again`() throws {
    let start = try Self.disk()
    let whole = start.restarted(after: .killed)
    _ = try whole.upkeep.erase("camille")
    #expect(whole.calls > 80)
    for call in 1...whole.calls {
      for crash in crashes {
        let disk = start.restarted(after: .killed)
        disk.fault = .init(call: call, errno: EIO, .stopped)
        let told = try? disk.upkeep.erase("camille")
        let after = disk.restarted(after: crash)
        // What was called erased is.
        if told != nil { #expect(after.files(with: Lived.typed) == [], "call \(call), \(crash)") }
        _ = try after.upkeep.erase("camille")
        let end = after.restarted(after: .powerCut)
        #expect(end.names(at: "/donnees") == [], "call \(call), \(crash)")
        #expect(end.files(with: Lived.typed) == [], "call \(call), \(crash)")
      }
    }
  }

  @Test func `What fails is never called erased, and done again it ends`() throws {
    let start = try Self.disk()
    let whole = start.restarted(after: .killed)
    _ = try whole.upkeep.erase("camille")
    for call in 1...whole.calls {
      let disk = start.restarted(after: .killed)
      disk.fault = .init(call: call, errno: EACCES, .lasting)
      if (try? disk.upkeep.erase("camille")) != nil {
        #expect(disk.restarted(after: .powerCut).files(with: Lived.typed) == [], "call \(call)")
      }
      disk.fault = nil
      _ = try disk.upkeep.erase("camille")
      #expect(disk.files(with: Lived.typed) == [], "call \(call)")
    }
  }
}
