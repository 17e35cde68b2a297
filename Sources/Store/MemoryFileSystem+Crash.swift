/// What is left on a disk in memory after the program or the machine stopped.
///
/// These are the extreme states: `MemoryFileSystem+Legal` has all others.
extension MemoryFileSystem {
  package enum Crash: Hashable, Sendable {
    /// `kill -9`: the system still holds all that was written.
    case killed
    /// The power went in the midst of the last write, which nothing has made durable yet.
    case cutLastWrite(kept: Int)
    /// The power went: bytes and names that were not synchronised are gone.
    case powerCut
    /// The power went, but the system happened to have written everything, names included.
    case powerCutAfterWriteBack
  }

  /// A disk as the next start finds it: nothing open, no lock, no fault.
  package func restarted(after crash: Crash) -> MemoryFileSystem {
    let copy = MemoryFileSystem(continuing: self)
    var copies: [UInt64: Node] = [:]
    copy.root = duplicate(root, crash, &copies)
    if case .cutLastWrite(let kept) = crash, let lastWrite, let node = copies[lastWrite],
      case .write(let bytes, let offset)? = node.pending.last
    {
      let end = offset + min(kept, bytes.count)
      Change.truncate(to: min(end, node.bytes.count)).apply(to: &node.bytes)
      node.pending.append(.truncate(to: end))
    }
    return copy
  }

  /// How many bytes of the last write a power cut may take.
  package var cuttableBytes: Int {
    guard let lastWrite, let node = find(lastWrite, below: root),
      case .write(let bytes, _)? = node.pending.last
    else { return 0 }
    return bytes.count
  }

  private func find(_ inode: UInt64, below node: Node) -> Node? {
    if node.inode == inode { return node }
    for entry in node.entries.values {
      if let found = find(inode, below: entry) { return found }
    }
    return nil
  }

  private func duplicate(
    _ node: Node, _ crash: Crash, _ copies: inout [UInt64: Node]
  ) -> Node {
    if let copy = copies[node.inode] { return copy }
    let copy = Node(inode: node.inode, kind: node.kind, mode: node.mode, owner: node.owner)
    copies[node.inode] = copy
    copy.bytes = crash == .powerCut ? node.diskBytes : node.bytes
    copy.entries = (crash == .powerCut ? node.diskEntries : node.entries)
      .mapValues { duplicate($0, crash, &copies) }
    switch crash {
    case .powerCut, .powerCutAfterWriteBack:
      copy.diskBytes = copy.bytes
      copy.diskEntries = copy.entries
      copy.pendingEntries = []
    case .killed, .cutLastWrite:
      // Still at the mercy of a power cut.
      copy.diskBytes = node.diskBytes
      copy.pending = node.pending
      copy.diskEntries = node.diskEntries.mapValues { duplicate($0, crash, &copies) }
      copy.pendingEntries = node.pendingEntries.map { change in
        change.mapValues { $0.map { duplicate($0, crash, &copies) } }
      }
    }
    return copy
  }
}

/// Looking at the disk and damaging it, without the calls being counted.
extension MemoryFileSystem {
  /// The bytes of a file; nil when there is none at `path`.
  package func bytes(at path: String) -> [UInt8]? { node(at: path)?.bytes }

  /// Damages a file behind the program's back, on the disk itself.
  package func setBytes(_ bytes: [UInt8], at path: String) {
    guard let node = node(at: path) else { return }
    node.bytes = bytes
    node.diskBytes = bytes
    node.pending = []
  }

  package func names(at path: String) -> [String] { node(at: path)?.entries.keys.sorted() ?? [] }

  package func status(at path: String) -> FileStatus? { node(at: path)?.status }

  package func setOwner(_ owner: UInt32, mode: UInt32, at path: String) {
    node(at: path)?.owner = owner
    node(at: path)?.mode = mode
  }

  private func node(at path: String) -> Node? {
    path.split(separator: "/").reduce(root) { $0?.entries[String($1)] }
  }
}

extension MemoryFileSystem {
  /// Somebody removes a folder with all that is in it, behind the program's back.
  package func lose(_ path: String) {
    let (parent, name) = Folder.split(path)
    guard let above = node(at: parent) else { return }
    above.entries[name] = nil
    above.diskEntries = above.entries
    above.pendingEntries = []
  }
}
