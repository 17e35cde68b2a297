import Bot

/// What ameliBot says is short paragraphs: one a line of the list, none with a line end inside.
struct BotLineCheck: Check {
  /// About six lines of a window 80 columns wide.
  static let maximum = 480

  func run(on content: ReadContent, _ reading: Reading) {
    for node in content.nodes {
      for (rank, line) in node.value.dit.enumerated() {
        check(line, at: node.entry["dit"][rank], reading)
      }
    }
    guard let bot = content.bot else { return }
    check(bot.value.accueil, at: bot.entry["accueil"], reading)
    check(bot.value.hesitation, at: bot.entry["hesitation"], reading)
    for (rank, line) in bot.value.premierEchec.enumerated() {
      check(line, at: bot.entry["premierEchec"][rank], reading)
    }
    for (rank, line) in bot.value.secondEchec.enumerated() {
      check(line, at: bot.entry["secondEchec"][rank], reading)
    }
  }

  private func check(_ line: String, at entry: Entry, _ reading: Reading) {
    if line.contains(where: \.isNewline) {
      reading.report("ce paragraphe a un retour à la ligne ; faites-en deux éléments", at: entry)
    } else if line.count > Self.maximum {
      reading.report(
        "ce paragraphe a \(line.count) caractères ; coupez-le à \(Self.maximum) au plus", at: entry)
    }
  }
}
