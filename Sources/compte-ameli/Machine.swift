import Glibc
import Screen

/// What the system says of itself, for `diagnostic`.
enum Machine {
  /// Nil when it is unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Kernel, release and kind of machine; never its name.
  static var system: String {
    var names = utsname()
    guard uname(&names) == 0 else { return "inconnu" }
    return [text(&names.sysname), text(&names.release), text(&names.machine)]
      .joined(separator: " ")
  }

  /// The kernel's, of whichever standard descriptor is a terminal; nil when none is.
  static var windowSize: Size? {
    for descriptor in [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO] {
      var window = winsize()
      guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else { continue }
      return Size(rows: Int(window.ws_row), columns: Int(window.ws_col))
    }
    return nil
  }

  /// Bytes that this user may still write on the disk of `path`, or of the first folder above it
  /// that is there.
  static func freeBytes(at path: String) -> Int? {
    var folder = path
    var status = statvfs()
    while statvfs(folder, &status) != 0 {
      guard let slash = folder.lastIndex(of: "/"), folder.count > 1 else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }

  /// The home folder is somebody's name.
  static func withoutHome(_ text: String) -> String {
    guard let home = variable("HOME"), home.count > 1 else { return text }
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: home) {
      let isWhole = range.upperBound == rest.endIndex || rest[range.upperBound] == "/"
      result += rest[..<range.lowerBound] + (isWhole ? "~" : home)
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  private static func text<Name>(_ name: inout Name) -> String {
    withUnsafeBytes(of: &name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
