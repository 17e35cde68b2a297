import Pages
import Site
import TestSupport
import Testing

@testable import Linear

/// How each piece of a page is said.
@Suite struct ReadingTests {
  private func words(_ blocks: Block...) -> [String] { Reading.items(of: blocks).map(\.words) }

  private let link = Control("lien", "ici.", .link)

  @Test func `headings, paragraphs and lists`() {
    #expect(words(.heading(level: 2, "Mon agenda")) == ["Rubrique : Mon agenda"])
    #expect(
      words(.paragraph([.text("Cliquez "), .link(link), .strong(" vite")]))
        == ["Cliquez ici. vite", "ici, lien"])
    #expect(
      words(.list([[.text("un\u{A0}! · deux")], [.link(link)]])) == ["- un !, deux", "ici, lien"])
  }

  @Test func `facts are Titre : valeur, and their action says what it is about`() {
    let action = Control("modifier", "Modifier", .link)
    let facts = Block.facts([
      LabelledValue(label: "Nom", value: [.text("Camille")], action: action),
      LabelledValue(label: "Ma demande :", value: [.text("Un\nDeux")]),
      LabelledValue(label: "Copie", value: [.link(link)]),
    ])
    #expect(
      words(facts) == [
        "Nom : Camille", "Modifier : Nom", "Ma demande :\nUn\nDeux", "Copie : ici.", "ici, lien",
      ])
  }

  @Test func `28. rows of a table are sentences, with days and amounts in full`() {
    let table = Table(
      columns: [.init("Date"), .init("Nature"), .init("Montant")],
      rows: [
        .init(
          cells: ["11/10", "Soin", "21,00 €"], spoken: ["11 octobre 2024", "Soin", "21 euros"]),
        .init(cells: ["a", "", "c."], control: link),
      ], showsTitles: false)
    #expect(
      words(.table(table)) == [
        "Date : 11 octobre 2024. Nature : Soin. Montant : 21 euros.", "Date : a. Montant : c.",
      ])
  }

  @Test func `28. every table of the account is said in full`() throws {
    for person in ["camille", "odette", "karim", "lea"] {
      for visitor in try Walk.states(of: person) {
        for case .table(let table) in visitor.page.blocks.flatMap(\.withInner) {
          for words in words(.table(table)) {
            #expect(!words.contains("€"), "\(visitor.screen): \(words)")
            #expect(words.firstMatch(of: #/\d\d\/\d\d/#) == nil, "\(visitor.screen): \(words)")
          }
        }
      }
    }
  }

  @Test func `choices, folds, tiles, columns and notes`() {
    let group = ChoiceGroup(
      id: "g", question: "Oui ?",
      options: [
        .init(id: "o", label: "Oui", isChosen: true), .init(id: "n", label: "Non", isChosen: false),
      ],
      error: "Choisissez.")
    #expect(
      words(.choices(group)) == [
        "Question : Oui ?", "Erreur : Choisissez.", "Oui (choix 1 sur 2, choisi)",
        "Non (choix 2 sur 2, non choisi)",
      ])
    let fold = Control("f", "Plus", .disclosure(isExpanded: true))
    #expect(
      words(
        .columns([
          [.tile("T", [.disclosure(fold, [.paragraph([.text("a")])])])], [.controls([link])],
        ]))
        == ["Rubrique : T", "Plus, déplié", "a", "ici, lien"])
    #expect(words(.note(.information, [.text("Un.")])) == ["À noter : Un."])
    #expect(words(.note(.success, [.text("Envoyé.")])) == ["Envoyé."])
    #expect(words(.note(.error, [.text("Panne.")])) == ["Erreur : Panne."])
    #expect(
      words(.note(.error, [.link(link), .text("\nErreur\u{A0}: "), .link(link)]))
        == ["Corriger : ici.", "Corriger : ici."])
  }

  @Test func `fields say their label, hint, value and mistake`() {
    let field = Field(
      id: "f", label: "Nature :", hint: "Un mot", value: "Soin\u{202E}", isOptional: true,
      error: "Trop.")
    #expect(
      words(.field(field)) == [
        "Nature (champ, facultatif). Un mot. Rempli : Soin⟨U+202E⟩.", "Erreur : Trop.",
      ])
    #expect(
      words(.field(Field(id: "f", label: "A", value: "", size: .area(rows: 3)))) == [
        "A (texte long). Vide."
      ])
  }

  @Test func `33. who speaks is said at the start of the line`() {
    let chat = Block.chat([
      ChatTurn(speaker: .person, paragraphs: [[.text("médiateur")]]),
      ChatTurn(
        speaker: .bot, paragraphs: [[.text("Bien.")], [.link(link)]],
        propositions: [Control("p", "Oui", .button)]),
    ])
    #expect(
      words(chat) == ["vous : médiateur", "ameliBot : Bien.", "ici.", "ici, lien", "Oui, bouton"])
  }

  @Test func `the first line says where one is, and a mistake before that`() throws {
    var listener = try Listener(at: "mediateur/motif")
    #expect(
      listener.transcript[0]
        == "SIMULATION. Compte ameli. Demander l'aide du médiateur. Étape 1 sur 3 : Le motif.")
    listener.say("continuer")
    #expect(
      Reading.title(of: listener.visitor.page).hasPrefix(
        "Erreur : Choisissez le motif de votre demande au médiateur. SIMULATION. Compte ameli."))
  }

  @Test func `33. every page begins with its title and ends with its actions`() throws {
    for visitor in try Walk.states(of: "camille") where visitor.page.dialog == nil {
      let said = Listener(visitor).transcript
      #expect(said[0].contains("SIMULATION. Compte ameli. "))
      #expect(visitor.page.errors.isEmpty || said[0].hasPrefix("Erreur : "))
      let end = try #require(said.last { $0.hasPrefix("Fin de la page.") })
      for action in Dialogue.fitted(visitor.page).actions {
        #expect(end.plainSpaces.contains(action.label.text.plainSpaces))
      }
    }
  }

  /// 30: printable UTF-8 and line feeds alone, no box, nothing that a machine would obey.
  @Test func `30. what is said is printable characters and line feeds alone`() throws {
    for visitor in try Walk.states(of: "camille") {
      var listener = Listener(visitor)
      listener.say(all: ["menu", "aide", "répéter", "date"])
      for scalar in listener.transcript.joined(separator: "\n").unicodeScalars where scalar != "\n"
      {
        let isDrawing = [0x2500...0x25FF, 0x2800...0x28FF].contains { $0.contains(scalar.value) }
        let isSteering =
          scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || scalar.properties.generalCategory == .format
        #expect(!isDrawing && !isSteering, "\(scalar.value) on \(visitor.screen)")
      }
    }
  }
}

extension Block {
  var withInner: [Block] {
    switch self {
    case .disclosure(_, let inner), .tile(_, let inner): [self] + inner.flatMap(\.withInner)
    case .columns(let columns): columns.joined().flatMap(\.withInner)
    default: [self]
    }
  }
}
