import Bot
import Content
import Testing

/// The graph of the dialogues, walked from end to end.
@Suite struct DialogueTests {
  private let content = Real.content
  private static let yes = "(mediateur/cas)"

  /// All ways from a node to its endings. A node that comes back on the way is reported as a loop.
  private func endings(
    from id: DialogueNode.ID, after path: [DialogueNode.ID] = []
  ) throws -> [DialogueNode] {
    let node = try #require(content.node(id), "\(id.rawValue)")
    guard !path.contains(id) else {
      Issue.record("\(id.rawValue) comes back to itself")
      return []
    }
    guard !node.choix.isEmpty else { return [node] }
    return try node.choix.flatMap { try endings(from: $0.vers, after: path + [id]) }
  }

  @Test(arguments: Real.content.intents)
  func `every path of an intent ends with something to do`(_ intent: Intent) throws {
    for ending in try endings(from: intent.noeud) {
      let text = ending.dit.joined()
      #expect(ending.infructueux || text.contains("]("), "\(ending.id.rawValue)")
    }
  }

  @Test(arguments: 0..<10)
  func `each topic of the médiateur leads to him, and elsewhere`(_ topic: Int) throws {
    let start = try #require(content.node(DialogueNode.ID(rawValue: "mediateur")))
    let texts = try endings(from: start.choix[topic].vers).map { $0.dit.joined() }
    #expect(texts.contains { $0.contains(Self.yes) })
    #expect(texts.contains { $0.contains("(messagerie/nouveau)") && !$0.contains(Self.yes) })
  }

  @Test func `a topic that is missing never leads to the médiateur`() throws {
    let start = try #require(content.node(DialogueNode.ID(rawValue: "mediateur")))
    let last = try #require(start.choix.last)
    let texts = try endings(from: last.vers).map { $0.dit.joined() }
    #expect(texts.allSatisfy { !$0.contains(Self.yes) && $0.contains("(messagerie/nouveau)") })
  }

  /// What a person answers, in order, and whether the médiateur can help.
  @Test(arguments: [
    (["1", "Depuis plus de deux mois"], true),
    (["1", "Depuis deux mois ou moins"], false),
    (["1", "Je ne sais pas", "Oui"], true),
    (["2", "Oui", "Un refus"], true),
    (["2", "Oui", "Un remboursement"], true),
    (["2", "Oui", "Pas encore"], false),
    (["2", "Non"], false),
    (["3", "Oui", "Il m'a facturé"], true),
    (["3", "Non"], false),
    (["4", "L'entente"], true),
    (["4", "Pour une autre raison"], false),
    (["5", "Oui", "D'autres dépenses"], true),
    (["5", "Oui", "Seulement une chambre"], false),
    (["5", "Non"], false),
    (["8", "Oui, et je maintiens", "500"], true),
    (["8", "Oui, et je maintiens", "Moins de 500"], false),
    (["8", "Non"], false),
    (["10", "Oui", "Oui"], true),
    (["10", "Non"], false),
  ])
  func `the answers decide whether the médiateur can help`(_ answers: [String], _ can: Bool) throws
  {
    var talk = Conversation()
    for sentence in ["médiateur"] + answers {
      talk.say(sentence, content: content, matcher: Real.matcher)
    }
    #expect(talk.choices.isEmpty)
    let said = try #require(talk.turns.last).paragraphs.joined()
    #expect(said.contains(Self.yes) == can)
  }

  /// From every way in: each intent, a doubt, a failure. Every choice is taken, « Aucune » included.
  @Test func `every talk comes to an end, and the messagerie after two fruitless exchanges`() throws
  {
    var walked = 0
    for sentence in try Evaluated.phrases().map(\.phrase) + ["asdfgh", "médiateur"] {
      var talk = Conversation()
      talk.say(sentence, content: content, matcher: Real.matcher)
      var open = [talk]
      while let talk = open.popLast() {
        walked += 1
        #expect(talk.turns.count <= 12, "\(sentence)")
        #expect(talk.fruitless <= 2)
        if talk.fruitless == 2 {
          #expect(talk.turns.last?.paragraphs == content.secondEchec)
        }
        guard talk.turns.count <= 12 else { continue }
        for choice in talk.choices.indices {
          var next = talk
          next.choose(choice, content: content)
          let isFailure = next.fruitless > talk.fruitless
          #expect(
            isFailure || next.fruitless == 0 || next.node?.rawValue == "remboursement",
            "a success starts the count again")
          open.append(next)
        }
      }
    }
    #expect(walked > 1000)
  }

  @Test func `every node can be reached`() {
    let named = content.intents.map(\.noeud) + content.nodes.flatMap { $0.choix.map(\.vers) }
    #expect(Set(content.nodes.map(\.id)) == Set(named))
  }

  @Test func `none of the propositions of a subject, twice, leads to the messagerie`() throws {
    var talk = Conversation()
    for _ in 1...2 {
      talk.say("remboursement", content: content, matcher: Real.matcher)
      let none = try #require(talk.choices.lastIndex(of: content.aucune))
      talk.choose(none, content: content)
    }
    #expect(talk.turns.last?.paragraphs == content.secondEchec)
  }

  @Test(arguments: Real.content.intents)
  func `the title of an intent leads to it, or proposes it first`(_ intent: Intent) {
    guard !intent.id.isCourtesy else { return }
    #expect(Real.understanding(of: intent.titre).offered.first == intent.id.rawValue)
  }
}
