import Glibc
import Guide
import Pages

/// The only place that writes on stdout and stderr. What it writes there can be shown: arguments and
/// names of files are somebody's text.
enum Output {
  /// False when stdout is closed or full.
  static func print(_ text: String) -> Bool { write(SafeText(text).text + "\n", to: STDOUT_FILENO) }

  /// A result of the command; what can't be written is an error.
  static func say(_ line: String) throws(Failure) {
    guard print(line) else { throw .output }
  }

  /// As it is: what somebody else said in it has been escaped for its format.
  static func print(_ document: Document) throws(Failure) {
    guard write(document.text + "\n", to: STDOUT_FILENO) else { throw .output }
  }

  /// Lines of a page, whole: one write when the reader takes it. False as for `print`.
  static func say(_ lines: [SafeText], inASCII: Bool) -> Bool {
    let texts = lines.map { inASCII ? Transliteration.ascii($0) : $0.text }
    return write(bytes: Array((texts.joined(separator: "\n") + "\n").utf8)[...], to: STDOUT_FILENO)
  }

  /// In one line, though what somebody typed has several. Other scalars that end lines are shown.
  static func error(_ line: String) {
    mistake("compte-ameli : " + line)
  }

  /// One that begins with the place in a file, as those of compilers do.
  static func mistake(_ line: String) {
    let oneLine = String(SafeText(line).text.map { $0 == "\n" ? " " : $0 })
    _ = write(oneLine + "\n", to: STDERR_FILENO)
  }

  /// All of it, as it is; false when the descriptor takes no more, and `errno` says why.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    write(bytes: Array(text.utf8)[...], to: descriptor)
  }

  private static func write(bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
    var bytes = bytes
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
