import Domain
import Store

/// A store of reference, cut at every byte, with every bit turned around, with lines missing, moved
/// or doubled: nothing of it may be accepted in silence.
struct DamageTrial {
  private static let folder = "/donnees/camille"
  private static let facts: [Fact] = (0..<22).map {
    $0 % 5 == 0 ? .envoye("Bonjour \($0)", "b\($0)") : .lu("lu-\($0)")
  }
  private static let draft = Draft.sample("mediateur-1", "Été comme hiver")

  private(set) var cuts = 0
  private(set) var flips = 0
  private(set) var moves = 0
  private let reference: MemoryFileSystem
  private let sum = Historique(facts: facts)

  init() throws(Broken) {
    TrialSizes.journalRecords = 8
    var run = Run(on: MemoryFileSystem(), Ledger())
    run.carryOut(Self.facts.map { .append($0) })
    run.carryOut([.keep(.sample("mediateur-1", "Été")), .sync, .keep(Self.draft), .sync])
    reference = run.disk.restarted(after: .powerCutAfterWriteBack)
    guard files.count == 6 else { throw Broken(what: "\(files)", replay: "degats") }
  }

  /// All that holds something: the lock and the reserve hold nothing.
  private var files: [String] {
    let own = reference.names(at: Self.folder).filter { $0.hasSuffix(".jsonl") }
    return own.map { Self.folder + "/" + $0 }
      + reference.names(at: Self.folder + "/archives").map { Self.folder + "/archives/" + $0 }
  }

  mutating func run() throws(Broken) {
    for file in files {
      let whole = reference.bytes(at: file) ?? []
      for count in whole.indices {
        cuts += 1
        try check(Array(whole.prefix(count)), of: file, "coupé à \(count)")
      }
      for offset in whole.indices {
        for bit in 0..<8 {
          flips += 1
          var bytes = whole
          bytes[offset] ^= 1 << UInt8(bit)
          try check(bytes, of: file, "octet \(offset), bit \(bit)")
        }
      }
      try moveLines(of: file, whole)
    }
  }

  private mutating func moveLines(of file: String, _ whole: [UInt8]) throws(Broken) {
    let lines = whole.split(separator: 0x0A).map { Array($0) + [0x0A] }
    for index in lines.indices {
      var without = lines
      without.remove(at: index)
      var twice = lines
      twice.insert(lines[index], at: index)
      var moved = lines
      moved.swapAt(index, (index + 1) % lines.count)
      for (how, lines) in [("ôtée", without), ("doublée", twice), ("déplacée", moved)] {
        let bytes = Array(lines.joined())
        guard bytes != whole else { continue }
        moves += 1
        try check(bytes, of: file, "ligne \(index + 1) \(how)")
      }
    }
  }

  private func check(_ bytes: [UInt8], of file: String, _ how: String) throws(Broken) {
    let disk = reference.restarted(after: .killed)
    let before = reference.bytes(at: file) ?? []
    disk.setBytes(bytes, at: file)
    // The archives are read only when the snapshot is gone.
    let isArchive = file.contains("/archives/")
    if isArchive { disk.lose(Self.folder + "/instantane.jsonl") }
    let place = "degats (\(file), \(how))"
    do {
      let store = try Run.open(disk)
      try checkSilence(store, file, place)
      try checkRest(store, bytes, before, file, place)
      try checkQuarantine(store, disk, file, place)
    } catch let error as Broken {
      throw error
    } catch {
      throw Broken(what: "le magasin ne s'ouvre pas : \(error)", replay: place)
    }
  }

  private func checkSilence(_ store: Store, _ file: String, _ place: String) throws(Broken) {
    let isDraftRight = store.drafts == [Self.draft]
    if store.historique == sum, isDraftRight { return }
    let isSaid = !store.found.filter { $0 != .snapshotMadeAgain(isFromArchives: true) }.isEmpty
    // A draft cut between two of its records is an earlier draft, which a power cut may leave too.
    let isEarlier = store.historique == sum && store.drafts.allSatisfy { $0.id == Self.draft.id }
    if isSaid || isEarlier && file.contains("brouillon-") { return }
    throw Broken(what: "accepté en silence", replay: place)
  }

  /// The records that were not touched are all read.
  private func checkRest(
    _ store: Store, _ bytes: [UInt8], _ before: [UInt8], _ file: String, _ place: String
  ) throws(Broken) {
    let after = Set(bytes.split(separator: 0x0A).map { Array($0) })
    guard !file.contains("brouillon-") else { return try checkDraft(store, after, before, place) }
    let lost = before.split(separator: 0x0A).filter { !after.contains(Array($0)) }.count
    let isFacts = file.contains("journal") || file.contains("/archives/")
    let least = Self.facts.count - (isFacts ? lost : 0)
    guard store.historique.revision >= least, store.historique.revision <= Self.facts.count else {
      throw Broken(
        what: "\(store.historique.revision) faits lus, \(least) attendus", replay: place)
    }
    guard store.drafts == [Self.draft] else {
      throw Broken(what: "le brouillon intact est perdu", replay: place)
    }
  }

  /// A field that stands in a line which was not touched has its value, whatever became of the line
  /// that began the draft.
  private func checkDraft(
    _ store: Store, _ after: Set<[UInt8]>, _ before: [UInt8], _ place: String
  ) throws(Broken) {
    let lines = before.split(separator: 0x0A).map { Array($0) }
    guard let last = lines.last, after.contains(last) else { return }
    guard store.drafts.map({ $0["texte"] }) == [Self.draft["texte"]] else {
      throw Broken(what: "le texte intact du brouillon est perdu", replay: place)
    }
  }

  /// The bytes of a damaged line are put aside before anything is written.
  private func checkQuarantine(
    _ store: Store, _ disk: MemoryFileSystem, _ file: String, _ place: String
  ) throws(Broken) {
    let isBytes = store.found.contains { notice in
      if case .flaw(let name, .damaged) = notice { return !name.contains("archives/") }
      return false
    }
    guard isBytes else { return }
    if disk.names(at: Self.folder + "/quarantaine").isEmpty {
      throw Broken(what: "rien n'est mis de côté", replay: place)
    }
  }
}
