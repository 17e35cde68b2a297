import Bot
import Content
import Testing

@Suite struct ConversationTests {
  private let content = Real.content

  private func conversation(after sentences: String...) -> Conversation {
    var conversation = Conversation()
    for sentence in sentences {
      conversation.say(sentence, content: content, matcher: Real.matcher)
    }
    return conversation
  }

  /// A sentence that makes ameliBot ask which was meant.
  private var doubtful: String {
    get throws {
      let phrases = try Evaluated.phrases().map(\.phrase)
      return try #require(
        phrases.first { if case .propositions = Real.understanding(of: $0) { true } else { false } }
      )
    }
  }

  private func choice(_ label: String, in conversation: Conversation) throws -> Int {
    try #require(conversation.choices.firstIndex(of: label))
  }

  @Test func `médiateur brings the ten topics, and one for those whose topic is missing`() {
    let talk = conversation(after: "Moi médiateur")
    #expect(
      talk.choices == [
        "Le règlement d'IJ, d'une pension d'invalidité ou d'une rente AT",
        "Le règlement de soins à l'étranger",
        "Vous souhaitez signaler un refus de soins",
        "Frais de transport non pris en charge pour absence d'entente préalable",
        "Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses "
          + "d'hôpital",
        "Bénéficiaire du congé d'adoption pour mon enfant venant de Polynésie française",
        "Dispense de photo pour ma carte Vitale",
        "Après réclamation, ma demande concerne des dépenses de santé d'au moins 500 euros",
        "Mon enfant est mort-né",
        "J'ai perdu un proche à ma charge de moins de 25 ans",
        "Mon sujet n'est pas dans la liste",
      ])
    #expect(
      talk.turns.last?.paragraphs == [
        "Vous souhaitez contacter le médiateur, je vais vous poser quelques questions pour bien "
          + "vous orienter. Choisissez la proposition qui correspond à votre demande :"
      ])
  }

  @Test func `a short sentence with remboursement brings the report of a suspicious one`() throws {
    var talk = conversation(after: "mon remboursement")
    talk.choose(try choice("Signaler un remboursement suspect", in: talk), content: content)
    let answer = try #require(talk.turns.last)
    #expect(answer.paragraphs.joined().contains("[en cliquant ici](signalement/motif)"))
  }

  @Test func `two failures in a row lead to the messagerie, and so does the third`() {
    var talk = conversation(after: "asdfgh")
    #expect(talk.turns.last?.paragraphs == content.premierEchec)
    talk.say("???", content: content, matcher: Real.matcher)
    #expect(talk.turns.last?.paragraphs == content.secondEchec)
    #expect(content.secondEchec.joined().contains("(messagerie/nouveau)"))
    talk.say("zzzz", content: content, matcher: Real.matcher)
    #expect(talk.turns.last?.paragraphs == content.secondEchec)
  }

  @Test func `a question that is understood starts the count again`() {
    let talk = conversation(after: "asdfgh", "ma carte vitale", "???")
    #expect(talk.fruitless == 1)
    #expect(talk.turns.last?.paragraphs == content.premierEchec)
  }

  @Test func `none of the propositions is a fruitless exchange`() throws {
    var talk = conversation(after: "asdfgh", try doubtful)
    #expect(talk.fruitless == 1)
    #expect(talk.choices.last == content.aucune)
    talk.choose(try choice(content.aucune, in: talk), content: content)
    #expect(talk.fruitless == 2)
    #expect(talk.turns.last?.paragraphs == content.secondEchec)
    #expect(talk.choices.isEmpty)
  }

  @Test func `a dialogue that comes to nothing is a fruitless exchange`() throws {
    var talk = conversation(after: "remboursement")
    talk.choose(try choice("Aucune de ces propositions", in: talk), content: content)
    #expect(talk.fruitless == 1)
    #expect(talk.turns.last?.paragraphs != content.secondEchec)
    talk.say("???", content: content, matcher: Real.matcher)
    #expect(talk.turns.last?.paragraphs == content.secondEchec)
  }

  @Test func `taking a proposition starts the count again`() throws {
    var talk = conversation(after: "asdfgh", try doubtful)
    talk.choose(0, content: content)
    #expect(talk.fruitless == 0)
  }

  @Test(arguments: ["7", "dispense de photo pour ma carte vitale", "Dispense de", "DISPENSE !"])
  func `a number or the first words choose`(_ typed: String) {
    let talk = conversation(after: "médiateur", typed)
    #expect(talk.node?.rawValue == "mediateur-photo")
    #expect(
      talk.turns.dropLast().last?.paragraphs == ["Dispense de photo pour ma carte Vitale"])
  }

  @Test(arguments: ["12", "0", "Le règlement", "Mon"])
  func `what names no choice alone is a sentence like any other`(_ typed: String) {
    let talk = conversation(after: "médiateur", typed)
    #expect(talk.turns.dropLast().last?.paragraphs == [typed])
  }

  @Test func `what is nearly understood is named, once`() throws {
    let phrases = try Evaluated.phrases().map(\.phrase)
    let near = try #require(
      phrases.first {
        guard case .unknown(let near) = Real.understanding(of: $0), let first = near.first else {
          return false
        }
        // What follows it can be fruitless still.
        return first != Intent.ID(rawValue: "remboursement")
      })
    var talk = conversation(after: near)
    #expect(talk.turns.last?.paragraphs == content.premierEchec)
    #expect(talk.choices.count > 1 && talk.choices.last == content.aucune)
    var other = talk
    other.choose(0, content: content)
    #expect(other.fruitless == 0)
    talk.say(near, content: content, matcher: Real.matcher)
    #expect(talk.turns.last?.paragraphs == content.secondEchec)
    #expect(talk.choices.isEmpty)
  }

  @Test(arguments: ["j'ai mal au ventre", "jai de la fievre", "asdfgh douleur asdfgh"])
  func `somebody who is unwell gets the way to those who help, and no advice`(_ sentence: String) {
    var talk = conversation(after: "???", sentence)
    #expect(talk.turns.last?.paragraphs == content.sante)
    #expect(content.sante.joined().contains("15"))
    #expect(talk.fruitless == 1)
    talk.say("???", content: content, matcher: Real.matcher)
    #expect(talk.turns.last?.paragraphs == content.secondEchec)
  }

  @Test func `white space and choices that are not there change nothing`() {
    var talk = conversation(after: "médiateur")
    let before = talk
    talk.say(" \n ", content: content, matcher: Real.matcher)
    talk.choose(11, content: content)
    talk.choose(-1, content: content)
    #expect(talk == before)
  }
}
