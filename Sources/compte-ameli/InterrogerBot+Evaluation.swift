import Bot
import Guide

/// `--evaluer`: the figures of a file of sentences whose meaning is known.
extension BotAsking {
  func evaluate(_ file: TextLines) throws(Failure) {
    var file = file
    let evaluation = Evaluation(try examples(in: &file), by: matcher)
    if isJSON {
      try Output.print(Self.json(evaluation).document)
    } else {
      for line in Self.lines(evaluation) { try print(line) }
    }
  }

  private func examples(in file: inout TextLines) throws(Failure) -> [Evaluation.Example] {
    let known = Set(content.intents.map(\.id) + [.horsSujet])
    var examples: [Evaluation.Example] = []
    while let line = try file.next() {
      if line.text.isEmpty { continue }
      let columns = line.text.split(separator: "\t", omittingEmptySubsequences: false)
      if line.number == 1, columns.first == "intent" || columns.first == "intention" { continue }
      guard columns.count == 3 else {
        throw .usage(
          "\(file.name):\(line.number):1: il faut trois colonnes ; écrivez l'intention, le style et "
            + "la phrase, séparés par des tabulations.")
      }
      let intent = Intent.ID(rawValue: String(columns[0]))
      guard known.contains(intent) else {
        throw .usage(
          "\(file.name):\(line.number):1: l'intention « \(intent.rawValue) » n'existe pas ; "
            + "voyez Resources/bot/intentions.")
      }
      examples.append(
        Evaluation.Example(intent: intent, style: String(columns[1]), phrase: String(columns[2])))
    }
    guard !examples.isEmpty else {
      throw .usage("\(file.name):1:1: ce fichier est vide ; écrivez une phrase par ligne.")
    }
    return examples
  }

  // MARK: Words

  private static func lines(_ evaluation: Evaluation) -> [String] {
    let figures = evaluation.figures
    var lines = [
      "phrases                         \(evaluation.answers.count)",
      "première juste                  \(percent(figures.first))",
      "parmi les trois                 \(percent(figures.amongThree))",
      "F1 moyenne                      \(decimal(figures.macroF1))",
      "répondues directement           \(percent(figures.direct))",
      "directes et fausses             \(percent(figures.wrongDirect))",
      "dites non comprises             \(percent(figures.lost))",
      "hors sujet, pas de directe      \(percent(figures.outsideHeld))",
      "hors sujet, dites non comprises \(percent(figures.outsideNotUnderstood))",
      "", "style           première juste",
    ]
    lines += evaluation.styles.map { padded($0) + percent(evaluation.first(inStyle: $0)) }
    lines += ["", "intention                            F1"]
    lines += evaluation.intents.map { padded($0.rawValue, 37) + decimal(evaluation.f1($0)) }
    lines += ["", "confusions"]
    for confusion in evaluation.confusions {
      lines.append("\(confusion.meant.rawValue) → \(confusion.said.rawValue)")
      lines += confusion.phrases.map { "  \($0)" }
    }
    return lines
  }

  private static func percent(_ share: Int) -> String { "\(share / 10),\(share % 10) %" }

  private static func decimal(_ share: Int) -> String {
    "\(share / 1000),\(String(1000 + share % 1000).dropFirst())"
  }

  private static func padded(_ text: String, _ width: Int = 16) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  // MARK: JSON

  private static func json(_ evaluation: Evaluation) -> JSON {
    let figures = evaluation.figures
    return .members([
      "phrases": .number(evaluation.answers.count), "top1": .thousandths(figures.first),
      "top3": .thousandths(figures.amongThree), "macroF1": .thousandths(figures.macroF1),
      "directes": .thousandths(figures.direct),
      "directesFausses": .thousandths(figures.wrongDirect),
      "nonComprises": .thousandths(figures.lost),
      "horsSujetSansDirecte": .thousandths(figures.outsideHeld),
      "horsSujetNonComprises": .thousandths(figures.outsideNotUnderstood),
      "styles": .object(
        evaluation.styles.map {
          JSON.Member(key: $0, value: .thousandths(evaluation.first(inStyle: $0)))
        }),
      "intentions": .object(
        evaluation.intents.map {
          JSON.Member(key: $0.rawValue, value: .thousandths(evaluation.f1($0)))
        }),
      "confusions": .array(evaluation.confusions.map(json)),
    ])
  }

  private static func json(_ confusion: Evaluation.Confusion) -> JSON {
    .members([
      "attendue": .text(confusion.meant.rawValue), "obtenue": .text(confusion.said.rawValue),
      "phrases": .array(confusion.phrases.map { .text($0) }),
    ])
  }
}
