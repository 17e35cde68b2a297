import Catalog

/// A step that no phrase says: what was probably meant.
extension Vocabulary {
  static func unknown(_ text: String) -> Misstep {
    if !text.contains("\""), text.contains(where: { "«»“”".contains($0) }) {
      return Misstep(
        "Ce pas n'est pas compris. Mettez les textes entre guillemets droits (\").", seen: text)
    }
    return Misstep(
      "Ce pas n'est pas dans le vocabulaire. Voyez compte-ameli scenarios --vocabulaire.",
      expected: meant(by: text).map { "par exemple « \($0) »" }, seen: text)
  }

  private static func meant(by text: String) -> String? {
    let text =
      synonyms.first { text.hasPrefix($0.said) }
      .map { $0.meant + text.dropFirst($0.said.count) } ?? text
    let sources = phrases.flatMap { phrase in phrase.patterns.map(\.source) }
    let starts = sources.map { String($0.prefix { $0 != "{" }) }
    // What lacks its quotes begins as it should.
    let begun = starts.indices.filter { starts[$0].count > 5 && text.hasPrefix(starts[$0]) }
    if let longest = begun.max(by: { starts[$0].count < starts[$1].count }) {
      return sources[longest]
    }
    let start = String(text.prefix { $0 != "\"" })
    return start.nearest(in: starts).flatMap(starts.firstIndex).map { sources[$0] }
  }

  /// How testers say it elsewhere.
  private static let synonyms: [(said: String, meant: String)] = [
    ("je clique sur", "j'active"), ("je valide", "j'active"), ("je déplie", "j'active"),
    ("je saisis", "j'écris"), ("je sélectionne", "je choisis"), ("je coche", "je choisis"),
    ("je tape", "j'écris"), ("j'ouvre", "je vais sur"), ("je navigue vers", "je vais sur"),
    ("je devrais voir", "je vois"), ("je lis", "je vois"), ("la page est", "l'écran est"),
    ("je retourne", "je reviens"), ("j'ai une erreur", "l'erreur est"),
  ]
}
