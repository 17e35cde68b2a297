import Domain
import Glibc
import Store

/// What other programs ask about a store on the disk itself.
enum RealDisk {
  static func open(_ path: String, command: String = "store-trials") throws(StoreError) -> Store {
    try Store.open(
      folder: path, assure: Run.camille, fileSystem: RealFileSystem(), command: command)
  }

  /// Opens each store as the next start does, and says what it found: folder, state, facts, requests,
  /// messages written, phone and the texts of drafts, with TABs between them.
  static func describe(_ paths: [String]) {
    for path in paths {
      do {
        let store = try open(path)
        let facts = try store.allFacts().count
        let alarms =
          store.found.filter { notice in
            switch notice {
            case .tornTail, .cutTail, .cutDraft, .unfinishedDraft, .summedUp, .unterminated: false
            default: true
            }
          }.map { "\($0)" } + store.takeNews()
        let state = store.state == .ready && alarms.isEmpty ? "bon" : "\(store.state) \(alarms)"
        let said = store.historique
        let texts = store.drafts.flatMap { $0.valeurs.sorted { $0.key < $1.key }.map(\.value) }
        let words = [
          state, "\(facts)", "\(said.demandes.count)",
          "\(said.messages.count { $0.sens == .envoye })", said.coordonnees?.telephone.digits ?? "",
          texts.joined(separator: "|"),
        ]
        print(([path] + words.map(oneLine)).joined(separator: "\t"))
      } catch {
        print("\(path)\t\(oneLine("\(error)"))\t0\t0\t0\t\t")
      }
    }
  }

  private static func oneLine(_ text: String) -> String {
    text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? "/" : String($0) }.joined()
  }

  /// Makes an account with so many facts, as old ones have them.
  static func make(_ path: String, count: Int) throws(StoreError) {
    let facts = (0..<count).lazy.map { index -> Fact in
      let id = Message.ID(rawValue: "m-\(index / 10 * 10)")
      guard index % 10 == 0 else { return .messageLu(id) }
      let text = "Bonjour, je vous écris pour la \(index)e fois : où en est mon dossier ?"
      let message = Message(
        id: id, sens: .envoye, correspondant: "CPAM de Valclair", objet: "Mon dossier",
        date: CivilDate(dayNumber: 10_000 + index / 200), corps: [text])
      return .messageEnvoye(message, brouillon: Draft.ID(formulaire: "messagerie", revision: index))
    }
    try Store.make(facts, folder: path, assure: Run.camille)
  }

  /// One of several programs that want the same store: each time it opens it, it either appends a
  /// fact or is told who has it. What was appended is printed.
  static func compete(_ path: String, name: String, count: Int) {
    TrialSizes.journalRecords = 128
    var told = 0
    for index in 0..<count {
      let store: Store
      do {
        store = try open(path, command: name)
      } catch {
        print("illisible : \(error)")
        continue
      }
      if store.state == .ready {
        if (try? store.append(.lu("\(name)-\(index)"))) != nil { print("\(name)-\(index)") }
      } else if case .readOnly(.busy(let holder)) = store.state {
        // Between its lock and its first word the holder has no name yet.
        told += holder.processID == nil ? 0 : 1
      } else {
        print("état inattendu : \(store.state) \(store.notices)")
      }
    }
    print("occupé \(told)")
  }

  /// All facts of a store, one id a line.
  static func list(_ path: String) {
    guard let store = try? open(path), store.state == .ready, let facts = try? store.allFacts()
    else { return print("illisible") }
    for fact in facts {
      if case .messageLu(let id) = fact { print(id.rawValue) }
    }
  }
}

/// The system lets no file grow past a limit, which is moved over every byte of a run: writes stop
/// in the middle of a record, on a real disk.
enum LimitTrial {
  static func run(in root: String) throws(Broken) {
    signal(SIGXFSZ, SIG_IGN)
    var runs = 0
    var refused = 0
    for limit in 0...1400 {
      let path = "\(root)/\(limit)"
      var ledger = Ledger()
      setLimit(UInt(limit))
      if let store = try? RealDisk.open(path) { work(store, &ledger, &refused) }
      setLimit(.max)
      runs += 1
      do {
        let store = try RealDisk.open(path)
        let sent = Set(store.historique.brouillonsEnvoyes)
        let what =
          ledger.complaint(about: try store.allFacts())
          ?? ledger.complaint(about: store.drafts, sent: sent, after: .killed)
        if let what { throw Broken(what: what, replay: "limite \(root) (\(limit) octets)") }
        guard store.state == .ready else {
          throw Broken(what: "\(store.notices)", replay: "limite \(root) (\(limit) octets)")
        }
      } catch let error as Broken {
        throw error
      } catch {
        throw Broken(what: "\(error)", replay: "limite \(root) (\(limit) octets)")
      }
    }
    print(
      """
      limite : RLIMIT_FSIZE de 0 à \(runs - 1) octets, \(refused) écritures refusées et dites, \
      0 confirmation perdue, 0 arrêt
      """)
  }

  private static func work(_ store: Store, _ ledger: inout Ledger, _ refused: inout Int) {
    let steps: [Step] =
      (0..<5).map { .append(.lu("lu-\($0)")) }
      + ["B", "Bo", "Bonjour"].map { .keep(.sample("b1", $0)) }
      + [.append(.envoye("Bonjour", "b1")), .append(.lu("fin"))]
    for step in steps {
      switch step {
      case .append(let fact):
        ledger.try(fact)
        if (try? store.append(fact)) != nil { ledger.tell(fact) } else { refused += 1 }
      case .keep(let draft):
        ledger.try(draft)
        if (try? store.keep(draft)) != nil { ledger.tell(draft) } else { refused += 1 }
      default: continue
      }
    }
  }

  private static func setLimit(_ bytes: UInt) {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    limit.rlim_cur = min(bytes, limit.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }
}
