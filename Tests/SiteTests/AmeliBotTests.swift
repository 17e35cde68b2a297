import Content
import Pages
import Site
import TestSupport
import Testing

/// ameliBot on its screen: the ten topics to both endings, and its links.
struct AmeliBotTests {
  /// The ten topics of the source document, word for word.
  static let topics = [
    "Le règlement d'IJ, d'une pension d'invalidité ou d'une rente AT",
    "Le règlement de soins à l'étranger",
    "Vous souhaitez signaler un refus de soins",
    "Frais de transport non pris en charge pour absence d'entente préalable",
    "Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses d'hôpital",
    "Bénéficiaire du congé d'adoption pour mon enfant venant de Polynésie française",
    "Dispense de photo pour ma carte Vitale",
    "Après réclamation, ma demande concerne des dépenses de santé d'au moins 500 euros",
    "Mon enfant est mort-né",
    "J'ai perdu un proche à ma charge de moins de 25 ans",
  ]

  @Test(arguments: [
    "médiateur", "Moi médiateur", "je veux saisir le MEDIATEUR de la cpam", "mediateur ?",
  ])
  func `the word in any sentence brings the ten topics`(sentence: String) throws {
    var camille = try Visitor()
    try camille.ask(sentence)
    #expect(camille.screen == "amelibot")
    #expect(
      camille.sees(
        "Vous souhaitez contacter le médiateur, je vais vous poser quelques questions pour bien vous orienter. Choisissez la proposition qui correspond à votre demande :"
      ))
    #expect(Array(propositions(camille).prefix(10)) == Self.topics)
  }

  @Test(arguments: topics) func `each topic reaches the médiateur and the reason why not`(
    topic: String
  ) throws {
    var start = try Visitor()
    try start.ask("médiateur")
    try start.activate(topic)
    var ends: [Bool] = []
    var open = [start]
    while let camille = open.popLast(), ends.count < 100 {
      let choices = camille.controls.filter { $0.id.rawValue.hasPrefix("proposition:") }
      if choices.isEmpty {
        let links = camille.controls.filter { $0.id.rawValue.contains("@bot.") }
        #expect(!links.isEmpty, "no way on")
        ends.append(links.contains { $0.id.rawValue.hasPrefix("vers:mediateur/cas@") })
      }
      for choice in choices {
        var next = camille
        next.send(.activated(choice.id))
        open.append(next)
      }
    }
    #expect(ends.contains(true))
    #expect(ends.contains(false))
  }

  @Test func `150 characters are taken, 151 are kept and refused`() throws {
    var camille = try Visitor()
    try camille.ask(String(repeating: "a", count: 151))
    #expect(camille.page.errors.first?.message.text.contains("150") == true)
    #expect(camille.session.question.count == 151)
    try camille.ask(String(repeating: "a", count: 150))
    #expect(camille.session.question.isEmpty)
  }

  @Test func `the conversation stays beside the page that it led to`() throws {
    var camille = try Visitor()
    try camille.ask("remboursement")
    try camille.activate("Signaler un remboursement suspect")
    try camille.activate("en cliquant ici")
    #expect(camille.page.aside?.isFront == false)
    camille.send(.wentBack)
    #expect(camille.screen == "amelibot")
    camille.send(.wentBack)
    #expect(camille.page.aside == nil)
    #expect(camille.screen == "accueil")
  }

  @Test func `the page tells the inspector why the last question was answered so`() throws {
    var camille = try Visitor()
    #expect(camille.page.reasons == [])
    try camille.ask("mon rembourssement svp")
    #expect(
      camille.page.reasons.map(\.text) == [
        "lu : mon rembourssement→remboursement svp", "règle : remboursement*",
      ])
    try camille.activate("Signaler un remboursement suspect")
    #expect(camille.page.reasons == [])
  }

  private func propositions(_ visitor: Visitor) -> [String] {
    visitor.controls.filter { $0.id.rawValue.hasPrefix("proposition:") }.map(\.label.text)
  }
}
