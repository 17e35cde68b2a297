import Domain

/// The facts: archives, snapshot, journal, witness.
extension Checkup {
  mutating func checkFacts(_ reading: AccountReading) {
    for (name, fault) in reading.failures {
      report(name, "Il n'a pas pu être lu. \(fault.cause).", .disk)
    }
    if let (file, owner) = reading.owner(otherThan: account) {
      report(file, "Ce fichier est celui du compte « \(owner) ».", .putBack)
    }
    let archived = checkArchives(reading)
    let start = checkSnapshot(reading, archived)
    let journal = reading.factFiles.first { $0.name == Journal.fileName }
    let end = check(journal, after: start, reading)
    checkBeyond(reading, start, journal)
    checkWitness(reading, end)
    checkJournal(reading, end)
    facts = max(end.chain.sequence, end.historique.revision) - lost
    if lost > 0 {
      remarks.append(
        lost == 1
          ? "Un enregistrement de plus est perdu : sa place est gardée."
          : "\(lost) enregistrements de plus sont perdus : leur place est gardée.")
    }
  }

  /// Archives that the snapshot does not know: what a program that was stopped has left is in the
  /// journal too.
  private mutating func checkBeyond(
    _ reading: AccountReading, _ start: Snapshot, _ journal: AccountReading.FactFile?
  ) {
    let known = Set(journal.map { RecordScan($0.bytes).records.map(\.checksum) } ?? [])
    let next = Archives.folderName + "/" + Archives.name(first: start.chain.sequence + 1)
    let later = reading.factFiles.filter { Archives.isArchive($0.name) && $0.name >= next }
    for file in later {
      let strange = RecordScan(file.bytes).records.filter {
        $0.sequence > start.chain.sequence && !known.contains($0.checksum)
      }
      if let last = strange.last {
        report(file.name, Flaw.beyond(last: last.sequence).constat, .repair)
      }
    }
  }

  /// What says that there were more facts than there are, beside the witness.
  private mutating func checkJournal(_ reading: AccountReading, _ end: Snapshot) {
    let reached = max(end.chain.sequence, reading.witness?.sequence ?? 0)
    let claims = reading.entries.compactMap { DraftFile.id(of: $0.name)?.claim(beyond: reached) }
    if let last = claims.max() {
      report(Journal.fileName, Flaw.missing(sequences: reached + 1...last).constat, .repair)
    }
    let isUsed = reading.has(Reserve.fileName) || reading.has(Snapshot.fileName)
    if !reading.has(Journal.fileName), isUsed, defects.isEmpty {
      report(Journal.fileName, Flaw.gone.constat, .repair)
    }
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
      let remedy = defects.isEmpty ? Remedy.open : .repair
      report(Snapshot.fileName, line: 1, "L'instantané est illisible.", remedy)
    case .absent:
      let isWhole = defects.isEmpty
      if !sum.isEmpty {
        report(Snapshot.fileName, "L'instantané manque.", isWhole ? .open : .repair)
      }
    }
    return sum
  }

  private mutating func check(
    _ file: AccountReading.FactFile?, after start: Snapshot, _ account: AccountReading
  ) -> Snapshot {
    guard let file else { return start }
    let reading = Journal.Reading(file.bytes, after: start, coder: account.coder)
    let isArchive = Archives.isArchive(file.name)
    if file.hasOtherLineEnds {
      let what = "Ses fins de ligne ont été changées : chaque ligne est intacte."
      report(file.name, what, isArchive ? .repair : .open)
    }
    let end = TornEnd(of: file.name, account.witness, at: reading.chain)
    note(reading.flaws, reading.scan, file.bytes, of: file.name, end)
    lost += reading.facts.count { $0 == .enregistrementPerdu }
    return Snapshot(historique: reading.historique, chain: reading.chain)
  }

  private mutating func checkWitness(_ reading: AccountReading, _ end: Snapshot) {
    switch reading.said {
    case .torn, .unreadable: return
    case .newer(let version):
      isNewer = true
      let flaw = Flaw.newer(version: version, line: 1)
      report(Witness.fileName, line: 1, flaw.constat, .update)
    case .absent:
      let isUsed =
        reading.has(Reserve.fileName) || end.chain.sequence > reading.base.chain.sequence
      if isUsed, reading.has(Journal.fileName) || !end.isEmpty {
        report(Witness.fileName, "Le témoin manque : rien ne dit si la fin est là.", .mend)
      }
    case .damaged:
      let known = [Chain(), end.chain] + reading.chains.prefix(2 * Journal.mostRecords)
      guard case .damaged = reading.said.judged(by: known, of: account) else { return }
      report(Witness.fileName, line: 1, "Le témoin est illisible.", .mend)
    case .said(let said): check(said, reading, end)
    }
  }

  private mutating func check(
    _ said: Witness.Said, _ reading: AccountReading, _ end: Snapshot
  ) {
    let witness = said.chain
    let reached = end.chain.sequence
    let seen = reading.chains.first { $0.sequence == witness.sequence }
    if said.isWhole, case .good(let snapshot) = reading.snapshot,
      witness.sequence < snapshot.chain.sequence
    {
      report(Witness.fileName, line: 1, Flaw.outdated(last: witness.sequence).constat, .repair)
    }
    if witness.sequence > reached {
      let flaw = Flaw.missing(sequences: reached + 1...witness.sequence)
      report(Journal.fileName, flaw.constat, .repair)
    } else if let seen = witness.sequence == reached ? end.chain : seen, seen != witness {
      report(Journal.fileName, Flaw.forked(sequence: witness.sequence).constat, .repair)
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
    guard witness != end else {
      self = .unconfirmed
      return
    }
    self = witness.sequence < end.sequence ? .unknown : .confirmed
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
    case .unchained(let number), .unreadable(let number), .forked(let number): sequence = number
    case .outdated, .beyond, .gone: return nil
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
    case .forked(let sequence):
      "L'enregistrement n° \(sequence) n'est pas celui que le témoin a vu."
    case .outdated(let last): "Il s'arrête au n° \(last), le compte va plus loin."
    case .beyond(let last):
      "Il va jusqu'au n° \(last), que ni l'instantané ni le journal ne connaissent."
    case .gone: "Le fichier manque, et le compte a déjà servi."
    }
  }
}
