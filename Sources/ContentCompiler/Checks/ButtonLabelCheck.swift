import Bot
import Domain

/// A button of ameliBot fits in the field where its words can be typed instead.
struct ButtonLabelCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    for intent in content.intents {
      check(intent.value.titre, at: intent.entry["titre"], reading)
    }
    for node in content.nodes {
      for (rank, choice) in node.value.choix.enumerated() {
        check(choice.libelle, at: node.entry["choix"][rank]["libelle"], reading)
      }
    }
    if let bot = content.bot { check(bot.value.aucune, at: bot.entry["aucune"], reading) }
  }

  private func check(_ label: String, at entry: Entry, _ reading: Reading) {
    let (count, maximum) = (TextRule.count(label), TextRule.botQuestion.maximum)
    guard count > maximum else { return }
    reading.report(
      "ce bouton a \(count) caractères ; écrivez-le en \(maximum) au plus", at: entry)
  }
}
