import Gherkin

/// A step as it stands in a file: its sentence, then the lines below it.
struct StepText: Equatable, Sendable {
  var lines: [String]
  /// The text that it gives to the program; nil when its words are all there is to it.
  private var given: String?

  /// On its own line.
  ///
  /// - Parameter given: the text among its words that has to arrive as it is.
  init(_ sentence: String, given: String? = nil) {
    lines = [sentence]
    self.given = given
  }

  /// With a text of several lines below it.
  init(_ sentence: String, docString text: String) {
    // Three quotes would end it, and are escaped; text that is escaped already needs another end.
    let escaped = "\\\"\\\"\\\""
    let (delimiter, escape) =
      text.contains(escaped) ? ("```", "\\`\\`\\`") : ("\"\"\"", escaped)
    let inside = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      "  " + line.replacing(delimiter, with: escape)
    }
    lines = [sentence, "  \(delimiter)"] + inside + ["  \(delimiter)"]
    given = text
  }

  /// Between straight quotes, for a sentence.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// With a table of one column below it.
  init(_ sentence: String, column: [String]) {
    lines = [sentence]
    lines += column.map { cell in
      "  | " + cell.replacing("\\", with: "\\\\").replacing("|", with: "\\|") + " |"
    }
  }

  /// Whether the text arrives as it is: a sentence knows one kind of apostrophe and of space, and no
  /// text can hold both ways to write the end of one.
  var keepsText: Bool {
    guard let given else { return true }
    guard let read, let arguments = try? Vocabulary.reading(read).1 else { return false }
    return arguments.docString.map { $0 == given } ?? arguments.values.contains(given)
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
