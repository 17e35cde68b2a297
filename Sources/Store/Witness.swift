/// How many facts there are, said beside the journal: one that was cut between two records, emptied,
/// removed or replaced would else look like any other.
///
/// It is made durable before the first fact is confirmed, at each opening and when the journal is
/// closed; between these it is written after the journal and never waited for. So it may lag behind
/// within the journal, and is never ahead, missing or shorter than it was.
final class Witness {
  static let fileName = "temoin.jsonl"

  private let folder: Folder
  private var handle: Handle?
  /// Durable, and of the length that it keeps.
  private(set) var isSafe = false
  /// It is there and could not be read: it may be ahead of the journal.
  private(set) var isUnread = false
  /// What was in its place and said nothing: put aside before it is made anew.
  private var useless: [UInt8] = []

  init(in folder: Folder) { self.folder = folder }

  deinit { forget() }

  private func forget() {
    if let handle { folder.fileSystem.close(handle) }
    handle = nil
  }

  /// Always as long, whatever the number: written over, it is never cut.
  static func line(_ chain: Chain, of account: String) -> [UInt8] {
    let room = 15 - String(chain.sequence).utf8.count
    let pad = String(repeating: " ", count: max(0, room))
    return chain.mark(.temoin, Array((#"{"assure":""# + account + #"""# + pad + "}").utf8))
  }

  /// Durable when this returns: nothing that is confirmed later can be without it.
  ///
  /// - Parameter chain: what is on the disk already, or the witness would be ahead.
  func secure(_ chain: Chain, found: Reading) throws(FileFault) {
    #if TRIALS
      if Sabotage.current == .witnessNotSecured {
        isSafe = true
        return note(chain)
      }
    #endif
    do throws(FileFault) {
      isUnread = false
      switch found {
      case .unreadable(let fault):
        isUnread = true
        throw fault
      case .said(let said) where said.isWhole && said.owner == folder.account:
        let file = try opened()
        if said.chain != chain { try write(chain, to: file) }
        try folder.fileSystem.synchronize(file)
      case .said, .absent, .torn, .newer: try make(chain)
      case .damaged(let bytes):
        useless = bytes
        try make(chain)
      }
    } catch {
      forget()
      throw error
    }
    isSafe = true
  }

  /// In a file of its own that takes the place of what is there.
  private func make(_ chain: Chain) throws(FileFault) {
    try Quarantine.keep(useless, of: Self.fileName, at: 0, in: folder)
    useless = []
    forget()
    handle = try folder.replace(Self.fileName, with: Self.line(chain, of: folder.account))
    try folder.synchronize()
  }

  /// A failure is no failure of what was made durable: silent.
  func note(_ chain: Chain) {
    guard isSafe else { return }
    do {
      try write(chain, to: try opened())
    } catch {
      forget()
    }
  }

  /// Durable when this returns. Before the journal is emptied: what the witness may lag behind has to be in it.
  func settle(_ chain: Chain) throws(FileFault) {
    do {
      let file = try opened()
      try write(chain, to: file)
      try folder.fileSystem.synchronize(file)
    } catch {
      isSafe = false
      forget()
      throw error
    }
  }

  private func write(_ chain: Chain, to file: Handle) throws(FileFault) {
    let line = Self.line(chain, of: folder.account)
    try folder.fileSystem.writeAll(line, to: file, at: 0)
  }

  private func opened() throws(FileFault) -> Handle {
    if let handle { return handle }
    let file = try folder.openPrivately(Self.fileName, .writing)
    handle = file
    return file
  }
}
