import Domain
import Glibc

/// The facts of an account as opening finds them: the snapshot, or the archives in its place, and
/// the journal.
struct FoundFacts {
  /// Of the journal's own file.
  let bytes: [UInt8]
  let reading: Journal.Reading
  /// What the witness said.
  let witness: Chain?
  private let newerWitness: Int?
  private let snapshot: Snapshot
  private var archiveFlaws: [(file: String, flaw: Flaw)] = []
  /// The snapshot was of no use, and was made again from the archives.
  private(set) var isSummedAnew = false
  private(set) var uselessSnapshot: [UInt8]?

  /// All that is wrong, and in which file.
  var flaws: [(file: String, flaw: Flaw)] {
    let newer = newerWitness.map { Flaw.newer(version: $0, line: 1) }
    return archiveFlaws + (reading.flaws + cutFlaws).map { (Journal.fileName, $0) }
      + (newer.map { [(Witness.fileName, $0)] } ?? [])
  }

  /// The witness has seen no more than there is: an unfinished end was never confirmed.
  var isEndVouched: Bool { witness != nil && cutFlaws.isEmpty }

  /// The snapshot was believed: nothing says yet that the archives are there.
  private var hasUnreadArchives: Bool {
    !snapshot.isEmpty && !isSummedAnew
  }

  func notices(in folder: Folder) -> [Notice] {
    let archives =
      hasUnreadArchives ? Archives(in: folder).glance(snapshot.lastArchive) : []
    return archives + snapshotNotices
  }

  private var snapshotNotices: [Notice] {
    uselessSnapshot == nil ? [] : [.snapshotMadeAgain(isFromArchives: isSummedAnew)]
  }

  /// - Parameter isAlone: nobody else writes meanwhile.
  static func read(
    in folder: Folder, _ coder: RecordCoder, isAlone: Bool
  ) throws(FileFault) -> FoundFacts {
    // Beside a writer, the journal may be archived between two reads: what is found then doesn't
    // fit together, and is read once more.
    var found = try FoundFacts(in: folder, coder)
    var tries = isAlone ? 0 : 5
    while tries > 0, !found.flaws.isEmpty {
      found = try FoundFacts(in: folder, coder)
      tries -= 1
    }
    return found
  }

  private init(in folder: Folder, _ coder: RecordCoder) throws(FileFault) {
    // First: what is written meanwhile can only make it older than the journal.
    let said = Witness.read(in: folder)
    (witness, newerWitness) = (said.chain, said.newer)
    switch try Snapshot.read(in: folder, coder) {
    case .good(let good): snapshot = good
    case .absent: snapshot = try Self.sum(in: folder, coder, &archiveFlaws, &isSummedAnew)
    case .useless(let bytes):
      uselessSnapshot = bytes
      snapshot = try Self.sum(in: folder, coder, &archiveFlaws, &isSummedAnew)
    }
    bytes = try Self.journal(in: folder)
    reading = Journal.Reading(bytes, after: snapshot, coder: coder)
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

  private static func journal(in folder: Folder) throws(FileFault) -> [UInt8] {
    do {
      return try folder.contents(of: Journal.fileName)
    } catch {
      if error.errno == ENOENT { return [] }
      throw error
    }
  }

  /// Facts that the witness has seen and that are no more.
  private var cutFlaws: [Flaw] {
    guard let witness, witness.sequence >= reading.chain.sequence else { return [] }
    if witness.sequence > reading.chain.sequence {
      return [.missing(sequences: reading.chain.sequence + 1...witness.sequence)]
    }
    return witness == reading.chain ? [] : [.unchained(sequence: witness.sequence)]
  }

  func keepSnapshot(in folder: Folder, _ coder: RecordCoder) throws(StoreError) {
    let line = try snapshot.line(coder)
    try StoreError.lifting { () throws(FileFault) in try Snapshot.keep(line, in: folder) }
  }
}
