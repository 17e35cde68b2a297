import Domain
import Glibc

/// The facts of an account as opening finds them: the snapshot, or the archives in its place, and
/// the journal.
struct FoundFacts {
  /// Of the journal's own file.
  let bytes: [UInt8]
  let reading: Journal.Reading
  /// What the witness said.
  let said: Witness.Reading
  private let snapshot: Snapshot
  private(set) var archiveFlaws: [(file: String, flaw: Flaw)] = []
  /// The snapshot was of no use, and was made again from the archives.
  private(set) var isSummedAnew = false
  private(set) var uselessSnapshot: [UInt8]?
  private let isJournalMissing: Bool
  /// The room set aside is there: the account has been opened to its end before.
  private let wasOpened: Bool
  /// What the archives follow, where the account was made again.
  private let base: Chain
  private var archiveNotices: [Notice] = []
  private(set) var hasOtherLineEnds = false

  /// - Parameter isAlone: nobody else writes meanwhile.
  static func read(
    in folder: Folder, _ coder: RecordCoder, isAlone: Bool
  ) throws(FileFault) -> FoundFacts {
    // Beside a writer, the journal may be archived between two reads: what is found then doesn't
    // fit together, and is read once more.
    var found = try FoundFacts(in: folder, coder)
    var tries = isAlone ? 0 : 5
    while tries > 0, !found.flaws.isEmpty || !found.witnessNotices.isEmpty {
      found = try FoundFacts(in: folder, coder)
      tries -= 1
    }
    return found
  }

  private init(in folder: Folder, _ coder: RecordCoder) throws(FileFault) {
    // First: what is written meanwhile can only make it older than the journal.
    let said = Witness.read(in: folder)
    switch try Snapshot.read(in: folder, coder) {
    case .good(let good): snapshot = good
    case .absent: snapshot = try Self.sum(in: folder, coder, &archiveFlaws, &isSummedAnew)
    case .useless(let bytes):
      uselessSnapshot = bytes
      snapshot = try Self.sum(in: folder, coder, &archiveFlaws, &isSummedAnew)
    }
    let raw = try Self.journal(in: folder)
    isJournalMissing = raw == nil
    bytes = TextEnds.mended(raw ?? [])
    hasOtherLineEnds = bytes.count != raw?.count ?? 0
    reading = Journal.Reading(bytes, after: snapshot, coder: coder)
    self.said = said.judged(by: reading.chains, of: folder.account)
    let isDoubtful = isJournalMissing || self.said.isAbsent
    wasOpened = isDoubtful ? try folder.status(of: Reserve.fileName) != nil : false
    base = try isDoubtful ? Archives(in: folder).base(coder).chain : Chain()
    lookBeyond(folder)
  }

  private static func sum(
    in folder: Folder, _ coder: RecordCoder, _ flaws: inout [(file: String, flaw: Flaw)],
    _ isSummedAnew: inout Bool
  ) throws(FileFault) -> Snapshot {
    let sum = try Archives(in: folder).sum(coder)
    flaws = sum.flaws
    isSummedAnew = !sum.isEmpty
    return sum.snapshot
  }

  /// Nil when it is missing.
  private static func journal(in folder: Folder) throws(FileFault) -> [UInt8]? {
    do {
      return try folder.contents(of: Journal.fileName)
    } catch {
      if error.errno == ENOENT { return nil }
      throw error
    }
  }

  /// The next archive is there already: a program that was stopped while it closed the journal has
  /// left it, or else somebody has put an older file in the place of a newer one.
  private mutating func lookBeyond(_ folder: Folder) {
    #if TRIALS
      if Sabotage.current == .archiveOverwritten { return }
    #endif
    let name = Archives.name(first: snapshot.chain.sequence + 1)
    do throws(FileFault) {
      guard let bytes = try Archives(in: folder).bytesIfPresent(of: name),
        !reading.lines.starts(with: bytes)
      else { return }
      let last = RecordScan(bytes).chain.sequence
      archiveFlaws.append((Archives.folderName + "/" + name, .beyond(last: last)))
    } catch {
      archiveNotices.append(
        .unreadableArchive(file: Archives.folderName + "/" + name, error))
    }
  }

  func keepSnapshot(in folder: Folder, _ coder: RecordCoder) throws(StoreError) {
    var snapshot = snapshot
    snapshot.owner = folder.account
    let line = try snapshot.line(coder)
    try StoreError.lifting { () throws(FileFault) in try Snapshot.keep(line, in: folder) }
  }
}

// MARK: - What is wrong

extension FoundFacts {
  /// All that is wrong, and in which file.
  ///
  /// - Parameter drafts: those that are there, whose ids say how many facts there were.
  func flaws(beside drafts: [Draft.ID] = []) -> [(file: String, flaw: Flaw)] {
    var flaws = archiveFlaws + (reading.flaws + witnessFlaws).map { (Journal.fileName, $0) }
    if case .newer(let version) = said {
      flaws.append((Witness.fileName, .newer(version: version, line: 1)))
    }
    if let old = said.said, old.isWhole, old.chain.sequence < snapshot.chain.sequence {
      flaws.append((Witness.fileName, .outdated(last: old.chain.sequence)))
    }
    let reached = max(reading.chain.sequence, said.said?.chain.sequence ?? 0)
    if let last = drafts.compactMap({ $0.claim(beyond: reached) }).max() {
      flaws.append((Journal.fileName, .missing(sequences: reached + 1...last)))
    }
    let isUsed = wasOpened || !snapshot.isEmpty
    if isJournalMissing, isUsed, flaws.isEmpty { flaws.append((Journal.fileName, .gone)) }
    return flaws
  }

  var flaws: [(file: String, flaw: Flaw)] { flaws(beside: []) }

  /// Facts that the witness has seen and that are no more, or are others.
  private var witnessFlaws: [Flaw] {
    guard let witness = said.said?.chain else { return [] }
    let reached = reading.chain
    if witness.sequence > reached.sequence {
      return [.missing(sequences: reached.sequence + 1...witness.sequence)]
    }
    #if TRIALS
      if Sabotage.current == .witnessBelieved, witness.sequence < reached.sequence { return [] }
    #endif
    // What is in the archives alone is for `donnees verifier`.
    let seen = reading.chains.last { $0.sequence == witness.sequence }
    return seen == nil || seen == witness ? [] : [.forked(sequence: witness.sequence)]
  }

  /// Whose account it is, where that is another's.
  func owner(otherThan account: String) -> String? {
    #if TRIALS
      if Sabotage.current == .ownerNotChecked { return nil }
    #endif
    return [said.said?.owner, snapshot.owner].compactMap(\.self).first { $0 != account }
  }

  /// The witness has seen no more than there is: an unfinished end was never confirmed. One that lags
  /// behind says nothing of the end.
  var isEndVouched: Bool { said.said?.chain == reading.chain }

  func notices(in folder: Folder) -> [Notice] {
    // The snapshot was believed: nothing says yet that the archives are there.
    let hasUnreadArchives = !snapshot.isEmpty && !isSummedAnew
    let archives =
      hasUnreadArchives ? Archives(in: folder).glance(snapshot.lastArchive) : []
    let ends: [Notice] = hasOtherLineEnds ? [.otherLineEnds(file: Journal.fileName)] : []
    return (archives.isEmpty ? archiveNotices : archives) + snapshotNotices + witnessNotices + ends
  }

  private var snapshotNotices: [Notice] {
    uselessSnapshot == nil ? [] : [.snapshotMadeAgain(isFromArchives: isSummedAnew)]
  }

  private var witnessNotices: [Notice] {
    switch said {
    case .said, .torn, .newer: return []
    case .damaged: return [.witnessDamaged]
    case .unreadable(let fault): return [.unreadableWitness(fault)]
    case .absent:
      // An account that is being made again has only what its archives follow.
      let isUsed = wasOpened || reading.chain.sequence > base.sequence
      return isUsed ? [.witnessGone] : []
    }
  }
}

extension Witness.Reading {
  var isAbsent: Bool { if case .absent = self { true } else { false } }
}

extension Draft.ID {
  /// More facts than this are never missing: no account is so old, the name is somebody's.
  static let mostMissing = 100_000

  /// How many facts there were when it was begun, where that is more than there are.
  func claim(beyond reached: Int) -> Int? {
    guard formulaire != nil, let number = rawValue.split(separator: "-").last.flatMap({ Int($0) }),
      number > reached, number - reached <= Self.mostMissing
    else { return nil }
    return number
  }
}
