/// How many facts there are, said beside the journal: one that was cut between two records, emptied
/// or removed would else look like a younger one.
///
/// It is written after the journal and never waited for: it may lag behind, it can't be ahead.
final class Witness {
  static let fileName = "temoin.jsonl"

  private let folder: Folder
  private var handle: Handle?
  private var length = 0

  init(in folder: Folder) { self.folder = folder }

  deinit {
    if let handle { folder.fileSystem.close(handle) }
  }

  /// What it said last, nil when it is missing or can't be read: then it says nothing; or the version
  /// of a later program that wrote it.
  static func read(in folder: Folder) -> (chain: Chain?, newer: Int?) {
    guard let bytes = try? folder.contents(of: fileName) else { return (nil, nil) }
    let line = 0..<max(0, bytes.count - 1)
    if bytes.last == 0x0A,
      case .newer(let version) = bytes.withUnsafeBytes({ Record.read(line, of: $0) })
    {
      return (nil, version)
    }
    return (Record.alone(in: bytes, .temoin)?.chain, nil)
  }

  /// A failure is no failure of what was made durable: silent.
  func note(_ chain: Chain) {
    do {
      try write(chain.mark(.temoin, Array("{}".utf8)))
    } catch {
      if let handle { folder.fileSystem.close(handle) }
      handle = nil
    }
  }

  /// In place: a line this short goes to the disk in one piece.
  private func write(_ line: [UInt8]) throws(FileFault) {
    let file = try opened()
    try folder.fileSystem.writeAll(line, to: file, at: 0)
    if line.count < length || length == 0 {
      try folder.fileSystem.truncate(file, to: line.count)
    }
    length = line.count
  }

  private func opened() throws(FileFault) -> Handle {
    if let handle { return handle }
    let file = try folder.openPrivately(Self.fileName, .writing)
    handle = file
    return file
  }
}
