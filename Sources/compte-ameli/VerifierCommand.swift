import ArgumentParser
import Gherkin
import Scenarios

/// `compte-ameli verifier`: scenario files, checked without being run.
struct VerifierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verifier", abstract: "Vérifie des fichiers de scénarios sans les jouer.",
    helpNames: [.customLong("aide"), .long, .short])

  @Argument(help: ArgumentHelp("Fichiers .feature.", valueName: "fichier"))
  var files: [String] = []

  mutating func run() throws {
    if let other = files.first(where: { !$0.hasSuffix(".feature") }) {
      throw Failure.usage("« \(other) » n'est pas un fichier .feature. Donnez des .feature.")
    }
    guard !files.isEmpty else {
      throw Failure.usage("Il manque un fichier .feature. Par exemple : verifier mediateur.feature")
    }
    var isReadable = true
    var faults: [String] = []
    for file in files {
      guard let pickles = FeatureFile.pickles(in: file) else {
        isReadable = false
        continue
      }
      faults += pickles.flatMap { Self.faults(in: $0, file) }
    }
    var told: Set<String> = []
    for fault in faults where told.insert(fault).inserted { Output.mistake(fault) }
    if !isReadable { throw Failure(line: nil, status: 2) }
    if !faults.isEmpty { throw Failure(line: nil, status: 1) }
  }

  private static func faults(in pickle: Pickle, _ file: String) -> [String] {
    Vocabulary.faults(in: pickle).compactMap { result in
      guard let misstep = result.misstep else { return nil }
      let place = result.step.location
      let advice = misstep.expected.map { " \($0)" } ?? ""
      return
        "\(file):\(place.line):\(place.column): « \(result.step.text) » : \(misstep.message)\(advice)"
    }
  }
}
