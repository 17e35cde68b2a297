import ArgumentParser
import Gherkin
import Guide

/// `compte-ameli scenarios`: what .feature files say.
struct Scenarios: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Lit des fichiers de scénarios.", helpNames: [.customLong("aide"), .long, .short])

  enum Mode: EnumerableFlag {
    case lister

    static func help(for value: Mode) -> ArgumentHelp? {
      "Écrit chaque scénario en JSON, un par ligne."
    }
  }

  @Flag var mode: Mode

  @Argument(help: ArgumentHelp("Fichiers .feature.", valueName: "fichier"))
  var files: [String]

  mutating func run() throws {
    var isRight = true
    for file in files {
      guard let pickles = Self.pickles(in: file) else {
        isRight = false
        continue
      }
      for pickle in pickles {
        try Output.print(pickle.json(uri: file).document)
      }
    }
    // Each mistake has been told.
    if !isRight { throw Failure(line: nil, status: 2) }
  }

  /// Nil when there is something wrong with the file, which is then told: all of it.
  private static func pickles(in file: String) -> [Pickle]? {
    do {
      return try GherkinDocument(bytes: InputFile.bytes(of: file)).pickles
    } catch let mistakes as Mistakes {
      for mistake in mistakes.all {
        let place = mistake.location
        Output.mistake("\(file):\(place.line):\(place.column): \(mistake.message)")
      }
    } catch let failure as Failure {
      if let line = failure.line { Output.error(line) }
    } catch {
      Output.error("\(file) : \(error)")
    }
    return nil
  }
}

// MARK: - JSON

extension Pickle {
  /// In the shape of Cucumber's pickles; absent parts are left out.
  fileprivate func json(uri: String) -> JSON {
    .members([
      "uri": .text(uri), "language": .text(language), "name": .text(name),
      "tags": .array(tags.map { .text($0.name) }), "steps": .array(steps.map(\.json)),
    ])
  }
}

extension PickleStep {
  fileprivate var json: JSON {
    .members([
      "text": .text(text), "dataTable": step.table.map { .array($0.map(\.json)) },
      "docString": step.docString?.json,
    ])
  }
}

extension TableRow {
  fileprivate var json: JSON { .array(cells.map { .text($0.text) }) }
}

extension DocString {
  fileprivate var json: JSON {
    .members(["content": .text(content), "mediaType": mediaType.map(JSON.text)])
  }
}
