import Glibc

/// A disk in memory, which remembers what a power cut would leave.
///
/// It is stricter than any real one: bytes count only once their file was synchronised, names only
/// once their folder was. After a failed synchronisation the bytes are lost to the disk while the
/// program still reads them, and the next one says that all is well: so Linux does.
package final class MemoryFileSystem: FileSystem {
  package var userID: UInt32 = 1000
  package var processID: Int32 = 1
  /// How many bytes all files may hold together.
  package var capacity = Int.max
  /// What the next calls will meet.
  package var fault: Fault?
  /// Calls made so far.
  package private(set) var calls = 0

  /// A call that fails.
  package struct Fault: Hashable, Sendable {
    /// Which call fails: the count of `calls` at which it does.
    package var call: Int
    package var errno: Int32
    package var extent: Extent
    /// Nil for every kind of call.
    package var operation: FileFault.Operation?

    package init(
      call: Int, errno: Int32, _ extent: Extent = .once, only operation: FileFault.Operation? = nil
    ) {
      self.call = call
      self.errno = errno
      self.extent = extent
      self.operation = operation
    }

    package enum Extent: Hashable, Sendable {
      case once
      /// All calls from this one on fail: the disk is full, or broken.
      case lasting
      /// As `lasting`, and without effect: the program is no more.
      case stopped
    }
  }

  final class Node {
    let inode: UInt64
    var kind: FileStatus.Kind
    var mode: UInt32
    var owner: UInt32
    /// As the program sees it, as the disk has it, and what happened in between.
    var bytes: [UInt8] = []
    var diskBytes: [UInt8] = []
    var pending: [Change] = []
    var entries: [String: Node] = [:] {
      didSet { noteEntries(since: oldValue) }
    }
    var diskEntries: [String: Node] = [:]
    /// What each call since the last synchronisation changed, nil for a name that went.
    var pendingEntries: [[String: Node?]] = []
    var lockHolder: Handle?

    init(inode: UInt64, kind: FileStatus.Kind, mode: UInt32, owner: UInt32) {
      self.inode = inode
      self.kind = kind
      self.mode = mode
      self.owner = owner
    }
  }

  enum Change {
    case write([UInt8], at: Int)
    case truncate(to: Int)
  }

  var root: Node
  /// The inode of the file last written: what a crash may cut.
  var lastWrite: UInt64?
  private var open: [Handle: Node] = [:]
  private var nextHandle: Int32 = 3
  private var nextInode: UInt64 = 2

  package init() {
    root = Node(inode: 1, kind: .folder, mode: 0o755, owner: 1000)
  }

  /// A disk whose inodes go on after those of another, still empty.
  convenience init(continuing other: MemoryFileSystem) {
    self.init()
    userID = other.userID
    processID = other.processID
    capacity = other.capacity
    nextInode = other.nextInode
  }

  package func openFolder(path: String) throws(FileFault) -> Handle {
    try enter(.openFolder, path)
    var node = root
    for name in path.split(separator: "/") where name != "." {
      guard let next = node.entries[String(name)] else {
        throw FileFault(errno: ENOENT, operation: .openFolder, path: path)
      }
      node = next
    }
    return try opened(node, .openFolder, path)
  }

  package func openFolder(_ name: String, in folder: Handle) throws(FileFault) -> Handle {
    try enter(.openFolder, name)
    let parent = try node(folder, .openFolder)
    if name == "." { return try opened(parent, .openFolder, name) }
    return try opened(entry(name, in: folder, .openFolder), .openFolder, name)
  }

  package func makeFolder(
    _ name: String, in folder: Handle, mode: UInt32
  ) throws(FileFault) {
    try enter(.makeFolder, name)
    let parent = try node(folder, .makeFolder)
    guard parent.entries[name] == nil else {
      throw FileFault(errno: EEXIST, operation: .makeFolder, path: name)
    }
    parent.entries[name] = makeNode(.folder, mode: mode)
  }

  package func names(in folder: Handle) throws(FileFault) -> [String] {
    try enter(.list, "")
    return try node(folder, .list).entries.keys.sorted()
  }

  package func open(
    _ name: String, in folder: Handle, _ opening: Opening
  ) throws(FileFault) -> Handle {
    try enter(.open, name)
    let parent = try node(folder, .open)
    if let found = parent.entries[name] {
      guard opening != .creating else {
        throw FileFault(errno: EEXIST, operation: .open, path: name)
      }
      guard found.kind != .link else {
        throw FileFault(errno: ELOOP, operation: .open, path: name)
      }
      return handle(for: found)
    }
    guard opening != .reading else {
      throw FileFault(errno: ENOENT, operation: .open, path: name)
    }
    let made = makeNode(.file, mode: 0o600)
    parent.entries[name] = made
    return handle(for: made)
  }

  package func close(_ handle: Handle) {
    guard let node = open.removeValue(forKey: handle) else { return }
    if node.lockHolder == handle { node.lockHolder = nil }
  }

  package func read(
    _ handle: Handle, at offset: Int, count: Int
  ) throws(FileFault) -> [UInt8] {
    try enter(.read, "")
    let bytes = try node(handle, .read).bytes
    guard offset < bytes.count else { return [] }
    return Array(bytes[offset..<min(bytes.count, offset + count)])
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to handle: Handle, at offset: Int
  ) throws(FileFault) -> Int {
    try enter(.write, "")
    let node = try node(handle, .write)
    let growth = max(0, offset + bytes.count - node.bytes.count)
    let count = bytes.count - max(0, min(growth, growth - (capacity - used)))
    guard count > 0 || bytes.isEmpty else {
      throw FileFault(errno: ENOSPC, operation: .write, path: "")
    }
    let written = Array(bytes.prefix(count))
    Change.write(written, at: offset).apply(to: &node.bytes)
    node.pending.append(.write(written, at: offset))
    lastWrite = node.inode
    return count
  }

  package func synchronize(_ handle: Handle) throws(FileFault) {
    let node = try node(handle, .synchronize)
    do {
      try enter(.synchronize, "")
    } catch {
      if fault?.extent != .stopped { node.pending = [] }
      throw error
    }
    for change in node.pending { change.apply(to: &node.diskBytes) }
    node.pending = []
    node.diskEntries = node.entries
    node.pendingEntries = []
  }

  package func truncate(_ handle: Handle, to size: Int) throws(FileFault) {
    try enter(.truncate, "")
    let node = try node(handle, .truncate)
    Change.truncate(to: size).apply(to: &node.bytes)
    node.pending.append(.truncate(to: size))
  }

  package func reserve(_ handle: Handle, count: Int) throws(FileFault) {
    try enter(.reserve, "")
    let node = try node(handle, .reserve)
    guard count - node.bytes.count <= capacity - used else {
      throw FileFault(errno: ENOSPC, operation: .reserve, path: "")
    }
    let change = Change.truncate(to: max(count, node.bytes.count))
    change.apply(to: &node.bytes)
    node.pending.append(change)
  }

  package func changeMode(_ handle: Handle, to mode: UInt32) throws(FileFault) {
    try enter(.changeMode, "")
    try node(handle, .changeMode).mode = mode
  }

  package func status(_ handle: Handle) throws(FileFault) -> FileStatus {
    try enter(.status, "")
    return try node(handle, .status).status
  }

  package func status(of name: String, in folder: Handle) throws(FileFault) -> FileStatus {
    try enter(.status, name)
    return try entry(name, in: folder, .status).status
  }

  package func rename(
    _ name: String, to newName: String, in folder: Handle
  ) throws(FileFault) {
    try enter(.rename, name)
    let moved = try entry(name, in: folder, .rename)
    let parent = try node(folder, .rename)
    // In one step, as the system does it.
    var entries = parent.entries
    entries[name] = nil
    entries[newName] = moved
    parent.entries = entries
  }

  package func remove(_ name: String, in folder: Handle) throws(FileFault) {
    try enter(.remove, name)
    _ = try entry(name, in: folder, .remove)
    try node(folder, .remove).entries[name] = nil
  }

  package func removeFolder(_ name: String, in folder: Handle) throws(FileFault) {
    try enter(.remove, name)
    guard try entry(name, in: folder, .remove).entries.isEmpty else {
      throw FileFault(errno: ENOTEMPTY, operation: .remove, path: name)
    }
    try node(folder, .remove).entries[name] = nil
  }

  package func isLocked(_ handle: Handle) throws(FileFault) -> Bool {
    try enter(.lock, "")
    let node = try node(handle, .lock)
    return node.lockHolder != nil && node.lockHolder != handle
  }

  package func lock(_ handle: Handle) throws(FileFault) -> Bool {
    try enter(.lock, "")
    let node = try node(handle, .lock)
    guard node.lockHolder == nil || node.lockHolder == handle else { return false }
    node.lockHolder = handle
    return true
  }

  // MARK: - Within

  func makeNode(_ kind: FileStatus.Kind, mode: UInt32) -> Node {
    defer { nextInode += 1 }
    return Node(inode: nextInode, kind: kind, mode: mode, owner: userID)
  }

  private func enter(
    _ operation: FileFault.Operation, _ path: String
  ) throws(FileFault) {
    calls += 1
    guard let fault else { return }
    guard fault.extent == .once ? calls == fault.call : calls >= fault.call else { return }
    guard fault.operation == nil || fault.operation == operation else { return }
    throw FileFault(errno: fault.errno, operation: operation, path: path)
  }

  private func opened(
    _ node: Node, _ operation: FileFault.Operation, _ path: String
  ) throws(FileFault) -> Handle {
    guard node.kind == .folder else {
      throw FileFault(errno: ENOTDIR, operation: operation, path: path)
    }
    return handle(for: node)
  }

  private func handle(for node: Node) -> Handle {
    defer { nextHandle += 1 }
    open[Handle(rawValue: nextHandle)] = node
    return Handle(rawValue: nextHandle)
  }

  private func node(
    _ handle: Handle, _ operation: FileFault.Operation
  ) throws(FileFault) -> Node {
    guard let node = open[handle] else {
      throw FileFault(errno: EBADF, operation: operation, path: "")
    }
    return node
  }

  private func entry(
    _ name: String, in folder: Handle, _ operation: FileFault.Operation
  ) throws(FileFault) -> Node {
    guard let found = try node(folder, operation).entries[name] else {
      throw FileFault(errno: ENOENT, operation: operation, path: name)
    }
    return found
  }

  /// How many bytes all files hold together.
  package var used: Int { root.room }
}

extension MemoryFileSystem.Node {
  var status: FileStatus {
    FileStatus(kind: kind, size: bytes.count, mode: mode, owner: owner, inode: inode)
  }

  fileprivate func noteEntries(since before: [String: MemoryFileSystem.Node]) {
    let names = Set(before.keys).union(entries.keys).filter { before[$0] !== entries[$0] }
    guard !names.isEmpty else { return }
    pendingEntries.append(
      Dictionary(uniqueKeysWithValues: names.map { ($0, entries[$0]) }))
  }

  /// What this and all below it take up.
  var room: Int {
    bytes.count + entries.values.reduce(0) { $0 + $1.room }
  }
}

extension MemoryFileSystem.Change {
  func apply(to file: inout [UInt8]) {
    switch self {
    case .truncate(let size):
      if size < file.count { file.removeLast(file.count - size) }
      file += Array(repeating: 0, count: max(0, size - file.count))
    case .write(let bytes, let offset):
      file += Array(repeating: 0, count: max(0, offset + bytes.count - file.count))
      file.replaceSubrange(offset..<offset + bytes.count, with: bytes)
    }
  }
}
