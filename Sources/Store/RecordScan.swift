/// What a file of records holds: the good ones, and what is wrong with the rest.
///
/// There are two verdicts. A torn tail is what an interrupted write leaves at the very end: nobody
/// was told that it was kept, it can be cut. Anything else is a flaw: what was acknowledged is
/// damaged, and that is for a person to know.
struct RecordScan {
  enum Tail: Hashable {
    case clean
    /// An unfinished line, with where it is.
    case torn(Range<Int>)
    /// A whole record that lacks its line feed; `excess` bytes may stand in its place.
    case unterminated(excess: Range<Int>)

    var isUnterminated: Bool {
      if case .unterminated = self { true } else { false }
    }
  }

  /// In the order of their sequence numbers, each once.
  private(set) var records: [Record] = []
  private(set) var flaws: [Flaw] = []
  private(set) var tail = Tail.clean
  /// Where the good part ends: the next record goes there.
  private(set) var end = 0

  /// What the first record follows.
  private let start: Chain

  var chain: Chain {
    records.last.map { Chain(sequence: $0.sequence, checksum: $0.checksum) } ?? start
  }

  /// - Parameter start: what came before these bytes. Records of before may still be among them:
  ///   a program that was stopped had copied them already and had not removed them yet.
  init(_ bytes: [UInt8], after start: Chain = Chain()) {
    self.start = start
    bytes.withUnsafeBytes { read($0) }
    checkChain(bytes)
  }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) {
    var start = 0
    var number = 0
    while start < bytes.count {
      number += 1
      var stop = start
      while stop < bytes.count, bytes[stop] != 0x0A { stop += 1 }
      let isLast = stop + 1 >= bytes.count
      if isLast, readLast(start..<stop, of: bytes) { return }
      take(Record.read(start..<stop, of: bytes), number: number, line: start..<stop)
      start = stop + 1
      end = min(start, bytes.count)
    }
  }

  /// Judges the last line; false when it is like any other.
  private mutating func readLast(_ line: Range<Int>, of bytes: UnsafeRawBufferPointer) -> Bool {
    let isTerminated = line.upperBound < bytes.count
    let reading = Record.read(line, of: bytes)
    guard !isTerminated else {
      // A sector that never reached the disk reads as zeros, which no record holds.
      guard reading == .bad, bytes[line].contains(0) else { return false }
      tail = .torn(line.lowerBound..<bytes.count)
      return true
    }
    if case .newer = reading { return false }
    for missing in 0...1 where line.count > missing {
      let whole = line.lowerBound..<line.upperBound - missing
      guard case .record(let record) = Record.read(whole, of: bytes) else { continue }
      records.append(record)
      end = whole.upperBound
      tail = .unterminated(excess: whole.upperBound..<bytes.count)
      return true
    }
    tail = .torn(line.lowerBound..<bytes.count)
    return true
  }

  private mutating func take(_ reading: Record.Reading, number: Int, line: Range<Int>) {
    switch reading {
    case .record(let record): records.append(record)
    case .newer(let version): flaws.append(.newer(version: version, line: number))
    case .bad: flaws.append(.damaged(line: number, bytes: line))
    }
  }

  private mutating func checkChain(_ bytes: [UInt8]) {
    var chain = beginning
    if records.allSatisfy({ chain.accepts($0) }) { return checkStart() }
    let isInOrder = zip(records, records.dropFirst()).allSatisfy { $0.sequence < $1.sequence }
    if !isInOrder { putInOrder() }
    chain = beginning
    for record in records where !chain.accepts(record) {
      if record.sequence == chain.sequence + 1 {
        flaws.append(.unchained(sequence: record.sequence))
      } else {
        flaws.append(.missing(sequences: chain.sequence + 1...record.sequence - 1))
      }
      chain = Chain(sequence: record.sequence, checksum: record.checksum)
    }
    checkStart()
  }

  /// Where the chain of these bytes begins: at `start`, or before it.
  private var beginning: Chain {
    guard let first = records.first, first.sequence <= start.sequence else { return start }
    return Chain(sequence: first.sequence - 1, checksum: first.previous)
  }

  /// The record that `start` names has to be the same one.
  private mutating func checkStart() {
    let named = records.first { $0.sequence == start.sequence }
    if let named, named.checksum != start.checksum {
      flaws.append(.unchained(sequence: named.sequence))
    }
  }

  private mutating func putInOrder() {
    var known: [Int: Record] = [:]
    for record in records {
      if known[record.sequence] == nil {
        known[record.sequence] = record
      } else {
        flaws.append(.repeated(sequence: record.sequence, bytes: record.line))
      }
    }
    if known.count == records.count { flaws.append(.displaced) }
    records = known.values.sorted { $0.sequence < $1.sequence }
  }
}

/// What can be wrong with a file of records, but for an unfinished end.
package enum Flaw: Hashable, Sendable {
  /// A line whose checksum is wrong.
  case damaged(line: Int, bytes: Range<Int>)
  /// Records that should stand before another and don't: those of a damaged line, or removed ones.
  case missing(sequences: ClosedRange<Int>)
  /// A second record with the same number.
  case repeated(sequence: Int, bytes: Range<Int>)
  /// All records are there, in another order.
  case displaced
  /// A record that was written after another one than the one before it.
  case unchained(sequence: Int)
  /// A whole line that a later version of the program wrote.
  case newer(version: Int, line: Int)
  /// A whole record whose content this program can't read.
  case unreadable(sequence: Int)
  /// Not the record that the witness has seen: the file is another's, or was replaced.
  case forked(sequence: Int)
  /// The file ends before what its account has come to: an older one was put in its place.
  case outdated(last: Int)
  /// An archive goes on where neither snapshot nor journal know of it.
  case beyond(last: Int)
  /// The file is not there, and the account was written in.
  case gone

  /// The bytes to put aside.
  var bytes: Range<Int>? {
    switch self {
    case .damaged(_, let bytes), .repeated(_, let bytes): bytes
    case .missing, .displaced, .unchained, .newer, .unreadable, .forked, .outdated, .beyond, .gone:
      nil
    }
  }
}

extension Chain {
  /// Goes on to `record` if that is the one which was written next.
  fileprivate mutating func accepts(_ record: Record) -> Bool {
    #if TRIALS
      if Sabotage.current == .chainNotChecked { return true }
    #endif
    guard record.sequence == sequence + 1, record.previous == checksum else { return false }
    self = Chain(sequence: record.sequence, checksum: record.checksum)
    return true
  }
}
