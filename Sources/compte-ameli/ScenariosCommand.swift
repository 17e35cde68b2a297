import ArgumentParser
import Content
import Gherkin
import Guide
import Pages
import Scenarios
import Screen

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
  @Flag(help: "Dit quels écrans, passages et messages d'erreur sont couverts.")
  var couverture = false
  @Option(
    help: ArgumentHelp(
      "Joue tout N fois et compte les images qui diffèrent (surface ecran).", valueName: "N"))
  var repeter: Int?
  @Option(
    help: ArgumentHelp(
      "Échoue sous ces couvertures : écrans/passages/messages, en %.", valueName: "100/95/100"))
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
    for file in files {
      guard let pickles = FeatureFile.pickles(in: file) else {
        isRight = false
        continue
      }
      for pickle in pickles { try Output.print(pickle.json(uri: file).document) }
    }
    // Each mistake has been told.
    if !isRight { throw Failure(line: nil, status: 2) }
  }
}

/// What the options ask for, checked, and the scenarios of the files.
struct ScenarioRun {
  private let assignments: [Assignment]
  private let surfaces: [SurfaceName]
  private let runner: Runner
  private let format: ScenariosCommand.Format
  private let options: ScenariosCommand
  private let floors: [Int]?

  init(_ options: ScenariosCommand) throws {
    self.options = options
    floors = try options.planchers.map(Self.floors)
    let one = SurfaceName(rawValue: options.surface).map { [$0] }
    guard let surfaces = options.surface == "toutes" ? SurfaceName.allCases : one else {
      let known = SurfaceName.allCases.map(\.rawValue).joined(separator: ", ") + " ou toutes"
      throw Failure.usage("--surface « \(options.surface) » n'existe pas. Choisissez \(known).")
    }
    guard let format = ScenariosCommand.Format(rawValue: options.rapport) else {
      throw Failure.usage(
        "--rapport « \(options.rapport) » n'existe pas. Choisissez texte, tap, junit ou jsonl.")
    }
    if surfaces.contains(.terminal) { try Self.checkCompanion() }
    self.surfaces = surfaces
    self.format = format
    var runner = Runner(Content.catalog, size: try ImprimerEcran.size(options.taille))
    runner.images = FeatureFile.images(beside: options.files)
    runner.companion = { () throws(Misstep) in try ProgramOnTerminal() }
    self.runner = runner
    if let times = options.repeter, !(2...1000).contains(times) {
      throw Failure.usage("--repeter « \(times) » ne convient pas. Écrivez un nombre de 2 à 1000.")
    }
    assignments = try Self.chosen(options)
    guard !assignments.isEmpty || options.fragment != nil else {
      throw Failure.usage(
        "Aucun scénario n'a ces étiquettes : rien n'est joué. Revoyez --etiquettes.")
    }
  }

  /// A suite must not be passed over as a whole, and look well.
  private static func checkCompanion() throws(Failure) {
    do throws(Misstep) {
      _ = try ProgramOnTerminal()
    } catch {
      throw .usage("--surface terminal ne se joue pas ici : \(error.message). Essayez ecran.")
    }
  }

  private static func chosen(_ options: ScenariosCommand) throws -> [Assignment] {
    let labels: Labels?
    let shard: Shard?
    do throws(Misstep) {
      labels = try options.etiquettes.map { text throws(Misstep) in try Labels(text) }
      shard = try options.fragment.map { text throws(Misstep) in try Shard(text) }
    } catch {
      throw Failure.usage(error.message)
    }
    let all = try FeatureFile.all(options.files)
    let labelled = all.filter { labels?.takes($0.tags) != false }
    return labelled.enumerated().filter { shard?.takes($0.offset) != false }.map(\.element)
  }

  func play() throws {
    if let folder = options.captures { try OutputFile.makeFolder(folder) }
    var cases: [Report.Case] = []
    var track = Track()
    for one in assignments {
      let outcomes = surfaces.map { runner.run(one, on: $0, seeing: look(at: one, on: $0)) }
      for outcome in outcomes {
        if outcome.state == .failed { try keep(outcome) }
        track.add(outcome.track)
      }
      cases += outcomes.map(\.reported)
      if let difference = Outcome.difference(outcomes) { cases.append(difference) }
    }
    let report = Report(cases)
    try write(report)
    let isCovered = try options.couverture || floors != nil ? printCoverage(of: track) : true
    let differing = try options.repeter.map { try repeated($0) } ?? 0
    if report.failures > 0 || differing > 0 || !isCovered { throw Failure(line: nil, status: 1) }
  }

  /// What the scenarios came by, of what there is.
  ///
  /// - Returns: whether it is as much as is asked for.
  private func printCoverage(of track: Track) throws -> Bool {
    let explorer = Explorer(Content.catalog)
    let coverage = Coverage(track, of: Content.catalog, ways: explorer.ways)
    for part in coverage.parts {
      let missing = part.missing.map { "\n  manque : \($0)" }.joined()
      let line =
        "\(part.name) : \(part.all - part.missing.count) sur \(part.all), \(part.percent) %"
      try say(line + missing)
    }
    let low = zip(coverage.parts, floors ?? []).filter { $0.percent < $1 }
    for (part, floor) in low {
      Output.error("\(part.name) : il faut \(floor) %, il y a \(part.percent) %.")
    }
    return low.isEmpty
  }

  private static func floors(_ text: String) throws(Failure) -> [Int] {
    let floors = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    let known = floors.compactMap(\.self).filter((0...100).contains)
    guard known.count == 3, floors.count == 3 else {
      throw .usage("--planchers « \(text) » ne convient pas. Écrivez par exemple 100/95/100.")
    }
    return known
  }

  /// All again and again: how many frames are not those of the first time.
  private func repeated(_ times: Int) throws -> Int {
    var runner = runner
    runner.takesImprints = true
    var (count, differing) = (0, 0)
    for one in assignments {
      let first = runner.run(one, on: .ecran).imprints
      for _ in 0..<max(0, times - 1) {
        let again = runner.run(one, on: .ecran).imprints
        count += max(first.count, again.count)
        differing += zip(first, again).count { $0 != $1 } + abs(first.count - again.count)
      }
    }
    let line = "\(times) fois : \(count) images comparées à celles de la première, "
    try say(line + "\(differing) diffèrent.")
    return differing
  }

  /// Beside the report: a program that reads it must find nothing else there.
  private func say(_ text: String) throws(Failure) {
    guard format == .texte || options.sortie != nil else { return Output.error(text) }
    guard Output.print(text) else { throw Failure.output }
  }

  private func write(_ report: Report) throws {
    let documents: [Document] =
      switch format {
      case .texte: [.text(of: report)]
      case .tap: [.tap(of: report)]
      case .junit: [.junit(of: report)]
      case .jsonl: [.jsonl(of: report)]
      }
    for document in documents {
      if let path = options.sortie {
        try OutputFile.write(document, to: path)
      } else {
        try Output.print(document)
      }
    }
  }

  // MARK: - What is kept in files

  private func look(at one: Assignment, on surface: SurfaceName) -> Play.Look? {
    guard let folder = options.captures else { return nil }
    let name = "\(folder)/\(Self.stem(one))-\(surface.rawValue)"
    return { number, stage, backstage in
      let document = Self.capture(of: stage, backstage)
      let end = stage.hasKeyboard ? "svg" : "txt"
      // A picture that can't be written is not what the scenario is about.
      try? OutputFile.write(document, to: "\(name)-\(number).\(end)")
    }
  }

  private static func capture(of stage: any Stage, _ backstage: Backstage) -> Document {
    let image = (stage as? ScreenStage)?.image ?? (stage as? TerminalStage)?.image
    if let image { return .svg(of: image, showing: stage.page(backstage)) }
    return .lines(stage.picture(backstage).map { [SafeText($0)] })
  }

  private func keep(_ outcome: Outcome) throws {
    let folder = options.captures ?? "echecs"
    try OutputFile.makeFolder(folder)
    let path = "\(folder)/\(Self.stem(outcome.assignment))-\(outcome.surface.rawValue).html"
    let command = command(outcome)
    try OutputFile.write(outcome.failurePage(command: command), to: path)
    // Programs that read a report find the command in the page.
    guard format == .texte else { return }
    Output.error("\(outcome.assignment.pickle.name) : voyez \(path) ; rejouez : \(command)")
  }

  /// The one command that does it again.
  private func command(_ outcome: Outcome) -> String {
    let (one, surface) = (outcome.assignment, outcome.surface)
    return
      "compte-ameli scenarios \(Self.quoted("\(one.file):\(one.pickle.location.line)")) --surface \(surface.rawValue)"
      + ([.ecran, .terminal].contains(surface) ? " --taille \(options.taille)" : "")
  }

  /// As a shell reads it as one word.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy {
      ($0.isASCII && ($0.isLetter || $0.isNumber)) || "/._:-".contains($0)
    }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// `x-mediateur-42`: the file's folder and name, and the line.
  private static func stem(_ one: Assignment) -> String {
    let parts = one.file.split(separator: "/").suffix(2)
    let name =
      (parts.dropLast().map { $0.drop { $0 == "." } } + [parts.last?.prefix { $0 != "." } ?? ""])
      .filter { !$0.isEmpty }.joined(separator: "-")
    return "\(name)-\(one.pickle.location.line)"
  }
}
