@testable import Gherkin

/// What a document says, in the order of the file, as the goldens have it.
extension GherkinDocument {
  var listing: [[String]] {
    guard let feature else { return [] }
    var list = feature.tags.listing
    list.append(feature.heading.listed("feature") + [feature.language])
    list += listing(feature.background, feature.scenarios)
    for rule in feature.rules {
      list += rule.tags.listing + [rule.heading.listed("rule")]
      list += listing(rule.background, rule.scenarios)
    }
    return list
  }

  private func listing(_ background: Background?, _ scenarios: [Scenario]) -> [[String]] {
    var list: [[String]] = []
    if let background {
      list.append(background.heading.listed("background"))
      list += background.steps.flatMap(\.listing)
    }
    return list + scenarios.flatMap(\.listing)
  }
}

extension Scenario {
  fileprivate var listing: [[String]] {
    tags.listing + [heading.listed("scenario")] + steps.flatMap(\.listing)
      + examples.flatMap { $0.tags.listing + [$0.heading.listed("examples")] + $0.table.listing }
  }
}

extension Step {
  fileprivate var listing: [[String]] {
    var list = [["step", location.shown, keyword, kind.rawValue, text]] + (table ?? []).listing
    if let docString {
      list.append([
        "text", docString.location.shown, docString.delimiter, docString.mediaType ?? "",
        docString.content,
      ])
    }
    return list
  }
}

extension Heading {
  fileprivate func listed(_ kind: String) -> [String] {
    [kind, location.shown, keyword, name, description]
  }
}

extension [Tag] {
  fileprivate var listing: [[String]] { map { ["tag", $0.location.shown, $0.name] } }
}

extension [TableRow] {
  fileprivate var listing: [[String]] {
    flatMap { row in
      [["row", row.location.shown]]
        + row.cells.map { ["cell", $0.location.shown, $0.text] }
    }
  }
}
