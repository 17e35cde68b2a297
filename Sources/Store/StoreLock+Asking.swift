package import Domain
import Glibc

extension StoreLock {
  /// `F_OFD_GETLK`: asks who has a lock and takes none.
  private static let askAboutLock: Int32 = 36
}

extension Store {
  /// Whether another program writes in this store now; false when it can't be told.
  package static func isInUse(folder path: String, assure: Assure.ID) -> Bool {
    StoreLock.isHeld(at: "\(path)/\(assure.rawValue)/\(StoreLock.fileName)")
  }
}

extension StoreLock {
  fileprivate static func isHeld(at path: String) -> Bool {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return fcntl(file, askAboutLock, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }
}
