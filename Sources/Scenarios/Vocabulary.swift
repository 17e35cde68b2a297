import Catalog
package import Gherkin

/// A sentence that scenarios may say: how it is written, what it means, what it does. The one table
/// of them runs the steps and prints `scenarios --vocabulaire`.
struct Phrase: Sendable {
  enum Role: String, CaseIterable, Sendable {
    case given = "Étant donné", when = "Quand", then = "Alors"
  }

  let role: Role
  let patterns: [StepPattern]
  let example: String
  let meaning: String
  /// The tag without which it has no place: a keyboard, a window.
  let tag: String?
  let run: @Sendable (Play, Arguments) throws(Misstep) -> Void

  init(
    _ role: Role, _ patterns: [String], _ example: String, _ meaning: String, tag: String? = nil,
    run: @escaping @Sendable (Play, Arguments) throws(Misstep) -> Void
  ) {
    self.role = role
    self.patterns = patterns.map(StepPattern.init)
    self.example = example
    self.meaning = meaning
    self.tag = tag
    self.run = run
  }
}

/// What a step gives to its phrase.
struct Arguments: Sendable {
  var values: [String]
  var table: [[String]] = []
  var docString: String?

  subscript(index: Int) -> String { values.indices.contains(index) ? values[index] : "" }

  func number(_ index: Int) -> Int { Int(self[index]) ?? 0 }

  /// The text below the step, or the one in it.
  var lastText: String { docString ?? values.last ?? "" }
}

package enum Vocabulary {
  static let phrases = givens + deeds + keys + sights

  /// What the vocabulary is, for people: a line for each phrase.
  package static var description: [String] {
    var lines = [
      "Chaque texte entre guillemets droits est écrit comme à l'écran. \\\" est un guillemet.",
      "Sans clavier ni fenêtre, @clavier, @fenetre et @image ne se jouent pas ; en lignes, "
        + "@sauf-lineaire non plus.",
      "Un libellé peut être donné par son début. La première ligne du fichier : # language: fr",
    ]
    for role in Phrase.Role.allCases {
      lines += ["", "\(role.rawValue)"]
      for phrase in phrases where phrase.role == role {
        let tag = phrase.tag.map { " Étiquette : \($0)." } ?? ""
        lines.append("  " + phrase.patterns.map(\.source).joined(separator: " | "))
        lines.append("      \(phrase.meaning)\(tag)")
        lines.append("      Exemple : \(role.rawValue) \(phrase.example)")
      }
    }
    return lines
  }

  /// The phrase that a step says, with what it gives to it.
  static func reading(_ step: PickleStep) throws(Misstep) -> (Phrase, Arguments) {
    try reading(
      step.text, table: (step.step.table ?? []).map { $0.cells.map(\.text) },
      docString: step.step.docString?.content)
  }

  static func reading(
    _ original: String, table: [[String]] = [], docString: String? = nil
  ) throws(Misstep) -> (Phrase, Arguments) {
    let text = Self.stripped(Loose(original))
    for phrase in phrases {
      for pattern in phrase.patterns {
        guard let values = pattern.values(in: text) else { continue }
        let arguments = Arguments(values: values, table: table, docString: docString)
        try check(phrase, pattern, arguments)
        return (phrase, arguments)
      }
    }
    throw Misstep(
      "Ce pas n'est pas dans le vocabulaire. Voyez compte-ameli scenarios --vocabulaire.",
      expected: nearest(to: text.text).map { "par exemple « \($0) »" }, seen: original)
  }

  /// « Étant donné que » and « Étant donné » begin the same sentence.
  static func stripped(_ text: Loose) -> Loose {
    for start in ["que ", "qu'"] where text.text.hasPrefix(start) {
      return Loose(String(text.text.dropFirst(start.count)))
    }
    return text
  }

  private static func check(_ phrase: Phrase, _ pattern: StepPattern, _ arguments: Arguments)
    throws(Misstep)
  {
    let wantsMore = pattern.source.hasSuffix(" :")
    let hasMore = !arguments.table.isEmpty || arguments.docString != nil
    if wantsMore == hasMore { return }
    throw Misstep(
      wantsMore
        ? "Ce pas attend un tableau ou un texte sur les lignes qui suivent."
        : "Ce pas n'attend ni tableau ni texte sur les lignes qui suivent.")
  }

  private static func nearest(to text: String) -> String? {
    let start = text.prefix { $0 != "\"" }
    let sources = phrases.flatMap { phrase in phrase.patterns.map(\.source) }
    let starts = sources.map { String($0.prefix { $0 != "{" }) }
    guard let near = String(start).nearest(in: starts) else { return nil }
    return sources[starts.firstIndex(of: near) ?? 0]
  }
}

extension Vocabulary {
  /// The steps that say nothing of the vocabulary; none is run.
  package static func faults(in pickle: Pickle) -> [StepResult] {
    pickle.steps.compactMap { step in
      do throws(Misstep) {
        _ = try reading(step)
        return nil
      } catch {
        return StepResult(step: step, misstep: error)
      }
    }
  }
}
