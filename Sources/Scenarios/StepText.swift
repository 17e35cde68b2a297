import Gherkin

/// A step as it stands in a file: its sentence, then the lines below it.
struct StepText: Equatable, Sendable {
  var lines: [String]

  /// On its own line.
  init(_ sentence: String) { lines = [sentence] }

  /// With a text of several lines below it.
  init(_ sentence: String, docString text: String) {
    let inside = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // Three quotes would end it.
      "  " + line.replacing("\"\"\"", with: "\\\"\\\"\\\"")
    }
    lines = [sentence, "  \"\"\""] + inside + ["  \"\"\""]
  }

  /// Between straight quotes, for a sentence.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  func written(after keyword: String) -> String {
    (["    \(keyword) \(lines[0])"] + lines.dropFirst().map { "    " + $0 })
      .joined(separator: "\n")
  }

  /// As the reader of files understands it; nil when it doesn't.
  var read: PickleStep? {
    let text = "# language: fr\nFonctionnalité: f\n  Scénario: s\n" + written(after: "Quand") + "\n"
    guard let pickles = try? GherkinDocument(text).pickles, pickles.count == 1,
      pickles[0].steps.count == 1
    else { return nil }
    return pickles[0].steps[0]
  }
}
