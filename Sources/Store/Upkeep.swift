import Domain
import Glibc

/// Looks after the accounts of a data folder: lists, checks, repairs, exports and erases them.
///
/// Looking makes nothing, locks nothing and changes nothing. Nothing here prints.
package struct Upkeep {
  package let path: String
  let fileSystem: any FileSystem

  package init(folder path: String, fileSystem: any FileSystem) {
    self.path = path
    self.fileSystem = fileSystem
  }

  /// The accounts there are, and the ones that only copies are left of, by id.
  package func accounts() throws(StoreError) -> [String] {
    guard let data = try data() else { return [] }
    return try lifting { () throws(FileFault) in
      let names = try data.names()
      var accounts = Set(names.compactMap(RepairFolders.account))
      // Other folders may be here: `--donnees` takes any.
      for name in names where Slug.isSlug(name) && isAccount(name, in: data) {
        accounts.insert(name)
      }
      return accounts.sorted()
    }
  }

  /// Looks at an account; nil when there is none.
  package func check(_ account: String) throws(StoreError) -> Checkup? {
    try check(account, isAlone: false)
  }

  /// - Parameter isAlone: whoever asks has the lock.
  func check(_ account: String, isAlone: Bool) throws(StoreError) -> Checkup? {
    try Slug.check(account)
    guard let data = try data(), let folder = try open(account, in: data) else { return nil }
    return try lifting { () throws(FileFault) in
      var checkup = try look(at: folder, account, isAlone)
      // Beside a writer, what was read at two moments may not fit together.
      var tries = 5
      while tries > 0, checkup.holder != nil, !checkup.defects.isEmpty {
        checkup = try look(at: folder, account, isAlone)
        tries -= 1
      }
      try note(account, in: data, &checkup)
      return checkup
    }
  }

  private func look(
    at folder: Folder, _ account: String, _ isAlone: Bool
  ) throws(FileFault) -> Checkup {
    let own = try fileSystem.openFolder(".", in: folder.handle)
    let again = Folder(fileSystem: fileSystem, handle: own, path: folder.path)
    return Checkup(try AccountReading(again, isAlone: isAlone), account: account)
  }

  private func note(
    _ account: String, in data: Folder, _ checkup: inout Checkup
  ) throws(FileFault) {
    let names = try data.names()
    checkup.originals = RepairFolders.damaged(of: account, among: names)
    checkup.remarks += checkup.originals.map { "\($0) est l'original d'avant une réparation." }
    checkup.remarks += RepairFolders.repaired(of: account, among: names).map {
      "\($0) reste d'une réparation interrompue : il ne sert plus."
    }
  }
}

// MARK: - Opening

extension Upkeep {
  /// The folder of all accounts; nil when there is none.
  func data() throws(StoreError) -> Folder? {
    do throws(FileFault) {
      return try Folder.open(path: path, fileSystem)
    } catch {
      if error.errno == ENOENT { return nil }
      throw StoreError(opening: path, error, fileSystem)
    }
  }

  /// As it is; nil when there is no such account.
  func open(_ account: String, in data: Folder) throws(StoreError) -> Folder? {
    try Slug.check(account)
    do throws(FileFault) {
      guard isAccount(account, in: data, isNamed: true) else { return nil }
      return try data.open(account)
    } catch {
      if error.errno == ENOENT { return nil }
      throw StoreError(opening: path, error, fileSystem)
    }
  }

  /// Nobody else may have a hand in what is going to be written or removed.
  func refuse(_ folder: Folder) throws(StoreError) {
    if let refusal = try lifting({ () throws(FileFault) in try folder.refusal() }) {
      throw .refusedFolder(path: folder.path, refusal)
    }
  }

  func lifting<Value>(_ body: () throws(FileFault) -> Value) throws(StoreError) -> Value {
    try StoreError.lifting(body)
  }

  /// A folder that the program has written in.
  ///
  /// - Parameter isNamed: somebody asked for it: it may be empty, as erasing may leave it, and what
  ///   can't be looked into is for whoever opens it to tell.
  private func isAccount(_ name: String, in data: Folder, isNamed: Bool = false) -> Bool {
    do throws(FileFault) {
      let names = try data.open(name).names()
      return isNamed && names.isEmpty || names.contains(where: Checkup.isOurs)
    } catch {
      // What can't be looked into may be one: it is told, and not passed over.
      return isNamed ? error.errno != ENOENT : error.errno == EACCES
    }
  }
}
