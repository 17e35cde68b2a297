import Bot

/// `bot/urgences.yaml`: the emergencies, and the phrases that make papers of most of them.
struct UrgencesLues {
  let papers: [String]
  let groups: [Located<Emergency>]

  init(_ record: inout Record) {
    let papers = record.words("papiers")
    let reading = record.reading
    self.papers = papers
    groups = record.list("urgences", atLeast: 1).map { entry in
      let emergency = Record.read(entry, reading) { Emergency(&$0, papers: papers) }
      return Located(value: emergency, entry: entry)
    }
  }

  var emergencies: [Emergency] { groups.map(\.value) }

  /// That misspelt ones may be led back to: no beginnings of words.
  var words: [String] {
    emergencies.flatMap { ($0.signes + $0.seuls).flatMap { Phrase.whole(in: $0) } }
  }
}

extension Emergency {
  /// - Parameter papers: hold for it, too, unless it says `toujours: true`.
  fileprivate init(_ record: inout Record, papers: [String]) {
    let isAlways = record.flag("toujours", otherwise: false)
    self.init(
      id: ID(rawValue: record.word("id")), dit: record.texts("dit", atLeast: 1),
      signes: record.words("signes", atLeast: 1), seuls: record.words("seuls"),
      sauf: record.words("sauf") + (isAlways ? [] : papers))
  }
}

extension Phrase {
  fileprivate static func whole(in text: String) -> [String] {
    text.split { " |".contains($0) }.filter { $0 != "…" && !$0.hasSuffix("*") }.map(String.init)
  }
}
