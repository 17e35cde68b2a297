import ArgumentParser
import Bot
import Catalog
import Content
import Guide
import Pages

/// `compte-ameli bot`: asks ameliBot without a screen.
struct InterrogerBot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bot", abstract: "Interroge ameliBot sans écran.",
    helpNames: [.customLong("aide"), .long, .short])

  @Argument(help: ArgumentHelp("Question à poser.", valueName: "question"))
  var question: [String] = []

  @Option(
    help: ArgumentHelp(
      "Questions à poser, une par ligne ; - lit l'entrée standard.", valueName: "fichier"))
  var phrases: String?

  @Option(
    help: ArgumentHelp(
      "Mesure ameliBot sur un fichier : intention, style et phrase, séparés par des tabulations.",
      valueName: "fichier.tsv"))
  var evaluer: String?

  @Flag(help: "Répond en JSON, un objet par ligne.")
  var json = false

  @Flag(help: "Dit aussi pourquoi : mots lus, règle ou scores.")
  var pourquoi = false

  @OptionGroup var options: CommonOptions

  mutating func run() throws {
    let opening = try Opening(options)
    try opening.checkAssure()
    let given = [!question.isEmpty, phrases != nil, evaluer != nil].count { $0 }
    guard given == 1 else {
      throw Failure.usage(
        "Donnez une question, ou --phrases fichier, ou --evaluer fichier.tsv : un des trois.")
    }
    let content = Content.catalog.bot.value
    let asking = BotAsking(
      content: content, matcher: IntentMatcher(content: content), isJSON: json, tellsWhy: pourquoi)
    if let evaluer {
      try asking.evaluate(TextLines(of: evaluer))
    } else if let phrases {
      var lines = try TextLines(of: phrases)
      while let line = try lines.next() { try asking.answer(line.text) }
    } else {
      try asking.answer(question.joined(separator: " "))
    }
  }
}

/// What the command says, in words or in JSON.
struct BotAsking {
  let content: BotContent
  let matcher: IntentMatcher
  let isJSON: Bool
  let tellsWhy: Bool

  func answer(_ phrase: String) throws(Failure) {
    let reading = matcher.read(phrase)
    let reply = BotReply(to: reading)
    if isJSON {
      try Output.print(Self.json(phrase, reply).document)
      return
    }
    try print(phrase)
    for line in words(of: reply, reading) { try print("  " + line) }
    if tellsWhy {
      for line in Explanation(of: reading.trace).lines { try print("  " + line) }
    }
  }

  /// What ameliBot would say: an intent by its title, help in full.
  private func words(of reply: BotReply, _ reading: Reading) -> [String] {
    if let help = content.help(for: reading, by: matcher) { return help.map(RichText.plain) }
    let titles = reply.propositions.map { content.intent($0)?.titre ?? $0.rawValue }
    let choices = titles.joined(separator: " · ")
    if reply.isDirect { return ["→ \(choices)"] }
    if reply.isUnderstood { return ["? \(choices)"] }
    let failure = content.premierEchec.map(RichText.plain)
    return titles.isEmpty ? failure : failure + ["Peut-être : \(choices)"]
  }

  private static func json(_ phrase: String, _ reply: BotReply) -> JSON {
    .members([
      "phrase": .text(phrase), "intention": .text(reply.intent.rawValue),
      "confiance": .thousandths(reply.confidence),
      "propositions": .array(reply.propositions.map { .text($0.rawValue) }),
      "compris": .bool(reply.isUnderstood),
    ])
  }

  func print(_ line: String) throws(Failure) {
    guard Output.print(line) else { throw .output }
  }
}
