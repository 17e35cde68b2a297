import Domain
import Glibc

extension Upkeep {
  /// Removes an account with all that was ever written for it: copies of before a repair, what was
  /// put aside, what an interrupted write left. Stopped in the midst, it can be done again.
  ///
  /// The blocks of the disk are not written over.
  ///
  /// - Returns: how many files went; nil when there was nothing.
  package func erase(_ account: String) throws(StoreError) -> Int? {
    try Slug.check(account)
    guard let data = try data() else { return nil }
    try refuse(data)
    let folder = try open(account, in: data)
    if let folder { try refuse(folder) }
    let lock = try folder.map { folder throws(StoreError) in try lockToErase(folder) }
    defer { if let lock, let lock { fileSystem.close(lock) } }
    return try lifting { () throws(FileFault) in
      let names = try data.names()
      let copies =
        RepairFolders.damaged(of: account, among: names)
        + RepairFolders.repaired(of: account, among: names)
      guard folder != nil || !copies.isEmpty else {
        // What went just before the program was stopped may not be gone for ever.
        try data.synchronize()
        return nil
      }
      var count = 0
      for copy in copies { count += try data.removeTree(copy) }
      if let folder {
        // The lock goes last: by it the folder is known for an account.
        count += try folder.removeContents(but: StoreLock.fileName)
        count += try data.removeTree(account)
      }
      try data.synchronize()
      return count
    }
  }

  /// Nil where there can be no lock: then nobody writes there.
  private func lockToErase(_ folder: Folder) throws(StoreError) -> Handle? {
    switch StoreLock.take(in: folder, command: "compte-ameli donnees effacer") {
    case .held(let handle): return handle
    case .busy(let holder): throw .readOnly(.busy(holder))
    case .impossible(let fault):
      if fault.errno == EROFS { throw .file(fault) }
      return nil
    }
  }
}
