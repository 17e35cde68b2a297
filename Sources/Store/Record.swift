/// One line of a store's file: `checksum {"v":1,"seq":n,"prec":"…","fait":{…}}`.
///
/// The checksum (CRC-32C, eight digits) covers all that is between the space and the line feed.
/// `prec` repeats the checksum of the record before, zeros for the first: a record that was removed,
/// moved or copied shows, and yet each can be trusted without the others.
struct Record: Hashable {
  enum Kind: String, CaseIterable {
    /// In the journal: a fact.
    case fait
    /// In a draft's file: the whole draft, then the fields that changed.
    case brouillon, champ
    /// Alone in a file, with the number and the checksum of the fact that it follows: what the facts
    /// up to there add up to; that there are so many.
    case instantane, temoin
  }

  var version: Int
  var sequence: Int
  var previous: UInt32
  var checksum: UInt32
  var kind: Kind
  /// Where the JSON value is, in the bytes that were read.
  var payload: Range<Int>
  /// Where the line is, without its line feed.
  var line: Range<Int>
}

/// Where a file's records got to: what the next one has to follow.
struct Chain: Hashable {
  var sequence = 0
  var checksum: UInt32 = 0

  /// The next line, line feed included, and the chain after it.
  func next(_ kind: Record.Kind, _ payload: [UInt8]) -> (line: [UInt8], chain: Chain) {
    let (line, checksum) = line(kind, payload, sequence: sequence + 1)
    return (line, Chain(sequence: sequence + 1, checksum: checksum))
  }

  /// A line about what the chain has come to, which is no link of it.
  func mark(_ kind: Record.Kind, _ payload: [UInt8]) -> [UInt8] {
    line(kind, payload, sequence: sequence).line
  }

  private func line(
    _ kind: Record.Kind, _ payload: [UInt8], sequence: Int
  ) -> (line: [UInt8], checksum: UInt32) {
    var body = Array(#"{"v":\#(Migration.current),"seq":\#(sequence),"prec":""#.utf8)
    body.reserveCapacity(body.count + payload.count + 32)
    body += checksum.hex
    body += Array(#"","\#(kind.rawValue)":"#.utf8)
    body += payload
    body.append(UInt8(ascii: "}"))
    let checksum = Checksum.of(body)
    return (checksum.hex + [UInt8(ascii: " ")] + body + [UInt8(ascii: "\n")], checksum)
  }
}

extension Record {
  enum Reading: Hashable {
    case record(Record)
    /// Whole, but of a version that this program doesn't know.
    case newer(version: Int)
    case bad
  }

  /// Reads one line, `line` of `bytes`, which has no line feed in it.
  static func read(_ line: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Reading {
    var text = LineReader(bytes: UnsafeRawBufferPointer(rebasing: bytes[line]))
    guard let checksum = text.hex(), text.skip(" ") else { return .bad }
    #if TRIALS
      let isChecked = Sabotage.current != .checksumNotChecked
    #else
      let isChecked = true
    #endif
    guard !isChecked || checksum == Checksum.of(text.rest) else { return .bad }
    guard text.skip(#"{"v":"#), let version = text.number(), version > 0 else { return .bad }
    guard version <= Migration.current else { return .newer(version: version) }
    guard text.skip(#","seq":"#), let sequence = text.number(), text.skip(#","prec":""#),
      let previous = text.hex(), text.skip(#"",""#)
    else { return .bad }
    for kind in Kind.allCases where text.skip(kind.prefix) {
      let start = line.lowerBound + text.position
      guard start < line.upperBound - 1 else { return .bad }
      let payload = start..<line.upperBound - 1
      return .record(
        Record(
          version: version, sequence: sequence, previous: previous, checksum: checksum, kind: kind,
          payload: payload, line: line))
    }
    return .bad
  }
}

extension Record {
  /// The one line of a file that has only one, and where the chain was when it was written.
  static func alone(in bytes: [UInt8], _ kind: Kind) -> (payload: ArraySlice<UInt8>, chain: Chain)?
  {
    let line = 0..<max(0, bytes.count - 1)
    guard bytes.last == 0x0A,
      case .record(let record) = bytes.withUnsafeBytes({ Record.read(line, of: $0) }),
      record.kind == kind, record.version == Migration.current
    else { return nil }
    return (
      bytes[record.payload], Chain(sequence: record.sequence, checksum: record.previous)
    )
  }
}

extension Record.Kind {
  fileprivate var prefix: StaticString {
    switch self {
    case .fait: #"fait":"#
    case .brouillon: #"brouillon":"#
    case .champ: #"champ":"#
    case .instantane: #"instantane":"#
    case .temoin: #"temoin":"#
    }
  }
}

/// Reads the fixed parts of a line from left to right.
private struct LineReader {
  let bytes: UnsafeRawBufferPointer
  var position = 0

  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[position...]) }

  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
    position += count
    return true
  }

  mutating func number() -> Int? {
    let start = position
    var value = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      guard position - start < 15 else { return nil }
      value = value * 10 + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  /// Eight lowercase digits.
  mutating func hex() -> UInt32? {
    guard position + 8 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in position..<position + 8 {
      switch bytes[index] {
      case 0x30...0x39: value = value << 4 | UInt32(bytes[index] - 0x30)
      case 0x61...0x66: value = value << 4 | UInt32(bytes[index] - 0x57)
      default: return nil
      }
    }
    position += 8
    return value
  }
}
