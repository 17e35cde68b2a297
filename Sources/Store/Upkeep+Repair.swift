import Domain
import Glibc

/// What a repair came to.
package struct RepairReport: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Nothing was wrong, nothing was written.
    case clean
    /// An earlier repair had been stopped just before its end: now it is done.
    case finished
    /// The damaged folder is kept under the name that is given.
    case repaired(original: String)
  }

  package let outcome: Outcome
  /// Facts that could be read, the recovered ones among them.
  package internal(set) var facts = 0
  /// Facts that no file has any more but the snapshot remembers.
  package internal(set) var recovered = 0
  package internal(set) var lost = 0
  package internal(set) var drafts = 0
  /// Files of drafts that nothing can be read of.
  package internal(set) var lostDrafts: [String] = []
  /// The journal is not the one that the witness has seen: nobody can tell whose it is.
  package internal(set) var isForked = false
  /// How many damaged pieces were put aside.
  package internal(set) var scraps = 0
  /// Files that are only in the original: those that are not the program's, or can't be read.
  package internal(set) var leftBehind: [String] = []

  init(_ outcome: Outcome) { self.outcome = outcome }
}

extension Upkeep {
  /// Repairs an account in a copy that then takes its place. Whatever stops it, on the disk there is
  /// the original or the whole copy, and doing it again ends well.
  ///
  /// What is there and can't be read is not lost: it stops the repair before anything is changed.
  ///
  /// - Parameter stamp: what the kept original's name ends in, such as `20241014-103000`.
  /// - Returns: nil when there is no such account.
  package func repair(_ account: String, stamp: String) throws(StoreError) -> RepairReport? {
    try Slug.check(account)
    guard let data = try data() else { return nil }
    try refuse(data)
    let isFinished = try lifting { () throws(FileFault) in try data.finishRepair(of: account) }
    guard let folder = try open(account, in: data) else { return nil }
    try refuse(folder)
    let lock = try lock(folder)
    defer { fileSystem.close(lock) }
    try lifting { () throws(FileFault) in
      // An earlier repair may have been stopped before it was durable.
      try data.synchronize()
      try clearTrials(of: account, in: data)
    }
    guard let checkup = try check(account, isAlone: true), !checkup.defects.isEmpty else {
      return RepairReport(isFinished ? .finished : .clean)
    }
    if checkup.isNewer { throw .readOnly(.newer) }
    return try repair(folder, account, stamp, in: data)
  }

  private func repair(
    _ folder: Folder, _ account: String, _ stamp: String, in data: Folder
  ) throws(StoreError) -> RepairReport {
    let stamp = try lifting { () throws(FileFault) in try freeStamp(stamp, account, in: data) }
    let kept = RepairFolders.damaged(account, stamp)
    let trial = RepairFolders.repaired(account, stamp)
    do throws(StoreError) {
      var report = RepairReport(.repaired(original: data.path(of: kept)))
      let own = try lifting { () throws(FileFault) in try data.open(account) }
      let reading = try lifting { () throws(FileFault) in
        try AccountReading(own, isAlone: true)
      }
      if let fault = try reading.hindrance() { throw StoreError.file(fault) }
      if let (_, owner) = reading.owner(otherThan: account) {
        throw StoreError.foreign(path: own.path, account: owner)
      }
      let fresh = try lifting { () throws(FileFault) in try data.make(trial) }
      try FreshCopy(of: reading, in: fresh).write(&report)
      try lifting { () throws(FileFault) in try swap(account, kept, trial, in: data) }
      return report
    } catch {
      try? clearTrials(of: account, in: data)
      throw error
    }
  }

  /// The first of `stamp`, `stamp-2`, … that no earlier repair took.
  private func freeStamp(
    _ stamp: String, _ account: String, in data: Folder
  ) throws(FileFault) -> String {
    let names = try data.names()
    var free = stamp
    var count = 1
    while names.contains(RepairFolders.damaged(account, free)) {
      count += 1
      free = "\(stamp)-\(count)"
    }
    return free
  }

  /// Between the two renames the account has no folder: `finishRepair` knows what to do then.
  private func swap(
    _ account: String, _ kept: String, _ trial: String, in data: Folder
  ) throws(FileFault) {
    try fileSystem.rename(account, to: kept, in: data.handle)
    do {
      try data.synchronize()
      _ = try data.finishRepair(of: account)
    } catch {
      if (try? data.status(of: trial)) != nil, (try? data.status(of: account)) == .some(nil) {
        try? fileSystem.rename(kept, to: account, in: data.handle)
        try? data.synchronize()
      }
      throw error
    }
  }

  /// Copies that were begun and never took the original's place: it is still there.
  private func clearTrials(of account: String, in data: Folder) throws(FileFault) {
    guard try data.status(of: account) != nil else { return }
    let names = try data.names()
    for name in RepairFolders.repaired(of: account, among: names) { try data.removeTree(name) }
  }

  /// The lock of an account that is going to be changed as a whole.
  private func lock(_ folder: Folder) throws(StoreError) -> Handle {
    switch StoreLock.take(in: folder, command: "compte-ameli donnees") {
    case .held(let handle): return handle
    case .busy(let holder): throw .readOnly(.busy(holder))
    case .impossible(let fault): throw .file(fault)
    }
  }
}
