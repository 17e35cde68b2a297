import Domain
import Store
import Testing

struct JournalTests {
  @Test(arguments: awkwardTexts)
  func `A fact comes back byte for byte`(texte: String) throws {
    let disk = MemoryFileSystem()
    let fact = Fact.envoye(texte, brouillon: "b1")
    try disk.openStore().append(fact)
    let historique = try disk.openStore().historique
    #expect(historique == Historique(facts: [fact]))
    let message = try #require(historique.messages.first)
    #expect(areSame(message.corps[0], texte))
  }

  @Test func `Every kind of fact comes back`() throws {
    let day = CivilDate(dayNumber: 20_000)
    let coordonnees = Coordonnees(
      telephone: try Telephone(typed: "06 39 98 12 34"),
      courriel: try Courriel(typed: "camille@example.org"))
    let accuse = Message(
      id: Message.ID(rawValue: "a1"), sens: .recu, correspondant: "Médiateur", objet: "Reçu",
      date: day, corps: ["Merci."])
    let demande = Demande(
      id: Demande.ID(rawValue: "MED-2024-000123"), parcours: "mediateur", titre: "Médiateur",
      date: day, contactAvant: day.adding(days: 5),
      reponses: [.init(champ: "texte", libelle: "Texte", valeur: "J'attends.")],
      brouillon: Draft.ID(rawValue: "d1"), accuse: accuse)
    let facts: [Fact] = [
      .compteOuvert(day), .demandeEnvoyee(demande),
      .messageEnvoye(accuse, brouillon: Draft.ID(rawValue: "d2")), .lu("a1"),
      .notificationLue("n1"),
      .coordonneesModifiees(coordonnees, brouillon: Draft.ID(rawValue: "d3")),
      .avisDonne(Avis(demande: demande.id, note: .tresBien)),
    ]
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    for fact in facts { try store.append(fact) }
    let reopened = try disk.restarted(after: .killed).openStore()
    #expect(reopened.facts == facts)
    #expect(store.state == .ready)
  }

  @Test func `A line is printable ASCII with its number and the checksum before it`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    try store.append(.lu("é\u{202E}"))
    try store.append(.lu("b"))
    let lines = disk.journalText.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 3)
    #expect(lines[2].isEmpty)
    #expect(
      lines[0].dropFirst(9)
        == #"{"v":1,"seq":1,"prec":"00000000","fait":{"messageLu":{"_0":"\u00e9\u202e"}}}"#)
    #expect(lines[1].contains(#""seq":2,"prec":"\#(lines[0].prefix(8))""#))
    let bytes = disk.bytes(at: MemoryFileSystem.journal) ?? []
    #expect(bytes.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A })
  }

  @Test func `An ephemeral store keeps its facts while it lives`() throws {
    let store = try Store.ephemeral(assure: Assure.ID(rawValue: "camille"))
    try store.keep(.sample("b1", texte: "a"))
    try store.append(.envoye("a", brouillon: "b1"))
    #expect(store.facts.count == 1)
    #expect(store.drafts.isEmpty)
    #expect(store.state == .ready)
  }

  @Test(arguments: ["", "..", "a/b", "é", "a b", String(repeating: "a", count: 101)])
  func `An id that is no file name is refused`(id: String) throws {
    #expect(throws: StoreError.wrongID(id)) {
      try Store.open(
        folder: "/donnees", assure: Assure.ID(rawValue: id), fileSystem: MemoryFileSystem())
    }
    let store = try MemoryFileSystem().openStore()
    #expect(throws: StoreError.wrongID(id)) { try store.keep(.sample(id)) }
  }

  @Test func `A text that no record can hold is refused and nothing is written`() throws {
    let disk = MemoryFileSystem()
    let store = try disk.openStore()
    let text = String(repeating: "é", count: 60_000)
    #expect(throws: StoreError.self) { try store.append(.envoye(text, brouillon: "b")) }
    #expect(disk.journalText.isEmpty)
    try store.append(.lu("a"))
    #expect(try disk.restarted(after: .powerCut).openStore().facts == [.lu("a")])
  }

  @Test func `The folder comes from XDG_DATA_HOME, then from HOME, never from nothing`() throws {
    let standard = StoreFolder.standard
    #expect(try standard(["XDG_DATA_HOME": "/x", "HOME": "/h"]) == "/x/compte-ameli")
    #expect(
      try standard(["XDG_DATA_HOME": "x", "HOME": "/h"]) == "/h/.local/share/compte-ameli")
    for home in [[:], ["HOME": ""], ["HOME": "/"], ["HOME": "h"]] {
      #expect(throws: StoreError.noHome) { try standard(home) }
    }
  }
}
