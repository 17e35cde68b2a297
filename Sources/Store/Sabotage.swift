#if TRIALS
  /// A mistake put into the store on purpose, so that the trials show that they would find it. No
  /// program but `store-trials` is built with these.
  package enum Sabotage: String, CaseIterable, Sendable {
    case journalNotSynchronized = "journal-sans-fsync"
    case draftNotSynchronized = "brouillon-sans-fsync"
    case folderNotSynchronized = "dossier-sans-fsync"
    case renamedBeforeSynchronized = "renommer-avant-fsync"
    case secondSynchronizationBelieved = "second-fsync-cru"
    case failureNotTold = "echec-tu"
    case shortWriteLeft = "ecriture-courte-laissee"
    case tailNotRepaired = "fin-non-reparee"
    case checksumNotChecked = "somme-non-verifiee"
    case chainNotChecked = "chaine-non-verifiee"
    case lockSkipped = "verrou-omis"
    case snapshotBeforeArchive = "instantane-avant-archive"
    case journalEmptiedEarly = "journal-vide-trop-tot"
    case witnessAhead = "temoin-en-avance"
    case draftRemovedEarly = "brouillon-ote-trop-tot"
    case quarantineSkipped = "quarantaine-omise"
    case unreadDraftLeft = "brouillon-illisible-laisse"
    case beginningNeeded = "debut-de-brouillon-exige"
    case archiveOverwritten = "archive-ecrasee"
    case witnessBelieved = "temoin-cru"
    case witnessNotSecured = "temoin-non-assure"
    case witnessBeforeJournal = "temoin-avant-journal"
    case ownerNotChecked = "titulaire-non-verifie"

    nonisolated(unsafe) package static var current: Sabotage?
  }

  extension Sabotage? {
    func skipsSynchronizing(_ file: String) -> Bool {
      switch self {
      case .journalNotSynchronized: file == Journal.fileName
      case .draftNotSynchronized: file != Journal.fileName
      default: false
      }
    }
  }

  /// Small enough for a trial to go round archives and compaction many times.
  package enum TrialSizes {
    nonisolated(unsafe) package static var journalRecords = 128
    nonisolated(unsafe) package static var draftBytes = 64 * 1024
  }
#endif
