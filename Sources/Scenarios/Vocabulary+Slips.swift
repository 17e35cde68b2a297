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
    var slips = headings.flatMap { swallowed(under: $0, lines) }
    for scenario in scenarios {
      slips +=
        emptiness(of: scenario).map { [Slip(location: scenario.heading.location, message: $0)] }
        ?? []
    }
    if scenarios.isEmpty {
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
    guard !scenario.examples.isEmpty, rows == 0 else { return nil }
    return "« \(name) » n'a pas d'exemple ; ajoutez une ligne au tableau"
  }

  /// Lines of a description that say a step once their first word is left out.
  private static func swallowed(under heading: Heading, _ lines: [String]) -> [Slip] {
    var rest = lines.indices.dropFirst(heading.location.line)
    return heading.description.split(separator: "\n").compactMap { line in
      let text = String(line.drop(while: \.isWhitespace))
      guard let place = rest.first(where: { lines[$0].contains(text) }) else { return nil }
      rest = rest.drop { $0 <= place }
      guard let keyword = text.split(separator: " ").first, text.count > keyword.count else {
        return nil
      }
      let step = String(text.dropFirst(keyword.count + 1))
      guard says(step) else { return nil }
      let column = lines[place].count - text.count + 1
      return Slip(
        location: Location(line: place + 1, column: column),
        message: "« \(keyword) » n'ouvre pas un pas ; écrivez Étant donné, Quand, Alors, Et ou Mais"
      )
    }
  }

  private static func says(_ text: String) -> Bool {
    let text = stripped(Loose(text))
    return phrases.contains { phrase in
      phrase.patterns.contains { $0.values(in: text) != nil }
    }
  }
}
