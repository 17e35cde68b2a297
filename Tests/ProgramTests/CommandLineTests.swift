import Foundation
import TestSupport
import Testing

/// What the program answers to words after its name: a status and one French line.
@Suite struct CommandLineTests {
  private let folder = DataFolder()

  private struct Answer {
    let status: Int32
    let output: String
    let errors: String
  }

  /// In a shell, without a terminal.
  private func run(_ words: String, environment: String = "") throws -> Answer {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    let line = "env \(environment) \(Walker.program) \(words)"
    let run = try Spawned.run(["sh", "-c", line], in: folder.path)
    return Answer(status: run.status >> 8, output: run.output, errors: run.errors)
  }

  /// Words of the parser that are in no French line.
  private static let english = [
    "unknown", "unexpected", "missing", "value", "invalid", "error", "usage:", "overview", "see ",
    "did you mean", "does not", "show", "information", "argument ", "default", "subcommand",
    "please", "help ", "can't", "internal", "specified",
  ]

  private func isFrench(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return !Self.english.contains { lowered.contains($0) }
  }

  @Test(arguments: [
    "--aide", "--help", "-h", "help", "ouvrir --aide", "help ouvrir", "--help-hidden",
    "donnees", "donnees --aide", "donnees verifier --aide", "help donnees effacer",
    "ecran --aide", "ecrans --aide", "diagnostic --aide", "help ecran",
  ])
  func `the help is French, on stdout`(words: String) throws {
    let answer = try run(words)
    #expect(answer.status == 0 && answer.errors.isEmpty)
    #expect(answer.output.contains("UTILISATION : compte-ameli"))
    let spoken = answer.output.replacingOccurrences(of: "--help", with: "")
    #expect(isFrench(spoken), "\(spoken)")
  }

  @Test func `the version is one line`() throws {
    let answer = try run("--version")
    #expect(answer.status == 0)
    #expect(answer.output.wholeMatch(of: #/compte-ameli \d+\.\d+\.\d+\n/#) != nil)
  }

  @Test(arguments: [
    ("--donnees", "une valeur après --donnees"), ("--date", "AAAA-MM-JJ"),
    ("--donees x", "est-ce --donnees ?"), ("--zzzzzzzz", "« --zzzzzzzz » n'existe pas"),
    ("-z", "« -z » n'existe pas"),
    ("--ephemere=oui", "retirez « oui »"),
    ("ouvrire", "« ouvrire » n'est pas une commande. La plus proche : ouvrir."),
    ("scenaros x.feature", "« scenaros » n'est pas une commande. La plus proche : scenarios."),
    ("zzz", "« zzz » n'est pas une commande. Choisissez ouvrir, ecrans, ecran, scenarios"),
    ("a b", "« a » n'est pas une commande"), ("ouvrir a b", "« a », « b »"),
    ("-- x", "« x » n'est ni"), ("ouvrir x", "« x » n'est ni"),
    ("--date demain", "« demain » n'est pas un jour"), ("--date 2024-02-30", "n'est pas un jour"),
    ("--date ''", "--date"), ("--donnees ''", "--donnees est vide"),
    ("--donnees \"$(printf 'd\\377')\"", "n'est pas de l'UTF-8"),
    ("donnees lister --donnees \"$(printf 'd\\377')\"", "n'est pas de l'UTF-8"),
    ("--assure zoe", "Choisissez camille"), ("--theme rose", "Choisissez auto"),
    ("--generate-completion-script klingon", "« klingon » n'est pas un shell connu"),
    ("---completion a", "n'est pas comprise"),
    ("\"$(printf 'deux\\nlignes')\"", "« deux lignes »"),
    ("\"$(printf '\\033[31m')\"", "⟨U+001B⟩[31m » n'est pas"),
  ])
  func `a mistake is one French line and status 2`(words: String, part: String) throws {
    let answer = try run(words)
    #expect(answer.status == 2)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.hasPrefix("compte-ameli : "))
    #expect(answer.errors.contains(part), "\(answer.errors)")
    #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")
    #expect(isFrench(answer.errors), "\(answer.errors)")
    #expect(!answer.errors.contains("\u{1B}"))
  }

  @Test(arguments: [">&-", "> /dev/full"])
  func `an output that takes nothing is said with the status`(redirection: String) throws {
    #expect(try run("--aide \(redirection)").status == 1)
    #expect(try run("--version \(redirection)").status == 1)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the script for a shell is left as it is`(shell: String) throws {
    let script = try run("--generate-completion-script \(shell)").output
    #expect(script.contains("ouvrir") && !script.contains("»"))
    if shell == "bash" {
      try script.write(toFile: folder.path + "/script", atomically: true, encoding: .utf8)
      #expect(
        try Spawned.run(["bash", "-n", folder.path + "/script"], in: folder.path).status == 0)
    }
  }

  // MARK: In a terminal

  @Test(arguments: [
    ("-u HOME", "", 3, "HOME n'est pas définie"),
    ("HOME=/dev/null", "", 3, "compte-ameli :"),
    ("A=b", "--donnees /dev/null", 3, "n'est pas un dossier"),
    ("A=b", "--donnees /proc/compte", 3, "/proc"),
  ])
  func `what can't be opened is said in one French line, on the terminal as it was`(
    environment: String, words: String, status: Int, part: String
  ) throws {
    let session = try TmuxSession(
      ["sh", "-c", "env \(environment) \(Walker.program) \(words); echo statut=$?; exec cat"])
    let shown = try session.waitFor("statut=\(status)")
    let said = shown.text.replacingOccurrences(of: "\n", with: " ")
    #expect(said.contains("compte-ameli : ") && said.contains(part), "\(said)")
    #expect(isFrench(said), "\(said)")
    #expect(!session.bytes().contains(0x1B))
  }
}
