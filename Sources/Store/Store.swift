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

  private let journal: Journal
  private let lock: Handle?
  private let reserve: Reserve?
  private let folder: Folder
  private let coder: RecordCoder
  private let readOnlyReason: ReadOnlyReason?
  private var draftFiles: [Draft.ID: DraftFile]
  /// Drafts of a store that can't be written.
  private let foundDrafts: [Draft]
  private var sent: Set<Draft.ID>
  private var journalFailure: StoreError?
  private var draftFailure: StoreError?
  /// A removed draft may come back after a power cut.
  private var hasUnsyncedRemoval = false
  /// What opening found and mended.
  package let found: [Notice]

  init(_ opened: OpenedStore) {
    journal = opened.journal
    lock = opened.lock
    reserve = opened.reserve
    folder = opened.folder
    coder = opened.coder
    readOnlyReason = opened.readOnlyReason
    draftFiles = opened.drafts
    foundDrafts = opened.foundDrafts
    found = opened.notices
    journalFailure = opened.failure
    sent = Set(opened.journal.facts.compactMap(\.brouillon))
  }

  deinit {
    if let lock { folder.fileSystem.close(lock) }
  }

  package var facts: [Fact] { journal.facts }

  /// By id.
  package var drafts: [Draft] {
    (draftFiles.values.map(\.draft) + foundDrafts)
      .filter { !sent.contains($0.id) }
      .sorted { $0.id.rawValue < $1.id.rawValue }
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

  /// Whether the text of this draft is safe: in a file that outlives the program.
  package func isKept(_ id: Draft.ID) -> Bool { draftFiles[id] != nil && draftFailure == nil }

  /// Makes a fact durable. Once this returns no failure can undo it; the draft that it ends is
  /// removed only then.
  package func append(_ fact: Fact) throws(StoreError) {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    do {
      try journal.append(fact)
    } catch {
      journalFailure = error
      throw error
    }
    journalFailure = nil
    if let draft = fact.brouillon {
      sent.insert(draft)
      // Left behind, it would be removed at the next start.
      try? discard(draft)
    }
  }

  /// Keeps what was typed so far.
  package func keep(_ draft: Draft) throws(StoreError) {
    guard lock != nil else { throw .readOnly(readOnlyReason ?? .damaged) }
    try Slug.check(draft.id.rawValue)
    // Its text is in the journal: it can't be sent again.
    guard !sent.contains(draft.id) else { return }
    do {
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
    guard lock != nil else { throw .readOnly(readOnlyReason ?? .damaged) }
    guard draftFiles[id] != nil else { return }
    try StoreError.lifting { () throws(FileFault) in
      try folder.removeIfPresent(DraftFile.name(of: id))
    }
    draftFiles[id] = nil
    hasUnsyncedRemoval = true
  }

  /// Makes the drafts durable. To be called when typing pauses (250 ms) and when a field is left:
  /// it may take some milliseconds.
  package func syncDrafts() throws(StoreError) {
    guard lock != nil else { return }
    do {
      for id in draftFiles.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
        try draftFiles[id]?.synchronize()
      }
      if hasUnsyncedRemoval {
        try StoreError.lifting { () throws(FileFault) in try folder.synchronize() }
        hasUnsyncedRemoval = false
      }
    } catch {
      draftFailure = error
      throw error
    }
    draftFailure = nil
    reserve?.restore()
  }

  private func keepOnce(_ draft: Draft) throws(StoreError) {
    if let file = draftFiles[draft.id] {
      try file.keep(draft)
    } else {
      draftFiles[draft.id] = try DraftFile.make(draft, in: folder, coder: coder)
    }
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
  /// Room is lacking: something may be given up for it.
  var isFullDisk: Bool {
    guard case .file(let fault) = self else { return false }
    return fault.errno == ENOSPC || fault.errno == EDQUOT
  }
}
