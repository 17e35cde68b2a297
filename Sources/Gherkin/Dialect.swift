/// The keywords of a language.
struct Dialect: Sendable {
  let name: String
  let feature: [Keyword]
  let rule: [Keyword]
  let background: [Keyword]
  /// Those of outlines, too: nothing depends on which is written.
  let scenario: [Keyword]
  let examples: [Keyword]
  /// The longest first: « Étant donné que » begins with « Étant donné ».
  let steps: [(keyword: Keyword, kind: StepKind)]
  /// All that a line may begin with.
  let openings: [Keyword]

  static let all = [english, french]

  static func named(_ name: String) -> Dialect? { all.first { $0.name == name } }

  init(
    name: String, feature: [String], rule: [String], background: [String], scenario: [String],
    examples: [String], steps: KeyValuePairs<StepKind, [String]>
  ) {
    self.name = name
    self.feature = feature.map(Keyword.init(title:))
    self.rule = rule.map(Keyword.init(title:))
    self.background = background.map(Keyword.init(title:))
    self.scenario = scenario.map(Keyword.init(title:))
    self.examples = examples.map(Keyword.init(title:))
    let written = steps.flatMap { kind, words in words.map { (Keyword(step: $0), kind) } }
    self.steps = (written + [(Keyword(step: "* "), .unknown)])
      .sorted { $0.0.units.count > $1.0.units.count }
    let titles = [self.feature, self.rule, self.background, self.scenario, self.examples]
    openings = titles.flatMap(\.self) + self.steps.map(\.keyword)
  }

  /// The keywords that begin a line of this kind.
  func keywords(of kind: LineKind) -> [Keyword] {
    switch kind {
    case .feature: feature
    case .rule: rule
    case .background: background
    case .scenario: scenario
    case .examples: examples
    case .step: steps.map(\.keyword)
    default: []
    }
  }
}

/// A word that begins a line. Its accents match both ways that Unicode writes them.
struct Keyword: Sendable {
  /// As the document keeps it.
  let text: String
  /// What stands in the file: the word, then a colon if it is a title's.
  let units: [Unit]
  /// How to write it, without a space at the end.
  let spelling: String
  /// What stands in the file when accents and capitals are forgotten.
  let folded: [Unicode.Scalar]

  struct Unit: Sendable {
    let composed: Unicode.Scalar
    /// The letter and its accent; empty for one that has none.
    let decomposed: [Unicode.Scalar]
  }

  init(title: String) {
    self.init(text: title, inFile: title + ":")
  }

  init(step: String) {
    self.init(text: step, inFile: step)
  }

  private init(text: String, inFile: String) {
    self.text = text
    units = inFile.unicodeScalars.map(Unit.init)
    spelling = inFile.last == " " ? String(inFile.dropLast()) : inFile
    folded = Array(inFile.folded.unicodeScalars)
  }

  /// How much of the text it takes; nil when the text begins with something else.
  func length(in text: Scalars) -> Int? {
    // Nearly all lines are told apart here.
    guard let first = text.first, first == units[0].composed || !units[0].decomposed.isEmpty else {
      return nil
    }
    var index = text.startIndex
    for unit in units {
      guard index < text.endIndex else { return nil }
      if text[index] == unit.composed {
        index += 1
      } else if !unit.decomposed.isEmpty, text[index...].starts(with: unit.decomposed) {
        index += unit.decomposed.count
      } else {
        return nil
      }
    }
    return index - text.startIndex
  }
}
