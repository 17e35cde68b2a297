/// The words of a step, with places for what varies: `le compteur de {texte} indique {texte}`.
struct StepPattern: Equatable, Sendable {
  enum Part: Equatable, Sendable {
    case words(String)
    case place(Value)
  }

  /// What may stand in a place, by its name in the vocabulary.
  enum Value: String, Equatable, Sendable {
    /// Between straight quotes, where `\"` is a quote.
    case texte, personne, identifiant, image
    /// A text that is looked for: an empty one would be found anywhere.
    case extrait
    case libelle = "libellé"
    case ecran = "écran"
    case nombre
    /// As many words as there are up to what comes next.
    case date, taille, touche, mots

    var isQuoted: Bool {
      switch self {
      case .texte, .extrait, .libelle, .personne, .identifiant, .image, .ecran: true
      case .nombre, .date, .taille, .touche, .mots: false
      }
    }
  }

  let source: String
  let parts: [Part]
  /// What stands in its places, in order.
  var places: [Value] { parts.compactMap { if case .place(let value) = $0 { value } else { nil } } }

  init(_ source: String) {
    self.source = source
    var parts: [Part] = []
    var rest = source[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      let name = String(rest[rest.index(after: open)..<close])
      // A name of another table (« {n} » of a message) stands for any words.
      parts.append(.place(Value(rawValue: name) ?? .mots))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.words(String(rest))) }
    self.parts = parts
  }

  /// What stands in the places; nil when the step is another one.
  func values(in step: Loose) -> [String]? { values(in: step.text[...], from: 0) }

  private func values(in text: Substring, from first: Int) -> [String]? {
    var rest = text
    var values: [String] = []
    for (index, part) in parts.enumerated().dropFirst(first) {
      switch part {
      case .words(let words):
        let loose = Self.apostrophes(words)
        guard rest.hasPrefix(loose) else { return nil }
        rest = rest.dropFirst(loose.count)
      case .place(let value) where value.isQuoted:
        guard let text = Self.takeText(&rest) else { return nil }
        values.append(text)
      case .place(.nombre):
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty else { return nil }
        values.append(String(digits))
        rest = rest.dropFirst(digits.count)
      case .place: return anything(at: rest, index).map { values + $0 }
      }
    }
    return rest.isEmpty ? values : nil
  }

  /// The shortest text after which all that follows fits: « Retour arrière 3 fois » has two spaces.
  private func anything(at rest: Substring, _ index: Int) -> [String]? {
    let ends = rest.indices.dropFirst() + [rest.endIndex]
    for end in ends where end > rest.startIndex {
      if let more = values(in: rest[end...], from: index + 1) {
        return [String(rest[..<end])] + more
      }
    }
    return nil
  }

  private static func apostrophes(_ words: String) -> String {
    String(words.map { $0 == "’" ? "'" : $0 })
  }

  private static func takeText(_ rest: inout Substring) -> String? {
    guard rest.first == "\"" else { return nil }
    var text = ""
    var isEscaped = false
    for index in rest.indices.dropFirst() {
      let character = rest[index]
      if isEscaped {
        if character != "\"" && character != "\\" { text.append("\\") }
        text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        rest = rest[rest.index(after: index)...]
        return text
      } else {
        text.append(character)
      }
    }
    return nil
  }
}
