import Domain
import Glibc

/// All that is in an account's folder, read and left as it is: nothing is made, locked or mended. A
/// file that can't be read is told and does not keep the others from being read.
struct AccountReading {
  /// A file of facts: an archive, or the journal.
  struct FactFile {
    /// As seen from the account's folder.
    let name: String
    let bytes: [UInt8]
    /// An editor has changed how the lines end.
    var hasOtherLineEnds = false
  }

  struct DraftFound {
    let name: String
    let bytes: [UInt8]
    var hasOtherLineEnds = false
    let reading: DraftFile.Reading
  }

  /// A file or folder in the account's folder, or in one of those in it.
  struct Entry {
    let name: String
    let status: FileStatus
  }

  let folder: Folder
  let coder = RecordCoder()
  /// The archives, oldest first, then the journal.
  private(set) var factFiles: [FactFile] = []
  private(set) var snapshot = Snapshot.Reading.absent
  /// What the archives follow: nothing, unless the account was made again.
  private(set) var base = Snapshot()
  private(set) var said = Witness.Reading.absent
  private(set) var drafts: [DraftFound] = []
  private(set) var entries: [Entry] = []
  private(set) var failures: [(name: String, fault: FileFault)] = []
  /// Who writes in it now.
  private(set) var holder: Holder?

  /// - Parameter isAlone: whoever reads has the lock: nobody writes meanwhile.
  init(_ folder: Folder, isAlone: Bool = false) throws(FileFault) {
    self.folder = folder
    holder = isAlone ? nil : StoreLock.holder(in: folder)
    try list(folder, under: "")
    // In this order: what a writer beside us does meanwhile can only make it older than the journal.
    if has(Witness.fileName) { readWitness() }
    if has(Snapshot.fileName) { readSnapshot() }
    readBase()
    for entry in entries where Archives.isArchive(entry.name) { readFacts(entry.name) }
    if has(Journal.fileName) { readFacts(Journal.fileName) }
    for entry in entries {
      if let id = DraftFile.id(of: entry.name) { readDraft(entry.name, id) }
    }
  }

  func has(_ name: String) -> Bool { entries.contains { $0.name == name } }

  func bytes(of name: String) throws(FileFault) -> [UInt8] {
    let parts = name.split(separator: "/")
    guard parts.count == 2 else { return try folder.contents(of: name) }
    return try folder.open(String(parts[0])).contents(of: String(parts[1]))
  }

  private mutating func list(_ folder: Folder, under prefix: String) throws(FileFault) {
    for name in try folder.names() {
      guard let status = try folder.status(of: name) else { continue }
      entries.append(Entry(name: prefix + name, status: status))
      // What has the archives' name and is no folder hides them.
      let isFolder = status.kind == .folder || name == Archives.folderName
      guard isFolder, prefix.isEmpty else { continue }
      do throws(FileFault) {
        try list(try folder.open(name), under: name + "/")
      } catch {
        failures.append((name, error))
      }
    }
  }

  private mutating func readFacts(_ name: String) {
    guard let bytes = readable(name) else { return }
    let mended = TextEnds.mended(bytes)
    factFiles.append(
      FactFile(name: name, bytes: mended, hasOtherLineEnds: mended.count != bytes.count))
  }

  private mutating func readWitness() {
    said = Witness.read(in: folder)
    if case .unreadable = said { said = Witness.read(in: folder) }
    if case .unreadable(let fault) = said { failures.append((Witness.fileName, fault)) }
  }

  private mutating func readSnapshot() {
    guard let bytes = readable(Snapshot.fileName) else { return }
    snapshot = Snapshot.Reading(bytes, coder: coder)
  }

  private mutating func readBase() {
    let name = Archives.folderName + "/" + Archives.baseName
    guard has(name), let bytes = readable(name) else { return }
    if case .good(let base) = Snapshot.Reading(bytes, coder: coder) { self.base = base }
  }

  private mutating func readDraft(_ name: String, _ id: Draft.ID) {
    guard let bytes = readable(name) else { return }
    let mended = TextEnds.mended(bytes)
    let reading = DraftFile.Reading(mended, id: id, coder: coder)
    drafts.append(
      DraftFound(
        name: name, bytes: mended, hasOtherLineEnds: mended.count != bytes.count,
        reading: reading))
  }

  private mutating func readable(_ name: String) -> [UInt8]? {
    // What fails once may not fail twice: a repair must not leave it behind for that.
    if let bytes = try? bytes(of: name) { return bytes }
    do throws(FileFault) {
      return try bytes(of: name)
    } catch {
      // Gone since it was listed: a sent draft, when somebody writes beside us.
      if error.errno != ENOENT { failures.append((name, error)) }
      return nil
    }
  }
}

extension AccountReading {
  /// Where the account was with each record, the newest first: that is where the witness is.
  var chains: some Sequence<Chain> {
    factFiles.reversed().lazy.flatMap { file in
      RecordScan(file.bytes).records.map { Chain(sequence: $0.sequence, checksum: $0.checksum) }
    }
  }

  /// What the witness said, where it can be read.
  var witness: Chain? { said.said?.chain }

  /// The account that a file is of, where that is another's.
  func owner(otherThan account: String) -> (file: String, owner: String)? {
    if let owner = said.said?.owner, owner != account { return (Witness.fileName, owner) }
    guard case .good(let snapshot) = snapshot, let owner = snapshot.owner, owner != account
    else { return nil }
    return (Snapshot.fileName, owner)
  }

  /// The record that the witness has seen is another one now.
  var isForked: Bool {
    guard let witness else { return false }
    let seen = factFiles.flatMap { RecordScan($0.bytes).records }
      .filter { $0.sequence == witness.sequence }
    return !seen.isEmpty && !seen.contains { $0.checksum == witness.checksum }
  }

  /// How many facts there were at least, as the witness and the ids of drafts have it.
  func claim(beyond reached: Int) -> Int? {
    let said = (witness?.sequence).flatMap {
      $0 > reached && $0 - reached <= Draft.ID.mostMissing ? $0 : nil
    }
    let drafts = entries.compactMap { DraftFile.id(of: $0.name)?.claim(beyond: reached) }
    return (drafts + [said].compactMap(\.self)).max()
  }

  /// What is there, can't be read, and would be missing from a copy: the first of it.
  func hindrance() throws(StoreError) -> FileFault? {
    let own = failures.filter {
      Checkup.isOurs($0.name) && !$0.name.hasPrefix(Quarantine.folderName)
    }
    for (name, fault) in own {
      // The archives say what the snapshot does, unless something is missing.
      if name == Snapshot.fileName, try Salvage(self).lost == 0 { continue }
      return FileFault(
        errno: fault.errno, operation: fault.operation, path: folder.path(of: name))
    }
    return nil
  }
}

extension Archives {
  /// Whether a name, as seen from the account's folder, is an archive's.
  static func isArchive(_ name: String) -> Bool {
    name.hasPrefix(folderName + "/" + prefix) && name.hasSuffix(suffix)
  }
}

extension StoreLock {
  /// Who writes in this account now; nil for nobody. Nothing is made, nothing is locked.
  static func holder(in folder: Folder) -> Holder? {
    guard let file = try? folder.openPrivately(fileName, .reading) else { return nil }
    defer { folder.fileSystem.close(file) }
    guard (try? folder.fileSystem.isLocked(file)) == true else { return nil }
    return Holder(said: (try? folder.fileSystem.contents(of: file)) ?? [])
  }
}
