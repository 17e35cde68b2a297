import Domain
import Glibc

/// A repaired copy of an account: all that can be read, in a fresh chain of records, as the program
/// would have written it. The rest goes to its quarantine.
struct FreshCopy {
  private let reading: AccountReading
  private let fresh: Folder
  private let coder = RecordCoder()

  init(of reading: AccountReading, in fresh: Folder) {
    self.reading = reading
    self.fresh = fresh
  }

  /// Durable when it returns, but for the name of the folder.
  func write(_ report: inout RepairReport) throws(StoreError) {
    let salvage = try Salvage(reading)
    report.facts = salvage.items.count { !$0.isPlace }
    report.recovered = salvage.recovered
    report.lost = salvage.lost
    report.isForked = reading.isForked
    try writeFacts(salvage)
    try lifting { () throws(FileFault) in
      for scrap in salvage.scraps {
        // The name of an archive without its folder's.
        let name = scrap.file.split(separator: "/").last.map(String.init) ?? scrap.file
        try Quarantine.keep(scrap.bytes, of: name, at: scrap.offset, in: fresh)
      }
    }
    // Two pieces of the same bytes are one file.
    report.scraps =
      Set(salvage.scraps.filter { !$0.bytes.isEmpty }.map { $0.file + "\($0.offset)" })
      .count
    for draft in reading.drafts { try write(draft, &report) }
    try lifting { () throws(FileFault) in try copyQuarantine() }
    report.leftBehind = leftBehind
    try lifting { () throws(FileFault) in try fresh.synchronize() }
  }

  private func lifting<Value>(_ body: () throws(FileFault) -> Value) throws(StoreError) -> Value {
    try StoreError.lifting(body)
  }

  // MARK: Facts

  private func writeFacts(_ salvage: Salvage) throws(StoreError) {
    var writer = FactWriter(in: fresh)
    for item in salvage.items { try writer.write(item.json, item.fact(coder)) }
    try writer.finish()
  }

  private func put(_ name: String, _ bytes: [UInt8]) throws(StoreError) {
    try lifting { () throws(FileFault) in
      fresh.fileSystem.close(try fresh.replace(name, with: bytes))
    }
  }

  // MARK: Drafts

  private func write(
    _ found: AccountReading.DraftFound, _ report: inout RepairReport
  ) throws(StoreError) {
    let scan = found.reading.scan
    guard let draft = found.reading.draft else {
      report.lostDrafts.append(found.name)
      return try putAside(found, &report)
    }
    report.drafts += 1
    guard found.reading.flaws.isEmpty, scan.tail == .clean else {
      try putAside(found, &report)
      let json = found.reading.foreign.added(to: try coder.encode(draft))
      return try put(found.name, Chain().next(.brouillon, json).line)
    }
    try put(found.name, found.bytes)
  }

  private func putAside(
    _ found: AccountReading.DraftFound, _ report: inout RepairReport
  ) throws(StoreError) {
    if !found.bytes.isEmpty { report.scraps += 1 }
    try lifting { () throws(FileFault) in
      try Quarantine.keep(found.bytes, of: found.name, at: 0, in: fresh)
    }
  }

  // MARK: The rest

  private var quarantined: [String] {
    let unread = reading.failures.map(\.name)
    return reading.entries.filter { entry in
      entry.name.hasPrefix(Quarantine.folderName + "/") && entry.status.kind == .file
        && !unread.contains(entry.name)
    }.map(\.name)
  }

  private func copyQuarantine() throws(FileFault) {
    guard !quarantined.isEmpty else { return }
    let folder = try fresh.make(Quarantine.folderName)
    for name in quarantined {
      let bytes = try reading.bytes(of: name)
      let own = String(name.dropFirst(Quarantine.folderName.count + 1))
      fresh.fileSystem.close(try folder.replace(own, with: bytes))
    }
    try folder.synchronize()
  }

  private var leftBehind: [String] {
    reading.failures.map(\.name)
      + reading.entries.map(\.name).filter {
        !Checkup.isOurs($0) && !$0.hasSuffix(Folder.newSuffix)
      }
  }
}
