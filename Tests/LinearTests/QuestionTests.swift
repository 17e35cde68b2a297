import Pages
import TestSupport
import Testing

@testable import Linear

/// The question to ameliBot, typed at the home page and in the conversation.
@Suite struct QuestionTests {
  private static let long = String(repeating: "abc ", count: 50)

  private func asker() throws -> Listener {
    var listener = try Listener(at: "accueil")
    listener.say("posez")
    #expect(listener.dialogue.isEntering)
    return listener
  }

  private func asked(_ listener: Listener) -> [String] {
    let page = listener.visitor.page
    return (page.blocks + (page.aside?.blocks ?? [])).flatMap { block -> [String] in
      guard case .chat(let turns) = block else { return [] }
      return turns.filter { $0.speaker == .person }.flatMap(\.paragraphs).map(Reading.words)
    }
  }

  @Test func `after a question that is too long, the next line is the question again`() throws {
    var listener = try asker()
    let refusal = listener.say(Self.long)
    #expect(refusal.first?.hasPrefix("Erreur : Votre texte dépasse la limite") == true)
    #expect(listener.dialogue.isEntering && listener.dialogue.prompt == "Votre réponse :")
    listener.say("mes lunettes")
    #expect(asked(listener) == ["mes lunettes"])
    #expect(!listener.dialogue.isEntering)
  }

  @Test func `a lone dot gives a refused question up`() throws {
    var listener = try asker()
    listener.say(all: [Self.long, "."])
    #expect(!listener.dialogue.isEntering)
    #expect(listener.say("mes démarches").isEmpty == false)
    #expect(asked(listener).isEmpty)
  }

  @Test(arguments: [
    ("menu", "Fin du menu."), ("aide", "menu ou m :"), ("répéter", "Fin de la page"),
  ])
  func `the words that serve at every prompt are no questions`(
    _ word: String, _ said: String
  ) throws {
    var listener = try asker()
    #expect(listener.say(word).contains { $0.contains(said) })
    #expect(asked(listener).isEmpty)
    #expect(listener.dialogue.isEntering == (word == "aide"))
  }

  @Test func `retour leaves the question, and a question may hold such a word`() throws {
    var listener = try asker()
    listener.say("retour au travail après une maladie")
    #expect(asked(listener) == ["retour au travail après une maladie"])
    listener = try asker()
    listener.say("retour")
    #expect(asked(listener).isEmpty && !listener.dialogue.isEntering)
  }

  @Test func `in a long conversation only what is new is said, with numbers of its own`() throws {
    var listener = try Listener(at: "accueil")
    listener.say("amelibot")
    var answers: [[String]] = []
    for _ in 0..<30 { answers.append(listener.say("mon rib")) }
    #expect(answers.allSatisfy { $0.count == answers[0].count })
    let numbers = answers.flatMap { $0 }.compactMap { line in
      line.first?.isNumber == true ? Int(line.prefix { $0.isNumber }) : nil
    }
    #expect(numbers.count == 30 && Set(numbers).count == 30)
    #expect(numbers == numbers.sorted())
  }
}
