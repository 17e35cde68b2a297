import Domain
import Pages
@testable import Site
import TestSupport
import Testing

/// Writing to the caisse, and reading what it writes.
struct MessagerieTests {
  private func writing() throws -> Visitor {
    var camille = try Visitor()
    camille.go("messagerie/nouveau")
    try camille.activate("Droits et démarches")
    try camille.choose(try #require(camille.options.first?.label.text))
    return camille
  }

  @Test func `a message is sent and is in the list`() throws {
    var camille = try writing()
    try camille.type("Bonjour, où en est mon dossier ?", in: "Votre message")
    try camille.activate("Envoyer le message")
    #expect(camille.screen == "messagerie")
    #expect(
      camille.page.announcement?.text.text == "Votre message est envoyé à la CPAM de Valclair.")
    try camille.activate("14/10/2024")
    #expect(camille.sees("Bonjour, où en est mon dossier ?"))
    #expect(camille.kept.isEmpty)
  }

  @Test func `an old account says how many messages it no longer shows, and where they are`()
    throws
  {
    for (count, said) in [
      (Historique.mostShown, nil), (Historique.mostShown + 1, "Votre message le plus ancien"),
      (Historique.mostShown + 12, "Vos 12 messages les plus anciens"),
    ] {
      let facts = (0..<count).map { index in
        Fact.messageEnvoye(
          Message(
            id: Message.ID(rawValue: "m\(index)"), sens: .envoye, correspondant: "CPAM",
            objet: "Objet", date: CivilDate(dayNumber: 19_000), corps: ["Texte"]),
          brouillon: Draft.ID(rawValue: "b\(index)"))
      }
      var camille = try Visitor(facts: facts)
      camille.go("messagerie")
      #expect(camille.sees("compte-ameli donnees exporter") == (said != nil))
      if let said { #expect(camille.sees(said)) }
    }
  }

  @Test func `links that a person types stay text`() throws {
    var camille = try writing()
    try camille.type("[ici](accueil) **gras**", in: "Votre message")
    try camille.activate("Envoyer le message")
    try camille.activate("14/10/2024")
    #expect(camille.sees("[ici](accueil) **gras**"))
    #expect(!camille.labels.contains("ici"))
  }

  @Test(arguments: [(0, "Écrivez votre message."), (2001, "Retirez 1 caractère.")])
  func `from 1 to 2000 characters`(count: Int, refusal: String) throws {
    var camille = try writing()
    try camille.type(String(repeating: "a", count: count), in: "Votre message")
    try camille.activate("Envoyer le message")
    #expect(camille.screen == "messagerie/nouveau")
    #expect(camille.page.errors.first?.message.text.hasSuffix(refusal) == true)
  }

  @Test func `a message without a motif is refused`() throws {
    var camille = try Visitor()
    camille.go("messagerie/nouveau")
    try camille.type("Bonjour", in: "Votre message")
    try camille.activate("Envoyer le message")
    #expect(camille.screen == "messagerie/nouveau")
    #expect(camille.value(of: "Votre message") == "Bonjour")
  }

  @Test func `a message left in the middle is offered again`() throws {
    var camille = try writing()
    try camille.type("Bonj", in: "Votre message")
    var again = try camille.restarted()
    try again.activate("Reprendre")
    #expect(again.screen == "messagerie/nouveau")
    #expect(again.value(of: "Votre message") == "Bonj")
  }

  @Test func `a message is read when it is opened, and stays read`() throws {
    var camille = try Visitor()
    let count = camille.session.unreadMessages.count
    #expect(count > 0)
    let row = try #require(camille.controls.first { $0.id.rawValue.hasPrefix("message:") })
    camille.send(.activated(row.id))
    #expect(try camille.restarted().session.unreadMessages.count == count - 1)
  }

  @Test func `a burst of keys on an unread message records it read once`() throws {
    var camille = try Visitor()
    let row = try #require(camille.controls.first { $0.id.rawValue.hasPrefix("message:") })
    camille.storeIsSilent = true
    camille.send(.activated(row.id))
    camille.send(.wentBack)
    camille.send(.activated(row.id))
    #expect(camille.session.pending.count == 1)
  }
}
