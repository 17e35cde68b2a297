package import Domain
import Glibc

extension Store {
  /// Opens the store of an insured person, and mends what an interrupted write left.
  ///
  /// A store that can be read but not written is opened all the same: see `state`.
  ///
  /// - Parameters:
  ///   - path: the folder of all stores; made when it is missing.
  ///   - command: what a second process is told about this one.
  package static func open(
    folder path: String, assure: Assure.ID, fileSystem: any FileSystem,
    command: String = "compte-ameli"
  ) throws(StoreError) -> Store {
    try Slug.check(assure.rawValue)
    let folder = try openFolder(path, assure, fileSystem)
    return Store(try OpenedStore(folder, command: command))
  }

  /// The store of an insured person as it is: nothing is made, written, locked or mended.
  ///
  /// - Returns: nil when there is none yet.
  package static func read(
    folder path: String, assure: Assure.ID, fileSystem: any FileSystem
  ) throws(StoreError) -> Store? {
    try Slug.check(assure.rawValue)
    let folder: Folder
    do throws(FileFault) {
      folder = try Folder.open(path: path, fileSystem).open(assure.rawValue)
    } catch {
      if error.errno == ENOENT { return nil }
      throw StoreError(opening: path, error, fileSystem)
    }
    return Store(try OpenedStore(reading: folder))
  }

  /// A store that leaves nothing behind.
  package static func ephemeral(assure: Assure.ID) throws(StoreError) -> Store {
    try open(folder: "/ephemere", assure: assure, fileSystem: MemoryFileSystem())
  }

  private static func openFolder(
    _ path: String, _ assure: Assure.ID, _ fileSystem: any FileSystem
  ) throws(StoreError) -> Folder {
    do {
      let data = try Folder.make(path: path, fileSystem)
      try refuse(data)
      let folder = try data.openAccount(assure.rawValue)
      try refuse(folder)
      return folder
    } catch let fault as FileFault {
      throw StoreError(opening: path, fault, fileSystem)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .refusedFolder(path: path, .notAFolder)
    }
  }

  private static func refuse(_ folder: Folder) throws(StoreError) {
    let refusal = try StoreError.lifting { () throws(FileFault) in try folder.refusal() }
    if let refusal { throw .refusedFolder(path: folder.path, refusal) }
  }
}

extension StoreError {
  init(opening path: String, _ fault: FileFault, _ fileSystem: any FileSystem) {
    guard fault.operation == .openFolder, fault.errno == ENOTDIR || fault.errno == ELOOP else {
      self = .file(fault)
      return
    }
    let (parent, name) = Folder.split(fault.path)
    var kind: FileStatus.Kind?
    if let above = try? fileSystem.openFolder(path: parent) {
      kind = (try? fileSystem.status(of: name, in: above))?.kind
      fileSystem.close(above)
    }
    self = .refusedFolder(path: fault.path, kind == .link ? .link : .notAFolder)
  }
}

/// All that a store is made of, as opening found it.
struct OpenedStore {
  let folder: Folder
  let command: String
  let coder = RecordCoder()
  private(set) var lock: Handle?
  private(set) var reserve: Reserve?
  let journal: Journal
  let witness: Witness?
  private(set) var readOnlyReason: ReadOnlyReason?
  private(set) var drafts: [Draft.ID: DraftFile] = [:]
  private(set) var foundDrafts: [Draft] = []
  /// Files of drafts that the journal has the text of.
  private var sentDrafts: [String] = []
  /// Files that are no drafts to go on with, and still have the name of one.
  private(set) var unreadDrafts: Set<String> = []
  private(set) var notices: [Notice] = []
  private(set) var failure: StoreError?

  /// For reading alone: a writer beside it goes on undisturbed.
  init(reading folder: Folder) throws(StoreError) {
    self.folder = folder
    command = ""
    let names = try Self.names(in: folder)
    let found = try Self.facts(in: folder, coder, isAlone: false)
    let flaws = found.flaws(beside: names.compactMap(DraftFile.id))
    readOnlyReason = ReadOnlyReason(flaws.map(\.flaw)) ?? .asked
    journal = Journal(found.reading, file: nil, coder: coder)
    witness = nil
    notices = flaws.map { .flaw(file: $0.file, $0.flaw) } + found.notices(in: folder)
    try findDrafts(names)
  }

  /// - Parameter held: the lock, where it is held already.
  init(_ folder: Folder, command: String, holding held: Handle? = nil) throws(StoreError) {
    self.folder = folder
    self.command = command
    switch held.map({ .held($0) }) ?? StoreLock.take(in: folder, command: command) {
    case .held(let handle): lock = handle
    case .busy(let holder): readOnlyReason = .busy(holder)
    case .impossible(let fault):
      let isForbidden = [EROFS, EACCES, EPERM].contains(fault.errno)
      readOnlyReason = isForbidden ? .notWritable(fault) : .noLock(fault)
    }
    do throws(StoreError) {
      // The names first: a draft that is begun meanwhile may know of facts that were not read yet.
      let names = try Self.names(in: folder)
      let found = try Self.facts(in: folder, coder, isAlone: lock != nil)
      let flaws = found.flaws(beside: names.compactMap(DraftFile.id))
      if readOnlyReason == nil { readOnlyReason = ReadOnlyReason(flaws.map(\.flaw)) }
      let file = try Self.journalFile(found, in: folder, &readOnlyReason)
      journal = Journal(found.reading, file: file, coder: coder)
      if found.hasOtherLineEnds { journal.distrust() }
      witness = lock != nil && readOnlyReason == nil ? Witness(in: folder) : nil
      notices = flaws.map { .flaw(file: $0.file, $0.flaw) } + found.notices(in: folder)
      noteEnd(of: found)
      try findDrafts(names)
      if lock != nil { mend(found) }
    } catch {
      // Nobody else has it, and nobody would give it back.
      if held == nil, let lock { folder.fileSystem.close(lock) }
      throw error
    }
  }

  private static func names(in folder: Folder) throws(StoreError) -> [String] {
    try StoreError.lifting { () throws(FileFault) in try folder.names() }
  }

  private static func facts(
    in folder: Folder, _ coder: RecordCoder, isAlone: Bool
  ) throws(StoreError) -> FoundFacts {
    let found = try StoreError.lifting { () throws(FileFault) in
      try FoundFacts.read(in: folder, coder, isAlone: isAlone)
    }
    // Nothing of somebody else's is shown, or written beside it.
    if let other = found.owner(otherThan: folder.account) {
      throw .foreign(path: folder.path, account: other)
    }
    return found
  }

  /// Nil for a journal that is only read; what can't be written can be read all the same.
  private static func journalFile(
    _ found: FoundFacts, in folder: Folder, _ reason: inout ReadOnlyReason?
  ) throws(StoreError) -> RecordFile? {
    guard reason == nil else { return nil }
    let scan = found.reading.scan
    do {
      let handle = try folder.openPrivately(Journal.fileName, .writing)
      return RecordFile(
        folder: folder, name: Journal.fileName, handle: handle, end: scan.end,
        tail: .init(scan.tail, in: found.bytes))
    } catch {
      guard [EACCES, EPERM, EROFS].contains(error.errno) else { throw .file(error) }
      reason = .notWritable(error)
      return nil
    }
  }

  private mutating func noteEnd(of found: FoundFacts) {
    // To a reader beside a writer, an unfinished end is a record on its way.
    guard lock != nil else { return }
    let name = Journal.fileName
    switch found.reading.scan.tail {
    case .clean: return
    case .unterminated: notices.append(.unterminated(file: name))
    case .torn(let bytes):
      // What is only read stays as it is.
      let isAside = readOnlyReason == nil
      notices.append(
        isAside && found.isEndVouched
          ? .tornTail(file: name, bytes: bytes.count)
          : .cutTail(file: name, bytes: bytes.count, isAside: isAside))
    }
  }

  /// What can wait until the store can be read: nothing in here keeps it from being opened.
  private mutating func mend(_ found: FoundFacts) {
    for damage in found.reading.flaws.compactMap(\.bytes) {
      putAside(Array(found.bytes[damage]), of: Journal.fileName, at: damage.lowerBound)
    }
    if let useless = found.uselessSnapshot { putAside(useless, of: Snapshot.fileName, at: 0) }
    #if TRIALS
      if Sabotage.current == .witnessBeforeJournal {
        try? witness?.secure(journal.end, found: found.said)
      }
    #endif
    do {
      try journal.makeDurable()
      // It says only what is on the disk: it would else be ahead after a power cut.
      try witness?.secure(journal.end, found: found.said)
    } catch {
      failure = .file(error)
    }
    if journal.hasTail { notices = notices.map { $0.left(in: Journal.fileName) } }
    if readOnlyReason == nil, failure == nil {
      // Only now that the facts which name them are on the disk.
      for name in sentDrafts { try? folder.removeIfPresent(name) }
    }
    for draft in drafts.values {
      try? draft.makeDurable()
      if draft.hasTail { notices = notices.map { $0.left(in: draft.name) } }
    }
    try? folder.removeIfPresent(Journal.fileName + Folder.newSuffix)
    reserve = Reserve(in: folder)
    // It says that the account has been opened to its end: then there are a journal and a witness.
    if witness?.isSafe ?? !found.said.isAbsent { reserve?.restore() }
    guard readOnlyReason == nil, failure == nil else { return }
    if found.isSummedAnew { try? found.keepSnapshot(in: folder, coder) }
    // An account of before there were archives.
    try? journal.archiveIfLong(witness)
  }

  @discardableResult
  private mutating func putAside(_ bytes: [UInt8], of name: String, at offset: Int) -> Bool {
    do {
      try Quarantine.keep(bytes, of: name, at: offset, in: folder)
      return true
    } catch {
      notices.append(.notQuarantined(file: name, error))
      return false
    }
  }
}

// MARK: - Drafts

extension OpenedStore {
  private mutating func findDrafts(_ names: [String]) throws(StoreError) {
    let sent = Set(journal.historique.brouillonsEnvoyes)
    for name in names {
      guard let id = DraftFile.id(of: name) else { continue }
      if sent.contains(id) {
        sentDrafts.append(name)
        continue
      }
      do throws(FileFault) {
        try take(name, id)
      } catch {
        unreadDrafts.insert(name)
        notices.append(.unreadableDraft(file: name, error))
      }
    }
  }

  private mutating func take(_ name: String, _ id: Draft.ID) throws(FileFault) {
    let fileSystem = folder.fileSystem
    let handle = try folder.openPrivately(name, lock == nil ? .reading : .writing)
    let bytes: [UInt8]
    let hasOtherLineEnds: Bool
    do {
      let raw = try fileSystem.contents(of: handle)
      bytes = TextEnds.mended(raw)
      hasOtherLineEnds = bytes.count != raw.count
    } catch {
      fileSystem.close(handle)
      throw error
    }
    let reading = DraftFile.Reading(bytes, id: id, coder: coder)
    if ReadOnlyReason(reading.scan.flaws) == .newer {
      // The program that wrote it will read it, here or where a new draft has put it.
      notices.append(.newerDraft(file: name))
      unreadDrafts.insert(name)
      fileSystem.close(handle)
      return
    }
    let file = RecordFile(
      folder: folder, name: name, handle: handle, end: reading.scan.end,
      tail: .init(reading.scan.tail, in: bytes))
    if hasOtherLineEnds { notices.append(.otherLineEnds(file: name)) }
    note(reading, bytes, name)
    guard let draft = reading.draft else { return }
    if lock == nil {
      foundDrafts.append(draft)
      return
    }
    if !reading.flaws.isEmpty || hasOtherLineEnds { file.distrust() }
    drafts[id] = DraftFile(
      draft, reading.foreign, chain: reading.chain, file: file, coder: coder)
  }

  /// Says what is wrong with a draft, and puts aside what can't be read of it.
  private mutating func note(_ reading: DraftFile.Reading, _ bytes: [UInt8], _ name: String) {
    notices += reading.flaws.map { .flaw(file: name, $0) }
    if reading.draft != nil { noteEnd(reading.scan.tail, ofDraft: name) }
    let isUnfinished = !reading.hasRecords && reading.flaws.isEmpty
    if reading.draft == nil, !isUnfinished { notices.append(.lostDraft(file: name)) }
    guard lock != nil, reading.draft == nil || !reading.flaws.isEmpty else { return }
    let isAside = putAside(bytes, of: name, at: 0)
    guard reading.draft == nil else { return }
    if isAside, isUnfinished {
      notices.append(.unfinishedDraft(file: name, bytes: bytes.count))
    }
    // The name has to be free for a new start, if need be when there is one.
    if !isAside || (try? folder.removeIfPresent(name)) == nil { unreadDrafts.insert(name) }
  }

  private mutating func noteEnd(_ tail: RecordScan.Tail, ofDraft name: String) {
    guard lock != nil else { return }
    switch tail {
    case .clean: return
    case .unterminated: notices.append(.unterminated(file: name))
    case .torn(let bytes):
      notices.append(.cutDraft(file: name, bytes: bytes.count, isAside: true))
    }
  }
}

extension ReadOnlyReason {
  init?(_ flaws: [Flaw]) {
    guard !flaws.isEmpty else { return nil }
    let isNewer = flaws.contains {
      if case .newer = $0 { true } else { false }
    }
    self = isNewer ? .newer : .damaged
  }
}

extension RecordFile.Tail {
  fileprivate init(_ tail: RecordScan.Tail, in bytes: [UInt8]) {
    switch tail {
    case .clean: self = .clean
    case .torn(let range): self = .found(Array(bytes[range]))
    case .unterminated(let excess): self = .unterminated(Array(bytes[excess]))
    }
  }
}
