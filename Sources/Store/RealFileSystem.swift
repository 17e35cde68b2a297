import Glibc

/// The disk, through Glibc.
package final class RealFileSystem: FileSystem {
  /// What each handle was opened as, for error sentences.
  private var paths: [Handle: String] = [:]

  package init() {}

  package var userID: UInt32 { geteuid() }
  package var processID: Int32 { getpid() }

  package func openFolder(path: String) throws(FileFault) -> Handle {
    let flags = O_DIRECTORY | O_CLOEXEC
    do {
      return try opened(.openFolder, path) { Glibc.open(path, O_RDONLY | flags) }
    } catch {
      guard error.errno == EACCES else { throw error }
      // A folder that one may pass through but not list, as /home can be.
      return try opened(.openFolder, path) { Glibc.open(path, Self.pathOnly | flags) }
    }
  }

  package func openFolder(_ name: String, in folder: Handle) throws(FileFault) -> Handle {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return try opened(.openFolder, path(name, folder)) { openat(folder.rawValue, name, flags) }
  }

  package func makeFolder(
    _ name: String, in folder: Handle, mode: UInt32
  ) throws(FileFault) {
    try done(.makeFolder, path(name, folder)) { mkdirat(folder.rawValue, name, mode) }
  }

  package func names(in folder: Handle) throws(FileFault) -> [String] {
    let path = paths[folder] ?? ""
    // A second open file: reading a folder moves its offset.
    let copy = try done(.list, path) {
      openat(folder.rawValue, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(copy) else {
      let fault = FileFault(errno: Glibc.errno, operation: .list, path: path)
      _ = Glibc.close(copy)
      throw fault
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      Glibc.errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    let code = Glibc.errno
    guard code == 0 else { throw FileFault(errno: code, operation: .list, path: path) }
    return names.sorted()
  }

  package func open(
    _ name: String, in folder: Handle, _ opening: Opening
  ) throws(FileFault) -> Handle {
    let flags =
      switch opening {
      case .reading: O_RDONLY
      case .writing: O_RDWR | O_CREAT
      case .creating: O_RDWR | O_CREAT | O_EXCL
      }
    // O_NONBLOCK: a named pipe put in our way must not hang the program.
    let all = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    return try opened(.open, path(name, folder)) { openat(folder.rawValue, name, all, 0o600) }
  }

  package func close(_ handle: Handle) {
    paths[handle] = nil
    // A child that is between its fork and its exec has the open file too, and would keep the lock.
    var lock = flock()
    lock.l_type = Int16(F_UNLCK)
    lock.l_whence = Int16(SEEK_SET)
    _ = fcntl(handle.rawValue, Self.setOpenFileLock, &lock)
    _ = Glibc.close(handle.rawValue)
  }

  package func read(
    _ handle: Handle, at offset: Int, count: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = try done(.read, paths[handle]) {
      bytes.withUnsafeMutableBytes { pread(handle.rawValue, $0.baseAddress, count, offset) }
    }
    bytes.removeLast(count - read)
    return bytes
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to handle: Handle, at offset: Int
  ) throws(FileFault) -> Int {
    try done(.write, paths[handle]) {
      bytes.withUnsafeBytes { pwrite(handle.rawValue, $0.baseAddress, $0.count, offset) }
    }
  }

  package func synchronize(_ handle: Handle) throws(FileFault) {
    // On a folder fdatasync and fsync are the same.
    try done(.synchronize, paths[handle]) { fdatasync(handle.rawValue) }
  }

  package func truncate(_ handle: Handle, to size: Int) throws(FileFault) {
    try done(.truncate, paths[handle]) { ftruncate(handle.rawValue, size) }
  }

  package func reserve(_ handle: Handle, count: Int) throws(FileFault) {
    let code = posix_fallocate(handle.rawValue, 0, count)
    guard code == 0 else {
      throw FileFault(errno: code, operation: .reserve, path: paths[handle] ?? "")
    }
  }

  package func changeMode(_ handle: Handle, to mode: UInt32) throws(FileFault) {
    try done(.changeMode, paths[handle]) { fchmod(handle.rawValue, mode) }
  }

  package func status(_ handle: Handle) throws(FileFault) -> FileStatus {
    var status = stat()
    try done(.status, paths[handle]) { fstat(handle.rawValue, &status) }
    return FileStatus(status)
  }

  package func status(of name: String, in folder: Handle) throws(FileFault) -> FileStatus {
    var status = stat()
    try done(.status, path(name, folder)) {
      fstatat(folder.rawValue, name, &status, AT_SYMLINK_NOFOLLOW)
    }
    return FileStatus(status)
  }

  package func rename(
    _ name: String, to newName: String, in folder: Handle
  ) throws(FileFault) {
    try done(.rename, path(newName, folder)) {
      renameat(folder.rawValue, name, folder.rawValue, newName)
    }
  }

  package func remove(_ name: String, in folder: Handle) throws(FileFault) {
    try done(.remove, path(name, folder)) { unlinkat(folder.rawValue, name, 0) }
  }

  package func removeFolder(_ name: String, in folder: Handle) throws(FileFault) {
    try done(.remove, path(name, folder)) {
      unlinkat(folder.rawValue, name, Int32(AT_REMOVEDIR))
    }
  }

  package func lock(_ handle: Handle) throws(FileFault) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    do {
      try done(.lock, paths[handle]) { fcntl(handle.rawValue, Self.setOpenFileLock, &lock) }
      return true
    } catch {
      if error.errno == EAGAIN || error.errno == EACCES { return false }
      throw error
    }
  }

  package func isLocked(_ handle: Handle) throws(FileFault) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    try done(.lock, paths[handle]) { fcntl(handle.rawValue, Self.askOpenFileLock, &lock) }
    return lock.l_type != Int16(F_UNLCK)
  }

  /// `F_OFD_SETLK`, which Glibc's headers keep behind `_GNU_SOURCE`: a number of Linux's ABI. Such a
  /// lock is the open file's, not the process's: closing another handle can't drop it.
  private static let setOpenFileLock: Int32 = 37
  /// `F_OFD_GETLK`.
  private static let askOpenFileLock: Int32 = 36

  /// `O_PATH`, kept behind `_GNU_SOURCE` too.
  private static let pathOnly: Int32 = 0o10000000

  private func path(_ name: String, _ folder: Handle) -> String {
    "\(paths[folder] ?? ".")/\(name)"
  }

  private func opened(
    _ operation: FileFault.Operation, _ path: String, _ call: () -> Int32
  ) throws(FileFault) -> Handle {
    let handle = Handle(rawValue: try done(operation, path, call))
    paths[handle] = path
    return handle
  }

  /// Makes the call, again when a signal interrupts it.
  @discardableResult
  private func done<Result: SignedInteger>(
    _ operation: FileFault.Operation, _ path: String?, _ call: () -> Result
  ) throws(FileFault) -> Result {
    var code: Int32 = 0
    for _ in 0..<100 {
      let result = call()
      if result >= 0 { return result }
      code = Glibc.errno
      if code != EINTR { break }
    }
    throw FileFault(errno: code, operation: operation, path: path ?? "")
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      kind: kind, size: Int(status.st_size), mode: status.st_mode & 0o7777, owner: status.st_uid,
      inode: UInt64(status.st_ino), modified: status.st_mtim.tv_sec)
  }
}

extension FileFault {
  /// The code for a write that took nothing and told no reason.
  static let noProgress = EIO
}
