import Bot
import Foundation
import Testing

/// ameliBot on sentences that it did not learn from: what the issue asks for is the floor.
@Suite struct EvaluationTests {
  /// All sentences are read once.
  private static let result = Result { Evaluation(try Evaluated.all(), by: Real.matcher) }

  private let evaluation: Evaluation

  init() throws { evaluation = try Self.result.get() }

  @Test func `the files have ten sentences an intent and sixty outside, at least`() {
    let counts = Dictionary(grouping: evaluation.answers, by: \.example.intent).mapValues(\.count)
    for intent in Real.content.intents { #expect(counts[intent.id, default: 0] >= 10) }
    #expect(counts[.horsSujet, default: 0] >= 60)
  }

  @Test func `no sentence of the files is among the examples`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/bot").standardizedFileURL
    let intents = try FileManager.default.contentsOfDirectory(
      at: folder.appending(path: "intentions"), includingPropertiesForKeys: nil)
    let lines = try (intents + [folder.appending(path: "hors-sujet.yaml")]).flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    }
    let examples = Set(
      lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        $0.hasPrefix("- ") && !$0.hasPrefix("- [")
      }
      .map { Folding.folded(String($0.dropFirst(2))) })
    #expect(examples.count > 4000)
    let taken = try Evaluated.all().map(\.phrase).filter {
      examples.contains(Folding.folded($0))
    }
    #expect(taken == [])
  }

  @Test func `the right one comes first, or among three`() {
    let figures = evaluation.figures
    #expect(figures.first >= 900)
    #expect(figures.amongThree >= 950)
    #expect(figures.macroF1 >= 890)
  }

  @Test func `most are answered at once, and hardly any wrongly`() {
    let figures = evaluation.figures
    #expect(figures.direct >= 600)
    #expect(figures.wrongDirect <= 10)
  }

  @Test func `what no intent covers is held back`() {
    let figures = evaluation.figures
    #expect(figures.outsideHeld >= 950)
    #expect(figures.outsideNotUnderstood >= 850)
    #expect(figures.lost <= 80)
  }

  @Test(arguments: [
    ("propre", 980), ("court", 980), ("fautes", 950), ("sms", 850), ("detourne", 680),
    ("long", 800),
  ])
  func `however it is written`(_ style: String, _ floor: Int) {
    #expect(evaluation.first(inStyle: style) >= floor)
  }

  @Test func `figures of a few answers that can be counted by hand`() {
    let evaluation = Evaluation(
      [
        .init(intent: Intent.ID(rawValue: "rib"), style: "court", phrase: "mon rib"),
        .init(intent: Intent.ID(rawValue: "ceam"), style: "court", phrase: "mon iban"),
        .init(intent: .horsSujet, style: "court", phrase: "asdfgh"),
        .init(intent: .horsSujet, style: "court", phrase: "médiateur"),
      ], by: Real.matcher)
    let figures = evaluation.figures
    #expect((figures.first, figures.direct, figures.wrongDirect) == (500, 1000, 500))
    #expect((figures.outsideHeld, figures.outsideNotUnderstood) == (500, 500))
    #expect(evaluation.f1(Intent.ID(rawValue: "rib")) == 666)
    #expect(figures.macroF1 == 333)
    #expect(evaluation.confusions.map(\.phrases) == [["mon iban"], ["médiateur"]])
  }
}

/// What may change in a sentence without changing what is understood.
@Suite struct InvarianceTests {
  @Test func `case, accents, apostrophes, spaces and final punctuation change nothing`() throws {
    for example in try Evaluated.phrases() {
      let plain = Real.understanding(of: example.phrase)
      for other in Self.rewritten(example.phrase) {
        #expect(Real.understanding(of: other) == plain, "\(other)")
      }
    }
  }

  private static func rewritten(_ sentence: String) -> [String] {
    var bare = sentence
    while let last = bare.last, " .!?…".contains(last) { bare.removeLast() }
    return [
      sentence.uppercased(), "  \(sentence.replacing(" ", with: "   ")) ",
      withoutAccents(sentence), sentence.replacing("'", with: "\u{2019}"),
      sentence.replacing("\u{2019}", with: "'"), bare + " !!!", bare + "\u{A0}?", bare + ".",
    ]
  }

  private static func withoutAccents(_ sentence: String) -> String {
    sentence.folding(options: .diacriticInsensitive, locale: nil)
  }

  /// The same edits each time: one letter of one word is dropped, doubled, changed or swapped.
  @Test func `one wrong letter in a word of five or more rarely changes the intent`() throws {
    var (kept, all) = (0, 0)
    for (number, example) in try Evaluated.phrases().enumerated() {
      guard let other = Self.misspelt(example.phrase, number) else { continue }
      all += 1
      let reply = BotReply(to: example.phrase, by: Real.matcher)
      if BotReply(to: other, by: Real.matcher).intent == reply.intent { kept += 1 }
    }
    print("one wrong letter: \(kept) of \(all) sentences keep their intent")
    #expect(all > 300)
    #expect(kept * 100 >= all * 93)
  }

  private static func misspelt(_ sentence: String, _ number: Int) -> String? {
    var words = sentence.split(separator: " ").map { Array($0) }
    let long = words.indices.filter { index in
      words[index].count >= 5 && words[index].allSatisfy(\.isLetter)
    }
    guard !long.isEmpty else { return nil }
    let index = long[number % long.count]
    let place = 1 + number / 7 % (words[index].count - 2)
    switch number % 4 {
    case 0: words[index].remove(at: place)
    case 1: words[index].insert(words[index][place], at: place)
    case 2: words[index][place] = words[index][place] == "e" ? "a" : "e"
    default: words[index].swapAt(place, place + 1)
    }
    return words.map { String($0) }.joined(separator: " ")
  }
}
