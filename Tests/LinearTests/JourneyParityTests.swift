import Domain
import Pages
import Screen
import Site
import TestSupport
import Testing

/// The same deeds leave the same account, by events alone, by lines, and by keys at three sizes.
@Suite struct JourneyParityTests {
  static let text = """
    Je suis alitée depuis mars.
    Je ne peux pas aller chez un photographe, mon médecin peut le dire.
    """
  static let message = "Je n'ai jamais vu ce professionnel : ce jour-là j'étais au travail."

  private func expectParity(
    _ start: Visitor? = nil, _ deeds: (inout any Person) throws -> Void
  ) throws {
    let begin = try start ?? Visitor()
    var people: [any Person] = [Clerk(visitor: begin), Listener(begin)]
    for (rows, columns) in [(40, 120), (24, 80), (20, 40)] {
      people.append(Typist(begin, Size(rows: rows, columns: columns)))
    }
    var accounts: [(Account, [Fact], Int)] = []
    for person in people {
      var person = person
      try deeds(&person)
      accounts.append(
        (person.visitor.session.account, person.visitor.facts, person.visitor.kept.count))
    }
    for account in accounts.dropFirst() {
      #expect(account.0 == accounts[0].0)
      #expect(account.1 == accounts[0].1)
      #expect(account.2 == accounts[0].2)
    }
    #expect(accounts[0].1.count > begin.facts.count)
  }

  @Test func `31. the médiateur, by way of ameliBot`() throws {
    try expectParity { person in
      try person.ask("médiateur")
      try person.activate("Dispense de photo")
      try person.activate("J'estime que ma situation")
      try person.activate("ici")
      try person.activate("Demander l'aide du médiateur")
      try person.choose("Je souhaite une dispense de photo")
      try person.activate("Continuer")
      try person.type(Self.text, in: "Je souhaite saisir le médiateur")
      try person.activate("Continuer")
      try person.activate("Continuer")
      try person.choose("Très bien")
      try person.activate("Envoyer mon avis")
      #expect(person.visitor.session.account.demandes.count == 1)
      #expect(person.visitor.session.account.avis.count == 1)
    }
  }

  @Test func `31. a report that begins at its payment, with a mistake and its mending`() throws {
    try expectParity { person in
      try person.activate("11/10")
      try person.activate("Signaler un acte médical")
      try person.activate("Remboursement des soins")
      try person.activate("Continuer")
      try person.choose("Signaler un acte médical")
      try person.activate("Continuer")
      try person.activate("Continuer")
      try person.type(Self.message, in: "Mon message")
      try person.activate("Continuer")
      try person.activate("Valider l'envoi")
      #expect(person.visitor.session.account.demandes.count == 1)
    }
  }

  @Test func `31. Modifier and Retour in the middle`() throws {
    try expectParity { person in
      try person.activate("Mes démarches")
      try person.back()
      try person.ask("médiateur")
      try person.back()
      var begun = person.visitor
      begun.go("mediateur/cas")
      #expect(begun.screen == "mediateur/cas")
      try person.ask("médiateur")
      try person.activate("Dispense de photo")
      try person.activate("J'estime que ma situation")
      try person.activate("ici")
      try person.activate("Demander l'aide du médiateur")
      try person.choose("Mes frais de transport")
      try person.activate("Continuer")
      try person.type(Self.text, in: "Je souhaite saisir le médiateur")
      try person.back()
      try person.choose("Je souhaite une dispense de photo")
      try person.activate("Continuer")
      try person.activate("Continuer")
      try person.activate("Modifier")
      try person.choose("Mon enfant est mort-né")
      try person.activate("Continuer")
      try person.activate("Continuer")
      #expect(
        person.visitor.session.account.demandes.first?.reponses.first?.valeur.hasPrefix(
          "Mon enfant") == true)
    }
  }

  @Test func `31. coordonnées, wrong then right`() throws {
    try expectParity { person in
      try person.activate("Mes informations")
      try person.activate("Modifier mes coordonnées")
      try person.type("06 12", in: "Téléphone")
      try person.activate("Enregistrer")
      try person.type("06 39 98 56 78", in: "Téléphone")
      try person.type("camille@example.org", in: "Adresse électronique")
      try person.activate("Enregistrer")
      #expect(person.visitor.session.account.coordonnees.courriel.address == "camille@example.org")
    }
  }

  @Test func `31. a message of several lines`() throws {
    var start = try Visitor("karim")
    start.go("messagerie/nouveau")
    try expectParity(start) { person in
      let first = person.visitor.controls.first { $0.kind == .disclosure(isExpanded: false) }
      try person.activate(try #require(first).label.text)
      let option = try #require(
        person.visitor.options.first { !$0.label.text.hasPrefix("Signaler") })
      try person.choose(option.label.text)
      try person.type("Bonjour,\nj'ai une question.", in: "Votre message")
      try person.activate("Envoyer le message")
      try person.activate("Accueil")
      #expect(person.visitor.session.account.messages.count == 1)
    }
  }
}
