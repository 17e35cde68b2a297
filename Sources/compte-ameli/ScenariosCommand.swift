import ArgumentParser
import Content
import Gherkin
import Guide
import Pages
import Scenarios

/// `compte-ameli scenarios`: runs .feature files on a surface, or says what they hold.
struct ScenariosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios", abstract: "Joue des fichiers de scénarios.",
    helpNames: [.customLong("aide"), .long, .short])

  enum Mode: EnumerableFlag {
    case lister, vocabulaire

    static func help(for value: Mode) -> ArgumentHelp? {
      switch value {
      case .lister: "Écrit chaque scénario en JSON, un par ligne, sans le jouer."
      case .vocabulaire: "Écrit les phrases que les scénarios peuvent dire."
      }
    }
  }

  enum Format: String, CaseIterable { case texte, tap, junit, jsonl }

  @Flag var mode: Mode?

  @Option(
    help: ArgumentHelp(
      "Surface : site, ecran, lineaire, terminal ou toutes.", valueName: "nom"))
  var surface = "site"
  @Option(help: ArgumentHelp("Taille de la fenêtre : colonnes x lignes.", valueName: "LxC"))
  var taille = "80x24"
  @Option(help: ArgumentHelp("Rapport : texte, tap, junit ou jsonl.", valueName: "format"))
  var rapport = "texte"
  @Option(help: ArgumentHelp("Écrit le rapport dans ce fichier.", valueName: "fichier"))
  var sortie: String?
  @Option(help: ArgumentHelp("Dossier d'une image à chaque pas.", valueName: "dossier"))
  var captures: String?
  @Option(help: ArgumentHelp("Joue ceux qui ont ces étiquettes.", valueName: "expr"))
  var etiquettes: String?
  @Flag(help: "Dit quels écrans, passages, messages d'erreur et boutons sont couverts.")
  var couverture = false
  @Flag(help: "Enregistre les images au lieu de les comparer (surface ecran).")
  var images = false
  @Option(
    help: ArgumentHelp(
      "Joue tout N fois et compte les images qui diffèrent (surface ecran).", valueName: "N"))
  var repeter: Int?
  @Option(
    help: ArgumentHelp(
      "Échoue sous ces couvertures : écrans/passages/messages/boutons, en %.",
      valueName: "100/95/100/95"))
  var planchers: String?
  @Option(help: ArgumentHelp("Joue la partie I de N.", valueName: "I/N"))
  var fragment: String?

  @Argument(help: ArgumentHelp("Fichiers .feature.", valueName: "fichier"))
  var files: [String] = []

  mutating func run() throws {
    if mode == .vocabulaire {
      let lines = Vocabulary.description.joined(separator: "\n")
      guard Output.print(lines) else { throw Failure.output }
      return
    }
    guard !files.isEmpty else {
      throw Failure.usage(
        "Il manque un fichier .feature. Par exemple : scenarios mediateur.feature")
    }
    if mode == .lister { return try list() }
    try ScenarioRun(self).play()
  }
}

extension ScenariosCommand {
  /// Files that are right are listed even when others are not.
  private func list() throws {
    var isRight = true
    let choice = try ScenarioChoice(labels: etiquettes, shard: fragment)
    var all: [Assignment] = []
    for file in files {
      guard let pickles = FeatureFile.pickles(in: file) else {
        isRight = false
        continue
      }
      all += pickles.map { Assignment(file: file, pickle: $0) }
    }
    for one in choice.chosen(from: all) {
      try Output.print(one.pickle.json(uri: one.file).document)
    }
    // Each mistake has been told.
    if !isRight { throw Failure(line: nil, status: 2) }
  }
}
