import Catalog

/// `{names}` are closed, and known where they stand.
struct PlaceholderCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for text in reading.texts {
      var rest = text.words[...]
      while let open = rest.firstIndex(where: { "{}".contains($0) }) {
        let inside = rest[open...].dropFirst()
        guard rest[open] == "{", let close = inside.firstIndex(of: "}") else {
          reading.report(
            "l'accolade de « \(rest[open...].prefix(20)) » n'a pas sa paire ; écrivez {nom}",
            at: text.entry)
          break
        }
        check(String(inside[..<close]), in: text, reading)
        rest = inside[close...].dropFirst()
      }
    }
  }

  private func check(_ name: String, in text: Reading.Text, _ reading: Reading) {
    guard let known = text.placeholders, !known.contains(name) else { return }
    let names = known.sorted()
    let advice =
      name.nearest(in: names).map { "écrivez {\($0)}" }
      ?? (names.isEmpty
        ? "retirez-le"
        : "écrivez \(names.map { "{\($0)}" }.joined(separator: ", "))")
    reading.report("{\(name)} n'est pas remplacé ici ; \(advice)", at: text.entry)
  }
}
