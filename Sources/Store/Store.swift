package import Domain
import Glibc

/// What one insured person's account keeps on the disk: the facts of its journal and the drafts that
/// are not sent yet.
///
/// What `append` has returned from is on the disk, whatever happens next. What `keep` has returned
/// from survives the program; a power cut costs what was kept since the last `syncDrafts`.
package final class Store {
  /// Whether facts can be written now.
  package enum State: Hashable {
    case ready
    /// For as long as the program runs.
    case readOnly(ReadOnlyReason)
    /// The last attempt failed; the next one may do.
    case degraded(StoreError)
  }

  private var journal: Journal
  private var witness: Witness?
  private var lock: Handle?
  private var reserve: Reserve?
  private var folder: Folder
  private let command: String
  private let coder: RecordCoder
  private var readOnlyReason: ReadOnlyReason?
  private var draftFiles: [Draft.ID: DraftFile] = [:]
  /// Drafts of a store that can't be written.
  private var foundDrafts: [Draft] = []
  private var sent: Set<Draft.ID> = []
  private var journalFailure: StoreError?
  private var draftFailure: StoreError?
  /// What could not be written when it was typed: tried again when typing pauses.
  private var unkept: [Draft.ID: Draft] = [:]
  /// Drafts whose file was begun and never finished.
  private var halfMade: Set<Draft.ID> = []
  /// Files of drafts that opening found and could not read.
  private var unread: Set<String> = []
  /// A removed draft may come back after a power cut.
  private var hasUnsyncedRemoval = false
  /// What opening found and mended.
  package let found: [Notice]
  /// What happened to the store since, for the person to know.
  private var news: [Notice] = []

  init(_ opened: OpenedStore) {
    found = opened.notices
    coder = opened.coder
    command = opened.command
    journal = opened.journal
    folder = opened.folder
    adopt(opened)
  }

  private func adopt(_ opened: OpenedStore) {
    if let lock, lock != opened.lock { folder.fileSystem.close(lock) }
    journal = opened.journal
    witness = opened.witness
    lock = opened.lock
    reserve = opened.reserve
    folder = opened.folder
    readOnlyReason = opened.readOnlyReason
    halfMade = []
    unread = opened.unreadDrafts
    draftFiles = opened.drafts
    foundDrafts = opened.foundDrafts
    journalFailure = opened.failure
    sent = Set(opened.journal.historique.brouillonsEnvoyes)
  }

  deinit {
    if let lock { folder.fileSystem.close(lock) }
  }

  /// What all facts add up to.
  package var historique: Historique { journal.historique }

  /// The latest facts: those that are not archived yet.
  package var facts: [Fact] { journal.facts }

  /// Every fact since the account was opened, oldest first: reads all archives. What is wrong with
  /// them is told by `takeNews`.
  package func allFacts() throws(StoreError) -> [Fact] {
    var all: [Fact] = []
    let flaws = try StoreError.lifting { () throws(FileFault) in
      try Archives(in: folder).flaws(coder, upTo: journal.beginning) { all += $0 }
    }
    news += flaws.map { .flaw(file: $0.file, $0.flaw) }
    return all + facts
  }

  /// By id.
  package var drafts: [Draft] {
    (draftFiles.values.map(\.draft) + foundDrafts)
      .filter { !sent.contains($0.id) }
      .sortedByID
  }

  package var state: State {
    if let readOnlyReason { return .readOnly(readOnlyReason) }
    return (journalFailure ?? draftFailure).map { .degraded($0) } ?? .ready
  }

  /// What the person should know of how the store was found, in French.
  package var notices: [String] {
    let reason = readOnlyReason == .asked ? nil : readOnlyReason
    return found.map(\.phrase) + (reason.map { [$0.phrase] } ?? [])
  }

  /// What happened to the store since the last time this was asked, in French.
  package func takeNews() -> [String] {
    defer { news = [] }
    return news.map(\.phrase)
  }

  /// Whether the text of this draft is safe: in a file that outlives the program.
  package func isKept(_ id: Draft.ID) -> Bool {
    draftFiles[id] != nil && unkept[id] == nil && draftFailure == nil
  }

  /// Something that was typed is in memory alone.
  package var isBehind: Bool { !unkept.isEmpty }

  /// Makes a fact durable. Once this returns no failure can undo it; the draft that it ends is
  /// removed only then.
  package func append(_ fact: Fact) throws(StoreError) {
    takeOverIfFree()
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    #if TRIALS
      sabotageBefore(fact)
    #endif
    do {
      try standInPlace()
      try secureWitness()
      try journal.append(fact)
    } catch {
      #if TRIALS
        if Sabotage.current == .failureNotTold { return }
      #endif
      journalFailure = error
      throw error
    }
    journalFailure = nil
    witness?.note(journal.end)
    if let draft = fact.brouillon {
      sent.insert(draft)
      // Left behind, it would be removed at the next start.
      try? discard(draft)
    }
    // The fact is safe: where it is can wait.
    try? journal.archiveIfLong(witness)
  }

  /// Without a witness on the disk nothing is confirmed: it could be cut off and nobody would know.
  private func secureWitness() throws(StoreError) {
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

  #if TRIALS
    private func sabotageBefore(_ fact: Fact) {
      if Sabotage.current == .witnessAhead, let line = try? coder.encode(fact) {
        witness?.note(journal.end.next(.fait, line).chain)
      }
      if Sabotage.current == .draftRemovedEarly, let draft = fact.brouillon {
        try? discard(draft)
      }
    }
  #endif

  /// Keeps what was typed so far.
  package func keep(_ draft: Draft) throws(StoreError) {
    takeOverIfFree()
    try Slug.check(draft.id.rawValue)
    // Its text is in the journal: it can't be sent again.
    guard !sent.contains(draft.id) else { return }
    unkept[draft.id] = draft
    guard lock != nil else { throw .readOnly(readOnlyReason ?? .damaged) }
    do {
      try standInPlace()
      try keepOnce(draft)
    } catch {
      guard error.isFullDisk, let reserve, reserve.release() else {
        draftFailure = error
        throw error
      }
      try keepAgain(draft)
    }
    draftFailure = nil
  }

  /// Removes a draft that nobody wants any more.
  package func discard(_ id: Draft.ID) throws(StoreError) {
    unkept[id] = nil
    guard lock != nil else { throw .readOnly(readOnlyReason ?? .damaged) }
    guard draftFiles[id] != nil || halfMade.contains(id) else { return }
    try StoreError.lifting { () throws(FileFault) in
      try folder.removeIfPresent(DraftFile.name(of: id))
    }
    draftFiles[id] = nil
    halfMade.remove(id)
    hasUnsyncedRemoval = true
  }

  /// Makes the drafts durable. To be called when typing pauses (250 ms) and when a field is left:
  /// it may take some milliseconds.
  package func syncDrafts() throws(StoreError) {
    if isBehind { takeOverIfFree() }
    guard lock != nil else {
      if isBehind { throw .readOnly(readOnlyReason ?? .damaged) }
      return
    }
    draftFailure = nil
    attempt { () throws(StoreError) in try standInPlace() }
    if let draftFailure { throw draftFailure }
    // One that fails must not cost the others.
    for draft in unkept.values.sortedByID {
      attempt { () throws(StoreError) in try keepOnce(draft) }
    }
    for draft in draftFiles.values.map(\.draft).sortedByID {
      attempt { () throws(StoreError) in
        // A file that somebody has removed or changed meanwhile is made again.
        try draftFiles[draft.id]?.keep(draft)
        try draftFiles[draft.id]?.synchronize()
      }
    }
    if hasUnsyncedRemoval {
      attempt { () throws(StoreError) in
        try StoreError.lifting { () throws(FileFault) in try folder.synchronize() }
        hasUnsyncedRemoval = false
      }
    }
    if let draftFailure { throw draftFailure }
    // Where it is, a witness has been: see `FoundFacts`.
    if witness?.isSafe != false { reserve?.restore() }
  }

  private func attempt(_ work: () throws(StoreError) -> Void) {
    do {
      try work()
    } catch {
      draftFailure = draftFailure ?? error
    }
  }

  private func keepOnce(_ draft: Draft) throws(StoreError) {
    if let file = draftFiles[draft.id] {
      try file.keep(draft)
    } else {
      draftFiles[draft.id] = try makeFile(draft)
    }
    unkept[draft.id] = nil
  }

  /// What an attempt that failed left behind, on a disk that took nothing more, goes first.
  private func makeFile(_ draft: Draft) throws(StoreError) -> DraftFile {
    let name = DraftFile.name(of: draft.id)
    if halfMade.contains(draft.id) {
      try StoreError.lifting { () throws(FileFault) in try folder.removeIfPresent(name) }
    } else {
      try makeWay(for: name)
    }
    do {
      let file = try DraftFile.make(draft, in: folder, coder: coder)
      halfMade.remove(draft.id)
      return file
    } catch {
      // A file that was there before is somebody else's.
      if !error.isNameTaken { halfMade.insert(draft.id) }
      throw error
    }
  }

  /// A file that could not be read when the store was opened has the name of a new draft: what is in
  /// it is put aside first.
  private func makeWay(for name: String) throws(StoreError) {
    guard unread.contains(name) else { return }
    #if TRIALS
      if Sabotage.current == .unreadDraftLeft { return }
    #endif
    try StoreError.lifting { () throws(FileFault) in
      try Quarantine.keep(try folder.contents(of: name), of: name, at: 0, in: folder)
      try folder.removeIfPresent(name)
    }
    unread.remove(name)
    news.append(.olderDraft(file: name))
  }

  private func keepAgain(_ draft: Draft) throws(StoreError) {
    do {
      try keepOnce(draft)
    } catch {
      draftFailure = error
      throw error
    }
  }
}

// MARK: - When the cause is gone

extension Store {
  /// Where the folder's name leads is where we write: else the person would look for their data in
  /// vain. A folder that was removed is made again, with all that is known.
  private func standInPlace() throws(StoreError) {
    let placement = try StoreError.lifting { () throws(FileFault) in try folder.placement() }
    switch placement {
    case .inPlace: return
    case .elsewhere: throw .vanished(path: folder.path)
    case .missing: try makeAgain()
    }
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
  private func takeOverIfFree() {
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
}

extension StoreError {
  var isNameTaken: Bool {
    guard case .file(let fault) = self else { return false }
    return fault.errno == EEXIST
  }

  /// Room is lacking: something may be given up for it.
  var isFullDisk: Bool {
    guard case .file(let fault) = self else { return false }
    return fault.errno == ENOSPC || fault.errno == EDQUOT
  }
}

extension Sequence<Draft> {
  /// One order, whatever a dictionary says.
  fileprivate var sortedByID: [Draft] { sorted { $0.id.rawValue < $1.id.rawValue } }
}
