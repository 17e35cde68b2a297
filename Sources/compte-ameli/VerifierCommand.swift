import ArgumentParser
import Content
import Gherkin
import Scenarios

/// `compte-ameli verifier`: scenario and content files, checked without being run.
struct VerifierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier",
    abstract: "Vérifie des fichiers de scénarios, de contenu ou d'assurés.",
    helpNames: [.customLong("aide"), .long, .short])

  @Argument(help: ArgumentHelp("Fichiers .feature, .yaml ou .yml.", valueName: "fichier"))
  var files: [String] = []

  mutating func run() throws {
    if let other = files.first(where: { !$0.hasSuffix(".feature") && !Self.isContent($0) }) {
      throw Failure.usage(
        "« \(other) » n'est ni un .feature ni un .yaml. Donnez des .feature ou des .yaml.")
    }
    guard !files.isEmpty else {
      throw Failure.usage("Il manque un fichier. Par exemple : verifier mediateur.feature")
    }
    let contents = files.filter(Self.isContent)
    let status = contents.isEmpty ? 0 : try ContentCheck.run(on: contents)
    var isReadable = true
    var faults: [String] = []
    for file in files where !Self.isContent(file) {
      guard let pickles = FeatureFile.pickles(in: file, refusingSlips: true) else {
        isReadable = false
        continue
      }
      faults += pickles.flatMap { Self.faults(in: $0, file) }
    }
    var told: Set<String> = []
    for fault in faults where told.insert(fault).inserted { Output.mistake(fault) }
    if !isReadable || status > 1 { throw Failure(line: nil, status: 2) }
    if !faults.isEmpty || status > 0 { throw Failure(line: nil, status: 1) }
    try Output.say(
      files.count == 1 ? "1 fichier : en ordre." : "\(files.count) fichiers : en ordre.")
  }

  private static func isContent(_ file: String) -> Bool {
    file.hasSuffix(".yaml") || file.hasSuffix(".yml")
  }

  private static func faults(in pickle: Pickle, _ file: String) -> [String] {
    let row = Assignment(file: file, pickle: pickle).row
    let images = FeatureFile.images(beside: file)
    return Vocabulary.faults(in: pickle, Content.catalog, images: images).compactMap { result in
      guard let misstep = result.misstep else { return nil }
      let place = result.step.location
      let advice = misstep.expected.map { " (\($0))" } ?? ""
      return
        "\(file):\(place.line):\(place.column): « \(result.step.text) »\(row) : \(misstep.message)\(advice)"
    }
  }
}
