import Domain

/// The facts: archives, snapshot, journal, witness.
extension Checkup {
  mutating func checkFacts(_ reading: AccountReading) {
    for (name, fault) in reading.failures {
      report(name, "Il n'a pas pu être lu (erreur \(fault.errno)).", .disk)
    }
    let archived = checkArchives(reading)
    let start = checkSnapshot(reading, archived)
    let journal = reading.factFiles.first { $0.name == Journal.fileName }
    let end = check(journal, after: start, reading)
    checkWitness(reading, end)
    facts = max(end.chain.sequence, end.historique.revision)
  }

  /// What the archives add up to.
  private mutating func checkArchives(_ reading: AccountReading) -> Snapshot {
    var last = Int.max
    if case .good(let snapshot) = reading.snapshot { last = snapshot.chain.sequence }
    var sum = reading.base
    if !sum.isEmpty {
      remarks.append(
        """
        Des enregistrements n° 1 à \(sum.chain.sequence), seul le résumé est gardé : leur dossier \
        avait disparu.
        """)
    }
    for file in reading.factFiles where Archives.isArchive(file.name) {
      // Closed by a program that was stopped before it was done: the journal has its facts too.
      guard sum.chain.sequence < last else { break }
      sum = check(file, after: sum, reading)
    }
    return sum
  }

  /// What the journal follows.
  private mutating func checkSnapshot(_ reading: AccountReading, _ sum: Snapshot) -> Snapshot {
    switch reading.snapshot {
    case .good(let snapshot):
      if !snapshot.agrees(with: sum) {
        let what =
          snapshot.chain == sum.chain
          ? "L'instantané ne dit pas ce que disent les archives."
          : """
          L'instantané compte \(snapshot.chain.sequence) enregistrements, les archives \
          \(sum.chain.sequence).
          """
        report(Snapshot.fileName, line: 1, what, .repair)
      }
      return snapshot
    case .useless:
      report(Snapshot.fileName, line: 1, "L'instantané est illisible.", .open)
    case .absent:
      if !sum.isEmpty { report(Snapshot.fileName, "L'instantané manque.", .open) }
    }
    return sum
  }

  private mutating func check(
    _ file: AccountReading.FactFile?, after start: Snapshot, _ account: AccountReading
  ) -> Snapshot {
    guard let file else { return start }
    let reading = Journal.Reading(file.bytes, after: start, coder: account.coder)
    let end = TornEnd(of: file.name, account.witness, at: reading.chain)
    note(reading.flaws, reading.scan, file.bytes, of: file.name, end)
    return Snapshot(historique: reading.historique, chain: reading.chain)
  }

  private mutating func checkWitness(_ reading: AccountReading, _ end: Snapshot) {
    if let version = reading.newerWitness {
      isNewer = true
      let flaw = Flaw.newer(version: version, line: 1)
      return report(Witness.fileName, line: 1, flaw.constat, .update)
    }
    guard let witness = reading.witness else {
      if reading.has(Witness.fileName) {
        report(Witness.fileName, line: 1, "Le témoin est illisible.", .mend)
      }
      return
    }
    let reached = end.chain.sequence
    if witness.sequence > reached {
      let flaw = Flaw.missing(sequences: reached + 1...witness.sequence)
      report(Journal.fileName, flaw.constat, .repair)
    } else if witness.sequence == reached, witness != end.chain {
      report(Journal.fileName, Flaw.unchained(sequence: reached).constat, .repair)
    }
  }

  /// Says what is wrong with a file of records.
  mutating func note(
    _ flaws: [Flaw], _ scan: RecordScan, _ bytes: [UInt8], of file: String, _ end: TornEnd
  ) {
    guard !flaws.isEmpty || scan.tail != .clean else { return }
    let lines = LineNumbers(bytes)
    for flaw in flaws {
      var remedy = Remedy.repair
      if case .newer = flaw {
        isNewer = true
        remedy = .update
      }
      report(file, line: flaw.line(scan, lines), flaw.constat, remedy)
    }
    // To a reader beside a writer, an unfinished end is a record on its way.
    guard holder == nil else { return }
    switch scan.tail {
    case .clean: return
    case .torn(let range):
      let what = end.what(range.count)
      report(file, line: lines.line(at: range.lowerBound), what, end.remedy)
    case .unterminated(let excess):
      let line = lines.line(at: max(0, excess.lowerBound - 1))
      report(file, line: line, "La dernière ligne n'est pas terminée.", .open)
    }
  }
}

/// What is known of the unfinished end of a file.
enum TornEnd {
  /// The witness has seen no more than there is.
  case unconfirmed
  /// Nothing says whether it was confirmed.
  case unknown
  case confirmed, draft

  init(of file: String, _ witness: Chain?, at end: Chain) {
    guard file == Journal.fileName else {
      self = .confirmed
      return
    }
    guard let witness else {
      self = .unknown
      return
    }
    self = witness == end || witness.sequence < end.sequence ? .unconfirmed : .confirmed
  }

  fileprivate func what(_ count: Int) -> String {
    switch self {
    case .unconfirmed: "La fin est inachevée (\(count) octets, jamais confirmés)."
    case .unknown: "La fin est inachevée ou abîmée (\(count) octets)."
    case .confirmed: "La fin est abîmée (\(count) octets)."
    case .draft: "La fin est abîmée (\(count) octets) : la fin du texte est perdue."
    }
  }

  fileprivate var remedy: Remedy {
    switch self {
    case .unconfirmed: .open
    case .unknown, .draft: .mend
    case .confirmed: .repair
    }
  }
}

extension Flaw {
  /// The line where it shows; nil when none is to blame.
  fileprivate func line(_ scan: RecordScan, _ lines: LineNumbers) -> Int? {
    let sequence: Int
    switch self {
    case .damaged(let line, _), .newer(_, let line): return line
    case .repeated(_, let range): return lines.line(at: range.lowerBound)
    case .displaced: return nil
    case .missing(let sequences): sequence = sequences.upperBound + 1
    case .unchained(let number), .unreadable(let number): sequence = number
    }
    return scan.records.first { $0.sequence == sequence }.map { lines.line(at: $0.line.lowerBound) }
  }
}

extension Flaw {
  /// What is wrong; nothing was done about it.
  fileprivate var constat: String {
    switch self {
    case .damaged(_, let bytes): "La ligne est abîmée (\(bytes.count) octets)."
    case .missing(let sequences):
      sequences.count == 1
        ? "L'enregistrement n° \(sequences.lowerBound) manque."
        : "Les enregistrements n° \(sequences.lowerBound) à \(sequences.upperBound) manquent."
    case .repeated(let sequence, _): "L'enregistrement n° \(sequence) s'y trouve deux fois."
    case .displaced: "Les enregistrements ont été changés de place."
    case .unchained(let sequence):
      "L'enregistrement n° \(sequence) ne suit pas celui qui le précède."
    case .newer(let version, _):
      "La ligne vient d'une version plus récente du programme (format \(version))."
    case .unreadable(let sequence):
      "L'enregistrement n° \(sequence) est intact, mais d'une sorte inconnue."
    }
  }
}
