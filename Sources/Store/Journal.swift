import Domain

/// The facts of one account, in a file that only grows.
final class Journal {
  static let fileName = "journal.jsonl"

  private let file: RecordFile?
  private let coder: RecordCoder
  /// All that was acknowledged, as it is on the disk.
  private var lines: [UInt8]
  private var chain: Chain
  private(set) var facts: [Fact]

  /// - Parameter file: nil to read only.
  init(_ reading: Reading, file: RecordFile?, coder: RecordCoder) {
    self.file = file
    self.coder = coder
    lines = reading.lines
    chain = reading.chain
    facts = reading.facts
  }

  /// Makes a fact durable; it is on the disk when this returns.
  func append(_ fact: Fact) throws(StoreError) {
    guard let file else { return }
    let (line, next) = chain.next(.fait, try coder.encode(fact))
    guard try StoreError.lifting({ () throws(FileFault) in try file.isUntouched() }) else {
      throw .changedElsewhere(path: file.folder.path(of: file.name))
    }
    try StoreError.lifting { () throws(FileFault) in try write(line, to: file) }
    lines += line
    chain = next
    facts.append(fact)
  }

  private func write(_ line: [UInt8], to file: RecordFile) throws(FileFault) {
    do {
      guard !file.isDistrusted else { return try writeAnew(lines + line, to: file) }
      try file.append(line)
      do {
        try file.synchronize()
      } catch {
        try writeAnew(lines + line, to: file)
      }
    } catch {
      // Nobody will be told that it was kept: better not to find it at the next start.
      file.takeBack(to: lines.count)
      throw error
    }
  }

  /// Cuts an unfinished end, and makes sure that what was read is on the disk: a program that was
  /// killed may have written it without more.
  func makeDurable() throws(FileFault) {
    guard let file else { return }
    try file.repairTail()
    do {
      try file.synchronize()
    } catch {
      try writeAnew(lines, to: file)
    }
    guard chain.sequence == 0 else { return }
    // Nothing was ever acknowledged here: its folders may not be durable either.
    try file.folder.synchronize()
    try file.folder.synchronizeAncestors()
  }

  private func writeAnew(_ bytes: [UInt8], to file: RecordFile) throws(FileFault) {
    try file.replace(with: bytes)
    do {
      try file.folder.synchronize()
    } catch {
      file.distrust()
      throw error
    }
  }
}

extension Journal {
  /// What a journal's bytes say.
  struct Reading {
    let lines: [UInt8]
    let facts: [Fact]
    let flaws: [Flaw]
    let chain: Chain
    let scan: RecordScan

    init(_ bytes: [UInt8], coder: RecordCoder) {
      scan = RecordScan(bytes)
      let read = coder.facts(of: scan.records, in: bytes)
      facts = read.compactMap(\.self)
      flaws =
        scan.flaws
        + zip(scan.records, read).compactMap { record, fact in
          fact == nil ? .unreadable(sequence: record.sequence) : nil
        }
      chain = scan.chain
      let end = scan.tail.isUnterminated ? [0x0A as UInt8] : []
      lines = scan.end == bytes.count ? bytes + end : bytes[..<scan.end] + end
    }
  }
}
