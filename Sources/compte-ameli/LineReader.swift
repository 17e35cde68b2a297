import Glibc

/// Lines of bytes from a descriptor, as they come.
struct LineReader {
  /// What no field takes in is not kept either: the rest of such a line is read and dropped.
  static let longest = 256 * 1024

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var isAtStart = true
  private var isAtEnd = false

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end; nil at the end of the input, or when it can't be read.
  mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      if bytes.isEmpty, !fill() { return line.isEmpty ? nil : ended(line) }
      let end = bytes.firstIndex(of: 0x0A)
      let part = bytes[..<(end ?? bytes.endIndex)]
      line += part.prefix(max(0, Self.longest - line.count))
      bytes.removeFirst(part.count + (end == nil ? 0 : 1))
      if end != nil { return ended(line) }
    }
  }

  /// CR LF is one end of a line, and a byte order mark at the very start is no text.
  private mutating func ended(_ line: [UInt8]) -> [UInt8] {
    defer { isAtStart = false }
    var line = line[...]
    if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.last == 0x0D { line.removeLast() }
    return Array(line)
  }

  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      isAtEnd = count <= 0
      bytes = Array(chunk[..<max(0, count)])
      return count > 0
    }
  }
}

/// What bytes stand for, by the locale of the person.
enum Charset {
  case utf8
  /// ISO 8859-1 and 8859-15, and what is near them.
  case latin
  case other

  /// By the name alone: a locale need not be installed to be what a terminal speaks.
  static func named(by locale: String) -> Charset {
    let parts = locale.lowercased().split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return locale.hasSuffix("@euro") ? .latin : .utf8 }
    let name = parts[1].prefix { $0 != "@" }.filter { $0.isLetter || $0.isNumber }
    if name == "utf8" { return .utf8 }
    return ["iso88591", "iso885915", "latin1", "cp1252"].contains(name) ? .latin : .other
  }

  static var current: Charset {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = getenv(variable).map({ String(cString: $0) }), !value.isEmpty else {
        continue
      }
      return named(by: value)
    }
    return .utf8
  }

  /// What is not UTF-8 becomes U+FFFD, but where each byte is known to be a letter.
  func text(_ bytes: [UInt8]) -> String {
    if self == .latin, String(validating: bytes, as: UTF8.self) == nil {
      return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
