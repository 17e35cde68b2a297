import Catalog

extension PageFixe {
  init(_ record: inout Record) {
    self.init(
      id: record.word("id"), titre: record.text("titre"),
      blocs: record.list("blocs", atLeast: 1).compactMap { [reading = record.reading] in
        Record.read($0, reading) { Bloc(&$0) }
      })
  }
}

extension PageFixe.Bloc {
  /// `- titre: …`, `- paragraphe: …` or `- liste: […]`: one key tells which.
  init?(_ record: inout Record) {
    let keys = record.entry.keys.compactMap(\.scalar)
    switch keys {
    case ["titre"]: self = .titre(record.text("titre"))
    case ["paragraphe"]: self = .paragraphe(record.text("paragraphe"))
    case ["liste"]: self = .liste(record.texts("liste", atLeast: 1))
    default:
      record.allowAnyKey()
      if record.entry.isMapping {
        record.report(
          "un bloc a une seule clé ; écrivez « titre: », « paragraphe: » ou « liste: »",
          at: record.entry)
      }
      return nil
    }
  }
}

extension Demarche {
  init(_ record: inout Record) {
    self.init(
      id: record.word("id"), titre: record.text("titre"),
      enDeuxClics: record.flag("enDeuxClics", otherwise: false),
      texte: record.texts("texte", atLeast: 1))
  }
}

extension CategorieDeMotifs {
  init(_ record: inout Record) {
    self.init(
      id: record.word("id"), titre: record.text("titre"),
      motifs: record.records("motifs", atLeast: 1) { motif in
        Motif(
          id: motif.word("id"), titre: motif.text("titre"),
          parcours: motif.optionalWord("parcours").map(Parcours.ID.init))
      })
  }
}
