import Domain
import Glibc
import Testing

@testable import Store

/// A disk with an account that has archives, a journal, drafts and something in quarantine.
enum Lived {
  static let folder = "/donnees/camille"
  static let facts: [Fact] = facts(9)
  /// So many of them are in an archive.
  static let archived = 4

  static func facts(_ count: Int) -> [Fact] {
    (0..<count).map { index in
      index % 4 == 0
        ? .envoye("Secret numéro \(index)", brouillon: "b\(index)") : .lu("m\(index)")
    }
  }

  static let drafts = [
    Draft.sample("mediateur-0", texte: "Secret du médiateur"),
    Draft.sample("messagerie-0", texte: "Secret\nde deux lignes"),
  ]
  /// What was typed: none of it may be left after an erasure.
  static let typed = "Secret"

  /// As a program that was killed leaves it.
  static func disk(
    facts: [Fact] = facts, archived: Int = archived
  ) throws -> MemoryFileSystem {
    let disk = MemoryFileSystem()
    try disk.archive(facts.prefix(archived))
    let store = try disk.openStore()
    for fact in facts.dropFirst(archived) { try store.append(fact) }
    for draft in drafts { try store.keep(draft) }
    try store.syncDrafts()
    return disk.restarted(after: .killed)
  }

  /// As `disk`, and one line of the journal can't be read: the third.
  static func damaged() throws -> MemoryFileSystem {
    let disk = try disk()
    disk.flip(offset: 30, ofLine: 3, in: MemoryFileSystem.journal)
    return disk
  }

  /// All facts but the one of that line.
  static let kept = facts.enumerated().filter { $0.offset != archived + 2 }.map(\.element)
}

extension MemoryFileSystem {
  var upkeep: Upkeep { Upkeep(folder: "/donnees", fileSystem: self) }

  /// Begins an account whose first facts are in an archive, as those of a long journal would be.
  func archive(_ facts: some Collection<Fact>) throws {
    guard !facts.isEmpty else { return }
    let account = try Folder.make(path: Lived.folder, self)
    let coder = RecordCoder()
    var chain = Chain()
    var lines: [UInt8] = []
    for fact in facts {
      let (line, next) = chain.next(.fait, try coder.encode(fact))
      lines += line
      chain = next
    }
    try Archives(in: account).keep(lines, first: 1)
    let snapshot = Snapshot(historique: Historique(facts: facts), chain: chain)
    try Snapshot.keep(try snapshot.line(coder), in: account)
    close(try account.replace(Journal.fileName, with: []))
    close(try account.replace(Witness.fileName, with: Witness.line(chain, of: "camille")))
  }

  /// Every file there is, by path.
  func allFiles(below path: String = "") -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in names(at: path) {
      let inner = path + "/" + name
      if status(at: inner)?.kind == .folder {
        files.merge(allFiles(below: inner)) { first, _ in first }
      } else {
        files[inner] = bytes(at: inner) ?? []
      }
    }
    return files
  }

  /// Files that hold a text.
  func files(with text: String) -> [String] {
    allFiles().filter { String(decoding: $0.value, as: UTF8.self).contains(text) }.keys.sorted()
  }

  /// Something else now has the name of a file of the account.
  func setKind(_ kind: FileStatus.Kind, of name: String) {
    var node = root.entries["donnees"]?.entries["camille"]
    for part in name.split(separator: "/") { node = node?.entries[String(part)] }
    node?.kind = kind
  }

  /// Changes one bit of a line, which is counted from 1.
  func flip(offset: Int, ofLine line: Int, in path: String) {
    var bytes = bytes(at: path) ?? []
    bytes[LineNumbers(bytes).range(of: line).lowerBound + offset] ^= 1
    setBytes(bytes, at: path)
  }

  var sentences: [String] {
    get throws { try #require(try upkeep.check("camille")).defects.map(\.phrase) }
  }
}

/// What stops a program, and what the disk has then.
let crashes: [MemoryFileSystem.Crash] = [.killed, .powerCut, .powerCutAfterWriteBack]
