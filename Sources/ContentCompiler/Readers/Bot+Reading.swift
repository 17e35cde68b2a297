import Bot

extension BotWords {
  init(_ record: inout Record) {
    self.init(
      accueil: record.text("accueil"),
      premierEchec: record.texts("premierEchec", atLeast: 1),
      secondEchec: record.texts("secondEchec", atLeast: 1),
      sante: record.texts("sante", atLeast: 1), hesitation: record.text("hesitation"),
      aucune: record.text("aucune"))
  }
}

/// An intent, and the sentences that mean it.
struct TaughtIntent {
  let intent: Intent
  let lessons: [Located<Lesson>]

  init(_ record: inout Record) {
    let id = Intent.ID(rawValue: record.word("id"))
    intent = Intent(
      id: id, titre: record.text("titre"), regles: record.rules("regles"),
      partout: record.rules("partout"), noeud: DialogueNode.ID(rawValue: record.word("noeud")))
    lessons = record.record("exemples") { $0.lessons(of: id) }
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
  /// Sentences by the way in which they are written.
  mutating func lessons(of intent: Intent.ID) -> [Located<Lesson>] {
    let lessons = Lesson.Style.allCases.flatMap { style in
      list(style.rawValue, atLeast: 0).map { entry in
        Located(
          value: Lesson(intent: intent, style: style, sentence: Record.word(entry, reading)),
          entry: entry)
      }
    }
    if lessons.isEmpty, entry.isMapping, entry.keys.isEmpty {
      report("il n'y a ici aucun exemple ; écrivez « correct: […] »", at: entry)
    }
    return lessons
  }

  /// Lists of words: `[[remboursement, suspect], [facture, inconnu*]]`.
  fileprivate mutating func rules(_ key: String) -> [[String]] {
    list(key, atLeast: 0).map { rule in
      Record.list(rule, reading, atLeast: 1).map { Record.word($0, reading) }
    }
  }
}
