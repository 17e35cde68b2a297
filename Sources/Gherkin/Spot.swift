/// Where in the grammar the parser is: what the next line may be depends on it.
enum Spot: Hashable {
  /// Before the feature's line.
  case start, afterLanguage, featureTags
  /// Below the first line of a part; once free text has begun, empty lines belong to it.
  case header(Part, isDescribed: Bool)
  case step(StepOwner, Argument)
  case docString(StepOwner, Argument)
  /// Below tags, of what is still to come.
  case tags(Part)
  case examplesTable

  enum Part: Hashable { case feature, rule, background, scenario, examples }
  enum StepOwner: Hashable { case background, scenario }
  /// What a step may still be given: a table and a text, each once.
  enum Argument: Hashable { case any, table, nothing }

  /// What the next line may be, in the order in which it is tried.
  var expected: [LineKind] {
    switch self {
    case .start: [.end, .language, .tags, .feature, .comment, .empty]
    case .afterLanguage, .featureTags: [.tags, .feature, .comment, .empty]
    case .header(let part, let isDescribed):
      isDescribed ? Self.below(part).filter { $0 != .empty } : Self.below(part)
    case .step(let owner, let argument): Self.below(owner, argument)
    case .docString: [.docString, .other]
    case .tags(.scenario): [.tags, .scenario, .comment, .empty]
    case .tags(.examples): [.tags, .examples, .comment, .empty]
    case .tags: [.tags, .rule, .comment, .empty]
    case .examplesTable: [.end, .tableRow, .tags, .examples, .scenario, .rule, .comment, .empty]
    }
  }

  private static func below(_ part: Part) -> [LineKind] {
    switch part {
    case .feature, .rule:
      [.end, .empty, .comment, .background, .tags, .scenario, .rule, .other]
    case .background: [.end, .empty, .comment, .step, .tags, .scenario, .rule, .other]
    case .scenario: [.end, .empty, .comment, .step, .tags, .examples, .scenario, .rule, .other]
    case .examples:
      [.end, .empty, .comment, .tableRow, .tags, .examples, .scenario, .rule, .other]
    }
  }

  private static func below(_ owner: StepOwner, _ argument: Argument) -> [LineKind] {
    let arguments: [LineKind] =
      switch argument {
      case .any: [.tableRow, .docString]
      case .table: [.tableRow]
      case .nothing: []
      }
    let examples: [LineKind] = owner == .scenario ? [.examples] : []
    return [.end] + arguments + [.step, .tags] + examples + [.scenario, .rule, .comment, .empty]
  }
}
