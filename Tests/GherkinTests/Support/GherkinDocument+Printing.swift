@testable import Gherkin

/// A document as a file again, every part indented in one way.
extension GherkinDocument {
  var printed: String {
    guard let feature else { return "" }
    var lines = ["# language: \(feature.language)"]
    lines += feature.tags.printed + feature.heading.printed
    lines += Self.printed(feature.background, feature.scenarios)
    for rule in feature.rules {
      lines += rule.tags.printed + rule.heading.printed
      lines += Self.printed(rule.background, rule.scenarios)
    }
    return lines.joined(separator: "\n")
  }

  private static func printed(_ background: Background?, _ scenarios: [Scenario]) -> [String] {
    let first = background.map { $0.heading.printed + $0.steps.flatMap(\.printed) } ?? []
    return first
      + scenarios.flatMap { scenario in
        scenario.tags.printed + scenario.heading.printed + scenario.steps.flatMap(\.printed)
          + scenario.examples.flatMap { $0.tags.printed + $0.heading.printed + $0.table.printed }
      }
  }
}

extension Heading {
  /// A comment begins the description: the first line of it may have spaces only.
  fileprivate var printed: [String] {
    let title = "\(keyword): \(name)"
    return description.isEmpty ? [title] : [title, "#", description]
  }
}

extension [Tag] {
  fileprivate var printed: [String] { isEmpty ? [] : [map(\.name).joined(separator: " ")] }
}

extension Step {
  fileprivate var printed: [String] {
    let text = docString.map { text in
      let mark = text.delimiter.prefix(1)
      let escaped = "\\\(mark)\\\(mark)\\\(mark)"
      return [
        text.delimiter + (text.mediaType ?? ""),
        text.content.replacing(text.delimiter, with: escaped), text.delimiter,
      ]
    }
    return [keyword + self.text] + (table?.printed ?? []) + (text ?? [])
  }
}

extension [TableRow] {
  fileprivate var printed: [String] {
    map { row in
      let cells = row.cells.map { cell in
        cell.text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
          .replacing("\n", with: "\\n")
      }
      return "|" + cells.map { " \($0) |" }.joined()
    }
  }
}
