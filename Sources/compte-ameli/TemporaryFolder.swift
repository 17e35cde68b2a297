import Glibc
import Scenarios

/// A folder that is gone with its last owner, and all that is in it.
final class TemporaryFolder {
  let path: String

  /// Where `TMPDIR` says, else in memory where the system has a place for that: nothing of it has to
  /// last.
  init() throws(Misstep) {
    let places = [Machine.variable("TMPDIR"), "/dev/shm", "/tmp"].compactMap(\.self)
    guard let place = places.first(where: { access($0, W_OK | X_OK) == 0 }) else {
      throw Misstep("il n'y a pas de dossier temporaire")
    }
    Self.sweep(place)
    let hole = String(repeating: "X", count: 6)
    var template = Array("\(place)/\(Self.prefix)\(getpid())-\(hole)".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Misstep("\(place) ne prend pas de dossier de plus (erreur \(errno) du système)")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(path) }

  private static let prefix = "compte-ameli-essai-"

  /// Removes what programs of this person that were killed have left. Somebody else's folder could be
  /// made a link to anything while it is emptied.
  private static func sweep(_ place: String) {
    for name in names(in: place) where name.hasPrefix(prefix) {
      let path = "\(place)/\(name)"
      let digits = name.dropFirst(prefix.count).prefix { $0.isNumber }
      var status = stat()
      guard let owner = pid_t(digits), kill(owner, 0) != 0, errno == ESRCH,
        lstat(path, &status) == 0, status.st_uid == geteuid()
      else { continue }
      remove(path)
    }
  }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Links are removed, never followed.
  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    for name in names(in: path) { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
