/// Makes the document of the lines: what is open is closed by what follows it.
struct DocumentBuilder {
  private(set) var feature: Feature?
  private(set) var mistakes: [Mistake] = []
  private var rule: Rule?
  private var background: Background?
  private var scenario: Scenario?
  private var examples: Examples?
  private var step: Step?
  private var text: (location: Location, delimiter: String)?
  private var tags: [Tag] = []
  private var language = Dialect.english.name
  private var lines: [String] = []

  /// Takes a line in; the answer is where the parser is after it.
  mutating func add(_ token: Token, at spot: Spot, tagsOf owner: Spot.Part?) -> Spot {
    switch token.kind {
    case .end, .empty: return spot
    case .comment: return described(spot)
    case .language:
      language = token.text
      return .afterLanguage
    case .tags:
      tags += token.tags
      return owner == .feature ? .featureTags : .tags(owner ?? .rule)
    case .feature, .rule, .background, .scenario, .examples: return open(token)
    case .step: return addStep(token)
    case .tableRow: return addRow(token, at: spot)
    case .docString: return addDelimiter(token, at: spot)
    case .other:
      lines.append(token.text)
      return described(spot)
    }
  }

  private func described(_ spot: Spot) -> Spot {
    if case .header(let part, _) = spot { return .header(part, isDescribed: true) }
    return spot
  }

  // MARK: - Parts

  private mutating func open(_ token: Token) -> Spot {
    switch token.kind {
    case .feature:
      feature = Feature(heading: token.heading, language: language, tags: takeTags())
      return .header(.feature, isDescribed: false)
    case .rule:
      closeRule()
      rule = Rule(heading: token.heading, tags: takeTags())
      return .header(.rule, isDescribed: false)
    case .background:
      closeDescription()
      background = Background(heading: token.heading)
      return .header(.background, isDescribed: false)
    case .scenario:
      closeScenario()
      scenario = Scenario(heading: token.heading, tags: takeTags())
      return .header(.scenario, isDescribed: false)
    default:
      closeExamples()
      examples = Examples(heading: token.heading, tags: takeTags())
      return .header(.examples, isDescribed: false)
    }
  }

  private mutating func takeTags() -> [Tag] {
    defer { tags = [] }
    return tags
  }

  // MARK: - Steps

  private mutating func addStep(_ token: Token) -> Spot {
    closeStep()
    step = Step(
      location: token.location, keyword: token.keyword, kind: token.stepKind, text: token.text)
    return .step(scenario == nil ? .background : .scenario, .any)
  }

  private mutating func addRow(_ token: Token, at spot: Spot) -> Spot {
    if examples != nil {
      closeDescription()
      examples?.table.append(token.row)
      return .examplesTable
    }
    if step?.table == nil { step?.table = [] }
    step?.table?.append(token.row)
    return spot
  }

  private mutating func addDelimiter(_ token: Token, at spot: Spot) -> Spot {
    if case .docString(let owner, let argument) = spot {
      let content = takeLines().joined(separator: "\n")
      step?.docString?.content = content
      return .step(owner, argument)
    }
    step?.docString = DocString(
      location: token.location, delimiter: token.keyword,
      mediaType: token.text.isEmpty ? nil : token.text, content: "")
    guard case .step(let owner, _) = spot else { return spot }
    return .docString(owner, step?.table == nil ? .table : .nothing)
  }

  // MARK: - Closing

  mutating func close() {
    closeRule()
  }

  private mutating func closeRule() {
    closeScenario()
    if let rule { feature?.rules.append(rule) }
    rule = nil
  }

  private mutating func closeScenario() {
    closeExamples()
    if let background {
      if rule == nil { feature?.background = background } else { rule?.background = background }
    }
    if let scenario {
      if rule == nil {
        feature?.scenarios.append(scenario)
      } else {
        rule?.scenarios.append(scenario)
      }
    }
    background = nil
    scenario = nil
  }

  private mutating func closeExamples() {
    closeStep()
    if let examples {
      check(examples.table)
      scenario?.examples.append(examples)
    }
    examples = nil
  }

  private mutating func closeStep() {
    closeDescription()
    guard let step else { return }
    check(step.table ?? [])
    if scenario == nil { background?.steps.append(step) } else { scenario?.steps.append(step) }
    self.step = nil
  }

  /// Gives the lines that were read to the part that is open, the innermost one.
  private mutating func closeDescription() {
    guard !lines.isEmpty else { return }
    var kept = takeLines()
    while kept.last?.isEmpty == true { kept.removeLast() }
    let description = kept.joined(separator: "\n")
    if examples != nil {
      examples?.heading.description = description
    } else if scenario != nil {
      scenario?.heading.description = description
    } else if background != nil {
      background?.heading.description = description
    } else if rule != nil {
      rule?.heading.description = description
    } else {
      feature?.heading.description = description
    }
  }

  private mutating func takeLines() -> [String] {
    defer { lines = [] }
    return lines
  }

  /// All rows have as many cells as the first. One mistake a table, at the first row that hasn't.
  private mutating func check(_ table: [TableRow]) {
    guard let count = table.first?.cells.count else { return }
    let uneven = table.filter { $0.cells.count != count }
    guard let first = uneven.first else { return }
    let others = uneven.dropFirst().map(\.location.line)
    mistakes.append(
      Mistake(
        first.location,
        .unevenRow(cells: first.cells.count, expected: count, otherLines: others)))
  }
}

extension DocumentBuilder {
  /// What the file ends in the middle of.
  func unfinished(at spot: Spot) -> Mistake.Unfinished {
    switch spot {
    case .docString:
      .text(
        delimiter: step?.docString?.delimiter ?? "", line: step?.docString?.location.line ?? 0)
    case .tags, .featureTags: .tags(line: tags.first?.location.line ?? 0)
    default: .language
    }
  }
}
