/// Room set aside while there is some, so that a full disk does not cost what is being typed.
final class Reserve {
  static let fileName = "reserve"
  #if TRIALS
    private static let bytes = 512
  #else
    private static let bytes = 64 * 1024
  #endif

  private let folder: Folder
  private var isThere = false

  init(in folder: Folder) { self.folder = folder }

  /// Sets the room aside, unless it already is; a disk without enough room is left alone.
  func restore() {
    guard !isThere else { return }
    do {
      let file = try folder.openPrivately(Self.fileName, .writing)
      defer { folder.fileSystem.close(file) }
      if try folder.fileSystem.status(file).size < Self.bytes {
        try folder.fileSystem.reserve(file, count: Self.bytes)
      }
      isThere = true
    } catch {
      try? folder.removeIfPresent(Self.fileName)
    }
  }

  /// Gives the room back; false when there was none.
  func release() -> Bool {
    guard isThere else { return false }
    isThere = false
    do {
      try folder.fileSystem.remove(Self.fileName, in: folder.handle)
      return true
    } catch {
      return false
    }
  }
}
