import Foundation
import TestSupport
import Testing

/// `compte-ameli scenarios --lister`, as a script runs it.
@Suite struct ScenariosTests {
  /// The names in what it answers are those of the files alone.
  private func list(_ files: [String: [UInt8]], words: String) throws -> Shell.Answer {
    let shell = try Shell()
    for (name, bytes) in files {
      try Data(bytes).write(to: URL(filePath: shell.path(name)))
    }
    let line = words.split(separator: " ").map { word in
      word.hasSuffix(".feature") ? shell.path(String(word)) : String(word)
    }
    let answer = try shell.run("scenarios " + line.joined(separator: " "))
    return Shell.Answer(
      status: answer.status,
      output: answer.output.replacing(shell.path(""), with: ""),
      errors: answer.errors.replacing(shell.path(""), with: ""))
  }

  private static let good = Array(
    """
    # language: fr
    @compte
    Fonctionnalité: Les paiements
      Contexte:
        Étant donné l'assurée "camille"
      Plan du scénario: Voir <quoi> 😀
        Quand je remplis
          | Motif | <quoi> |
          \"\"\"text/plain
          é\\"
          \"\"\"
        @x
        Exemples:
          | quoi  |
          | a\\|b |
      Scénario: Vide
    """.utf8)

  @Test func `each scenario is a line of ASCII, in the shape of the contract`() throws {
    let run = try list(["a.feature": Self.good], words: "--lister a.feature")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output == #"""
        {"uri":"a.feature","language":"fr","name":"Voir a|b \ud83d\ude00",\#
        "tags":["@compte","@x"],"steps":[\#
        {"text":"l'assur\u00e9e \"camille\""},\#
        {"text":"je remplis","dataTable":[["Motif","a|b"]],\#
        "docString":{"content":"\u00e9\\\"","mediaType":"text/plain"}}]}
        {"uri":"a.feature","language":"fr","name":"Vide","tags":["@compte"],"steps":[]}

        """#)
  }

  @Test func `mistakes of all files are told with their places, and good files are still listed`()
    throws
  {
    let files = [
      "bon.feature": Self.good,
      "faux.feature": Array("Feature: f\n  Scenario: s\n    Given a\n    oops\n    aïe\n".utf8),
      "octets.feature": Array("Feature: caf".utf8) + [0xE9],
    ]
    let run = try list(
      files, words: "--lister faux.feature bon.feature absent.feature octets.feature /")
    #expect(run.status == 2)
    #expect(run.output.split(separator: "\n").count == 2)
    let lines = run.errors.split(separator: "\n")
    let beginnings = [
      "faux.feature:4:5: « oops » n'est pas attendu ici ; écrivez",
      "faux.feature:5:5: « aïe » n'est pas attendu ici ; écrivez",
      "compte-ameli : « absent.feature » ne se lit pas : il n'existe pas.",
      "octets.feature:1:13: l'octet 13 (0xE9) n'est pas de l'UTF-8 ; enregistrez",
      "compte-ameli : « / » ne se lit pas : c'est un dossier.",
    ]
    #expect(lines.count == beginnings.count, "\(run.errors)")
    for (line, beginning) in zip(lines, beginnings) {
      #expect(line.hasPrefix(beginning), "\(line)")
    }
  }

  @Test(arguments: [
    ("--lister", "Il manque un fichier .feature."), ("absent.feature", "il n'existe pas"),
    ("", "Il manque un fichier .feature."), ("a.feature --surface mur", "Choisissez site"),
    ("a.feature --rapport pdf", "Choisissez texte"), ("a.feature --fragment 3/2", "--fragment"),
  ])
  func `a command line that is not whole is said in one French line`(words: String, part: String)
    throws
  {
    let run = try list([:], words: words)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(part) && run.errors.split(separator: "\n").count == 1)
    #expect(!run.errors.contains("issing"), "\(run.errors)")
  }

  @Test func `a stdout that takes nothing is said with the status`() throws {
    let run = try list(["a.feature": Self.good], words: "--lister a.feature > /dev/full")
    #expect(run.status == 1 && run.errors.contains("La sortie est fermée ou pleine"))
  }

  @Test func `what a file says can not command the terminal`() throws {
    let text = Array("Feature: f\n  Scenario: s\n    Given a\n    \u{1B}[31mrouge\n".utf8)
    let run = try list(["a.feature": text], words: "--lister a.feature")
    #expect(run.status == 2 && !run.errors.contains("\u{1B}"))
  }
}
