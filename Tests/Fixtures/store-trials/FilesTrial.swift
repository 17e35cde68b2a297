import Domain
import Store

/// Whole files of a store removed, emptied, cut or replaced, each in every way and all of them
/// together: what is lost or strange is told, by opening or by `donnees verifier`.
struct FilesTrial {
  private enum State: CaseIterable {
    case left, removed, emptied, cut
    /// From a copy of some time ago, from another account, from another history of the same account.
    case older, foreign, forked
  }

  private static let folder = "/donnees/camille"
  private static let facts = facts(22, "")
  private static let forkedFacts = facts(23, "autre ")
  private static let olderFacts = Array(facts.prefix(12))

  private(set) var mixtures = 0
  private(set) var told = 0
  /// Nothing of them is lost.
  private(set) var whole = 0
  /// Its id says how many facts there were, or nothing.
  private let draft: Draft
  private let reference: MemoryFileSystem
  private let sources: [State: MemoryFileSystem]
  private let files: [String]

  private static func facts(_ count: Int, _ mark: String) -> [Fact] {
    (0..<count).map {
      $0 % 5 == 0 ? .envoye("\(mark)Bonjour \($0)", "b\($0)") : .lu("\(mark)lu-\($0)")
    }
  }

  init(draft id: String) throws(Broken) {
    draft = Draft.sample(id, "Été")
    TrialSizes.journalRecords = 8
    do throws(StoreError) {
      reference = try Self.disk(Self.facts, draft)
      sources = [
        .older: try Self.disk(Self.olderFacts),
        .foreign: try Self.disk(Self.facts(23, "sienne "), of: "odette"),
        .forked: try Self.disk(Self.forkedFacts),
      ]
    } catch {
      throw Broken(what: "\(error)", replay: "degats")
    }
    files =
      ["journal.jsonl", "temoin.jsonl", "instantane.jsonl"]
      + reference.names(at: Self.folder + "/archives").map { "archives/" + $0 }
    guard files.count == 5 else { throw Broken(what: "\(files)", replay: "degats") }
  }

  private static func disk(
    _ facts: [Fact], _ draft: Draft? = nil, of assure: String = "camille"
  ) throws(StoreError) -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    let store = try Store.open(
      folder: Run.path, assure: Assure.ID(rawValue: assure), fileSystem: disk)
    for fact in facts { try store.append(fact) }
    if let draft { try store.keep(draft) }
    try store.syncDrafts()
    return disk.restarted(after: .powerCutAfterWriteBack)
  }

  mutating func run() throws(Broken) {
    var mixture: [State] = []
    try run(&mixture)
  }

  private mutating func run(_ mixture: inout [State]) throws(Broken) {
    guard mixture.count < files.count else { return try check(mixture) }
    for state in State.allCases {
      mixture.append(state)
      try run(&mixture)
      mixture.removeLast()
    }
  }

  private func disk(_ mixture: [State]) -> MemoryFileSystem {
    let disk = reference.restarted(after: .killed)
    for (file, state) in zip(files, mixture) {
      let path = Self.folder + "/" + file
      let bytes = disk.bytes(at: path) ?? []
      switch state {
      case .left: continue
      case .removed: disk.lose(path)
      case .emptied: disk.setBytes([], at: path)
      case .cut: disk.setBytes(Array(bytes.prefix(bytes.count / 2)), at: path)
      case .older, .forked, .foreign:
        let account = state == .foreign ? "odette" : "camille"
        if let other = sources[state]?.bytes(at: "/donnees/\(account)/" + file) {
          disk.setBytes(other, at: path)
        } else {
          disk.lose(path)
        }
      }
    }
    return disk
  }

  private mutating func check(_ mixture: [State]) throws(Broken) {
    mixtures += 1
    let disk = disk(mixture)
    if try isTold(disk) {
      told += 1
      return
    }
    let store = try? Run.open(disk)
    let found = try? store?.allFacts()
    // All of another history of the same account: an account like any other.
    if found == Self.forkedFacts { return }
    if found == Self.olderFacts, isInOrder(disk) { return }
    guard found == Self.facts, store?.drafts == [draft] else {
      throw Broken(
        what: "accepté en silence : \(zip(files, mixture).map { "\($0) \($1)" })", replay: "degats")
    }
    whole += 1
  }

  private func isInOrder(_ disk: MemoryFileSystem) -> Bool {
    let checkup = try? Upkeep(folder: Run.path, fileSystem: disk).check("camille")
    return checkup?.defects.isEmpty == true
  }

  private func isTold(_ disk: MemoryFileSystem) throws(Broken) -> Bool {
    do {
      let checkup = try Upkeep(folder: Run.path, fileSystem: disk).check("camille")
      let store = try Store.read(folder: Run.path, assure: Run.camille, fileSystem: disk)
      // What opening reads it tells; the archives are for `donnees verifier`.
      let isSaid = store?.found.contains { $0 != .snapshotMadeAgain(isFromArchives: true) } ?? false
      // An account like any other is one of them as a whole, as far as opening reads it.
      let next = disk.bytes(at: Self.folder + "/archives/faits-0000000009.jsonl")
      let isOlder = next?.isEmpty ?? true
      let accounts = [Self.facts, Self.forkedFacts] + (isOlder ? [Self.olderFacts] : [])
      let sums = accounts.map { Historique(facts: $0) }
      let isLost = store.map { !sums.contains($0.historique) } ?? true
      if isLost, !isSaid { return false }
      return isSaid || checkup?.defects.isEmpty == false
    } catch {
      if case .foreign = error { return true }
      throw Broken(what: "ne s'ouvre pas : \(error)", replay: "degats")
    }
  }
}
