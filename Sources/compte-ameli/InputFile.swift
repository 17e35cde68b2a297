import Glibc

/// A whole file that the command line names.
enum InputFile {
  static func bytes(of path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path, errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func unreadable(_ path: String, _ error: Int32) -> Failure {
    let reason =
      switch error {
      case ENOENT: "il n'existe pas"
      case EISDIR: "c'est un dossier"
      case EACCES, EPERM: "vous n'en avez pas le droit"
      default: "erreur \(error) du système"
      }
    return .usage(
      "« \(path) » ne se lit pas : \(reason). Donnez le chemin d'un fichier qui se lit.")
  }
}
