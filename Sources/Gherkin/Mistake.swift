/// Something in a file that is no Gherkin.
package struct Mistake: Error, Hashable, Sendable {
  package let location: Location
  package let problem: Problem

  package enum Problem: Hashable, Sendable {
    /// `number` counts the bytes of the file from 1.
    case notUTF8(byte: UInt8, number: Int)
    case unknownLanguage(String)
    case spaceInTag(String)
    case unevenRow(cells: Int, expected: Int, otherLines: [Int])
    case unexpectedLine(String, language: String, [LineKind], Meaning?)
    case unexpectedEnd(Unfinished, language: String)
  }

  /// What a line that isn't understood was probably meant to be.
  package enum Meaning: Hashable, Sendable {
    /// It is right in this language.
    case language(String)
    /// But for capitals, accents or spaces it begins with this keyword.
    case keyword(String)
  }

  /// What the end of the file comes in the middle of.
  package enum Unfinished: Hashable, Sendable {
    case language
    case tags(line: Int)
    case text(delimiter: String, line: Int)
  }

  init(_ location: Location, _ problem: Problem) {
    self.location = location
    self.problem = problem
  }
}

/// All mistakes of a file, in its order; two at one place are told as one.
package struct Mistakes: Error, Hashable, Sendable {
  package let all: [Mistake]

  init(_ mistakes: [Mistake]) {
    var seen: Set<Location> = []
    all = mistakes.filter { seen.insert($0.location).inserted }
      .sorted { $0.location < $1.location }
  }
}

extension Mistake.Meaning {
  /// Nil for a line that is understood, only not where it stands.
  static func of(_ line: Line, in dialect: Dialect) -> Mistake.Meaning? {
    if dialect.openings.contains(where: { $0.keyword.length(in: line.text) != nil }) { return nil }
    let others = Dialect.all.filter { $0.name != dialect.name }
    for other in others {
      let isKnown = other.openings.contains { $0.keyword.length(in: line.text) != nil }
      if isKnown { return .language(other.name) }
    }
    let folded = String(line.text).folded
    return dialect.openings.first { folded.hasPrefix($0.spelling.folded) }
      .map { .keyword($0.spelling) }
  }
}

extension Dialect {
  /// All that a line may begin with, and how it is written there.
  fileprivate var openings: [(keyword: Keyword, spelling: String)] {
    let titles = [feature, rule, background, scenario, examples].joined()
    return titles.map { ($0, $0.text + ":") } + steps.map { ($0.keyword, $0.keyword.text) }
  }
}
