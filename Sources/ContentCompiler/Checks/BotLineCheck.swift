import Bot
import Catalog

/// What ameliBot says is short: paragraphs of three lines at most, sentences of twenty words, and no
/// acronym without the words that it stands for.
struct BotLineCheck: Check {
  private static let mostLines = 3
  private static let columns = 76
  private static let mostWords = 20

  func run(on content: ReadContent, _ reading: Reading) {
    for node in content.nodes { check(node.value.dit, at: node.entry["dit"], reading) }
    for urgence in content.urgences?.value.groups ?? [] {
      check(urgence.value.dit, at: urgence.entry["dit"], reading)
    }
    guard let bot = content.bot else { return }
    check(bot.value.premierEchec, at: bot.entry["premierEchec"], reading)
    check(bot.value.secondEchec, at: bot.entry["secondEchec"], reading)
    check(bot.value.sante, at: bot.entry["sante"], reading)
    for (key, line) in [("accueil", bot.value.accueil), ("hesitation", bot.value.hesitation)] {
      check(line, in: line, at: bot.entry[key], reading)
    }
  }

  private func check(_ lines: [String], at entry: Entry, _ reading: Reading) {
    let whole = lines.map(RichText.plain).joined(separator: " ")
    for (rank, line) in lines.enumerated() { check(line, in: whole, at: entry[rank], reading) }
  }

  private func check(_ line: String, in whole: String, at entry: Entry, _ reading: Reading) {
    let words = RichText.plain(line)
    let (lines, sentence) = (Self.lines(of: words), Self.longestSentence(of: words))
    if line.contains(where: \.isNewline) {
      reading.report("ce paragraphe a un retour à la ligne ; faites-en deux éléments", at: entry)
    } else if lines > Self.mostLines {
      reading.report(
        "ce paragraphe a \(lines) lignes de \(Self.columns) colonnes ; coupez-le à "
          + "\(Self.mostLines)", at: entry)
    } else if sentence > Self.mostWords {
      reading.report(
        "une phrase a \(sentence) mots ; coupez-la à \(Self.mostWords) au plus", at: entry)
    }
    for acronym in Self.acronyms(of: words) where !Self.explains(whole, acronym) {
      reading.report(
        "« \(acronym) » n'est pas expliqué ; écrivez les mots, puis (\(acronym))", at: entry)
    }
  }

  private static func lines(of text: String) -> Int {
    var (lines, column) = (1, 0)
    for word in text.split(separator: " ") {
      if column > 0 && column + 1 + word.count > columns { (lines, column) = (lines + 1, 0) }
      column += (column > 0 ? 1 : 0) + word.count
    }
    return lines
  }

  private static func longestSentence(of text: String) -> Int {
    let sentences = text.split { ".!?:;".contains($0) }
    return sentences.map { sentence in
      sentence.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.count
    }.max() ?? 0
  }

  /// Words of two capitals or more, and nothing else but digits.
  private static func acronyms(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { word in
      word.count > 1 && word.count < 7 && word.first?.isUppercase == true
        && word.allSatisfy { $0.isUppercase || $0.isNumber }
    }
  }

  private static func explains(_ text: String, _ acronym: String) -> Bool {
    text.contains("(\(acronym))") || text.contains("\(acronym) veut dire")
  }
}
