import Domain
import Store

/// A promise that does not hold, and the arguments that show it again.
struct Broken: Error {
  var what: String
  var replay: String
}

/// What each start on a disk that was left in the midst of something has to find.
struct Promise {
  let ledger: Ledger
  let end: End
  var comparesSumOnly = false

  /// What is wrong with the disk; nil when all is as promised.
  func complaint(about disk: MemoryFileSystem) -> String? {
    do {
      return try complaint(about: try Run.open(disk))
    } catch {
      return "le magasin ne s'ouvre pas : \(error)"
    }
  }

  private func complaint(about store: Store) throws(StoreError) -> String? {
    if store.state != .ready { return "l'état est \(store.state) : \(store.notices)" }
    if let notice = store.found.first(where: { isFalseAlarm($0) }) {
      return "fausse alerte : \(notice.phrase)"
    }
    if let complaint = try factsComplaint(store) { return complaint }
    return ledger.complaint(
      about: store.drafts, sent: Set(store.historique.brouillonsEnvoyes), after: end)
  }

  private func factsComplaint(_ store: Store) throws(StoreError) -> String? {
    if comparesSumOnly {
      let count = store.historique.revision
      if count < ledger.told.count, !ledger.isUncertain {
        return "\(count) faits, \(ledger.told.count) confirmés"
      }
      let expected = Historique(facts: ledger.tried.prefix(count))
      return store.historique == expected ? nil : "la somme des \(count) faits est fausse"
    }
    let facts = try store.allFacts()
    if let complaint = ledger.complaint(about: facts) { return complaint }
    return store.historique == Historique(facts: facts) ? nil : "la somme des faits est fausse"
  }

  /// A draft may truly have lost a key that was never synchronised; nothing else is ever damaged.
  private func isFalseAlarm(_ notice: Notice) -> Bool {
    switch notice {
    case .tornTail, .cutTail, .cutDraft, .unfinishedDraft, .summedUp, .unterminated: false
    case .flaw(let file, _), .lostDraft(let file):
      end == .killed || !file.hasPrefix("brouillon-")
    case .notQuarantined, .snapshotMadeAgain, .madeAgain, .takenOver, .unreadableDraft, .olderDraft,
      .archiveGone, .unreadableArchive, .witnessGone, .witnessDamaged, .unreadableWitness,
      .otherLineEnds, .writable, .cameBack, .newerDraft:
      true
    }
  }

  /// Beyond opening: what is shown stays, and the work goes on.
  func complaintLater(about disk: MemoryFileSystem) -> String? {
    do {
      var run = Run(on: disk, ledger)
      guard let shown = run.store?.historique, let drafts = run.store?.drafts else {
        return "le magasin ne s'ouvre pas"
      }
      let again = try Run.open(disk.restarted(after: .powerCut))
      if again.historique != shown { return "ce qui était montré n'y est plus" }
      if again.drafts != drafts { return "un brouillon montré n'y est plus" }
      let fact = Fact.lu("suite")
      run.carryOut([.append(fact), .keep(.sample("suite", "suite")), .sync])
      if let error = run.errors.first { return "le travail ne continue pas : \(error)" }
      let onward = try Run.open(disk.restarted(after: .powerCut))
      if onward.historique.revision != shown.revision + 1 { return "la suite est perdue" }
      return onward.drafts.contains { $0.id.rawValue == "suite" }
        ? nil : "le brouillon suivant est perdu"
    } catch {
      return "le second départ échoue : \(error)"
    }
  }
}

extension Fact {
  static func lu(_ id: String) -> Fact { .messageLu(Message.ID(rawValue: id)) }

  static func envoye(_ text: String, _ draft: String) -> Fact {
    .messageEnvoye(
      Message(
        id: Message.ID(rawValue: "m-" + draft), sens: .envoye, correspondant: "CPAM",
        objet: "Ma demande", date: CivilDate(dayNumber: 20_000), corps: [text]),
      brouillon: Draft.ID(rawValue: draft))
  }
}

extension Draft {
  static func sample(_ id: String, _ text: String, motif: String = "delai") -> Draft {
    Draft(
      id: ID(rawValue: id), formulaire: "mediateur", etape: "texte",
      valeurs: ["motif": motif, "texte": text])
  }
}
