package import Domain

/// All that an account holds, as one document that needs no other.
package struct Export: Sendable {
  /// What nothing could be made of, where it stands.
  package struct Scrap: Hashable, Sendable {
    package let file: String
    package let line: Int
    package let text: String
  }

  package let account: String
  package let drafts: [Draft]
  package let scraps: [Scrap]
  /// How many facts there were that nothing is left of.
  package let lost: Int
  /// Files that could not be read, and why.
  package let unread: [String]
  /// Some of what is missing may be in files that are there.
  let hasUnreadFiles: Bool
  /// As their files have them: what this program doesn't know is in there too.
  private let items: [Salvage.Item]
  private let draftJSON: [[UInt8]]

  package var facts: [Fact] {
    let coder = RecordCoder()
    return items.map { $0.fact(coder) }
  }

  /// Each by itself: together they may be more than one wants to hold.
  func forEachFact(_ body: (Int, Fact) -> Void) {
    let coder = RecordCoder()
    for (index, item) in items.enumerated() { body(index, item.fact(coder)) }
  }

  var factCount: Int { items.count }

  /// Whether all that was ever acknowledged is in it.
  package var isComplete: Bool { lost == 0 && scraps.isEmpty && unread.isEmpty }

  static let mark =
    "SIMULATION : les personnes sont inventées, rien n'est envoyé à l'Assurance Maladie."

  init(_ reading: AccountReading, account: String) throws(StoreError) {
    self.account = account
    let salvage = try Salvage(reading)
    items = salvage.items
    lost = salvage.lost
    var unread = reading.failures.map { "\($0.name) (\($0.fault.cause))" }
    if let (file, owner) = reading.owner(otherThan: account) {
      unread.append("\(file) (du compte « \(owner) »)")
    }
    hasUnreadFiles = !reading.failures.isEmpty
    var drafts: [Draft] = []
    var json: [[UInt8]] = []
    var scraps = salvage.scraps.map { Scrap(file: $0.file, line: $0.line, bytes: $0.bytes) }
    for found in reading.drafts {
      if let draft = found.reading.draft {
        drafts.append(draft)
        json.append(found.reading.foreign.added(to: try reading.coder.encode(draft)))
      }
      if found.bytes.isEmpty { unread.append("\(found.name) (vide)") }
      scraps += found.scraps(isAlone: reading.holder == nil)
    }
    self.scraps = scraps
    self.unread = unread
    self.drafts = drafts
    draftJSON = json
  }
}

extension Upkeep {
  /// Reads all that can be read of an account, damaged or not; nil when there is none.
  package func export(_ account: String) throws(StoreError) -> Export? {
    try Slug.check(account)
    guard let data = try data(), let folder = try open(account, in: data) else { return nil }
    let reading = try lifting { () throws(FileFault) in try AccountReading(folder) }
    return try Export(reading, account: account)
  }
}

extension Export.Scrap {
  fileprivate init(file: String, line: Int, bytes: [UInt8]) {
    self.init(file: file, line: line, text: String(decoding: bytes, as: UTF8.self))
  }
}

extension AccountReading.DraftFound {
  /// What stands in the file and is not in the draft.
  ///
  /// - Parameter isAlone: nobody writes beside us: an unfinished end is none on its way.
  fileprivate func scraps(isAlone: Bool) -> [Export.Scrap] {
    guard reading.draft != nil else {
      return bytes.isEmpty ? [] : [Export.Scrap(file: name, line: 1, bytes: bytes)]
    }
    let lines = LineNumbers(bytes)
    var ranges = reading.scan.flaws.compactMap(\.bytes) + reading.unread.map(\.line)
    for case .newer(_, let line) in reading.scan.flaws { ranges.append(lines.range(of: line)) }
    if isAlone, case .torn(let range) = reading.scan.tail { ranges.append(range) }
    return ranges.map {
      Export.Scrap(file: name, line: lines.line(at: $0.lowerBound), bytes: Array(bytes[$0]))
    }
  }
}

// MARK: - JSON

extension Export {
  /// One line of printable ASCII, without a line feed at its end.
  package var json: String {
    var json: [UInt8] = []
    func add(_ text: String) { json += Array(text.utf8) }
    func array<Item>(_ items: [Item], _ each: (Item) -> Void) {
      add("[")
      for (index, item) in items.enumerated() {
        if index > 0 { add(",") }
        each(item)
      }
      add("]")
    }
    add(#"{"simulation":\#(quoted(Self.mark)),"format":1,"assure":\#(quoted(account))"#)
    add(#","complet":\#(isComplete),"perdus":\#(lost),"faits":"#)
    array(items) { json += $0.json }
    add(#","brouillons":"#)
    array(draftJSON) { json += $0 }
    add(#","illisible":"#)
    array(scraps) {
      add(#"{"fichier":\#(quoted($0.file)),"ligne":\#($0.line),"texte":\#(quoted($0.text))}"#)
    }
    add(#","nonLus":"#)
    array(unread) { add(quoted($0)) }
    add("}")
    return String(decoding: json, as: UTF8.self)
  }

  private func quoted(_ text: String) -> String {
    String(decoding: AsciiJSON.quoted(text), as: UTF8.self)
  }
}
