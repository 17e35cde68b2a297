import Glibc

/// A file that grows by whole records.
///
/// After an append that failed, what stands behind the last good record is cut before anything else
/// is written, or two records would fuse. After a synchronisation that failed, the file itself is
/// given up: the system may call a second one a success with the bytes lost.
final class RecordFile {
  let folder: Folder
  let name: String
  private var handle: Handle
  /// Where the last good record ends.
  private(set) var end: Int
  /// Bytes behind `end` that must go first.
  private(set) var tail: Tail
  /// Whether a synchronisation failed: only `replace` makes the file good again.
  private(set) var isDistrusted = false

  enum Tail: Hashable {
    case clean
    /// Nobody else's bytes: what a failed append left.
    case own
    /// Found on opening, to be put aside before they are cut.
    case found([UInt8])
    /// As `found`, and the last good record lacks its line feed.
    case unterminated([UInt8])
  }

  init(folder: Folder, name: String, handle: Handle, end: Int, tail: Tail) {
    self.folder = folder
    self.name = name
    self.handle = handle
    self.end = end
    self.tail = tail
  }

  deinit { fileSystem.close(handle) }

  private var fileSystem: any FileSystem { folder.fileSystem }

  /// Writes a record. It survives the program once this returns, the machine once `synchronize` has.
  func append(_ line: [UInt8]) throws(FileFault) {
    try repairTail()
    do {
      try fileSystem.writeAll(line, to: handle, at: end)
    } catch {
      giveUpTail()
      throw error
    }
    end += line.count
  }

  func synchronize() throws(FileFault) {
    #if TRIALS
      if Sabotage.current.skipsSynchronizing(name) { return }
    #endif
    do {
      try fileSystem.synchronize(handle)
    } catch {
      #if TRIALS
        if Sabotage.current == .secondSynchronizationBelieved {
          return try fileSystem.synchronize(handle)
        }
      #endif
      isDistrusted = true
      throw error
    }
  }

  /// Forgets what stands behind `end`: it was written, but never acknowledged.
  func takeBack(to end: Int) {
    guard end < self.end else { return }
    self.end = end
    giveUpTail()
  }

  /// Writes all records anew, in a fresh file that takes the place of this one.
  func replace(with bytes: [UInt8]) throws(FileFault) {
    try keepAside()
    let fresh = try folder.replace(name, with: bytes)
    fileSystem.close(handle)
    handle = fresh
    end = bytes.count
    tail = .clean
    isDistrusted = false
  }

  /// The file can't be believed, as when its folder could not be synchronised.
  func distrust() { isDistrusted = true }

  /// Whether the name still stands for this file, and nobody else wrote in it.
  func isUntouched() throws(FileFault) -> Bool {
    do {
      let named = try fileSystem.status(of: name, in: folder.handle)
      let own = try fileSystem.status(handle)
      guard named.inode == own.inode, named.kind == .file else { return false }
      return tail == .clean && !isDistrusted ? own.size == end : own.size >= end
    } catch {
      if error.errno == ENOENT { return false }
      throw error
    }
  }

  /// Cuts what stands behind the last good record.
  func repairTail() throws(FileFault) {
    guard tail != .clean else { return }
    #if TRIALS
      if Sabotage.current == .tailNotRepaired {
        tail = .clean
        return
      }
    #endif
    try keepAside()
    try fileSystem.truncate(handle, to: end)
    if case .unterminated = tail {
      try fileSystem.writeAll([0x0A], to: handle, at: end)
      end += 1
    }
    tail = .clean
  }

  private func keepAside() throws(FileFault) {
    switch tail {
    case .clean, .own: return
    case .found(let bytes), .unterminated(let bytes):
      try Quarantine.keep(bytes, of: name, at: end, in: folder)
    }
  }

  private func giveUpTail() {
    #if TRIALS
      if Sabotage.current == .shortWriteLeft { return }
    #endif
    tail = .own
    try? repairTail()
  }
}
