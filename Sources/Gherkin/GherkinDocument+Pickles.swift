extension GherkinDocument {
  /// Its scenarios in the order of the file, outlines a row each.
  package var pickles: [Pickle] {
    guard let feature else { return [] }
    let base = Surroundings(
      language: feature.language, tags: feature.tags, steps: feature.background?.steps ?? [])
    let ruled = feature.rules.flatMap { rule in
      let inner = Surroundings(
        language: base.language, tags: base.tags + rule.tags,
        steps: base.steps + (rule.background?.steps ?? []))
      return rule.scenarios.flatMap(inner.pickles)
    }
    return feature.scenarios.flatMap(base.pickles) + ruled
  }
}

/// What a scenario gets from what it stands in.
private struct Surroundings {
  let language: String
  let tags: [Tag]
  let steps: [Step]

  func pickles(of scenario: Scenario) -> [Pickle] {
    if scenario.examples.isEmpty { return [pickle(of: scenario, with: Parameters(), in: nil)] }
    return scenario.examples.flatMap { examples in
      examples.table.dropFirst().map { row in
        let parameters = Parameters(names: examples.table[0], values: row)
        return pickle(of: scenario, with: parameters, in: (examples, row))
      }
    }
  }

  private func pickle(
    of scenario: Scenario, with parameters: Parameters,
    in place: (examples: Examples, row: TableRow)?
  ) -> Pickle {
    let own = scenario.steps.map(parameters.filled)
    return Pickle(
      name: parameters.filled(scenario.heading.name), language: language,
      scenario: scenario.heading.location, row: place?.row.location,
      tags: tags + scenario.tags + (place?.examples.tags ?? []),
      steps: own.isEmpty ? [] : cast(steps + own))
  }

  /// Gives each step its role: a conjunction has that of the step before.
  private func cast(_ steps: [Step]) -> [PickleStep] {
    var role = StepKind.unknown
    return steps.map { step in
      if step.kind != .conjunction { role = step.kind }
      return PickleStep(step: step, role: role)
    }
  }
}

/// The parameters of a row: `<name>` stands for its value.
private struct Parameters {
  private var pairs: [(mark: [Unicode.Scalar], value: [Unicode.Scalar])] = []

  /// A scenario without any.
  init() {}

  init(names: TableRow, values: TableRow) {
    pairs = zip(names.cells, values.cells).map { name, value in
      (Array("<\(name.text)>".unicodeScalars), Array(value.text.unicodeScalars))
    }
  }

  func filled(_ step: Step) -> Step {
    if pairs.isEmpty { return step }
    var step = step
    step.text = filled(step.text)
    step.table = step.table.map { $0.map(filled) }
    step.docString = step.docString.map(filled)
    return step
  }

  private func filled(_ docString: DocString) -> DocString {
    var docString = docString
    docString.content = filled(docString.content)
    docString.mediaType = docString.mediaType.map(filled)
    return docString
  }

  private func filled(_ row: TableRow) -> TableRow {
    var row = row
    for index in row.cells.indices { row.cells[index].text = filled(row.cells[index].text) }
    return row
  }

  /// One parameter after the other: a value may hold the mark of a later one, as in the reference.
  func filled(_ text: String) -> String {
    guard !pairs.isEmpty, text.utf8.contains(UInt8(ascii: "<")) else { return text }
    return String(
      pairs.reduce(into: Array(text.unicodeScalars)) { scalars, pair in
        scalars.replaceAll(pair.mark, with: pair.value)
      })
  }
}

extension [Unicode.Scalar] {
  /// A mark begins with `<`.
  fileprivate mutating func replaceAll(_ mark: [Unicode.Scalar], with value: [Unicode.Scalar]) {
    var result: [Unicode.Scalar] = []
    var rest = self[...]
    while let place = rest.firstIndex(of: "<") {
      let isMark = rest[place...].starts(with: mark)
      result += rest[..<place] + (isMark ? value : ["<"])
      rest = rest[place...].dropFirst(isMark ? mark.count : 1)
    }
    self = result + rest
  }
}
