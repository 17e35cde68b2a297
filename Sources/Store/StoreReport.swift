package import Domain
import Glibc

/// What a report about a problem should say of a store: counts and sizes, nothing that was typed.
package struct StoreReport: Equatable, Sendable {
  package let facts: Int
  package let drafts: Int
  /// Of all its files.
  package let bytes: Int
  /// What is wrong with it, in French; empty when all can be read.
  package let notices: [String]

  /// Looks at a store and leaves it as it is; nil when there is none.
  package init?(
    folder path: String, assure: Assure.ID, fileSystem: any FileSystem
  ) throws(StoreError) {
    guard
      let store = try Store.read(folder: path, assure: assure, fileSystem: fileSystem)
    else { return nil }
    bytes = try StoreError.lifting { () throws(FileFault) in
      let folder = try Folder.open(path: path, fileSystem).open(assure.rawValue)
      return try Self.bytes(in: folder) + Self.archived(in: folder)
    }
    facts = store.historique.revision
    drafts = store.drafts.count
    notices = store.notices
  }

  private static func archived(in folder: Folder) throws(FileFault) -> Int {
    do {
      return try bytes(in: folder.open(Archives.folderName))
    } catch {
      if error.errno == ENOENT { return 0 }
      throw error
    }
  }

  private static func bytes(in folder: Folder) throws(FileFault) -> Int {
    var sum = 0
    for name in try folder.fileSystem.names(in: folder.handle) {
      let status = try folder.fileSystem.status(of: name, in: folder.handle)
      if status.kind == .file { sum += status.size }
    }
    return sum
  }
}
