import Testing

/// One of the terminals on which the program has to work.
struct TerminalRow: CustomTestStringConvertible {
  enum Locale: String, CaseIterable {
    case utf8 = "C.UTF-8"
    case french = "fr_FR.UTF-8"
    /// Named, as most systems do, and not installed.
    case frenchMissing = "fr_FR.UTF-8 missing"
    case c = "C"
    case posix = "POSIX"
    case latin = "fr_FR.ISO-8859-1"
    case latinMissing = "fr_FR.ISO-8859-1 missing"

    var name: String { rawValue.split(separator: " ").first.map(String.init) ?? rawValue }
    var isInstalled: Bool { !rawValue.hasSuffix("missing") }
    var isLatin: Bool { self == .latin || self == .latinMissing }
  }

  enum Colors: String, CaseIterable {
    case auto, refused, clair, sombre, contraste, mono

    var option: String { self == .refused ? "auto" : rawValue }
    var areNone: Bool { self == .refused || self == .mono }
  }

  let term: String
  let rows: Int
  let columns: Int
  let locale: Locale
  let colors: Colors
  /// `LINES` and `COLUMNS` tell another size than the terminal has.
  let liesAboutSize: Bool
  let hasMouse: Bool

  static let terms = [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt220", "vt100",
    "ansi",
    "xterm-16color",
  ]

  /// No cursor can be placed on these. What is shown there is not the screen's.
  static let termsWithoutCursor = ["dumb", "jamais-vu", ""]

  static let sizes = [(6, 20), (16, 40), (20, 40), (24, 80), (40, 120), (80, 300)]

  var environment: [String: String] {
    get throws {
      var variables = [
        "TERM": term, "LC_ALL": "", "LANG": locale.name,
        "TERMINFO": try Surroundings.terminalTypes.get(),
      ]
      if locale.isInstalled { variables["LOCPATH"] = try Surroundings.locales.get() }
      if colors == .refused { variables["NO_COLOR"] = "1" }
      if liesAboutSize { variables.merge(["LINES": "9", "COLUMNS": "33"]) { _, new in new } }
      return variables
    }
  }

  var options: [String] {
    (colors == .auto ? [] : ["--theme", colors.option]) + (hasMouse ? ["--souris"] : [])
  }

  var testDescription: String {
    "\(term) \(columns)×\(rows) \(locale.rawValue) \(colors)"
      + (liesAboutSize ? " LINES" : "") + (hasMouse ? " souris" : "")
  }
}

extension TerminalRow {
  /// As few rows as meet each two choices together once.
  static let pairwise: [TerminalRow] = {
    let counts = [
      terms.count, sizes.count, Locale.allCases.count, Colors.allCases.count, 2, 2,
    ]
    return Pairwise(counts).rows.map { row in
      TerminalRow(
        term: terms[row[0]], rows: sizes[row[1]].0, columns: sizes[row[1]].1,
        locale: Locale.allCases[row[2]], colors: Colors.allCases[row[3]],
        liesAboutSize: row[4] == 1, hasMouse: row[5] == 1)
    }
  }()
}

/// Rows of choices in which each two choices of two columns meet; found greedily, always the same.
struct Pairwise {
  struct Pair: Hashable {
    let columns: [Int]
    let choices: [Int]
  }

  private(set) var rows: [[Int]] = []

  init(_ counts: [Int]) {
    var open = Self.pairs(of: counts)
    var missing = Set(open)
    while let seed = open.first(where: missing.contains) {
      var row = [Int?](repeating: nil, count: counts.count)
      for (column, choice) in zip(seed.columns, seed.choices) { row[column] = choice }
      for column in counts.indices where row[column] == nil {
        let gains = (0..<counts[column]).map { choice in
          Self.met(by: row, with: column, choice).count { missing.contains($0) }
        }
        row[column] = gains.firstIndex(of: gains.max() ?? 0)
      }
      rows.append(row.compactMap(\.self))
      for column in counts.indices {
        guard let choice = row[column] else { continue }
        missing.subtract(Self.met(by: row, with: column, choice))
      }
      open.removeAll { !missing.contains($0) }
    }
  }

  static func pairs(of counts: [Int]) -> [Pair] {
    counts.indices.flatMap { left in
      (left + 1..<max(left + 1, counts.count)).flatMap { right in
        (0..<counts[left]).flatMap { first in
          (0..<counts[right]).map { Pair(columns: [left, right], choices: [first, $0]) }
        }
      }
    }
  }

  private static func met(by row: [Int?], with column: Int, _ choice: Int) -> [Pair] {
    row.indices.compactMap { other in
      guard other != column, let there = row[other] else { return nil }
      return column < other
        ? Pair(columns: [column, other], choices: [choice, there])
        : Pair(columns: [other, column], choices: [there, choice])
    }
  }
}
