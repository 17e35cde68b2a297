import Testing

@testable import Pages

struct CommandTests {
  @Test func `Every command has keys, a hint and a sentence`() {
    for command in Command.allCases {
      #expect(!command.keys.isEmpty && !command.hint.isEmpty && !command.explanation.isEmpty)
      #expect(command.hint.text.count <= 21)
    }
  }

  @Test func `No two commands have the same keys`() {
    #expect(Set(Command.allCases.map(\.keys)).count == Command.allCases.count)
  }
}

struct FocusableTests {
  private let link = Control("lien", "ici", .link)

  @Test func `Focusables come in reading order, through every kind of block`() {
    let option = ChoiceGroup.Option(id: "o", label: "Oui", isChosen: false)
    let page = Page(
      screen: "s", title: "t", person: "p", date: PageDate(full: "d", brief: "d"),
      tabs: [Control("onglet", "Accueil", .tab(isCurrent: true))],
      blocks: [
        .paragraph([.text("Lisez "), .link(link)]),
        .columns([
          [.tile("T", [.choices(ChoiceGroup(id: "g", question: "?", options: [option]))])],
          [
            .disclosure(
              Control("pli", "Plus", .disclosure(isExpanded: true)),
              [.field(Field(id: "f", label: "Nom", value: ""))])
          ],
        ]),
      ],
      actions: [Control("suite", "Continuer", .primary)],
      footer: [Control("pied", "Mentions", .link)])
    #expect(page.focusables.map(\.id) == ["onglet", "lien", "o", "pli", "f", "suite", "pied"])
    #expect(page.focusable("f")?.label == "Nom")
    #expect(page.focusable("rien") == nil)
  }

  @Test func `A dialog hides everything else`() {
    var page = Page(
      screen: "s", title: "t", person: "p", date: PageDate(full: "d", brief: "d"),
      blocks: [.paragraph([.link(link)])])
    page.dialog = Dialog(
      title: "Quitter ?", paragraphs: [], actions: [Control("rester", "Rester", .button)])
    #expect(page.focusables.map(\.id) == ["rester"])
  }
}
