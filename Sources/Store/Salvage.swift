import Domain

/// Every fact of an account that can still be read, in order, and the bytes that can't be.
struct Salvage {
  /// The JSON of a fact as it stands in its file: what this program doesn't know in it is kept. The
  /// bytes are the file's own, and the fact is read when it is asked for: an account may have a
  /// million.
  struct Item {
    let json: ArraySlice<UInt8>
    /// It only keeps a place free.
    let isPlace: Bool

    init(_ json: ArraySlice<UInt8>, _ fact: Fact) {
      self.json = json
      isPlace = fact == .enregistrementPerdu
    }

    func fact(_ coder: RecordCoder) -> Fact {
      isPlace ? .enregistrementPerdu : coder.decode(Fact.self, json) ?? .enregistrementPerdu
    }
  }

  private struct Numbered {
    let number: Int
    let item: Item
  }

  /// Bytes that say nothing to this program.
  struct Scrap {
    let file: String
    let line: Int
    let offset: Int
    let bytes: [UInt8]
  }

  private(set) var items: [Item] = []
  private(set) var scraps: [Scrap] = []
  /// How many facts were brought back from the snapshot.
  private(set) var recovered = 0
  /// How many facts there were that nothing is left of.
  private(set) var lost = 0
  /// A later version of the program wrote in it: that is no damage.
  private(set) var isNewer = false

  /// More places than this are not kept free for lost facts: no account is so old.
  private static let mostLost = 100_000

  /// To a reader beside a writer, an unfinished end is a record on its way.
  private let isAlone: Bool

  init(_ reading: AccountReading) throws(StoreError) {
    isAlone = reading.holder == nil
    var found: [Numbered] = []
    for file in reading.factFiles { take(file, reading.coder, into: &found) }
    var archived = Snapshot()
    if case .good(let snapshot) = reading.snapshot {
      archived = snapshot
    } else {
      archived = reading.base
    }
    let start = archived.chain.sequence
    let rest = Self.inOrder(found)
    let old = rest.prefix { $0.number <= start }
    items = old.map(\.item)
    let known = old.indices.count { $0 == 0 || old[$0].number != old[$0 - 1].number }
    if known < start { try recover(archived.historique, reading.coder) }
    fill(start - known - recovered)
    var reached = start
    for one in rest.dropFirst(old.count) {
      fill(one.number - reached - 1)
      items.append(one.item)
      reached = one.number
    }
    if let last = reading.claim(beyond: reached) { fill(last - reached) }
  }

  /// By number, those of one number as they were found, the same one once.
  private static func inOrder(_ found: [Numbered]) -> [Numbered] {
    let isInOrder = zip(found, found.dropFirst()).allSatisfy { $0.number < $1.number }
    if isInOrder { return found }
    let sorted = found.enumerated().sorted {
      ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
    }
    var result: [Numbered] = []
    for (_, one) in sorted {
      let same = result.reversed().prefix { $0.number == one.number }
      if !same.contains(where: { $0.item.json == one.item.json }) { result.append(one) }
    }
    return result
  }

  /// Puts something in the places of lost facts, so that no number is given twice.
  private mutating func fill(_ count: Int) {
    guard count > 0 else { return }
    lost += count
    let json = Array(#"{"enregistrementPerdu":{}}"#.utf8)
    let place = Item(json[...], .enregistrementPerdu)
    items += Array(repeating: place, count: min(count, Self.mostLost))
  }

  /// What the snapshot remembers of facts that are lost.
  private mutating func recover(
    _ historique: Historique, _ coder: RecordCoder
  ) throws(StoreError) {
    for fact in historique.facts(lackingIn: items.lazy.map { $0.fact(coder) }) {
      items.append(Item(try coder.encode(fact)[...], fact))
      recovered += 1
    }
  }
}

// MARK: - One file

extension Salvage {
  private mutating func take(
    _ file: AccountReading.FactFile, _ coder: RecordCoder, into found: inout [Numbered]
  ) {
    let scan = RecordScan(file.bytes)
    let lines = LineNumbers(file.bytes)
    var records = scan.records
    for flaw in scan.flaws {
      switch flaw {
      case .damaged(let line, let bytes): put(bytes, line, of: file)
      case .repeated(_, let line):
        let reading = file.bytes.withUnsafeBytes { Record.read(line, of: $0) }
        if case .record(let record) = reading { records.append(record) }
      case .newer(_, let line):
        isNewer = true
        put(lines.range(of: line), line, of: file)
      case .missing, .displaced, .unchained, .unreadable, .forked, .outdated, .beyond, .gone:
        continue
      }
    }
    if isAlone, case .torn(let range) = scan.tail {
      put(range, lines.line(at: range.lowerBound), of: file)
    }
    for (record, fact) in zip(records, coder.facts(of: records, in: file.bytes)) {
      guard let fact else {
        put(record.line, lines.line(at: record.line.lowerBound), of: file)
        continue
      }
      let item = Item(RecordCoder.json(of: record, in: file.bytes), fact)
      found.append(Numbered(number: record.sequence, item: item))
    }
  }

  private mutating func put(_ range: Range<Int>, _ line: Int, of file: AccountReading.FactFile) {
    scraps.append(
      Scrap(
        file: file.name, line: line, offset: range.lowerBound, bytes: Array(file.bytes[range])))
  }
}

/// Where the lines of a file begin.
struct LineNumbers {
  private let starts: [Int]
  private let count: Int

  init(_ bytes: [UInt8]) {
    starts = [0] + bytes.indices.lazy.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    count = bytes.count
  }

  /// Counted from 1.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Without the line feed.
  func range(of line: Int) -> Range<Int> {
    let end = line < starts.count ? starts[line] - 1 : count
    return starts[line - 1]..<max(starts[line - 1], end)
  }
}

// MARK: - What a snapshot remembers

extension Historique {
  /// Facts that bring back what is in here and in none of `known`.
  ///
  /// The draft of a message is no longer known: another id stands for it.
  fileprivate func facts(lackingIn known: some Sequence<Fact>) -> [Fact] {
    let other = Historique.Remembered(known)
    var facts: [Fact] = []
    if let ouverture, !other.isOpened { facts.append(.compteOuvert(ouverture)) }
    facts += demandes.filter { !other.demandes.contains($0.id) }.map { .demandeEnvoyee($0) }
    let accuses = other.messages.union(demandes.map(\.accuse.id))
    facts += messages.filter { !accuses.contains($0.id) }.map {
      .messageEnvoye($0, brouillon: Draft.ID(rawValue: "retrouve-" + $0.id.rawValue))
    }
    facts += messagesLus.filter { !other.lus.contains($0) }.map { .messageLu($0) }
    facts += notificationsLues.filter { !other.notifications.contains($0) }
      .map { .notificationLue($0) }
    facts += avis.filter { !other.avis.contains($0) }.map { .avisDonne($0) }
    if let coordonnees, coordonnees != other.coordonnees {
      let draft = Draft.ID(rawValue: "retrouve-coordonnees")
      facts.append(.coordonneesModifiees(coordonnees, brouillon: draft))
    }
    return facts
  }

  /// What facts bring, none of it left out for being old.
  private struct Remembered {
    var isOpened = false
    var demandes: Set<Demande.ID> = []
    var messages: Set<Message.ID> = []
    var lus: Set<Message.ID> = []
    var notifications: Set<String> = []
    var avis: Set<Avis> = []
    var coordonnees: Coordonnees?

    init(_ facts: some Sequence<Fact>) {
      for fact in facts {
        switch fact {
        case .compteOuvert: isOpened = true
        case .demandeEnvoyee(let demande):
          demandes.insert(demande.id)
          messages.insert(demande.accuse.id)
        case .messageEnvoye(let message, _): messages.insert(message.id)
        case .messageLu(let id): lus.insert(id)
        case .notificationLue(let id): notifications.insert(id)
        case .avisDonne(let nouvel): avis.insert(nouvel)
        case .coordonneesModifiees(let nouvelles, _): coordonnees = nouvelles
        case .enregistrementPerdu: break
        }
      }
    }
  }
}
