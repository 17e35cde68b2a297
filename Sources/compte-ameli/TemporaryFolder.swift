import Glibc
import Scenarios

/// A folder that is gone with its last owner, and all that is in it.
final class TemporaryFolder {
  let path: String

  /// In memory where the system has a place for that: nothing of it has to last.
  init() throws(Misstep) {
    let places = [Machine.variable("TMPDIR"), "/dev/shm", "/tmp"].compactMap(\.self)
    guard let place = places.first(where: { access($0, W_OK | X_OK) == 0 }) else {
      throw Misstep("il n'y a pas de dossier temporaire")
    }
    var template = Array("\(place)/compte-ameli-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Misstep("\(place) ne prend pas de dossier de plus (erreur \(errno) du système)")
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// Links are removed, never followed.
  private static func remove(_ path: String) {
    if unlink(path) == 0 { return }
    guard let folder = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    closedir(folder)
    for name in names { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
