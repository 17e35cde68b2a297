import Content
import Gherkin
import Glibc
import Guide
import Pages
import Scenarios
import Screen

/// Which scenarios of the files are meant.
struct ScenarioChoice {
  private let labels: Labels?
  private let shard: Shard?

  init(labels: String?, shard: String?) throws(Failure) {
    do throws(Misstep) {
      self.labels = try labels.map { text throws(Misstep) in try Labels(text) }
      self.shard = try shard.map { text throws(Misstep) in try Shard(text) }
    } catch {
      throw .usage(error.message)
    }
  }

  func chosen(from all: [Assignment]) -> [Assignment] {
    let labelled = all.filter { labels?.takes($0.tags) != false }
    return labelled.enumerated().filter { shard?.takes($0.offset) != false }.map(\.element)
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
  private let images = ImageRecorder()

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
    runner.companion = { () throws(Misstep) in try ProgramOnTerminal() }
    self.runner = runner
    try Self.checkRecording(options)
    if let times = options.repeter, !(2...1000).contains(times) {
      throw Failure.usage("--repeter « \(times) » ne convient pas. Écrivez un nombre de 2 à 1000.")
    }
    let choice = try ScenarioChoice(labels: options.etiquettes, shard: options.fragment)
    let all = try FeatureFile.all(options.files)
    assignments = choice.chosen(from: all)
    guard !assignments.isEmpty || options.fragment != nil else {
      let known = Set(all.flatMap(\.tags)).sorted().joined(separator: ", ")
      throw Failure.usage(
        "Aucun scénario n'a ces étiquettes : rien n'est joué. Les étiquettes : "
          + (known.isEmpty ? "aucune." : known + "."))
    }
  }

  /// Images are recorded by somebody who looks at them: not in CI, not by parts.
  private static func checkRecording(_ options: ScenariosCommand) throws(Failure) {
    guard options.images else { return }
    if getenv("CI") != nil { throw .usage("--images n'enregistre rien en CI. Retirez-le.") }
    guard options.surface == "ecran", options.fragment == nil, options.repeter == nil else {
      throw .usage("--images va avec --surface ecran, sans --fragment ni --repeter.")
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

  func play() throws {
    if let folder = options.captures { try OutputFile.makeFolder(folder) }
    var cases: [Report.Case] = []
    var track = Track()
    let files = ScenarioFiles(captures: options.captures, size: options.taille)
    for one in assignments {
      let outcomes = try surfaces.map { surface in
        let begun = ContinuousClock.now
        let outcome = runner(for: one).run(
          one, on: surface, seeing: files.look(at: one, on: surface))
        var reported = outcome.reported
        reported.duration = begun.duration(to: .now)
        cases.append(try files.keep(reported, of: outcome))
        track.add(outcome.track)
        return outcome
      }
      if let difference = Outcome.difference(outcomes) {
        cases.append(try files.keep(difference, of: outcomes[0], surface: options.surface))
      }
    }
    try refuseNothing(cases)
    let report = Report(cases)
    try write(report)
    let isCovered = try options.couverture || floors != nil ? printCoverage(of: track) : true
    let differing = try options.repeter.map { try repeated($0) } ?? 0
    if report.failures > 0 || differing > 0 || !isCovered { throw Failure(line: nil, status: 1) }
  }

  /// Images stand beside the file that names them.
  private func runner(for one: Assignment) -> Runner {
    var runner = runner
    runner.images = FeatureFile.images(beside: one.file)
    if options.images {
      runner.recordImage = { (name, lines) throws(Misstep) in
        try images.record(name, lines, beside: one.file)
      }
    }
    return runner
  }

  /// Where every scenario is passed over, nothing is proved.
  private func refuseNothing(_ cases: [Report.Case]) throws(Failure) {
    guard options.fragment == nil, let first = cases.first,
      cases.allSatisfy({ if case .skipped = $0.state { true } else { false } }),
      case .skipped(let reason) = first.state
    else { return }
    throw .usage("Rien n'est joué : \(reason.text). Choisissez une autre surface.")
  }

  /// What the scenarios came by, of what there is.
  ///
  /// - Returns: whether it is as much as is asked for.
  private func printCoverage(of track: Track) throws -> Bool {
    let explorer = Explorer(Content.catalog)
    let coverage = Coverage(
      track, of: Content.catalog, ways: explorer.ways, touches: explorer.touches)
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
    guard (3...4).contains(known.count), known.count == floors.count else {
      throw .usage("--planchers « \(text) » ne convient pas. Écrivez par exemple 100/95/100/95.")
    }
    return known
  }

  /// All again and again: how many frames are not those of the first time.
  private func repeated(_ times: Int) throws -> Int {
    var runner = runner
    runner.takesImprints = true
    var (count, differing) = (0, 0)
    for one in assignments {
      runner.images = FeatureFile.images(beside: one.file)
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
}
