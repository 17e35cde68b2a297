import Domain

/// The facts of one account, in a file that only grows, until it is long: its facts then go to an
/// archive, what they add up to in a snapshot, and the file begins anew. Opening so costs the
/// snapshot and what came after it, however old the account is.
final class Journal {
  static let fileName = "journal.jsonl"
  /// From here on the file is closed.
  static let mostRecords = 128
  static let mostBytes = 64 * 1024

  private let file: RecordFile?
  private let coder: RecordCoder
  /// All that was acknowledged since the last archive, as it is on the disk.
  private var lines: [UInt8]
  private var chain: Chain
  /// What the first of `lines` follows.
  private var base: Chain
  /// Those since the last archive.
  private(set) var facts: [Fact]
  private(set) var historique: Historique
  /// The file still begins with facts that are archived.
  private var holdsArchived: Bool

  /// - Parameter file: nil to read only.
  init(_ reading: Reading, file: RecordFile?, coder: RecordCoder) {
    self.file = file
    self.coder = coder
    lines = reading.lines
    chain = reading.chain
    base = reading.base
    facts = reading.facts
    historique = reading.historique
    holdsArchived = reading.holdsArchived
    // Only as a whole is it right again.
    if holdsArchived { file?.distrust() }
  }

  /// What opening found behind the last good record is still there.
  var hasTail: Bool { file.map { $0.tail != .clean } ?? false }

  /// Somebody has changed how its lines end: it is written anew.
  func distrust() { file?.distrust() }

  /// What the archives have to come to.
  var beginning: Chain { base }

  /// Where the facts have got to: what the witness is told.
  var end: Chain { chain }

  /// Makes a fact durable; it is on the disk when this returns.
  func append(_ fact: Fact) throws(StoreError) {
    guard let file else { return }
    let (line, next) = chain.next(.fait, try coder.encode(fact))
    guard try StoreError.lifting({ () throws(FileFault) in try file.isUntouched() }) else {
      throw .changedElsewhere(path: file.folder.path(of: file.name))
    }
    try StoreError.lifting { () throws(FileFault) in try write(line, to: file) }
    lines += line
    chain = next
    facts.append(fact)
    historique.apply(fact)
  }

  private func write(_ line: [UInt8], to file: RecordFile) throws(FileFault) {
    guard !file.isDistrusted else { return try writeAnew(adding: line, to: file) }
    let before = file.end
    try file.append(line)
    do {
      try file.synchronize()
    } catch {
      do {
        try writeAnew(adding: line, to: file)
      } catch {
        // Nobody will be told that it was kept: better not to find it at the next start.
        file.takeBack(to: before)
        throw error
      }
    }
  }

  /// Cuts an unfinished end, and makes sure that what was read is on the disk: a program that was
  /// killed may have written it without more.
  func makeDurable() throws(FileFault) {
    guard let file else { return }
    try file.repairTail()
    if file.isDistrusted {
      try writeAnew(to: file)
    } else {
      do {
        try file.synchronize()
      } catch {
        try writeAnew(to: file)
      }
    }
    // The file may have taken another's place just before the program was stopped.
    try file.folder.synchronize()
    guard chain.sequence == 0 else { return }
    // Nothing was ever acknowledged here: its folders may not be durable either.
    try file.folder.synchronizeAncestors()
  }

  private func writeAnew(adding line: [UInt8] = [], to file: RecordFile) throws(FileFault) {
    // A program that was stopped, or failed, between the two may have left the archive's name behind
    // in memory only: what goes from here must be there first.
    if holdsArchived { try Archives(in: file.folder).synchronize() }
    try file.replace(with: lines + line)
    do {
      try file.folder.synchronize()
    } catch {
      file.distrust()
      file.takeBack(to: lines.count)
      throw error
    }
    holdsArchived = false
  }
}

// MARK: - The archives

extension Journal {
  /// Closes the file if it is long. A failure costs nothing: the next fact tries again.
  ///
  /// - Parameter witness: made durable before the facts that it has seen leave the file.
  func archiveIfLong(_ witness: Witness?) throws(StoreError) {
    #if TRIALS
      if facts.count >= TrialSizes.journalRecords { return try archive(witness) }
    #endif
    guard facts.count >= Self.mostRecords || lines.count >= Self.mostBytes else { return }
    try archive(witness)
  }

  /// Each step is durable before the next begins, and can be done twice.
  func archive(_ witness: Witness?) throws(StoreError) {
    guard let file, !lines.isEmpty else { return }
    let last = LastArchive(first: base.sequence + 1, bytes: lines.count)
    let owner = file.folder.account
    let snapshot = try Snapshot(
      historique: historique, chain: chain, lastArchive: last, owner: owner
    ).line(coder)
    try StoreError.lifting { () throws(FileFault) in
      #if TRIALS
        if Sabotage.current == .journalEmptiedEarly {
          let (lines, first) = (lines, base.sequence + 1)
          try begin(file)
          try Archives(in: file.folder).keep(lines, first: first)
          return try Snapshot.keep(snapshot, in: file.folder)
        }
        if Sabotage.current == .snapshotBeforeArchive {
          try Snapshot.keep(snapshot, in: file.folder)
        }
      #endif
      try witness?.settle(chain)
      try Archives(in: file.folder).keep(lines, first: base.sequence + 1)
      try Snapshot.keep(snapshot, in: file.folder)
      try begin(file)
    }
  }

  private func begin(_ file: RecordFile) throws(FileFault) {
    let archived = (lines, base, facts)
    (lines, base, facts) = ([], chain, [])
    do {
      try writeAnew(to: file)
    } catch {
      // The file may be the old one or the new one: the next write makes it anew.
      (lines, base, facts) = archived
      file.distrust()
      throw error
    }
  }
}

extension Journal {
  /// What a journal's bytes say, after what came before them.
  struct Reading {
    let lines: [UInt8]
    let facts: [Fact]
    let historique: Historique
    let flaws: [Flaw]
    let base: Chain
    let chain: Chain
    let holdsArchived: Bool
    let scan: RecordScan

    /// Where the account was with each record that is there, and before the first.
    var chains: [Chain] {
      [Chain(), base]
        + scan.records.map { Chain(sequence: $0.sequence, checksum: $0.checksum) }
    }

    /// - Parameter snapshot: what the archives add up to.
    init(_ bytes: [UInt8], after snapshot: Snapshot = Snapshot(), coder: RecordCoder) {
      let scan = RecordScan(bytes, after: snapshot.chain)
      self.scan = scan
      let isArchived = { (record: Record) in record.sequence <= snapshot.chain.sequence }
      let records = scan.records.filter { !isArchived($0) }
      let read = coder.facts(of: records, in: bytes)
      facts = read.compactMap(\.self)
      var historique = snapshot.historique
      for fact in facts { historique.apply(fact) }
      self.historique = historique
      flaws =
        scan.flaws + Self.outdated(scan, by: snapshot.chain)
        + zip(records, read).compactMap { record, fact in
          fact == nil ? .unreadable(sequence: record.sequence) : nil
        }
      chain = records.isEmpty ? snapshot.chain : scan.chain
      base = snapshot.chain
      holdsArchived = scan.records.count > records.count
      let start = holdsArchived ? records.first?.line.lowerBound ?? scan.end : 0
      let end = scan.tail.isUnterminated ? [0x0A as UInt8] : []
      let isWhole = start == 0 && scan.end == bytes.count
      lines = isWhole ? bytes + end : bytes[start..<scan.end] + (start < scan.end ? end : [])
    }

    /// What a snapshot is of was in the journal first: one that ends before it is not the same.
    private static func outdated(_ scan: RecordScan, by snapshot: Chain) -> [Flaw] {
      guard let last = scan.records.last?.sequence, last < snapshot.sequence else { return [] }
      return [.outdated(last: last)]
    }
  }
}
