import Glibc

/// An open folder of the store: its files are reached through the handle, so that nobody can slip
/// another folder in between.
final class Folder {
  let fileSystem: any FileSystem
  let handle: Handle
  let path: String

  init(fileSystem: any FileSystem, handle: Handle, path: String) {
    self.fileSystem = fileSystem
    self.handle = handle
    self.path = path
  }

  deinit { fileSystem.close(handle) }

  /// Opens the folder at `path`; a link there is refused, a link on the way to it is not.
  static func open(path: String, _ fileSystem: any FileSystem) throws(FileFault) -> Folder {
    let (parent, name) = split(path)
    let above = try fileSystem.openFolder(path: parent)
    defer { fileSystem.close(above) }
    let handle = try fileSystem.openFolder(name, in: above)
    return Folder(fileSystem: fileSystem, handle: handle, path: path)
  }

  /// Opens the folder, after making it and those above it where they are missing.
  static func make(path: String, _ fileSystem: any FileSystem) throws(FileFault) -> Folder {
    do {
      return try open(path: path, fileSystem)
    } catch {
      guard error.errno == ENOENT else { throw error }
    }
    let (parent, name) = split(path)
    let above: Folder
    do {
      let handle = try fileSystem.openFolder(path: parent)
      above = Folder(fileSystem: fileSystem, handle: handle, path: parent)
    } catch {
      guard error.errno == ENOENT else { throw error }
      above = try make(path: parent, fileSystem)
    }
    return try above.make(name)
  }

  /// Opens a folder within, after making it for this user alone where it is missing.
  func make(_ name: String) throws(FileFault) -> Folder {
    do {
      return try open(name)
    } catch {
      guard error.errno == ENOENT else { throw error }
    }
    do {
      try fileSystem.makeFolder(name, in: handle, mode: 0o700)
    } catch {
      // Another program that starts now was quicker: the folder is there, and that is all we want.
      guard error.errno == EEXIST else { throw error }
    }
    let folder = try open(name)
    try fileSystem.changeMode(folder.handle, to: 0o700)
    try synchronize()
    return folder
  }

  func open(_ name: String) throws(FileFault) -> Folder {
    let inner = try fileSystem.openFolder(name, in: handle)
    return Folder(fileSystem: fileSystem, handle: inner, path: path(of: name))
  }

  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// Makes the names in it durable.
  func synchronize() throws(FileFault) {
    #if TRIALS
      if Sabotage.current == .folderNotSynchronized { return }
    #endif
    try fileSystem.synchronize(handle)
  }

  /// Makes durable the name of the folder, and of the one that it is in.
  func synchronizeAncestors() throws(FileFault) {
    var path = path
    for _ in 0..<2 {
      path = Self.split(path).parent
      let above = try fileSystem.openFolder(path: path)
      defer { fileSystem.close(above) }
      do {
        try fileSystem.synchronize(above)
      } catch {
        // Not ours to read, hence not made by us.
        guard error.errno == EBADF else { throw error }
      }
    }
  }

  /// Where a folder is that was opened some time ago.
  enum Placement: Hashable {
    case inPlace
    /// Nothing has its name, or only a folder that nothing was kept in.
    case missing
    /// Its name stands for something else.
    case elsewhere
  }

  func placement() throws(FileFault) -> Placement {
    let named: Handle
    do {
      named = try fileSystem.openFolder(path: path)
    } catch {
      if error.errno == ENOENT { return .missing }
      throw error
    }
    defer { fileSystem.close(named) }
    let own = try fileSystem.status(handle)
    if try fileSystem.status(named).inode == own.inode { return .inPlace }
    return try Self.isUnused(fileSystem.names(in: named)) ? .missing : .elsewhere
  }

  /// Nothing was kept in it yet.
  func isUnused() throws(FileFault) -> Bool { Self.isUnused(try fileSystem.names(in: handle)) }

  /// A lock is there as soon as a program has looked.
  private static func isUnused(_ names: [String]) -> Bool {
    names.allSatisfy { $0 == StoreLock.fileName }
  }

  /// As far as that goes. To be called by who holds the lock, which is never removed.
  func removeAllButLock() {
    for name in (try? fileSystem.names(in: handle)) ?? [] where name != StoreLock.fileName {
      _ = try? removeTree(name)
    }
  }

  /// Why personal data must not be put there; nil when they may.
  func refusal() throws(FileFault) -> FolderRefusal? {
    let status = try fileSystem.status(handle)
    if status.owner != fileSystem.userID { return .foreignOwner(status.owner) }
    if status.mode & 0o022 != 0 { return .writableByOthers }
    return nil
  }

  /// Opens a file that only this user can read, whatever the umask or an earlier copy made of it.
  func openPrivately(_ name: String, _ opening: Opening) throws(FileFault) -> Handle {
    let file = try fileSystem.open(name, in: handle, opening)
    do throws(FileFault) {
      let status = try fileSystem.status(file)
      guard status.kind == .file else {
        throw FileFault(errno: EINVAL, operation: .open, path: path(of: name))
      }
      if opening != .reading, status.mode != 0o600 { try fileSystem.changeMode(file, to: 0o600) }
    } catch {
      fileSystem.close(file)
      throw error
    }
    return file
  }

  /// The whole of a file.
  func contents(of name: String) throws(FileFault) -> [UInt8] {
    let file = try openPrivately(name, .reading)
    defer { fileSystem.close(file) }
    return try fileSystem.contents(of: file)
  }

  /// Removes a file that may be missing.
  func removeIfPresent(_ name: String) throws(FileFault) {
    do {
      try fileSystem.remove(name, in: handle)
    } catch {
      guard error.errno == ENOENT else { throw error }
    }
  }

  /// Puts a file with these bytes in the place of `name`, in one step. The bytes are durable when it
  /// returns; the name is once the folder was synchronised.
  func replace(_ name: String, with bytes: [UInt8]) throws(FileFault) -> Handle {
    let new = name + Self.newSuffix
    try removeIfPresent(new)
    let file = try openPrivately(new, .creating)
    do {
      try fileSystem.writeAll(bytes, to: file, at: 0)
      #if TRIALS
        if Sabotage.current == .renamedBeforeSynchronized {
          try fileSystem.rename(new, to: name, in: handle)
          try fileSystem.synchronize(file)
          return file
        }
      #endif
      try fileSystem.synchronize(file)
      try fileSystem.rename(new, to: name, in: handle)
    } catch {
      fileSystem.close(file)
      try? removeIfPresent(new)
      throw error
    }
    return file
  }

  /// What files are called until they take another's place.
  static let newSuffix = ".nouveau"

  static func split(_ path: String) -> (parent: String, name: String) {
    let names = path.split(separator: "/")
    let isAbsolute = path.hasPrefix("/")
    guard let last = names.last else { return (isAbsolute ? "/" : ".", ".") }
    let parent = names.dropLast().joined(separator: "/")
    if isAbsolute { return ("/" + parent, String(last)) }
    return (parent.isEmpty ? "." : parent, String(last))
  }
}

/// Why a folder is not one to keep a person's data in.
package enum FolderRefusal: Hashable, Sendable {
  case link
  case notAFolder
  case foreignOwner(UInt32)
  case writableByOthers
}
