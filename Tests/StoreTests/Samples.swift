import Domain
import Store

extension Draft {
  static func sample(_ id: String = "mediateur-0", texte: String = "") -> Draft {
    Draft(
      id: ID(rawValue: id), formulaire: "mediateur", etape: "texte",
      valeurs: ["motif": "delai", "texte": texte])
  }
}

extension Fact {
  static func lu(_ id: String) -> Fact { .messageLu(Message.ID(rawValue: id)) }

  static func envoye(_ texte: String, brouillon: String) -> Fact {
    .messageEnvoye(
      Message(
        id: Message.ID(rawValue: "m-" + brouillon), sens: .envoye,
        correspondant: "CPAM de Valclair",
        objet: "Ma demande", date: CivilDate(dayNumber: 20_000), corps: [texte]),
      brouillon: Draft.ID(rawValue: brouillon))
  }
}

/// Texts that break stores: accents both ways, quotes, controls, what turns a line around.
let awkwardTexts = [
  "", "é", "e\u{301}", "« déjà vu » \"\\/", "ligne 1\nligne 2\r\n\t", "\u{0}\u{1}\u{7F}\u{9B}31m",
  "\u{202E}gnp.exe\u{2066}\u{200B}\u{FEFF}\u{2028}", "👩‍👩‍👧‍👦 \u{10FFFD}",
  "e" + String(repeating: "\u{301}", count: 500), "{\"v\":1}",
  String(repeating: "à", count: 16_384),
]

extension MemoryFileSystem {
  static let journal = "/donnees/camille/journal.jsonl"
  static func draft(_ id: String) -> String { "/donnees/camille/brouillon-\(id).jsonl" }

  func openStore() throws(StoreError) -> Store {
    try Store.open(folder: "/donnees", assure: Assure.ID(rawValue: "camille"), fileSystem: self)
  }

  var journalText: String { String(decoding: bytes(at: Self.journal) ?? [], as: UTF8.self) }

  var quarantined: [String] { names(at: "/donnees/camille/quarantaine") }
}

/// Bytes of two texts are the same; `==` takes different accents for equal.
func areSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
