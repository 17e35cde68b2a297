import Catalog
import Gherkin

/// A sentence that scenarios may say: how it is written, what it means, what it does. The one table
/// of them runs the steps and prints `scenarios --vocabulaire`.
struct Phrase: Sendable {
  enum Role: String, CaseIterable, Sendable {
    case given = "Étant donné", when = "Quand", then = "Alors"
  }

  let role: Role
  let patterns: [StepPattern]
  let example: String
  let meaning: String
  /// The tag without which it has no place: a keyboard, a window.
  let tag: String?
  /// How many columns the table below it has; nil when what is below is a text.
  let columns: Int?
  let run: @Sendable (Play, Arguments) throws(Misstep) -> Void

  init(
    _ role: Role, _ patterns: [String], _ example: String, _ meaning: String, tag: String? = nil,
    columns: Int? = nil,
    run: @escaping @Sendable (Play, Arguments) throws(Misstep) -> Void
  ) {
    self.role = role
    self.patterns = patterns.map(StepPattern.init)
    self.example = example
    self.meaning = meaning
    self.tag = tag
    self.columns = columns
    self.run = run
  }
}

extension Phrase {
  /// What comes on the lines below it, for people.
  fileprivate var below: String {
    guard let last = patterns.last, last.source.hasSuffix(" :") else { return "" }
    switch columns {
    case nil: return " Après « : », un texte entre deux lignes de trois guillemets."
    case 1: return " Dessous, un tableau d'une colonne, sans titre."
    default: return " Dessous, un tableau de deux colonnes, sans titres."
    }
  }
}

/// What a step gives to its phrase.
struct Arguments: Sendable {
  var values: [String]
  /// What each value is.
  var places: [StepPattern.Value] = []
  var table: [[String]] = []
  var docString: String?

  subscript(index: Int) -> String { values.indices.contains(index) ? values[index] : "" }

  /// Zero for « aucun », which has no place.
  func number(_ index: Int) -> Int { Int(self[index]) ?? 0 }

  /// A table of one column.
  var column: [String] { table.map { $0.first ?? "" } }

  /// The text below the step, or the one in it.
  var lastText: String { docString ?? values.last ?? "" }
}

package enum Vocabulary {
  static let phrases = givens + deeds + keys + sights

  /// What the vocabulary is, for people: some lines for each phrase, and a whole file.
  package static var description: [String] {
    var lines = [
      "Ce qui est entre guillemets droits est écrit comme à l'écran ; \\\" est un guillemet. Entre "
        + "guillemets vont {libellé}, {texte}, {extrait}, {personne}, {écran}, {identifiant} et {image}.",
      "Sans clavier ni fenêtre, @clavier, @fenetre et @image ne se jouent pas ; en lignes, "
        + "@sauf-lineaire non plus.",
      "Un libellé peut être donné par son début. La première ligne du fichier : # language: fr",
    ]
    for role in Phrase.Role.allCases {
      lines += ["", "\(role.rawValue)"]
      for phrase in phrases where phrase.role == role {
        let tag = phrase.tag.map { " Étiquette : \($0)." } ?? ""
        lines.append("  " + phrase.patterns.map(\.source).joined(separator: " | "))
        lines.append("      \(phrase.meaning)\(phrase.below)\(tag)")
        lines.append("      Exemple : \(role.rawValue) \(phrase.example)")
      }
    }
    return lines + ["", "Un fichier entier"] + sample.map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// The phrase that a step says, with what it gives to it.
  static func reading(_ step: PickleStep) throws(Misstep) -> (Phrase, Arguments) {
    try reading(
      step.text, table: (step.step.table ?? []).map { $0.cells.map(\.text) },
      docString: step.step.docString?.content)
  }

  static func reading(
    _ original: String, table: [[String]] = [], docString: String? = nil
  ) throws(Misstep) -> (Phrase, Arguments) {
    let text = Self.stripped(Loose(original))
    for phrase in phrases {
      for pattern in phrase.patterns {
        guard let values = pattern.values(in: text) else { continue }
        let arguments = Arguments(
          values: values, places: pattern.places, table: table, docString: docString)
        try check(arguments, phrase, pattern)
        return (phrase, arguments)
      }
    }
    throw unknown(text.text)
  }

  /// « Étant donné que » and « Étant donné » begin the same sentence.
  static func stripped(_ text: Loose) -> Loose {
    for start in ["que ", "qu'"] where text.text.hasPrefix(start) {
      return Loose(String(text.text.dropFirst(start.count)))
    }
    return text
  }
}
