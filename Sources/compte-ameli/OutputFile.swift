import Glibc
import Guide
import Pages

/// A file that the command line asks to have written.
enum OutputFile {
  static func write(_ document: Document, to path: String) throws(Failure) {
    try write(text: document.text + "\n", to: path)
  }

  /// As it is, for a file that has to hold what somebody typed.
  static func write(text: String, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritable(path, errno) }
    defer { close(descriptor) }
    guard Output.write(text, to: descriptor) else { throw unwritable(path, errno) }
  }

  /// In one stroke: who reads the file sees the old text or the new one.
  static func replace(_ path: String, with text: String) throws(Failure) {
    // Of this program alone: one that a program which was killed has left is in nobody's way.
    let draft = path + ".\(getpid()).ecriture"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(draft, flags, 0o644)
    guard descriptor >= 0 else { throw unwritable(path, errno) }
    let isWritten = Output.write(text, to: descriptor)
    let error = errno
    close(descriptor)
    guard isWritten, rename(draft, path) == 0 else {
      let cause = isWritten ? errno : error
      unlink(draft)
      throw unwritable(path, cause)
    }
  }

  /// Makes the folder when it is missing; not those above it.
  static func makeFolder(_ path: String) throws(Failure) {
    if mkdir(path, 0o755) == 0 { return }
    guard errno == EEXIST else { throw unwritable(path, errno) }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unwritable(path, errno) }
    close(descriptor)
  }

  static func unwritable(_ path: String, _ error: Int32) -> Failure {
    let reason =
      switch error {
      case ENOENT: "son dossier n'existe pas"
      case ENOTDIR: "ce n'est pas un dossier"
      case EFBIG: "il dépasse la taille permise"
      case EISDIR: "c'est un dossier"
      case EACCES, EPERM, EROFS: "vous n'en avez pas le droit"
      case ENOSPC: "le disque est plein"
      default: "erreur \(error) du système"
      }
    return .usage("« \(path) » ne s'écrit pas : \(reason). Donnez un autre chemin.")
  }
}
