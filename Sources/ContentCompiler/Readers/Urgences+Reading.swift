import Bot

/// `bot/urgences.yaml`: the emergencies, and the phrases that make papers of most of them.
struct UrgencesLues {
  let papers: [String]
  let groups: [Located<Emergency>]

  init(_ record: inout Record) {
    papers = record.words("papiers")
    let reading = record.reading
    groups = record.list("urgences", atLeast: 1).map { entry in
      Located(value: Record.read(entry, reading, Emergency.init), entry: entry)
    }
  }

  var emergencies: [Emergency] { groups.map(\.value) }

  /// That misspelt ones may be led back to: no beginnings of words.
  var words: [String] {
    emergencies.flatMap { $0.signes + $0.seuls }.flatMap { Phrase($0).wholeWords }
  }
}

extension Emergency {
  fileprivate init(_ record: inout Record) {
    self.init(
      id: ID(rawValue: record.word("id")), dit: record.texts("dit", atLeast: 1),
      signes: record.words("signes", atLeast: 1), seuls: record.words("seuls"),
      sauf: record.words("sauf"), toujours: record.flag("toujours", otherwise: false))
  }
}
