import Domain

/// Writes facts in a fresh chain, as the program would have written them one by one: archives,
/// snapshot, journal, witness.
struct FactWriter {
  private let folder: Folder
  private let coder = RecordCoder()
  private var chain = Chain()
  private var base = Snapshot()
  private var historique = Historique()
  private var lines: [UInt8] = []

  init(in folder: Folder) { self.folder = folder }

  /// - Parameter json: of the fact, with what this program does not know in it.
  mutating func write(_ json: some Collection<UInt8>, _ fact: Fact) throws(StoreError) {
    let (line, next) = chain.next(.fait, Array(json))
    lines += line
    chain = next
    historique.apply(fact)
    let count = chain.sequence - base.chain.sequence
    guard count >= Journal.mostRecords || lines.count >= Journal.mostBytes else { return }
    try StoreError.lifting { () throws(FileFault) in
      try Archives(in: folder).keep(lines, first: base.chain.sequence + 1)
    }
    let last = LastArchive(first: base.chain.sequence + 1, bytes: lines.count)
    base = Snapshot(
      historique: historique, chain: chain, lastArchive: last, owner: folder.account)
    lines = []
  }

  /// Durable when it returns, but for the names in the folder.
  func finish() throws(StoreError) {
    try put(Journal.fileName, lines)
    if !base.isEmpty { try put(Snapshot.fileName, base.line(coder)) }
    try put(Witness.fileName, Witness.line(chain, of: folder.account))
  }

  private func put(_ name: String, _ bytes: [UInt8]) throws(StoreError) {
    try StoreError.lifting { () throws(FileFault) in
      folder.fileSystem.close(try folder.replace(name, with: bytes))
    }
  }
}
