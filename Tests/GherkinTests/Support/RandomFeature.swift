@testable import Gherkin

/// A feature made by chance out of everything that the grammar has.
struct RandomFeature {
  private var chance: Chance
  private let dialect: Dialect
  private(set) var text = ""

  init(seed: UInt64) {
    chance = Chance(seed: seed)
    dialect = chance.pick(Dialect.all)
    text = dialect.name == "en" ? "" : "#language: fr\n"
    tags(indent: 0)
    title(dialect.feature, indent: 0)
    part(indent: 2)
    for _ in 0..<chance.number(below: 3) {
      tags(indent: 2)
      title(dialect.rule, indent: 2)
      part(indent: 4)
    }
  }

  private mutating func part(indent: Int) {
    if chance.number(below: 2) == 0 {
      title(dialect.background, indent: indent)
      steps(indent: indent + 2)
    }
    for _ in 0..<chance.number(below: 3) {
      tags(indent: indent)
      title(dialect.scenario, indent: indent)
      steps(indent: indent + 2)
      for _ in 0..<max(0, chance.number(below: 4) - 1) {
        tags(indent: indent + 2)
        title(dialect.examples, indent: indent + 2)
        table(indent: indent + 4)
      }
    }
  }

  private mutating func title(_ keywords: [Keyword], indent: Int) {
    line("\(chance.pick(keywords).text): \(words())", indent: indent)
    for _ in 0..<max(0, chance.number(below: 4) - 2) {
      line(chance.pick(["Quelques mots.", "", "# commentaire", "- é"]), indent: indent + 2)
    }
  }

  private mutating func steps(indent: Int) {
    for _ in 0..<chance.number(below: 4) {
      line(chance.pick(dialect.steps).keyword.text + words(), indent: indent)
      let argument = chance.number(below: 6)
      if argument < 2 { table(indent: indent + 2) }
      if argument == 1 || argument == 2 { docString(indent: indent + 2) }
    }
  }

  private mutating func table(indent: Int) {
    let width = 1 + chance.number(below: 3)
    for _ in 0..<(1 + chance.number(below: 3)) {
      let cells = (0..<width).map { _ in
        chance.pick(["", "a", "é b", "\\|", "\\\\", "a\\nb", "<a>", "😀", "\\x", "\\n"])
      }
      line("| " + cells.joined(separator: " | ") + " |", indent: indent)
    }
  }

  private mutating func docString(indent: Int) {
    let delimiter = chance.pick(["\"\"\"", "```"])
    line(delimiter + chance.pick(["", "json", " text/x "]), indent: indent)
    for _ in 0..<chance.number(below: 4) {
      line(
        chance.pick(["", "a", "  b ", "\\\"\\\"\\\"", "\\`\\`\\`", "<a>", "| x |", "@t", "# c"]),
        indent: indent)
    }
    line(delimiter, indent: indent)
  }

  private mutating func tags(indent: Int) {
    for _ in 0..<max(0, chance.number(below: 4) - 1) {
      line(chance.pick(["@a", "@a @b", "@é@😀 # fin", "@a-b"]), indent: indent)
    }
  }

  private mutating func words() -> String {
    chance.pick(["", "un", "un <a>", "« été »  deux", "😀 | x", "\"guillemets\"", "a # b", "<b>"])
  }

  private mutating func line(_ line: String, indent: Int) {
    if chance.number(below: 12) == 0 { text += chance.pick(["\n", "   \n"]) }
    text += String(repeating: " ", count: indent) + line + chance.pick(["\n", "\n", "\n", "\r\n"])
  }
}
