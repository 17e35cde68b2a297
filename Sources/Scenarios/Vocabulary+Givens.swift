import Domain
import Gherkin
import Screen

extension Vocabulary {
  static let givens: [Phrase] =
    [
      Phrase(
        .given, ["l'assurée {personne}", "l'assuré {personne}"], "l'assurée \"camille\"",
        "La personne du compte : camille, odette, karim ou lea. Sans ce pas, camille. Plus tard, le "
          + "programme est relancé avec elle."
      ) { (play, arguments) throws(Misstep) in
        try play.restart(assure: Assure.ID(rawValue: arguments[0]))
      },
      Phrase(
        .given, ["nous sommes le {date}"], "que nous sommes le 14 octobre 2024",
        "Le jour simulé. Sans ce pas, le 14 octobre 2024. Plus tard, le programme est relancé ce jour-là."
      ) { (play, arguments) throws(Misstep) in
        try play.restart(today: try CivilDate(scenario: arguments[0]))
      },
      Phrase(
        .given, ["un compte neuf"], "un compte neuf",
        "Rien n'a été fait encore. C'est toujours ainsi."
      ) { (_, _) throws(Misstep) in },
      Phrase(
        .given, ["une fenêtre de {taille}"], "une fenêtre de 40x20",
        "La taille de la fenêtre : colonnes x lignes. Sans ce pas, 80x24. Sans effet hors d'une fenêtre."
      ) { (play, arguments) throws(Misstep) in
        let size = try Size(scenario: arguments[0])
        if play.stage.hasKeyboard { try play.perform(.resize(size)) }
      },
    ] + disk

  private static let disk: [Phrase] = [
    Phrase(
      .given, ["le disque est plein"], "que le disque est plein",
      "À partir de là, rien de plus ne s'écrit."
    ) { (play, _) throws(Misstep) in try play.backstage().isDiskFull = true },
    Phrase(
      .given, ["le disque refonctionne"], "que le disque refonctionne",
      "À partir de là, il y a de la place."
    ) { (play, _) throws(Misstep) in try play.backstage().isDiskFull = false },
  ]

  /// Only a disk in memory is full when it is told to be.
  static func needsPretendDisk(_ step: PickleStep) -> Bool {
    let text = stripped(Loose(step.text))
    return disk.contains { phrase in phrase.patterns.contains { $0.values(in: text) != nil } }
  }
}

extension CivilDate {
  init(scenario text: String) throws(Misstep) {
    guard let date = CivilDate(french: text) else {
      throw Misstep("« \(text) » n'est pas un jour. Écrivez par exemple 14 octobre 2024.")
    }
    guard (1950...2199).contains(date.year) else {
      throw Misstep("« \(text) » est trop loin. Choisissez un jour de 1950 à 2199.")
    }
    let weekday = text.prefix { $0 != " " && $0 != "," }.lowercased()
    if weekday.first?.isNumber != true, !date.full.hasPrefix(weekday + " ") {
      throw Misstep("« \(text) » est un autre jour de la semaine.", expected: date.full)
    }
    self = date
  }

  /// `14 octobre 2024`, `1er mai 2025`, with or without the day of the week.
  private init?(french text: String) {
    var words = text.split(separator: " ").map(String.init)
    if words.count == 4 { words.removeFirst() }
    guard words.count == 3, words[0].first?.isNumber == true, let year = Int(words[2]),
      let day = Int(words[0].hasSuffix("er") ? String(words[0].dropLast(2)) : words[0])
    else { return nil }
    let months = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    let name = words[1].lowercased().withoutAccents
    guard let month = months.firstIndex(where: { $0.withoutAccents == name }) else { return nil }
    self.init(year: year, month: month + 1, day: day)
  }
}

extension Size {
  private static let columnRange = 10...1000
  private static let rowRange = 4...500

  /// The nearest size that scenarios know.
  var withinScenarios: Size {
    Size(
      rows: min(max(rows, Self.rowRange.lowerBound), Self.rowRange.upperBound),
      columns: min(max(columns, Self.columnRange.lowerBound), Self.columnRange.upperBound))
  }

  init(scenario text: String) throws(Misstep) {
    let parts = text.split(omittingEmptySubsequences: false) { "xX×".contains($0) }
      .map { Loose($0.drop { $0 == " " }.description).text }
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]) else {
      throw Misstep("« \(text) » n'est pas une taille. Écrivez colonnes x lignes, comme 80x24.")
    }
    guard Self.columnRange.contains(columns), Self.rowRange.contains(rows) else {
      throw Misstep("« \(text) » ne convient pas. Choisissez de 10x4 à 1000x500.")
    }
    self.init(rows: rows, columns: columns)
  }
}

extension String {
  /// Of the words that steps know: days and keys are written with their accents or without.
  var withoutAccents: String {
    String(map { ["é": "e", "è": "e", "ê": "e", "û": "u"][$0] ?? $0 })
  }
}
