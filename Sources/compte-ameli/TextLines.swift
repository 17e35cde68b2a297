import Glibc

/// The lines of a text file, or of stdin, one after the other as they come.
struct TextLines {
  struct Line {
    let number: Int
    let text: String
  }

  let name: String
  private let descriptor: Int32
  private var bytes: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var number = 0

  /// - Parameter path: `-` is stdin.
  init(of path: String) throws(Failure) {
    name = path == "-" ? "entrée standard" : path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable }
  }

  /// Nil at the end. An empty line is a line; nothing after the last line end is none.
  mutating func next() throws(Failure) -> Line? {
    while !isAtEnd && !bytes.contains(0x0A) { try readMore() }
    guard !bytes.isEmpty else { return nil }
    let line = bytes.prefix { $0 != 0x0A }
    bytes = bytes.dropFirst(line.count + 1)
    number += 1
    guard let text = String(validating: Self.plain(line, number), as: UTF8.self)
    else {
      throw .usage("\(name):\(number):1: ce n'est pas du texte UTF-8 ; enregistrez-le en UTF-8.")
    }
    return Line(number: number, text: text)
  }

  /// Without the mark that some editors begin a file with, and without what is left of a line end.
  private static func plain(_ line: ArraySlice<UInt8>, _ number: Int) -> ArraySlice<UInt8> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = number == 1 && line.starts(with: mark) ? line.dropFirst(mark.count) : line
    return text.last == 0x0D ? text.dropLast() : text
  }

  private mutating func readMore() throws(Failure) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { return }
    guard count >= 0 else { throw unreadable }
    if count == 0 {
      isAtEnd = true
      if descriptor != STDIN_FILENO { close(descriptor) }
    }
    bytes += buffer[..<count]
  }

  private var unreadable: Failure {
    .usage("\(name) : ce fichier ne se lit pas. Donnez le chemin d'un fichier de texte.")
  }
}
