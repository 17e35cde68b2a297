import Domain
import Glibc

/// What the archived facts add up to. It only saves reading them: a snapshot that is missing or
/// damaged is made again from the archives.
struct Snapshot: Hashable {
  static let fileName = "instantane.jsonl"

  var historique = Historique()
  /// The last fact that is in it.
  var chain = Chain()
  /// Nil in a snapshot of before this was kept, or without archives.
  var lastArchive: LastArchive?
  /// Whose account it is; nil in a snapshot of before that was said.
  var owner: String?

  var isEmpty: Bool { chain.sequence == 0 }

  func line(_ coder: RecordCoder) throws(StoreError) -> [UInt8] {
    var json = try coder.encode(historique, mostBytes: Self.mostBytes)
    if let owner { json = [UInt8(ascii: "{")] + Owner.member(owner) + [0x2C] + json.dropFirst() }
    if let lastArchive { json = json.dropLast() + lastArchive.member + [UInt8(ascii: "}")] }
    return chain.mark(.instantane, json)
  }

  /// Whether they say the same, however the archives were cut.
  func agrees(with other: Snapshot) -> Bool {
    chain == other.chain && historique == other.historique
  }

  /// It holds many messages of the size that a record may have.
  private static let mostBytes = 64 * 1024 * 1024

  /// Durable, its name too, when this returns.
  static func keep(_ line: [UInt8], in folder: Folder) throws(FileFault) {
    folder.fileSystem.close(try folder.replace(fileName, with: line))
    try folder.synchronize()
  }

  enum Reading {
    case absent
    case good(Snapshot)
    /// Of another version of the program, or damaged.
    case useless([UInt8])

    init(_ raw: [UInt8], coder: RecordCoder) {
      let bytes = TextEnds.mended(raw)
      guard let (payload, chain) = Record.alone(in: bytes, .instantane),
        let historique = coder.decode(Historique.self, payload)
      else {
        self = .useless(raw)
        return
      }
      self = .good(
        Snapshot(
          historique: historique, chain: chain, lastArchive: LastArchive(endOf: payload),
          owner: Owner.read(startOf: payload)))
    }
  }

  static func read(in folder: Folder, _ coder: RecordCoder) throws(FileFault) -> Reading {
    do {
      return Reading(try folder.contents(of: fileName), coder: coder)
    } catch {
      if error.errno == ENOENT { return .absent }
      throw error
    }
  }
}
