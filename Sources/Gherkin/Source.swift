/// The text of a file, as scalars.
struct Source {
  let scalars: [Unicode.Scalar]

  /// The mark that some editors put before the first line is no part of the text.
  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars.first == "\u{FEFF}" ? Array(scalars.dropFirst()) : scalars
  }

  /// Bytes that have to be UTF-8: the first that isn't is told, since what comes after it can't be
  /// trusted.
  init(bytes: [UInt8]) throws(Mistakes) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        offset += encoded.count
      case .emptyInput:
        self.init(scalars)
        return
      case .error:
        let place = Source(scalars).end
        throw Mistakes([Mistake(place, .notUTF8(byte: bytes[offset], number: offset + 1))])
      }
    }
  }

  /// Where one more scalar would be.
  private var end: Location {
    let line = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    return Location(line: line.count, column: (line.last?.count ?? 0) + 1)
  }

  /// The lines without their ends; CR LF is an end, a CR inside a line is a space.
  var lines: [Line] {
    var lines: [Line] = []
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
      lines.append(Line(scalars[start..<end], number: lines.count + 1))
      start = end + 1
    }
    return lines
  }
}
