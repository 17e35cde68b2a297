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
    if dialect.begins(line) { return nil }
    let folded = Array(String(line.text.prefix(longestKeyword)).folded.unicodeScalars)
    // « Scenario: » in a French file lacks its accent, and is no English.
    let meant = dialect.openings.first { folded.starts(with: $0.folded) }
    if let meant { return .keyword(meant.spelling) }
    return Dialect.all.first { $0.begins(line) }.map { .language($0.name) }
  }

  /// With room for accents and spaces too many.
  private static let longestKeyword = 40
}

extension Dialect {
  fileprivate func begins(_ line: Line) -> Bool {
    openings.contains { $0.length(in: line.text) != nil }
  }
}
