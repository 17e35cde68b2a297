import Glibc
import Pages

/// Where announcements go beside the screen: a descriptor or a file, a line each, at once.
///
/// It never makes anybody wait and never ends the program: a line for which a pipe has no room is
/// dropped, and after any other failure (a full disk, a reader that is gone) all that follow are.
/// Nothing is said about it: what the lines say is on the screen too.
final class AnnouncementSink {
  private let descriptor: Int32
  private var isBroken = false

  /// - Parameter target: `fd:N`, or the path of a file, which is made for this user alone or
  ///   appended to.
  init(_ target: String) throws(Failure) {
    descriptor =
      target.hasPrefix("fd:")
      ? try Self.duplicate(of: target) : try Self.opened(target)
  }

  deinit { close(descriptor) }

  /// Says a sentence; nothing when there is none.
  func say(_ sentence: SafeText?) {
    guard let sentence, !sentence.isEmpty, !isBroken else { return }
    let line = String(sentence.text.map { $0.isNewline ? " " : $0 }) + "\n"
    var bytes = Array(line.utf8)[...]
    while !bytes.isEmpty {
      guard hasRoom else { return }
      let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        isBroken = !(count < 0 && errno == EAGAIN)
        return
      }
      bytes = bytes.dropFirst(count)
    }
  }

  /// A pipe is ready for a whole line: it counts as full with less room than 4 096 bytes.
  private var hasRoom: Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&watched, 1, 0) > 0
  }

  // MARK: Opening

  /// A copy, so that nothing that is done later with stderr changes where the lines go.
  private static func duplicate(of target: String) throws(Failure) -> Int32 {
    let wanted = "Donnez un descripteur ouvert en écriture, par exemple fd:3 avec 3>annonces.txt."
    guard let number = Int32(target.dropFirst(3)), number >= 1 else {
      throw .usage("--annonces \(target) ne nomme pas un descripteur. \(wanted)")
    }
    if number < 3, isatty(number) != 0 {
      throw .usage("--annonces \(target) est le terminal, où l'écran est affiché. \(wanted)")
    }
    let mode = getMode(number)
    guard mode == O_WRONLY || mode == O_RDWR else {
      let cause = mode == nil ? "n'est pas ouvert" : "n'est pas ouvert en écriture"
      throw .usage("--annonces \(target) \(cause). \(wanted)")
    }
    let copy = fcntl(number, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else {
      throw .usage("--annonces \(target) ne peut pas être employé. \(wanted)")
    }
    return copy
  }

  private static func getMode(_ descriptor: Int32) -> Int32? {
    let flags = fcntl(descriptor, F_GETFL)
    return flags < 0 ? nil : flags & O_ACCMODE
  }

  private static func opened(_ path: String) throws(Failure) -> Int32 {
    if path.isEmpty {
      throw .usage("--annonces est vide. Donnez fd:N ou un nom de fichier, ou retirez l'option.")
    }
    // O_NONBLOCK: a named pipe that nobody reads must not hang the program.
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw .usage("--annonces \(path) \(cause(of: errno))") }
    return descriptor
  }

  private static func cause(of code: Int32) -> String {
    switch code {
    case EISDIR: "est un dossier. Donnez un nom de fichier."
    case ELOOP: "est un lien. Donnez le fichier vers lequel il mène."
    case ENOENT, ENOTDIR: "est dans un dossier qui n'existe pas. Créez-le, ou écrivez ailleurs."
    case EACCES, EPERM, EROFS: "ne peut pas être écrit. Vérifiez ses droits, ou écrivez ailleurs."
    case ENXIO: "est un tube que personne ne lit. Ouvrez-le d'abord à la lecture."
    default: "ne peut pas être ouvert (erreur \(code)). Écrivez ailleurs."
    }
  }
}
