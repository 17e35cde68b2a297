import Domain
import Host
import Pages
import Site
import Store
import Testing

struct EffectPerformerTests {
  private static func performer() throws -> (EffectPerformer, Store, MemoryFileSystem) {
    let disk = MemoryFileSystem()
    let store = try Store.open(
      folder: "/donnees", assure: Assure.ID(rawValue: "camille"), fileSystem: disk)
    return (EffectPerformer(store: store), store, disk)
  }

  private static let draft = Draft(
    id: Draft.ID(rawValue: "b1"), formulaire: "messagerie", etape: "texte",
    valeurs: ["texte": "Bonjour"])

  private static let sent = Fact.messageEnvoye(
    Message(
      id: Message.ID(rawValue: "m1"), sens: .envoye, correspondant: "CPAM de Valclair",
      objet: "Ma demande", date: CivilDate(dayNumber: 20_000), corps: ["Bonjour"]),
    brouillon: draft.id)

  @Test func `Effects are performed in order, and each is answered`() throws {
    let (performer, store, _) = try Self.performer()
    let events = performer.perform([.keep(Self.draft), .record(Self.sent, ticket: 7)])
    #expect(events == [.kept, .recorded(ticket: 7)])
    #expect(store.facts == [Self.sent])
    #expect(store.drafts.isEmpty)
    #expect(!performer.wantsToQuit)
  }

  @Test func `A full disk is answered with what is safe and what to do`() throws {
    let (performer, store, disk) = try Self.performer()
    #expect(performer.perform([.keep(Self.draft)]) == [.kept])
    disk.capacity = 0
    let reason: SafeText =
      "Le disque est plein : votre demande n'est pas envoyée, votre texte est gardé. Libérez de la place puis recommencez, ou enregistrez une copie ailleurs : compte-ameli donnees exporter"
    #expect(
      performer.perform([.record(Self.sent, ticket: 1)])
        == [.recordingFailed(ticket: 1, reason: reason)])
    #expect(store.drafts == [Self.draft])
    disk.capacity = .max
    #expect(performer.perform([.record(Self.sent, ticket: 2)]) == [.recorded(ticket: 2)])
  }

  @Test func `What could not be kept is tried again at the pause, and not called kept before`()
    throws
  {
    let (performer, store, disk) = try Self.performer()
    #expect(performer.perform([.keep(Self.draft)]) == [.kept])
    disk.fault = .init(call: 0, errno: 28, .lasting, only: .write)
    var longer = Self.draft
    longer["texte"] = "Bonjour à tous"
    #expect(performer.perform([.keep(longer)]) != [.kept])
    #expect(performer.settle() != [])
    #expect(!store.isKept(longer.id))
    disk.fault = nil
    #expect(performer.settle() == [.kept])
    #expect(performer.settle() == [])
    #expect(store.isKept(longer.id))
    #expect(store.drafts == [longer])
  }

  @Test func `What nobody asked for is not called a request when it fails`() throws {
    let (performer, _, disk) = try Self.performer()
    disk.capacity = 0
    let events = performer.perform([.record(.messageLu(Message.ID(rawValue: "m1")), ticket: 1)])
    guard case .recordingFailed(_, let reason)? = events.first else {
      Issue.record("\(events)")
      return
    }
    #expect(reason.text.contains("ce que vous avez lu n'est pas noté"))
    #expect(!reason.text.contains("demande"))
  }

  @Test func `One draft that is kept does not make another one kept`() throws {
    let (performer, store, disk) = try Self.performer()
    disk.fault = .init(call: 0, errno: 5, .lasting)
    #expect(performer.perform([.keep(Self.draft)]) != [.kept])
    disk.fault = nil
    let other = Draft(
      id: Draft.ID(rawValue: "b2"), formulaire: "mediateur", etape: "texte",
      valeurs: ["texte": "Été"])
    #expect(performer.perform([.keep(other)]) == [])
    #expect(store.isBehind)
    #expect(performer.settle() == [.kept])
  }

  @Test func `A folder that is gone is made again before the question whether to quit`() throws {
    let (performer, _, disk) = try Self.performer()
    #expect(performer.perform([.keep(Self.draft)]) == [.kept])
    disk.lose("/donnees/camille")
    let events = performer.settle()
    #expect(events.count == 1)
    guard case .noticed? = events.first else {
      Issue.record("\(events)")
      return
    }
    let after = try Store.open(
      folder: "/donnees", assure: Assure.ID(rawValue: "camille"),
      fileSystem: disk.restarted(after: .powerCut))
    #expect(after.drafts == [Self.draft])
  }

  /// Somebody sends what they typed beside another program, once that one has ended.
  @Test func `What is sent by taking over is kept and said last`() throws {
    let disk = MemoryFileSystem()
    let assure = Assure.ID(rawValue: "camille")
    var first: Store? = try Store.open(folder: "/donnees", assure: assure, fileSystem: disk)
    let other = Draft(
      id: Draft.ID(rawValue: "b2"), formulaire: "mediateur", etape: "texte",
      valeurs: ["texte": "Été"])
    try first?.keep(other)
    try first?.syncDrafts()
    let second = try Store.open(folder: "/donnees", assure: assure, fileSystem: disk)
    let notice = try #require(second.readOnlyNotice)
    let performer = EffectPerformer(store: second)
    guard case .keepingFailed? = performer.perform([.keep(Self.draft)]).last else {
      Issue.record("kept beside a writer")
      return
    }
    first = nil
    let events = performer.perform([.record(Self.sent, ticket: 1)])
    #expect(events.first == .noticeEnded(SafeText(notice)))
    #expect(Array(events.suffix(2)) == [.kept, .recorded(ticket: 1)])
    #expect(events.count == 4)
    #expect(second.drafts == [other])
    #expect(!second.isBehind)
  }

  @Test func `A draft that could not be kept is said, at the key and at the pause`() throws {
    let (performer, _, disk) = try Self.performer()
    disk.fault = .init(call: 0, errno: 5, .lasting)
    guard case .keepingFailed(let reason)? = performer.perform([.keep(Self.draft)]).first else {
      Issue.record("kept on a disk that fails")
      return
    }
    #expect(reason.text.contains("ne sont pas gardées"))
    disk.fault = nil
    #expect(performer.perform([.keep(Self.draft)]) == [.kept])
    disk.fault = .init(call: 0, errno: 5, .lasting)
    #expect(performer.settle().count == 1)
    disk.fault = nil
    #expect(performer.settle().isEmpty)
  }

  @Test func `Quitting makes the drafts durable first`() throws {
    let (performer, _, disk) = try Self.performer()
    #expect(performer.perform([.keep(Self.draft), .quit]) == [.kept])
    #expect(performer.wantsToQuit)
    let left = try Store.open(
      folder: "/donnees", assure: Assure.ID(rawValue: "camille"),
      fileSystem: disk.restarted(after: .powerCut))
    #expect(left.drafts == [Self.draft])
  }

  @Test func `A discarded draft is gone, and one that never was is no fault`() throws {
    let (performer, store, _) = try Self.performer()
    #expect(
      performer.perform([.keep(Self.draft), .discard(Self.draft.id), .discard(Self.draft.id)])
        == [.kept])
    #expect(store.drafts.isEmpty)
  }
}
