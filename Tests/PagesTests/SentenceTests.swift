import Pages
import Testing

/// What a person who doesn't see the screen is told of a new page.
struct SentenceTests {
  private static func page(_ value: String = "", _ counter: Counter.State = .tooShort) -> Page {
    let field = Field(
      id: "champ:texte", label: "Mon message", value: UntrustedText(value),
      counter: Counter(text: "\(value.count)/800", state: counter))
    return Page(
      screen: "mediateur/texte", title: "Demander l'aide", subtitle: "Ma demande",
      step: Step(number: 2, count: 3, title: "Ma demande", next: nil), person: "Camille",
      date: PageDate(full: "lundi", brief: "lun."), blocks: [.field(field)])
  }

  private func sentence(_ page: Page, after previous: Page?) -> String? {
    page.sentence(after: previous)?.text
  }

  @Test func `the first page says its title and its step`() {
    #expect(
      sentence(Self.page(), after: nil) == "Demander l'aide, Ma demande. Étape 2 sur 3.")
  }

  @Test func `the same page says nothing`() {
    #expect(sentence(Self.page(), after: Self.page()) == nil)
  }

  @Test func `typing says nothing until a limit is crossed, either way`() {
    #expect(sentence(Self.page("abc"), after: Self.page("ab")) == nil)
    #expect(sentence(Self.page("abc", .fits), after: Self.page("ab")) == "3/800")
    #expect(sentence(Self.page("ab"), after: Self.page("abc", .fits)) == "2/800")
    #expect(sentence(Self.page("abcd", .tooLong), after: Self.page("abc", .fits)) == "4/800")
  }

  @Test func `a first letter crosses no limit, a paste does`() {
    #expect(sentence(Self.page("a", .fits), after: Self.page()) == nil)
    #expect(sentence(Self.page(), after: Self.page("a", .fits)) == nil)
    #expect(sentence(Self.page("abc", .fits), after: Self.page()) == "3/800")
    #expect(sentence(Self.page("a", .tooLong), after: Self.page()) == "1/800")
  }

  @Test func `an announcement is said once for each serial, before all else`() {
    var page = Self.page()
    page.announcement = Announcement(text: "Le brouillon est supprimé.", serial: 3)
    page.status = "Brouillon gardé"
    #expect(sentence(page, after: Self.page()) == "Le brouillon est supprimé.")
    #expect(sentence(page, after: page) == nil)
    var again = page
    again.announcement?.serial = 4
    #expect(sentence(again, after: page) == "Le brouillon est supprimé.")
  }

  @Test func `a new mistake is said with its name, an old one and a mended one are not`() {
    var page = Self.page()
    page.errors = [PageError(message: "Choisissez un motif.", control: "champ:motif")]
    #expect(sentence(page, after: Self.page()) == "Erreur\u{A0}: Choisissez un motif.")
    #expect(sentence(page, after: page) == nil)
    #expect(sentence(Self.page(), after: page) == nil)
    page.errors = [PageError(message: "Erreur\u{A0}: trop court.", control: nil)]
    #expect(sentence(page, after: Self.page()) == "Erreur\u{A0}: trop court.")
  }

  @Test func `a dialog says its title when it opens`() {
    var page = Self.page()
    page.dialog = Dialog(title: "Quitter ?", paragraphs: [], actions: [])
    #expect(sentence(page, after: Self.page()) == "Quitter ?")
    #expect(sentence(page, after: page) == nil)
    #expect(sentence(Self.page(), after: page) == nil)
  }

  @Test func `another screen says its title, and ameliBot in front its own`() {
    var other = Self.page()
    other.screen = "accueil"
    other.title = "Accueil"
    other.subtitle = nil
    other.step = nil
    #expect(sentence(other, after: Self.page()) == "Accueil.")
    var bot = other
    bot.screen = "amelibot"
    bot.aside = Aside(
      title: "ameliBot", blocks: [], field: Field(id: "question", label: "Question", value: ""),
      isFront: true)
    #expect(sentence(bot, after: other) == "ameliBot.")
    #expect(sentence(other, after: bot) == "Accueil.")
  }

  @Test func `a status that changed is said, with the counter when both did`() {
    var page = Self.page()
    page.status = "Brouillon gardé"
    #expect(sentence(page, after: Self.page()) == "Brouillon gardé")
    #expect(sentence(page, after: page) == nil)
    #expect(sentence(Self.page(), after: page) == nil)
    var longer = Self.page("abc", .fits)
    longer.status = "Brouillon gardé"
    #expect(sentence(longer, after: Self.page()) == "3/800. Brouillon gardé")
  }
}
