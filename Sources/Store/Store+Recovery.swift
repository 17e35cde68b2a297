import Domain
import Glibc

/// What the store does once the cause of a failure is gone.
extension Store {
  /// Where the folder's name leads is where we write: else the person would look for their data in
  /// vain. A folder that was removed is made again, with all that is known.
  func standInPlace() throws(StoreError) {
    let placement = try StoreError.lifting { () throws(FileFault) in try folder.placement() }
    switch placement {
    case .inPlace: return
    case .elsewhere: try comeBack()
    case .missing: try makeAgain()
    }
  }

  /// A folder that was renamed and put back has what we have: it is written in again.
  private func comeBack() throws(StoreError) {
    // Nothing is made in a folder that is no account.
    guard let named = try? Folder.open(path: folder.path, folder.fileSystem),
      (try? named.refusal()) == .some(nil),
      (try? named.status(of: Journal.fileName))?.kind == .file,
      case .held(let lock) = StoreLock.take(in: named, command: command)
    else { throw .vanished(path: folder.path) }
    guard let opened = try? OpenedStore(named, command: command, holding: lock),
      opened.readOnlyReason == nil, opened.journal.end == journal.end
    else {
      named.fileSystem.close(lock)
      throw .vanished(path: folder.path)
    }
    // What was typed while it was away.
    for draft in drafts where unkept[draft.id] == nil { unkept[draft.id] = draft }
    adopt(opened)
    news.append(.cameBack(path: folder.path))
  }

  private func makeAgain() throws(StoreError) {
    guard let fresh = try? Folder.make(path: folder.path, folder.fileSystem),
      case .held(let lock) = StoreLock.take(in: fresh, command: command)
    else { throw .vanished(path: folder.path) }
    // Another program may have been quicker: what is there is its own, and stays.
    let isOurs = (try? fresh.isUnused()) == true
    do {
      guard isOurs else { throw StoreError.vanished(path: folder.path) }
      let count = try fill(fresh)
      let opened = try OpenedStore(fresh, command: command, holding: lock)
      // Less than what we had is no way to go on.
      guard opened.readOnlyReason == nil, opened.drafts.count == count else {
        throw StoreError.vanished(path: folder.path)
      }
      unkept = [:]
      adopt(opened)
    } catch {
      // Half of it would look like somebody else's: it is begun anew the next time.
      if isOurs { fresh.removeAllButLock() }
      fresh.fileSystem.close(lock)
      throw .vanished(path: folder.path)
    }
    news.append(.madeAgain(path: folder.path))
  }

  /// All that is known: what the facts add up to, and the drafts as they were typed last.
  ///
  /// - Returns: how many drafts there are.
  private func fill(_ fresh: Folder) throws(StoreError) -> Int {
    let snapshot = Snapshot(
      historique: journal.historique, chain: journal.end, owner: fresh.account)
    if !snapshot.isEmpty {
      let line = try snapshot.line(coder)
      try StoreError.lifting { () throws(FileFault) in
        // In this order: a snapshot without a journal, or one that no witness has seen, is damage.
        fresh.fileSystem.close(try fresh.openPrivately(Journal.fileName, .writing))
        try fresh.synchronize()
        // The archives went with the folder: those to come follow this.
        try Archives(in: fresh).keepBase(line)
        try Witness(in: fresh).secure(snapshot.chain, found: .absent)
        try Snapshot.keep(line, in: fresh)
      }
    }
    let typed = drafts.filter { unkept[$0.id] == nil } + unkept.values
    for draft in typed { _ = try DraftFile.make(draft, in: fresh, coder: coder) }
    return typed.count
  }

  /// The other program has ended, and left things as we have shown them: we may write.
  func takeOverIfFree() {
    guard let before = readOnlyReason, before.mayPass,
      let opened = try? OpenedStore(folder, command: command, holding: lock),
      let taken = opened.lock
    else { return }
    let isSame =
      opened.journal.end == journal.end
      && opened.drafts.values.map(\.draft).sortedByID == drafts
    if isSame, opened.readOnlyReason == nil {
      adopt(opened)
      if case .busy = before { news.append(.takenOver) } else { news.append(.writable) }
      return
    }
    if taken != lock { folder.fileSystem.close(taken) }
    if opened.readOnlyReason?.mayPass != true { readOnlyReason = .changedMeanwhile }
  }

  /// Without a witness on the disk nothing is confirmed: it could be cut off and nobody would know.
  func secureWitness() throws(StoreError) {
    guard let witness, !witness.isSafe else { return }
    var said = Witness.Reading.absent
    if witness.isUnread {
      let found = try StoreError.lifting { () throws(FileFault) in
        try FoundFacts.read(in: folder, coder, isAlone: true)
      }
      if let reason = ReadOnlyReason(found.flaws.map(\.flaw)) {
        readOnlyReason = reason
        throw .readOnly(reason)
      }
      said = found.said
    } else if case .damaged(let bytes) = Witness.read(in: folder) {
      said = .damaged(bytes)
    }
    try StoreError.lifting { () throws(FileFault) in
      try witness.secure(journal.end, found: said)
    }
  }
}
