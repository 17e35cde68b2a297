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

  var journal: Journal
  var witness: Witness?
  var lock: Handle?
  var reserve: Reserve?
  var folder: Folder
  let command: String
  let coder: RecordCoder
  var readOnlyReason: ReadOnlyReason?
  var draftFiles: [Draft.ID: DraftFile] = [:]
  /// Drafts of a store that can't be written.
  var foundDrafts: [Draft] = []
  var sent: Set<Draft.ID> = []
  var journalFailure: StoreError?
  var draftFailure: StoreError?
  /// What could not be written when it was typed: tried again when typing pauses.
  var unkept: [Draft.ID: Draft] = [:]
  /// Drafts whose file was begun and never finished.
  var halfMade: Set<Draft.ID> = []
  /// Files of drafts that opening found and could not read.
  var unread: Set<String> = []
  /// A removed draft may come back after a power cut.
  var hasUnsyncedRemoval = false
  /// What opening found and mended.
  package let found: [Notice]
  /// What happened to the store since, for the person to know.
  var news: [Notice] = []

  init(_ opened: OpenedStore) {
    found = opened.notices
    coder = opened.coder
    command = opened.command
    journal = opened.journal
    folder = opened.folder
    adopt(opened)
  }

  func adopt(_ opened: OpenedStore) {
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
    let left = Set(found.compactMap(\.fileLeft))
    let phrases = found.map { notice in
      notice.phrase(isAside: lock != nil && notice.file.map { !left.contains($0) } ?? true)
    }
    return phrases + [readOnlyNotice].compactMap(\.self)
  }

  /// Why the account can't be written; nil when it can, or when nobody asked to write.
  package var readOnlyNotice: String? {
    readOnlyReason == .asked ? nil : readOnlyReason?.phrase
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
    if lock == nil { takeOverIfFree() }
    try Slug.check(draft.id.rawValue)
    // Its text is in the journal: it can't be sent again.
    guard !sent.contains(draft.id) else { return }
    unkept[draft.id] = draft
    guard lock != nil else { throw .readOnly(readOnlyReason ?? .damaged) }
    do {
      try standInPlace()
      try keepOnce(draft)
    } catch {
      guard error.isFullDisk, makeRoom() else {
        draftFailure = error
        throw error
      }
      try keepAgain(draft)
    }
    draftFailure = nil
  }

  /// Gives back what was set aside, and what drafts take up beyond what is in them.
  private func makeRoom() -> Bool {
    let isReleased = reserve?.release() ?? false
    return draftFiles.values.reduce(isReleased) { $1.compact() || $0 }
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
    if witness?.isSafe == true { reserve?.restore() }
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
  var sortedByID: [Draft] { sorted { $0.id.rawValue < $1.id.rawValue } }
}
