import Domain
import Glibc
@testable import Store
import Testing

struct DraftTests {
  @Test func `A draft is there again after each key, though the program is killed`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    let text = "Élodie a écrit : « 100 € »\nL'an dernier, e\u{301}te\u{301}. 👩‍👩‍👧‍👦"
    var typed = ""
    for scalar in text.unicodeScalars {
      typed.unicodeScalars.append(scalar)
      try store.keep(.sample("b1", texte: typed))
      let found = try disk.restarted(after: .killed).openStore().drafts
      #expect(found.count == 1)
      #expect(areSame(found.first?["texte"] ?? "", typed))
    }
  }

  @Test(arguments: awkwardTexts)
  func `A draft's text comes back byte for byte`(texte: String) throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b1"))
    try store.keep(.sample("b1", texte: texte))
    var draft = Draft.sample("b2", texte: texte)
    draft.paiement = Paiement.ID(rawValue: "p-1")
    try store.keep(draft)
    let found = try disk.restarted(after: .killed).openStore().drafts
    #expect(found.map(\.id.rawValue) == ["b1", "b2"])
    #expect(found.allSatisfy { areSame($0["texte"], texte) })
    #expect(found.last?.paiement?.rawValue == "p-1")
    let bytes = disk.bytes(at: MemoryFileSystem.draft("b1")) ?? []
    #expect(bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A })
  }

  @Test func `Another way to write the same accent is kept too`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b1", texte: "\u{E9}"))
    try store.keep(.sample("b1", texte: "e\u{301}"))
    let found = try disk.restarted(after: .killed).openStore().drafts
    #expect(areSame(found.first?["texte"] ?? "", "e\u{301}"))
  }

  @Test func `The step, the payment and a field that goes away are kept`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    var draft = Draft.sample("b1", texte: "a")
    try store.keep(draft)
    draft.etape = "recapitulatif"
    draft.paiement = Paiement.ID(rawValue: "p-1")
    draft.valeurs["motif"] = nil
    try store.keep(draft)
    #expect(try disk.restarted(after: .killed).openStore().drafts == [draft])
  }

  @Test func `A power cut costs what was kept since the drafts were made durable`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b1", texte: "a"))
    #expect(try disk.restarted(after: .powerCut).openStore().drafts.isEmpty)
    try store.syncDrafts()
    try store.keep(.sample("b1", texte: "ab"))
    #expect(try disk.restarted(after: .powerCut).openStore().drafts == [.sample("b1", texte: "a")])
  }

  @Test func `A draft goes only when the fact that names it is on the disk`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b1", texte: "Bonjour"))
    try store.syncDrafts()
    let before = disk.calls
    try store.append(.envoye("Bonjour", brouillon: "b1"))
    let calls = disk.calls - before
    #expect(store.drafts.isEmpty)
    #expect(!store.isKept(Draft.ID(rawValue: "b1")))
    for call in 1...calls {
      let copy = MemoryFileSystem()
      let store = try copy.openStore()
      try store.keep(.sample("b1", texte: "Bonjour"))
      try store.syncDrafts()
      copy.fault = .init(call: copy.calls + call, errno: 5, .stopped)
      try? store.append(.envoye("Bonjour", brouillon: "b1"))
      let after = try copy.restarted(after: .powerCut).openStore()
      #expect(after.facts.count + after.drafts.count == 1, "call \(call)")
    }
  }

  @Test func `A draft left behind by a fact is removed at the next start`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.append(.envoye("Bonjour", brouillon: "b1"))
    let other = MemoryFileSystem()
    try other.openStore().keep(.sample("b1", texte: "Bonjour"))
    try store.keep(.sample("b2", texte: "a"))
    disk.setBytes(
      try #require(other.bytes(at: MemoryFileSystem.draft("b1"))),
      at: MemoryFileSystem.draft("b2"))
    // A file whose content is another draft than its name says is not that draft.
    #expect(try disk.openStoreAfterKill().drafts.isEmpty)
    // Keeping a draft that was sent is no news.
    try store.keep(.sample("b1", texte: "Bonjour"))
    #expect(disk.bytes(at: MemoryFileSystem.draft("b1")) == nil)
  }

  @Test func `A draft that nobody wants is gone, after a power cut too`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b1", texte: "a"))
    try store.syncDrafts()
    try store.discard(Draft.ID(rawValue: "b1"))
    try store.syncDrafts()
    #expect(store.drafts.isEmpty)
    #expect(try disk.restarted(after: .powerCut).openStore().drafts.isEmpty)
    try store.keep(.sample("b1", texte: "b"))
    #expect(try disk.openStoreAfterKill().drafts == [.sample("b1", texte: "b")])
  }

  @Test func `A long draft's file is made small again when typing pauses`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    var text = ""
    var longest = 0
    for index in 0..<1500 {
      text += index.isMultiple(of: 9) ? " " : "a"
      try store.keep(.sample("b1", texte: text))
      if index.isMultiple(of: 20) { try store.syncDrafts() }
      longest = max(longest, disk.bytes(at: MemoryFileSystem.draft("b1"))?.count ?? 0)
    }
    #expect(longest < 128 * 1024)
    try store.syncDrafts()
    #expect(try disk.restarted(after: .powerCut).openStore().drafts == [.sample("b1", texte: text)])
  }
}

extension MemoryFileSystem {
  func openStoreAfterKill() throws(StoreError) -> Store {
    try restarted(after: .killed).openStore()
  }
}

extension DraftTests {
  @Test func `A pause in the typing does not make kept what had no room`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    let draft = Draft.sample(texte: "a")
    try store.keep(draft)
    #expect(store.isKept(draft.id))
    disk.capacity = 0
    #expect(throws: StoreError.self) {
      try store.keep(.sample(texte: String(repeating: "b", count: 70_000)))
    }
    // The pause tries again, and there is still no room.
    #expect(throws: StoreError.self) { try store.syncDrafts() }
    #expect(!store.isKept(draft.id))
    disk.capacity = .max
    try store.keep(draft)
    #expect(store.isKept(draft.id))
  }

  /// Stores that failed to keep a first draft, at each call of it once, on disks that work again.
  private static func storesAfterAFailure() throws -> [(Store, MemoryFileSystem)] {
    let start = MemoryFileSystem()
    try start.openStore().append(.lu("a"))
    return try (1...40).map { call in
      let disk = start.restarted(after: .killed)
      let store = try disk.openStore()
      disk.fault = .init(call: disk.calls + call, errno: ENOSPC, .lasting)
      _ = try? store.keep(.sample("b1", texte: "Bonjour"))
      disk.fault = nil
      return (store, disk)
    }
  }

  @Test func `A file that a failing disk left half made is no obstacle once the disk works`() throws
  {
    for (store, disk) in try Self.storesAfterAFailure() {
      try store.keep(.sample("b1", texte: "Bonjour !"))
      let after = try disk.restarted(after: .killed).openStore()
      #expect(after.drafts == [.sample("b1", texte: "Bonjour !")])
    }
  }

  @Test func `A draft thrown away on a failing disk does not come back from a half made file`()
    throws
  {
    for (store, disk) in try Self.storesAfterAFailure() {
      try store.discard(Draft.ID(rawValue: "b1"))
      try store.syncDrafts()
      #expect(try disk.restarted(after: .killed).openStore().drafts.isEmpty)
    }
  }

  @Test func `A draft that there is no room for does not keep the others from being made durable`()
    throws
  {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample("b2", texte: "Été"))
    disk.capacity = 0
    #expect(throws: StoreError.self) {
      try store.keep(.sample("b1", texte: String(repeating: "b", count: 70_000)))
    }
    #expect(throws: StoreError.self) { try store.syncDrafts() }
    let after = try disk.restarted(after: .powerCut).openStore()
    #expect(after.drafts == [.sample("b2", texte: "Été")])
  }
}

/// Files of drafts that opening can't read, as a whole or in part.
extension DraftTests {
  /// A store whose draft could not be read when it was opened, on a disk that works again.
  private static func unread(_ bytes: [UInt8]? = nil) throws -> (Store, MemoryFileSystem) {
    let start = MemoryFileSystem()
    try start.openStore().keep(.sample(texte: "Ancien"))
    if let bytes { start.setBytes(bytes, at: MemoryFileSystem.draft("mediateur-0")) }
    var call = 0
    while true {
      call += 1
      let disk = start.restarted(after: .killed)
      disk.fault = .init(call: call, errno: EIO, .once)
      guard let store = try? disk.openStore() else { continue }
      let isUnread = store.found.contains {
        if case .unreadableDraft = $0 { true } else { false }
      }
      if isUnread { return (store, disk) }
    }
  }

  @Test func `A draft that could not be read once makes way for a new one, and is put aside`()
    throws
  {
    let (store, disk) = try Self.unread()
    #expect(store.drafts.isEmpty)
    let old = disk.bytes(at: MemoryFileSystem.draft("mediateur-0"))
    try store.keep(.sample(texte: "Nouveau"))
    #expect(store.takeNews().count == 1)
    let name = try #require(disk.quarantined.first)
    #expect(disk.bytes(at: "/donnees/camille/quarantaine/" + name) == old)
    let after = try disk.restarted(after: .killed).openStore()
    #expect(after.drafts == [.sample(texte: "Nouveau")])
  }

  @Test func `A draft that can't be put aside is not written over`() throws {
    let (store, disk) = try Self.unread()
    disk.fault = .init(call: disk.calls, errno: EIO, .lasting)
    #expect(throws: StoreError.self) { try store.keep(.sample(texte: "Nouveau")) }
    disk.fault = nil
    #expect(try disk.restarted(after: .killed).openStore().drafts == [.sample(texte: "Ancien")])
    try store.keep(.sample(texte: "Nouveau"))
    #expect(try disk.restarted(after: .killed).openStore().drafts == [.sample(texte: "Nouveau")])
  }

  @Test func `What a later program added to a draft is written again`() throws {
    let added = #""a":[{"b,":"}"}],"id":"mediateur-0","relu":true,"z\"":"\u00e9\"""#
    let json = #"{"etape":"texte","formulaire":"mediateur",\#(added),"valeurs":{"texte":"a"}}"#
    let disk = MemoryFileSystem()
    try disk.openStore().keep(.sample())
    let path = MemoryFileSystem.draft("mediateur-0")
    disk.setBytes(Chain().next(.brouillon, Array(json.utf8)).line, at: path)
    let store = try disk.openStore()
    var draft = try #require(store.drafts.first)
    draft.etape = "recapitulatif"
    draft["texte"] = "b"
    try store.keep(draft)
    let text = String(decoding: try #require(disk.bytes(at: path)), as: UTF8.self)
    for part in [#""a":[{"b,":"}"}]"#, #""relu":true"#, #""z\"":"\u00e9\"""#] {
      #expect(text.split(separator: "\n").last?.contains(part) == true)
    }
    #expect(try disk.restarted(after: .killed).openStore().drafts == [draft])
  }

  @Test func `Of a draft whose beginning is damaged, what was typed since is read`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.keep(.sample())
    for text in ["B", "Bo", "Bonjour"] { try store.keep(.sample(texte: text)) }
    let path = MemoryFileSystem.draft("mediateur-0")
    let whole = try #require(disk.bytes(at: path))
    for offset in 0..<(try #require(whole.firstIndex(of: 0x0A))) {
      let copy = disk.restarted(after: .killed)
      var bytes = whole
      bytes[offset] ^= 1
      copy.setBytes(bytes, at: path)
      let found = try copy.openStore()
      #expect(found.drafts.map(\.valeurs) == [["texte": "Bonjour"]], "offset \(offset)")
      #expect(found.drafts.map(\.formulaire) == ["mediateur"])
      #expect(!found.notices.isEmpty && copy.quarantined.count == 1)
      try found.keep(.sample(texte: "Bonjour !"))
      let after = try copy.restarted(after: .killed).openStore()
      #expect(after.drafts == [.sample(texte: "Bonjour !")] && after.notices.isEmpty)
    }
  }
}
