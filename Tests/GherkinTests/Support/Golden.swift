import Foundation

@testable import Gherkin

/// What Cucumber's own parser makes of a file of the corpus; Tools/gherkin-goldens writes them.
struct Golden: Decodable {
  /// The file has decomposed accents: the golden is of the composed text, and columns differ.
  var nfd: Bool?
  var document: [[String]]?
  var pickles: [Pickle]?
  var errors: [[Int]]?

  struct Pickle: Decodable, Equatable {
    var language: String
    var name: String
    var place: String
    var tags: [String]
    var steps: [Step]
  }

  struct Step: Decodable, Equatable {
    var text: String
    var role: String
    var dataTable: [[String]]?
    var docString: Text?
  }

  struct Text: Decodable, Equatable {
    var content: String
    var mediaType: String?
  }
}

/// A file of the corpus.
struct Sample: CustomStringConvertible, Sendable {
  let name: String
  var description: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Corpus").standardizedFileURL

  static let all: [Sample] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { $0.hasSuffix(".feature") }.sorted()
      .map { Sample(name: String($0.dropLast(".feature".count))) }
  }()

  func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: name + ".feature")))
  }

  func golden() throws -> Golden {
    let data = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
    return try JSONDecoder().decode(Golden.self, from: data)
  }
}

extension Golden.Pickle {
  init(_ pickle: Pickle) {
    language = pickle.language
    name = pickle.name
    place = pickle.location.shown
    tags = pickle.tags.map(\.name)
    steps = pickle.steps.map(Golden.Step.init)
  }
}

extension Golden.Step {
  init(_ step: PickleStep) {
    text = step.text
    role = step.role.rawValue
    dataTable = step.step.table?.map { $0.cells.map(\.text) }
    docString = step.step.docString.map {
      Golden.Text(content: $0.content, mediaType: $0.mediaType)
    }
  }
}

extension Location {
  var shown: String { "\(line):\(column)" }
}
