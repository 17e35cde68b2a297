import ArgumentParser
import Gherkin
import Store

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
        guard Output.print(pickle.json(uri: file)) else { throw Failure.output }
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
  /// One line in the shape of Cucumber's pickles; absent parts are left out.
  fileprivate func json(uri: String) -> String {
    object([
      ("uri", quoted(uri)), ("language", quoted(language)), ("name", quoted(name)),
      ("tags", array(tags.map { quoted($0.name) })), ("steps", array(steps.map(\.json))),
    ])
  }
}

extension PickleStep {
  fileprivate var json: String {
    object([
      ("text", quoted(text)),
      ("dataTable", step.table.map { array($0.map { array($0.cells.map { quoted($0.text) }) }) }),
      ("docString", step.docString?.json),
    ])
  }
}

extension DocString {
  fileprivate var json: String {
    object([("content", quoted(content)), ("mediaType", mediaType.map(quoted))])
  }
}

private func object(_ members: [(key: String, json: String?)]) -> String {
  let pairs = members.compactMap { key, json in json.map { "\(quoted(key)): \($0)" } }
  return "{" + pairs.joined(separator: ", ") + "}"
}

private func array(_ values: [String]) -> String {
  "[" + values.joined(separator: ", ") + "]"
}

private func quoted(_ text: String) -> String {
  String(decoding: AsciiJSON.quoted(text), as: UTF8.self)
}
