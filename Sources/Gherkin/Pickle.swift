/// A scenario ready to run: a scenario, or a row of the examples of an outline.
package struct Pickle: Hashable, Sendable {
  /// With the parameters replaced.
  package var name: String
  package var language: String
  /// Of the scenario's first line.
  package var scenario: Location
  /// Of the row that gave the parameters.
  package var row: Location?
  /// The feature's, the rule's, the scenario's, the examples'.
  package var tags: [Tag]
  /// The feature's background, the rule's, the scenario's own. None when it has none of its own.
  package var steps: [PickleStep]

  /// Where a report points to.
  package var location: Location { row ?? scenario }
}

/// A step ready to run, with the parameters replaced.
package struct PickleStep: Hashable, Sendable {
  package var step: Step
  /// What it is when it continues the step before; `unknown` when nothing says so.
  package var role: StepKind

  package var text: String { step.text }
  package var location: Location { step.location }
}
