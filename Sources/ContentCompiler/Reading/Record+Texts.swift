/// Texts for people, which may hold links, and words for the program, which may not.
extension Record {
  mutating func text(_ key: String, replacing placeholders: Set<String>? = []) -> String {
    let value = required(key, as: "…")
    return value.map { Record.text($0, reading, replacing: placeholders) } ?? ""
  }

  mutating func optionalText(_ key: String, replacing placeholders: Set<String>? = []) -> String? {
    optional(key).map { Record.text($0, reading, replacing: placeholders) }
  }

  mutating func texts(
    _ key: String, atLeast minimum: Int = 0, replacing placeholders: Set<String>? = []
  ) -> [String] {
    list(key, atLeast: minimum).map { Record.text($0, reading, replacing: placeholders) }
  }

  static func text(
    _ entry: Entry, _ reading: Reading, replacing placeholders: Set<String>?
  ) -> String {
    let words = word(entry, reading)
    if !words.isEmpty { reading.note(words, at: entry, placeholders: placeholders) }
    return words
  }

  mutating func word(_ key: String) -> String {
    required(key, as: "…").map { Record.word($0, reading) } ?? ""
  }

  mutating func optionalWord(_ key: String) -> String? {
    optional(key).map { Record.word($0, reading) }
  }

  mutating func words(_ key: String, atLeast minimum: Int = 0) -> [String] {
    list(key, atLeast: minimum).map { Record.word($0, reading) }
  }

  static func word(_ entry: Entry, _ reading: Reading) -> String {
    guard let words = entry.scalar else {
      let message =
        entry.isNothing
        ? "ce texte est vide ; écrivez-le ou retirez la ligne"
        : "il faut ici un texte ; s'il contient « : », mettez-le entre guillemets"
      reading.report(message, at: entry)
      return ""
    }
    if words.isEmpty {
      reading.report("ce texte est vide ; écrivez-le ou retirez la ligne", at: entry)
    }
    return words
  }
}
