import Glibc

/// The folders beside an account's own that a repair makes: the damaged original, which stays, and
/// the copy at work, which takes its place. No account can have such a name.
enum RepairFolders {
  private static let damagedMark = ".abime-"
  private static let repairedMark = ".repare-"

  static func damaged(_ account: String, _ stamp: String) -> String {
    account + damagedMark + stamp
  }

  static func repaired(_ account: String, _ stamp: String) -> String {
    account + repairedMark + stamp
  }

  static func damaged(of account: String, among names: [String]) -> [String] {
    names.filter { $0.hasPrefix(account + damagedMark) }
  }

  static func repaired(of account: String, among names: [String]) -> [String] {
    names.filter { $0.hasPrefix(account + repairedMark) }
  }

  /// The account that a folder is a copy of; nil for any other name.
  static func account(of name: String) -> String? {
    guard let dot = name.firstIndex(of: ".") else { return nil }
    let account = String(name[..<dot])
    let isCopy = [damagedMark, repairedMark].contains { name[dot...].hasPrefix($0) }
    return isCopy && Slug.isSlug(account) ? account : nil
  }
}

/// The folder of all data is `self`.
extension Folder {
  /// Opens an account's folder, after making it where it is missing. A repair that was stopped when
  /// the original had gone and the copy had not come yet is brought to its end.
  func openAccount(_ account: String) throws(FileFault) -> Folder {
    do {
      return try open(account)
    } catch {
      guard error.errno == ENOENT else { throw error }
    }
    return try finishRepair(of: account) ? try open(account) : try make(account)
  }

  /// False when there was nothing to finish.
  func finishRepair(of account: String) throws(FileFault) -> Bool {
    guard try status(of: account) == nil else { return false }
    let names = try names()
    let whole = RepairFolders.repaired(of: account, among: names).last { name in
      // The original goes only when the copy is complete.
      let stamp = String(name.dropFirst(RepairFolders.repaired(account, "").count))
      return names.contains(RepairFolders.damaged(account, stamp))
    }
    guard let whole else { return false }
    do {
      try fileSystem.rename(whole, to: account, in: handle)
    } catch {
      // Another program was quicker.
      guard error.errno == ENOENT, try status(of: account) != nil else { throw error }
    }
    try synchronize()
    return true
  }

  func names() throws(FileFault) -> [String] { try fileSystem.names(in: handle) }

  /// Nil when nothing has the name.
  func status(of name: String) throws(FileFault) -> FileStatus? {
    do {
      return try fileSystem.status(of: name, in: handle)
    } catch {
      if error.errno == ENOENT { return nil }
      throw error
    }
  }

  /// Removes a file, or a folder with all that is in it; links are not followed.
  ///
  /// - Returns: how many files went.
  @discardableResult
  func removeTree(_ name: String) throws(FileFault) -> Int {
    guard let status = try status(of: name) else { return 0 }
    guard status.kind == .folder else {
      try removeIfPresent(name)
      return 1
    }
    var count = 0
    do {
      let inner = try open(name)
      count = try inner.removeContents()
    }
    try fileSystem.removeFolder(name, in: handle)
    return count
  }

  /// Removes all that is in it, for ever once this returns.
  func removeContents(but kept: String? = nil) throws(FileFault) -> Int {
    // One's own folder may have been closed to oneself.
    let mode = try fileSystem.status(handle).mode
    if mode & 0o700 != 0o700 { try fileSystem.changeMode(handle, to: 0o700) }
    var count = 0
    for name in try names() where name != kept {
      count += try removeTree(name)
    }
    try synchronize()
    return count
  }
}
