/// Every call that touches the disk. The store knows no other way to it, so that a test can fail
/// the k-th call, cut the power after it, or keep everything in memory.
///
/// Names are single path components, resolved in an open folder and never through a symbolic link.
package protocol FileSystem: AnyObject {
  /// The user whose files these must be.
  var userID: UInt32 { get }
  var processID: Int32 { get }

  /// Opens the folder at `path`. Links on the way are followed, as `$HOME` may be one.
  func openFolder(path: String) throws(FileFault) -> Handle
  func openFolder(_ name: String, in folder: Handle) throws(FileFault) -> Handle
  func makeFolder(_ name: String, in folder: Handle, mode: UInt32) throws(FileFault)
  func names(in folder: Handle) throws(FileFault) -> [String]

  func open(_ name: String, in folder: Handle, _ opening: Opening) throws(FileFault) -> Handle
  func close(_ handle: Handle)
  /// Reads up to `count` bytes: fewer or none at the end of the file.
  func read(_ handle: Handle, at offset: Int, count: Int) throws(FileFault) -> [UInt8]
  /// One `write(2)`: the number of bytes written, which may be fewer than were given.
  func write(
    _ bytes: ArraySlice<UInt8>, to handle: Handle, at offset: Int
  ) throws(FileFault) -> Int
  /// Returns once the disk has the data: a file's bytes and size, a folder's names.
  func synchronize(_ handle: Handle) throws(FileFault)
  func truncate(_ handle: Handle, to size: Int) throws(FileFault)
  /// Sets blocks aside, so that writing that far can't fail for want of room.
  func reserve(_ handle: Handle, count: Int) throws(FileFault)
  func changeMode(_ handle: Handle, to mode: UInt32) throws(FileFault)

  func status(_ handle: Handle) throws(FileFault) -> FileStatus
  /// The status of what the name stands for now, which another program may have replaced.
  func status(of name: String, in folder: Handle) throws(FileFault) -> FileStatus
  func rename(_ name: String, to newName: String, in folder: Handle) throws(FileFault)
  func remove(_ name: String, in folder: Handle) throws(FileFault)
  /// Removes a folder that is empty.
  func removeFolder(_ name: String, in folder: Handle) throws(FileFault)

  /// Takes the write lock on an open file; false when another open file has it. The lock goes with
  /// the handle, even when the process is killed.
  func lock(_ handle: Handle) throws(FileFault) -> Bool
  /// Whether another open file has the write lock: asks and takes none.
  func isLocked(_ handle: Handle) throws(FileFault) -> Bool
}

/// An open file or folder.
package struct Handle: Hashable, Sendable {
  package let rawValue: Int32
  package init(rawValue: Int32) { self.rawValue = rawValue }
}

/// How a file is opened.
package enum Opening: Hashable, Sendable {
  case reading
  /// Reading and writing; made with mode 0600 when it is missing.
  case writing
  /// As `writing`, and it must not exist yet.
  case creating
}

/// What the system says of a file, links not followed.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case file, folder, link, other }

  package var kind: Kind
  package var size: Int
  /// Permission bits only.
  package var mode: UInt32
  package var owner: UInt32
  package var inode: UInt64
  /// When its bytes were last changed, in seconds since 1970.
  package var modified = 0
}

/// A call that failed: which, on what, with which `errno`.
package struct FileFault: Error, Hashable, Sendable {
  package enum Operation: String, Hashable, Sendable, CaseIterable {
    case openFolder, makeFolder, list, open, read, write, synchronize, truncate, reserve
    case changeMode, status, rename, remove, lock
  }

  package var errno: Int32
  package var operation: Operation
  package var path: String

  package init(errno: Int32, operation: Operation, path: String) {
    self.errno = errno
    self.operation = operation
    self.path = path
  }
}

extension FileSystem {
  /// The whole file.
  func contents(of handle: Handle) throws(FileFault) -> [UInt8] {
    let size = try status(handle).size
    var bytes = try read(handle, at: 0, count: size + 1)
    while !bytes.isEmpty {
      let more = try read(handle, at: bytes.count, count: 65_536)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Writes all of it: in one call, unless the system takes less at a time.
  func writeAll(_ bytes: [UInt8], to handle: Handle, at offset: Int) throws(FileFault) {
    var done = 0
    while done < bytes.count {
      let count = try write(bytes[done...], to: handle, at: offset + done)
      guard count > 0 else {
        throw FileFault(errno: FileFault.noProgress, operation: .write, path: "")
      }
      done += count
    }
  }
}
