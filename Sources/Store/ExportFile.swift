import Glibc

/// A file that an export is written to: whole or not at all, and for its owner alone.
package struct ExportFile {
  package enum Fault: Error, Hashable, Sendable {
    /// There is something of that name, and nobody said to replace it.
    case exists
    /// A folder, or what else takes no document.
    case notAFile
    case file(FileFault)
  }

  private let folder: Folder
  private let name: String

  package init(path: String, fileSystem: any FileSystem) throws(Fault) {
    let (parent, name) = Folder.split(path)
    self.name = name
    do {
      let handle = try fileSystem.openFolder(path: parent)
      folder = Folder(fileSystem: fileSystem, handle: handle, path: parent)
    } catch {
      throw .file(error)
    }
  }

  /// Durable when it returns. After a failure there is what was there before.
  package func write(_ text: String, replacing: Bool) throws(Fault) {
    let found: FileStatus?
    do { found = try folder.status(of: name) } catch { throw .file(error) }
    if let found {
      guard found.kind == .file || found.kind == .link, name != "." else { throw .notAFile }
      guard replacing else { throw .exists }
    }
    do { try put(Array(text.utf8)) } catch { throw .file(error) }
  }

  /// Under a name of our own until it is whole: nothing of the person's is in the way.
  private func put(_ bytes: [UInt8]) throws(FileFault) {
    let fileSystem = folder.fileSystem
    let trial = ".\(name).compte-ameli-\(fileSystem.processID)"
    let file = try folder.openPrivately(trial, .creating)
    defer { fileSystem.close(file) }
    do {
      try fileSystem.writeAll(bytes, to: file, at: 0)
      try fileSystem.synchronize(file)
      try fileSystem.rename(trial, to: name, in: folder.handle)
    } catch {
      try? folder.removeIfPresent(trial)
      throw error
    }
    do {
      try folder.synchronize()
    } catch {
      // A folder that one may write in and not read: its names are the system's care.
      guard error.errno == EBADF else { throw error }
    }
  }
}
