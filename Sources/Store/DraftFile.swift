import Domain

/// One draft on the disk: the draft as a whole, then each field as it changed.
final class DraftFile {
  private static let prefix = "brouillon-"
  private static let suffix = ".jsonl"
  /// From here on the file is written anew when typing pauses.
  private static let compactionBytes = 16 * 1024

  private let file: RecordFile
  private let coder: RecordCoder
  private var chain: Chain
  private var wholeBytes = 0
  private var isSynchronized = false
  /// What a later program added to the draft.
  private let foreign: ForeignMembers
  private(set) var draft: Draft

  init(
    _ draft: Draft, _ foreign: ForeignMembers = .init(), chain: Chain, file: RecordFile,
    coder: RecordCoder
  ) {
    self.draft = draft
    self.foreign = foreign
    self.chain = chain
    self.file = file
    self.coder = coder
  }

  static func name(of id: Draft.ID) -> String { prefix + id.rawValue + suffix }

  /// The draft that a file name stands for; nil for any other file.
  static func id(of name: String) -> Draft.ID? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
    return Draft.ID(rawValue: String(name.dropFirst(prefix.count).dropLast(suffix.count)))
  }

  /// Makes a file for a new draft.
  static func make(
    _ draft: Draft, in folder: Folder, coder: RecordCoder
  ) throws(StoreError) -> DraftFile {
    let name = name(of: draft.id)
    let handle = try StoreError.lifting { () throws(FileFault) in
      try folder.openPrivately(name, .creating)
    }
    let file = RecordFile(folder: folder, name: name, handle: handle, end: 0, tail: .clean)
    let made = DraftFile(draft, chain: Chain(), file: file, coder: coder)
    do {
      try made.appendWhole(draft)
    } catch {
      // An empty file would look like a draft that was lost.
      try? folder.removeIfPresent(name)
      throw error
    }
    return made
  }

  /// Keeps the draft as it is now. It survives the program when this returns, the machine when
  /// `synchronize` has.
  func keep(_ new: Draft) throws(StoreError) {
    let isUntouched = try StoreError.lifting { () throws(FileFault) in
      try file.isUntouched()
    }
    if file.isDistrusted || !isUntouched { return try replace(with: new) }
    switch DraftChange(from: draft, to: new) {
    case .none: return
    case .field(let change):
      try append(.champ, try coder.encode(change))
      draft = new
    case .whole: try appendWhole(new)
    }
  }

  /// What opening found behind the last good record is still there.
  var hasTail: Bool { file.tail != .clean }
  var name: String { file.name }

  /// Cuts an unfinished end, and makes sure that what was read is on the disk.
  func makeDurable() throws(StoreError) {
    try StoreError.lifting { () throws(FileFault) in try file.repairTail() }
    try synchronize()
  }

  /// Makes what was kept durable, and the file small again.
  func synchronize() throws(StoreError) {
    #if TRIALS
      let mostBytes = TrialSizes.draftBytes
    #else
      let mostBytes = Self.compactionBytes
    #endif
    let isLong = file.end > max(mostBytes, 8 * wholeBytes)
    if file.isDistrusted || isLong { try replace(with: draft) }
    guard !isSynchronized else { return }
    try StoreError.lifting { () throws(FileFault) in
      try file.synchronize()
      try file.folder.synchronize()
    }
    isSynchronized = true
  }

  /// Makes the file small again where it is many times its content: the room is wanted.
  ///
  /// - Returns: whether there is more room now.
  func compact() -> Bool {
    let before = file.end
    guard before > 4 * max(wholeBytes, 128) else { return false }
    try? replace(with: draft)
    return file.end < before
  }

  private func appendWhole(_ new: Draft) throws(StoreError) {
    let payload = foreign.added(to: try coder.encode(new))
    try append(.brouillon, payload)
    wholeBytes = payload.count
    draft = new
  }

  private func append(_ kind: Record.Kind, _ payload: [UInt8]) throws(StoreError) {
    let (line, next) = chain.next(kind, payload)
    try StoreError.lifting { () throws(FileFault) in try file.append(line) }
    chain = next
    isSynchronized = false
  }

  private func replace(with new: Draft) throws(StoreError) {
    let (line, next) = Chain().next(.brouillon, foreign.added(to: try coder.encode(new)))
    try StoreError.lifting { () throws(FileFault) in try file.replace(with: line) }
    chain = next
    wholeBytes = line.count
    draft = new
    isSynchronized = false
  }
}

/// What has to be written so that a draft becomes another.
enum DraftChange: Hashable {
  case none
  case field(FieldChange)
  case whole

  /// Compares bytes: to Swift, texts that differ in how an accent is written are equal.
  init(from old: Draft, to new: Draft) {
    guard old.formulaire == new.formulaire, old.etape == new.etape, old.paiement == new.paiement,
      old.valeurs.keys.allSatisfy({ new.valeurs[$0] != nil })
    else {
      self = .whole
      return
    }
    let changed = new.valeurs.filter { nom, valeur in
      guard let before = old.valeurs[nom] else { return true }
      return !before.utf8.elementsEqual(valeur.utf8)
    }
    guard let (nom, valeur) = changed.first else {
      self = .none
      return
    }
    self = changed.count == 1 ? .field(FieldChange(nom: nom, valeur: valeur)) : .whole
  }
}

extension DraftFile {
  /// What a draft file's bytes say.
  struct Reading {
    let draft: Draft?
    /// What a later program added to the draft.
    let foreign: ForeignMembers
    let chain: Chain
    let scan: RecordScan
    /// Whole records that this program can't make anything of.
    let unread: [Record]
    var flaws: [Flaw] { scan.flaws + unread.map { .unreadable(sequence: $0.sequence) } }

    var hasRecords: Bool { !scan.records.isEmpty }

    /// Of a draft whose first record is damaged, the fields that changed since are read all the same:
    /// its id says which form they are of.
    init(_ bytes: [UInt8], id: Draft.ID, coder: RecordCoder) {
      scan = RecordScan(bytes)
      chain = scan.chain
      var draft: Draft?
      var foreign = ForeignMembers()
      var unread: [Record] = []
      for record in scan.records {
        let json = RecordCoder.json(of: record, in: bytes)
        switch record.kind {
        case .brouillon:
          guard let whole = coder.decode(Draft.self, json) else {
            unread.append(record)
            continue
          }
          draft = whole
          let own = (try? coder.encode(whole)) ?? []
          foreign = own.elementsEqual(json) ? .init() : ForeignMembers(in: Array(json), beside: own)
        case .champ:
          guard let change = coder.decode(FieldChange.self, json) else {
            unread.append(record)
            continue
          }
          draft = draft ?? Draft(withoutBeginning: id)
          draft?.valeurs[change.nom] = change.valeur
        case .fait, .instantane, .temoin: unread.append(record)
        }
      }
      self.draft = draft?.id == id ? draft : nil
      self.foreign = foreign
      self.unread = unread
    }
  }
}

extension Draft {
  /// Nil when the id does not name a form.
  fileprivate init?(withoutBeginning id: ID) {
    #if TRIALS
      if Sabotage.current == .beginningNeeded { return nil }
    #endif
    guard let formulaire = id.formulaire else { return nil }
    self.init(id: id, formulaire: formulaire, etape: "")
  }
}
