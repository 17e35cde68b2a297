import Gherkin
import Scenarios
import Testing

/// What a file says by mistake though it can be read.
@Suite struct SlipTests {
  private func slips(_ text: String) throws -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return Vocabulary.slips(in: try GherkinDocument(text), lines: lines).map {
      "\($0.location.line):\($0.location.column) \($0.message)"
    }
  }

  private static let head = "# language: fr\nFonctionnalité: Une\n"

  @Test(arguments: ["Quend", "quand", "ALORS", "Étantdonné"])
  func `a step whose keyword is misspelt is no description`(_ keyword: String) throws {
    let text =
      Self.head + "  Scénario: A\n    \(keyword) je vais sur \"aide\"\n    Alors je vois \"Aide\"\n"
    let found = try slips(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("4:5 « \(keyword) » n'ouvre pas un pas") == true)
  }

  @Test func `a French step in an English file is told`() throws {
    let text = "Feature: One\n  Scenario: A\n    Quand je demande l'aide\n"
    #expect(try slips(text).count == 2)
  }

  @Test func `a scenario without a step, a plan without a row, a file without a scenario are told`()
    throws
  {
    #expect(try slips("") == ["1:1 ce fichier n'a pas de scénario ; écrivez-en un"])
    #expect(try slips(Self.head).count == 1)
    #expect(try slips(Self.head + "  Scénario: A\n").first?.contains("n'a pas de pas") == true)
    let plan = "  Plan du scénario: A\n    Quand je vais sur \"<x>\"\n    Exemples:\n      | x |\n"
    #expect(try slips(Self.head + plan).first?.contains("n'a pas d'exemple") == true)
  }

  @Test func `a description is left alone`() throws {
    let text =
      Self.head + "  Quand on y pense, tout va bien.\n  Scénario: A\n    Et voilà.\n"
      + "    Quand je demande l'aide\n"
    #expect(try slips(text) == [])
  }

  @Test(arguments: ["Scénario : un", "Scenarios: un", "Plan de scénario: un"])
  func `a title that is a bit wrong is told, and not the steps below it`(_ title: String) throws {
    let found = try slips(Self.head + "  \(title)\n    Quand je demande l'aide\n")
    let words = title.prefix { $0 != ":" }.trimmingSuffix { $0 == " " }
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("3:3 « \(words) » n'ouvre rien ; écrivez « ") == true)
  }

  @Test func `a title in a description is left alone where no step follows`() throws {
    let text =
      Self.head + "  Exemple : une personne sans carte.\n  Scénario: A\n"
      + "    Quand je demande l'aide\n"
    #expect(try slips(text) == [])
  }

  @Test func `below a title that is a bit wrong no step has to be right`() throws {
    let text =
      Self.head + "  Scénario : Un\n    Quand je clique sur \"x\"\n    Alors la page dit \"y\"\n"
      + "  Scénario: Deux\n    Quand je demande l'aide\n"
    let found = try slips(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("3:3 « Scénario » n'ouvre rien") == true)
  }

  @Test(arguments: ["Étant donné", "Etant donnée", "Sachant que", "Quand"])
  func `a step under no title is told, whatever its keyword`(_ keyword: String) throws {
    let text =
      Self.head + "  \(keyword) l'assurée \"odette\"\n  Scénario: Un\n    Quand je demande l'aide\n"
    let found = try slips(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("3:3 ce pas n'est sous aucun scénario") == true)
  }

  @Test func `a list is no step, and a tag of one letter no parameter`() throws {
    let list = "  - je demande l'aide\n  1. je quitte\n  → je reviens à l'accueil\n"
    let text = Self.head + list + "  Scénario: Un\n    Quand je demande l'aide\n"
    #expect(try slips(text) == [])
    let plan =
      "  Plan du scénario: Deux\n    Quand je vais sur \"<e>\"\n    Et je vois \"<b>\"\n"
      + "    Exemples:\n      | e |\n      | aide |\n"
    #expect(try slips(Self.head + plan) == [])
  }

  @Test func `a parameter like a column that is not there is told, a plan needs examples`() throws {
    let step = "    Quand je vais sur \"<ecrans>\"\n    Et je vois \"<b>\"\n"
    let plan = "  Plan du scénario: A\n" + step
    #expect(
      try slips(Self.head + plan + "    Exemples:\n      | ecran |\n      | aide |\n")
        == ["4:5 les exemples n'ont pas de colonne « ecrans » ; écrivez <ecran>"])
    #expect(try slips(Self.head + plan).first?.contains("n'a pas d'exemple") == true)
    #expect(try slips(Self.head + "  Scénario: A\n" + step) == [])
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
