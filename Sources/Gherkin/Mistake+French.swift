extension Mistake {
  /// What is wrong and what to write, in one French sentence.
  package var message: String {
    switch problem {
    case .notUTF8(let byte, let number):
      "l'octet \(number) (0x\(Self.hex(byte))) n'est pas de l'UTF-8 ; "
        + "enregistrez le fichier en UTF-8"
    case .unknownLanguage(let name):
      "la langue « \(name) » n'est pas connue ; écrivez « # language: fr » ou « # language: en »"
    case .spaceInTag(let tag):
      "l'étiquette « \(Self.short(tag)) » contient une espace ; "
        + "écrivez-la en un mot, avec @ devant chaque étiquette"
    case .unevenRow(let cells, let expected, let otherLines):
      "cette ligne du tableau a \(Self.cells(cells)), la première en a \(expected)"
        + Self.others(otherLines) + " ; donnez-leur autant de cellules"
    case .unexpectedLine(let line, let language, let expected, let meaning):
      Self.unexpected(Self.short(line), language: language, expected, meaning)
    case .unexpectedEnd(let unfinished, let language):
      Self.end(unfinished, language: language)
    }
  }

  private static func unexpected(
    _ line: String, language: String, _ expected: [LineKind], _ meaning: Meaning?
  ) -> String {
    switch meaning {
    case .language(let name):
      "« \(line) » est écrit en \(french(name)), mais le fichier est lu en \(french(language)) ; "
        + "écrivez « # language: \(name) » en première ligne"
    case .keyword(let keyword):
      "« \(line) » n'est pas compris ; écrivez « \(keyword) » exactement ainsi"
    case nil:
      "« \(line) » n'est pas attendu ici ; écrivez "
        + listed(expected.compactMap { words(for: $0, language: language) })
    }
  }

  private static func end(_ unfinished: Unfinished, language: String) -> String {
    switch unfinished {
    case .language:
      "le fichier finit sans rien après la langue ; écrivez "
        + (words(for: .feature, language: language) ?? "")
    case .tags(let line):
      "le fichier finit après les étiquettes de la ligne \(line) ; "
        + "écrivez dessous ce qu'elles marquent, ou retirez-les"
    case .text(let delimiter, let line):
      "le fichier finit dans le texte ouvert à la ligne \(line) ; "
        + "fermez-le par une ligne \(delimiter)"
    }
  }

  // MARK: - Words

  /// Nothing for what needs no mention: empty lines, comments, the end.
  private static func words(for kind: LineKind, language: String) -> String? {
    switch kind {
    case .end, .empty, .comment, .language, .other: return nil
    case .tags: return "des étiquettes (@…)"
    case .tableRow: return "une ligne de tableau (| … |)"
    case .docString: return "un texte entre deux lignes \"\"\""
    case .step:
      let steps = language == "fr" ? "Soit, Quand, Alors, Et…" : "Given, When, Then, And…"
      return "une étape (\(steps))"
    case .feature, .rule, .background, .scenario, .examples:
      return Dialect.named(language)?.keywords(of: kind).first.map { "« \($0.text): »" }
    }
  }

  private static func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " ou " + last
  }

  private static func french(_ language: String) -> String {
    language == "fr" ? "français" : "anglais"
  }

  private static func cells(_ count: Int) -> String {
    count < 2 ? "\(count) cellule" : "\(count) cellules"
  }

  private static func others(_ lines: [Int]) -> String {
    if lines.isEmpty { return "" }
    let numbers = lines.prefix(5).map(String.init)
    return " (de même ligne " + numbers.joined(separator: ", ")
      + (lines.count > 5 ? "…)" : ")")
  }

  private static func short(_ text: String) -> String {
    text.count > 60 ? text.prefix(59) + "…" : text
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
