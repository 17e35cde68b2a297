import Glibc
import Pages

/// The only place that writes on stdout and stderr. What it writes can be shown: arguments and names
/// of files are somebody's text.
enum Output {
  /// False when stdout is closed or full.
  static func print(_ text: String) -> Bool { write(text + "\n", to: STDOUT_FILENO) }

  /// In one line, though what somebody typed has several.
  static func error(_ line: String) {
    let oneLine = String(line.map { $0.isNewline ? " " : $0 })
    _ = write("compte-ameli : " + oneLine + "\n", to: STDERR_FILENO)
  }

  /// A mistake of a file that begins with its place: a line as compilers have it.
  static func mistake(_ line: String) {
    let oneLine = String(line.map { $0.isNewline ? " " : $0 })
    _ = write(SafeText(oneLine).text + "\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(SafeText(text).text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
