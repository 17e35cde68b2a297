import Testing

@testable import Gherkin

/// What a runner gets beyond what the reference has.
struct PickleTests {
  private let text = """
    # language: fr
    Fonctionnalité: f
      Contexte:
        Étant donné a
      @x
      Plan du scénario: <n>
        Et b <n>
          | <n> |
        * c
        @y
        Exemples:
          | n |
          | 1 |
          | 2 |
    """

  @Test func `A pickle knows its scenario and its row`() throws {
    let pickles = try GherkinDocument(text).pickles
    #expect(pickles.map(\.scenario.shown) == ["6:3", "6:3"])
    #expect(pickles.map(\.row?.shown) == ["13:7", "14:7"])
    #expect(pickles.map(\.location.shown) == ["13:7", "14:7"])
    #expect(pickles.first?.tags.map(\.location.shown) == ["5:3", "10:5"])
  }

  @Test func `A step keeps its keyword, its place and what it continues`() throws {
    let steps = try #require(try GherkinDocument(text).pickles.last?.steps)
    #expect(steps.map(\.text) == ["a", "b 2", "c"])
    #expect(steps.map(\.step.keyword) == ["Étant donné ", "Et ", "* "])
    #expect(steps.map(\.step.kind) == [.context, .conjunction, .unknown])
    #expect(steps.map(\.role) == [.context, .context, .unknown])
    #expect(steps.map(\.location.shown) == ["4:5", "7:5", "9:5"])
    let cell = try #require(steps[1].step.table?.first?.cells.first)
    #expect(cell.location.shown == "8:9" && cell.text == "2")
  }

  @Test func `The name of a parameter is no pattern`() throws {
    let text =
      "Feature: f\n  Scenario: <a.b> <axb> <(>\n    Given <a.b>\n    Examples:\n"
      + "      | a.b | ( |\n      | 1 | $1 |\n"
    #expect(try GherkinDocument(text).pickles.map(\.name) == ["1 <axb> $1"])
  }

  @Test func `Accents match in any mixture of their two forms`() throws {
    let text =
      "# language: fr\nFonctionnalite\u{301}: f\n  Scénario: s\n"
      + "    E\u{301}tant donné a\n    Étant donne\u{301}es b\n    Etant donne\u{301} que c\n"
    let steps = try #require(try GherkinDocument(text).pickles.first?.steps)
    #expect(steps.map(\.text) == ["a", "b", "c"])
    #expect(steps.map(\.step.keyword) == ["Étant donné ", "Étant données ", "Etant donné que "])
  }
}
