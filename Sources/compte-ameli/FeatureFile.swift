import Content
import Gherkin
import Guide
import Scenarios

/// The scenarios of files that the command line names.
enum FeatureFile {
  /// Of all the files, or nothing when one of them is wrong: its mistakes are told, all of them.
  static func all(_ files: [String]) throws(Failure) -> [Assignment] {
    var assignments: [Assignment] = []
    var isRight = true
    for name in files {
      let (file, line) = split(name)
      guard let pickles = pickles(in: file, refusingSlips: true) else {
        isRight = false
        continue
      }
      // The line of an outline means all its rows.
      let meant = pickles.filter { [nil, $0.location.line, $0.scenario.line].contains(line) }
      if meant.isEmpty, let line {
        throw .usage(
          "« \(file) » n'a pas de scénario à la ligne \(line). Donnez la ligne qui l'ouvre.")
      }
      assignments += meant.map { Assignment(file: file, pickle: $0) }
    }
    // Each mistake has been told.
    if !isRight { throw Failure(line: nil, status: 2) }
    return assignments
  }

  static func images(beside file: String) -> Play.Images {
    { name in ImageFile.lines(of: name, beside: file) }
  }

  /// `x.feature:12` is the scenario of that line.
  private static func split(_ name: String) -> (String, Int?) {
    guard let colon = name.lastIndex(of: ":"), let line = Int(name[name.index(after: colon)...])
    else { return (name, nil) }
    return (String(name[..<colon]), line)
  }

  /// Nil when there is something wrong with the file, which is then told.
  ///
  /// - Parameter refusingSlips: what can be read and can't be meant is wrong, too.
  static func pickles(in file: String, refusingSlips: Bool = false) -> [Pickle]? {
    do {
      let bytes = try InputFile.bytes(of: file)
      let document = try GherkinDocument(bytes: bytes)
      let slips = refusingSlips ? Self.slips(in: document, bytes) : []
      for slip in slips {
        let place = slip.location
        Output.mistake("\(file):\(place.line):\(place.column): \(slip.message)")
      }
      return slips.isEmpty ? document.pickles : nil
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

  private static func slips(in document: GherkinDocument, _ bytes: [UInt8]) -> [Slip] {
    // Only a line feed ends a line of a .feature file.
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    return Vocabulary.slips(in: document, lines: lines)
  }
}

// MARK: - JSON

extension Pickle {
  /// In the shape of Cucumber's pickles; absent parts are left out.
  func json(uri: String) -> JSON {
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
