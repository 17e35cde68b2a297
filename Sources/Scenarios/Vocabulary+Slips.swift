import Catalog
package import Gherkin

/// What a file says by mistake, though it can be read: nobody writes a scenario to do nothing.
package struct Slip: Equatable, Sendable {
  package var location: Location
  package var message: String
}

extension Vocabulary {
  /// Scenarios without a step, and steps that stand as a description because of their keyword: a file
  /// with them would pass without having been played.
  ///
  /// - Parameter lines: those of the file.
  package static func slips(in document: GherkinDocument, lines: [String]) -> [Slip] {
    guard let feature = document.feature else {
      let start = Location(line: 1, column: 1)
      return [Slip(location: start, message: "ce fichier n'a pas de scénario ; écrivez-en un")]
    }
    let scenarios = feature.scenarios + feature.rules.flatMap(\.scenarios)
    let headings =
      [feature.heading] + feature.rules.map(\.heading) + scenarios.map(\.heading)
      + ([feature.background] + feature.rules.map(\.background)).compactMap { $0?.heading }
    var slips = headings.flatMap { swallowed(under: $0, lines, feature.language) }
    for scenario in scenarios {
      if let message = emptiness(of: scenario) {
        slips.append(Slip(location: scenario.heading.location, message: message))
      }
      slips += strangeParameters(of: scenario)
    }
    // What is swallowed is why there is none.
    if scenarios.isEmpty, slips.isEmpty {
      slips.append(
        Slip(
          location: feature.heading.location,
          message: "cette fonctionnalité n'a pas de scénario ; écrivez-en un"))
    }
    return slips.sorted { $0.location < $1.location }
  }

  private static func emptiness(of scenario: Scenario) -> String? {
    let name = scenario.heading.name
    if scenario.steps.isEmpty {
      return "« \(name) » n'a pas de pas ; écrivez ce qu'on fait et voit"
    }
    let rows = scenario.examples.map { max(0, $0.table.count - 1) }.reduce(0, +)
    // Without any examples a `<…>` may be meant as it stands, but not under this title.
    let isOutline = scenario.heading.keyword.lowercased().hasPrefix("plan du")
    guard isOutline || !scenario.examples.isEmpty, rows == 0 else { return nil }
    return "« \(name) » n'a pas d'exemple ; ajoutez une ligne au tableau"
  }

  /// Lines of a description that say a step, or that stand below a title which was written a bit
  /// wrong: « Scénario : », « Plan de scénario: ».
  private static func swallowed(
    under heading: Heading, _ lines: [String], _ language: String
  ) -> [Slip] {
    let titles = GherkinDocument.titles(in: language)
    var rest = lines.indices.dropFirst(heading.location.line)
    var title: Slip?
    var slips: [Slip] = []
    for line in heading.description.split(separator: "\n") {
      let text = String(line.drop(while: \.isWhitespace))
      guard let place = rest.first(where: { lines[$0].contains(text) }) else { continue }
      rest = rest.drop { $0 <= place }
      let location = Location(line: place + 1, column: lines[place].count - text.count + 1)
      title = slip(ofTitle: text, at: location, titles) ?? title
      let step = GherkinDocument.step(in: text, language: language)
      // Below what looks like a title, a step need not be right to be meant as one.
      if let title, step?.contains("\"") == true { return [title] }
      guard says(step ?? withoutFirstWord(of: text)) else { continue }
      if let title { return [title] }
      slips.append(Slip(location: location, message: swallowing(text, isStep: step != nil)))
    }
    return slips
  }

  private static func swallowing(_ text: String, isStep: Bool) -> String {
    let word = text.prefix { $0 != " " }
    return isStep
      ? "ce pas n'est sous aucun scénario ; écrivez « Scénario: » ou « Contexte: » au-dessus"
      : "« \(word) » n'ouvre pas un pas ; écrivez Étant donné, Quand, Alors, Et ou Mais"
  }

  /// Nothing for a list: its dash or its number is no word.
  private static func withoutFirstWord(of text: String) -> String {
    let word = text.prefix { $0 != " " }
    return word.allSatisfy { $0.isLetter || "'’".contains($0) }
      ? String(text.dropFirst(word.count + 1)) : ""
  }

  /// A title that is none, though it looks like one: a description may have such a line.
  private static func slip(
    ofTitle text: String, at location: Location, _ titles: [String]
  ) -> Slip? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let start = Loose(String(text[..<colon])).text
    guard start.count > 4, let near = start.nearest(in: titles) else { return nil }
    return Slip(
      location: location,
      message: "« \(start) » n'ouvre rien ; écrivez « \(near): », sans espace avant les deux-points"
    )
  }

  /// `<motiff>`, in steps, where the examples have a column `motif`.
  private static func strangeParameters(of scenario: Scenario) -> [Slip] {
    let columns = scenario.examples.flatMap { $0.table.first?.cells.map(\.text) ?? [] }
    guard !columns.isEmpty else { return [] }
    return scenario.steps.flatMap { step -> [Slip] in
      // A letter or two may be a tag of HTML, and are like any other letter or two.
      step.parameters.filter { $0.count > 2 && !columns.contains($0) }.compactMap { name in
        name.nearest(in: columns.filter { $0.count > 2 }).map { near in
          Slip(
            location: step.location,
            message: "les exemples n'ont pas de colonne « \(name) » ; écrivez <\(near)>")
        }
      }
    }
  }

  private static func says(_ text: String) -> Bool {
    let text = stripped(Loose(text))
    return phrases.contains { phrase in
      phrase.patterns.contains { $0.values(in: text) != nil }
    }
  }
}

extension Step {
  /// The names between `<` and `>`.
  fileprivate var parameters: [String] {
    let texts = [text] + (table ?? []).flatMap { $0.cells.map(\.text) } + [docString?.content ?? ""]
    return texts.flatMap { text in
      text.split(separator: "<").dropFirst().compactMap { part in
        part.firstIndex(of: ">").map { String(part[..<$0]) }
      }
    }
  }
}
