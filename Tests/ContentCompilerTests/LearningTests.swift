import Bot
import Testing

@testable import ContentCompiler

/// From examples to a table, on a few sentences.
struct LearningTests {
  private let lessons = [
    ("rib", "changer mon rib"), ("rib", "mon compte en banque a changé"),
    ("rib", "nouvelle banque"),
    ("taxi", "rembourser un taxi"), ("taxi", "trajet en taxi"), ("taxi", "un taxi pour l'hôpital"),
    ("hors-sujet", "quel temps fait-il"), ("hors-sujet", "une tarte aux pommes"),
  ].map {
    Lesson(intent: Intent.ID(rawValue: $0), style: .correct, sentence: $1)
  }

  private func best(_ sentence: String, _ model: IntentModel) -> String? {
    IntentMatcher(intents: [], model: model).read(sentence).trace.scores.first?.intent.rawValue
  }

  @Test func `what was learnt knows its examples, and sentences like them`() {
    let model = Learning(lexicon: Lexicon(), spared: []).finished(from: lessons)
    for lesson in lessons { #expect(best(lesson.sentence, model) == lesson.intent.rawValue) }
    #expect(best("j'ai une autre banque", model) == "rib")
    #expect(best("taxxi", model) == "taxi")
    #expect(best("quelle tarte", model) == "hors-sujet")
  }

  @Test func `the same lessons give the same table`() {
    let learning = Learning(lexicon: Lexicon(), spared: ["vitale"])
    #expect(learning.finished(from: lessons) == learning.finished(from: lessons))
  }

  @Test func `a table is printable, and one character a number`() {
    let model = Learning(lexicon: Lexicon(), spared: []).finished(from: lessons)
    let rows = model.rarities.utf8.count
    #expect(model.features.utf8.count == rows * 5)
    #expect(model.scales.utf8.count == rows)
    #expect(model.weights.utf8.count == rows * model.columns.count)
    let text = model.features + model.rarities + model.scales + model.weights
    #expect(text.utf8.allSatisfy { (0x24...0x7E).contains($0) })
  }

  @Test func `words of one family bring each other's intent`() {
    let lexicon = Lexicon(families: [.init(name: "trajet", words: ["taxi", "ambulance", "vsl"])])
    let model = Learning(lexicon: lexicon, spared: []).finished(from: lessons)
    #expect(best("vsl", model) == "taxi")
  }

  @Test(arguments: [(0.0, 1.0), (1, 2.718_281_828), (-1, 0.367_879_441), (10, 22026.465_794)])
  func `the exponential is near enough`(_ number: Double, _ expected: Double) {
    #expect(abs(GaugeFitting.exponential(number) / expected - 1) < 1e-6)
  }

  @Test func `a gauge learns what speaks for an answer`() {
    let trials = (0..<200).map { index in
      Trial(
        evidence: Evidence(
          ranked: [index * 10 - 1000, -1000, -1000], outside: -1000, known: 3, words: 3, repaired: 0
        ),
        isRight: index > 100, weight: 1)
    }
    let gauge = GaugeFitting(trials).gauge(bar: 0)
    #expect(!gauge.passes(trials[60].evidence))
    #expect(gauge.passes(trials[140].evidence))
  }
}
