/// Which scenarios are meant, by their tags: `@mediateur et non (@disque ou @clavier)`.
package indirect enum Labels: Equatable, Sendable {
  case tag(String)
  case not(Labels)
  case and(Labels, Labels)
  case or(Labels, Labels)

  package init(_ text: String) throws(Misstep) {
    var reading = Reading(text)
    self = try reading.either()
    if let rest = reading.next { throw Self.wrong("« \(rest) » est de trop") }
  }

  package func takes(_ tags: Set<String>) -> Bool {
    switch self {
    case .tag(let tag): tags.contains(tag)
    case .not(let labels): !labels.takes(tags)
    case .and(let one, let other): one.takes(tags) && other.takes(tags)
    case .or(let one, let other): one.takes(tags) || other.takes(tags)
    }
  }

  fileprivate static func wrong(_ what: String) -> Misstep {
    Misstep(
      "--etiquettes : \(what). Écrivez par exemple « @mediateur et non (@disque ou @clavier) ».")
  }
}

private struct Reading {
  private var words: [String] = []

  init(_ text: String) {
    var word = ""
    for character in text + " " {
      if character.isWhitespace || character == "(" || character == ")" {
        if !word.isEmpty { words.append(word) }
        word = ""
        if !character.isWhitespace { words.append(String(character)) }
      } else {
        word.append(character)
      }
    }
    words.reverse()
  }

  var next: String? { words.last }

  private mutating func take(_ forms: String...) -> Bool {
    guard let next, forms.contains(next.lowercased()) else { return false }
    words.removeLast()
    return true
  }

  mutating func either() throws(Misstep) -> Labels {
    var labels = try both()
    while take("ou", "or") { labels = .or(labels, try both()) }
    return labels
  }

  private mutating func both() throws(Misstep) -> Labels {
    var labels = try one()
    while take("et", "and") { labels = .and(labels, try one()) }
    return labels
  }

  private mutating func one() throws(Misstep) -> Labels {
    if take("non", "not") { return .not(try one()) }
    if take("(") {
      let labels = try either()
      guard take(")") else { throw Labels.wrong("une parenthèse n'est pas fermée") }
      return labels
    }
    guard let word = words.popLast() else { throw Labels.wrong("il manque une étiquette") }
    guard word.hasPrefix("@"), word.count > 1 else {
      throw Labels.wrong("« \(word) » n'est pas une étiquette")
    }
    return .tag(word)
  }
}

/// One part of a suite: every Nth scenario, so that parts are as long as each other.
package struct Shard: Equatable, Sendable {
  let index: Int
  let count: Int

  /// `2/4`.
  package init(_ text: String) throws(Misstep) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]),
      (1...10_000).contains(count), (1...count).contains(index)
    else {
      throw Misstep(
        "--fragment « \(text) » ne convient pas. Écrivez I/N, I de 1 à N, par exemple 1/4.")
    }
    self.index = index
    self.count = count
  }

  package func takes(_ position: Int) -> Bool { position % count == index - 1 }
}
