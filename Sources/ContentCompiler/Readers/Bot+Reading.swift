import Bot

extension BotWords {
  init(_ record: inout Record) {
    self.init(
      accueil: record.text("accueil"),
      premierEchec: record.texts("premierEchec", atLeast: 1),
      secondEchec: record.texts("secondEchec", atLeast: 1),
      hesitation: record.text("hesitation"),
      aucune: record.text("aucune"))
  }
}

extension Intent {
  init(_ record: inout Record) {
    self.init(
      id: ID(rawValue: record.word("id")), titre: record.text("titre"),
      regles: record.rules("regles"), exemples: record.words("exemples", atLeast: 1),
      noeud: DialogueNode.ID(rawValue: record.word("noeud")))
  }
}

extension DialogueNode {
  init(_ record: inout Record) {
    self.init(
      id: ID(rawValue: record.word("id")), dit: record.texts("dit", atLeast: 1),
      choix: record.records("choix") { choice in
        Choice(libelle: choice.text("libelle"), vers: ID(rawValue: choice.word("vers")))
      },
      infructueux: record.flag("infructueux", otherwise: false))
  }
}

extension Record {
  /// Lists of words: `[[remboursement, suspect], [facture, inconnu*]]`.
  fileprivate mutating func rules(_ key: String) -> [[String]] {
    list(key, atLeast: 0).map { rule in
      Record.list(rule, reading, atLeast: 1).map { Record.word($0, reading) }
    }
  }
}
