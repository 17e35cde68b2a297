/// What a .feature file says, as it is written.
package struct GherkinDocument: Hashable, Sendable {
  /// None in a file that is empty or has comments only.
  package var feature: Feature?
}

extension GherkinDocument {
  /// The text of a step without the keyword that opens it; nil for a line that opens none.
  package static func step(in line: String, language: String) -> String? {
    guard let dialect = Dialect.named(language) else { return nil }
    let scalars = Array(line.unicodeScalars)
    let length = dialect.steps.lazy.compactMap { $0.keyword.length(in: scalars[...]) }.first
    return length.map { length in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[length...])
      return String(text)
    }
  }

  /// The words that open a part of a file in this language, without their colon.
  package static func titles(in language: String) -> [String] {
    guard let dialect = Dialect.named(language) else { return [] }
    return [LineKind.rule, .background, .scenario, .examples]
      .flatMap { dialect.keywords(of: $0).map(\.text) }
  }
}

/// The first line of a part and the free text below it.
package struct Heading: Hashable, Sendable {
  package var location: Location
  /// As the language spells it, without the colon: `Plan du scénario`.
  package var keyword: String
  package var name: String
  /// Lines with their indentation, without empty ones at the end.
  package var description = ""
}

package struct Feature: Hashable, Sendable {
  package var heading: Heading
  /// `fr` or `en`.
  package var language: String
  package var tags: [Tag]
  package var background: Background?
  package var scenarios: [Scenario] = []
  package var rules: [Rule] = []
}

package struct Rule: Hashable, Sendable {
  package var heading: Heading
  package var tags: [Tag]
  package var background: Background?
  package var scenarios: [Scenario] = []
}

package struct Background: Hashable, Sendable {
  package var heading: Heading
  package var steps: [Step] = []
}

/// A scenario; an outline is one that has examples, whichever keyword it begins with.
package struct Scenario: Hashable, Sendable {
  package var heading: Heading
  package var tags: [Tag]
  package var steps: [Step] = []
  package var examples: [Examples] = []
}

package struct Examples: Hashable, Sendable {
  package var heading: Heading
  package var tags: [Tag]
  /// The names of the parameters, then a row for each scenario.
  package var table: [TableRow] = []
}

package struct Step: Hashable, Sendable {
  package var location: Location
  /// With the space or the apostrophe that ends it: `Quand `, `Lorsqu'`.
  package var keyword: String
  package var kind: StepKind
  package var text: String
  package var table: [TableRow]?
  package var docString: DocString?
}

/// What the keyword of a step says that it is.
package enum StepKind: String, Hashable, Sendable {
  case context, action, outcome
  /// `Et`, `Mais`: what the step before is.
  case conjunction
  /// `*` says nothing.
  case unknown
}

package struct Tag: Hashable, Sendable {
  package var location: Location
  /// With its `@`.
  package var name: String
}

package struct TableRow: Hashable, Sendable {
  package var location: Location
  package var cells: [Cell]

  package struct Cell: Hashable, Sendable {
    package var location: Location
    package var text: String
  }
}

package struct DocString: Hashable, Sendable {
  package var location: Location
  /// `"""` or three backquotes.
  package var delimiter: String
  package var mediaType: String?
  package var content: String
}
