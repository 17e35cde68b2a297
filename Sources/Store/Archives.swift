import Domain
import Glibc

/// The facts that are no longer in the journal's own file: whole files of records, which nothing
/// changes any more and only who wants all facts reads.
struct Archives {
  static let folderName = "archives"
  static let prefix = "faits-"
  static let suffix = ".jsonl"

  /// What facts add up to that no archive has: the folder they were in is gone. The archives follow it.
  static let baseName = "resume.jsonl"

  private let above: Folder

  init(in above: Folder) { self.above = above }

  /// `faits-0000000129.jsonl`: named for its first record, so that what was closed too early is
  /// replaced by what is longer.
  static func name(first: Int) -> String {
    let digits = String(first)
    return prefix + String(repeating: "0", count: max(0, 10 - digits.count)) + digits + suffix
  }

  /// Durable, its name too, when this returns.
  func keep(_ lines: [UInt8], first: Int) throws(FileFault) {
    let folder = try above.make(Self.folderName)
    let name = Self.name(first: first)
    try putAsideUnless(lines, goOnFrom: name)
    folder.fileSystem.close(try folder.replace(name, with: lines))
    try folder.synchronize()
  }

  /// Only what was closed too early, by a program that was stopped, is the beginning of what replaces
  /// it. Anything else is facts of somebody.
  private func putAsideUnless(
    _ lines: [UInt8], goOnFrom name: String
  ) throws(FileFault) {
    #if TRIALS
      if Sabotage.current == .archiveOverwritten { return }
    #endif
    guard let old = try bytesIfPresent(of: name), !lines.starts(with: old) else { return }
    try Quarantine.keep(old, of: name, at: 0, in: above)
  }

  /// Durable, its name too, when this returns.
  func keepBase(_ line: [UInt8]) throws(FileFault) {
    let folder = try above.make(Self.folderName)
    folder.fileSystem.close(try folder.replace(Self.baseName, with: line))
    try folder.synchronize()
  }

  /// What the archives follow: nothing, unless the account was made again.
  func base(_ coder: RecordCoder) throws(FileFault) -> Snapshot {
    do {
      guard let bytes = try folder()?.contents(of: Self.baseName),
        case .good(let base) = Snapshot.Reading(bytes, coder: coder)
      else { return Snapshot() }
      return base
    } catch {
      if error.errno == ENOENT { return Snapshot() }
      throw error
    }
  }

  /// Whether what opening does not read is there at all. It costs the same however old the account is.
  func glance(_ last: LastArchive?) -> [Notice] {
    var name = Self.folderName
    do throws(FileFault) {
      guard let folder = try folder() else { return [.archiveGone(file: name)] }
      var notices: [Notice] = []
      if let last {
        name += "/" + Self.name(first: last.first)
        let status = try folder.status(of: Self.name(first: last.first))
        let isWhole = status?.kind == .file && (status?.size ?? 0) >= last.bytes
        if !isWhole { notices.append(.archiveGone(file: name)) }
      }
      let base = try folder.status(of: Self.baseName)
      return base == nil ? notices : notices + [.summedUp]
    } catch {
      return [.unreadableArchive(file: name, error)]
    }
  }

  /// Makes the names of all durable, and their folder's.
  func synchronize() throws(FileFault) {
    try folder()?.synchronize()
    try above.synchronize()
  }

  /// The names of all, oldest first; none when there never was one.
  func names() throws(FileFault) -> [String] {
    guard let folder = try folder() else { return [] }
    return try folder.fileSystem.names(in: folder.handle)
      .filter { $0.hasPrefix(Self.prefix) && $0.hasSuffix(Self.suffix) }.sorted()
  }

  func bytes(of name: String) throws(FileFault) -> [UInt8] {
    TextEnds.mended(try folder()?.contents(of: name) ?? [])
  }

  /// As they stand in the file; nil when there is none of that name.
  func bytesIfPresent(of name: String) throws(FileFault) -> [UInt8]? {
    do {
      return try folder()?.contents(of: name)
    } catch {
      if error.errno == ENOENT { return nil }
      throw error
    }
  }

  private func folder() throws(FileFault) -> Folder? {
    do {
      return try above.open(Self.folderName)
    } catch {
      if error.errno == ENOENT { return nil }
      throw error
    }
  }
}

extension Archives {
  /// What is wrong with all archives together, which should lead to `end`.
  func flaws(
    _ coder: RecordCoder, upTo end: Chain, each: ([Fact]) -> Void
  ) throws(FileFault) -> [(file: String, flaw: Flaw)] {
    let sum = try sum(coder, upTo: end.sequence, each: each)
    let reached = sum.snapshot.chain
    if reached == end { return sum.flaws }
    let flaw: Flaw =
      reached.sequence < end.sequence
      ? .missing(sequences: reached.sequence + 1...end.sequence)
      : .unchained(sequence: end.sequence)
    return sum.flaws + [(Self.folderName, flaw)]
  }

  /// What all archives add up to, and what is wrong with them.
  struct Sum {
    var snapshot = Snapshot()
    var flaws: [(file: String, flaw: Flaw)] = []
    var isEmpty: Bool { snapshot.chain.sequence == 0 && flaws.isEmpty }
  }

  /// Reads every fact there is, file by file.
  ///
  /// - Parameter last: the last one that counts; files that begin behind it were closed by a program
  ///   that was stopped before it was done.
  func sum(
    _ coder: RecordCoder, upTo last: Int = .max, each: ([Fact]) -> Void = { _ in }
  ) throws(FileFault) -> Sum {
    var sum = Sum(snapshot: try base(coder))
    for name in try names() where sum.snapshot.chain.sequence < last {
      let bytes = try bytes(of: name)
      let reading = Journal.Reading(bytes, after: sum.snapshot, coder: coder)
      sum.flaws += reading.flaws.map { (Self.folderName + "/" + name, $0) }
      let first = sum.snapshot.chain.sequence + 1
      let last =
        Self.name(first: first) == name ? LastArchive(first: first, bytes: bytes.count) : nil
      sum.snapshot = Snapshot(
        historique: reading.historique, chain: reading.chain, lastArchive: last)
      each(reading.facts)
    }
    return sum
  }
}
