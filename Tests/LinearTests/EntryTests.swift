import Pages
import TestSupport
import Testing

@testable import Linear

/// Texts, typed line by line.
@Suite struct EntryTests {
  private static let label = "Je souhaite saisir"

  private func writer() throws -> Listener {
    var listener = try Listener(at: "mediateur/texte")
    listener.say(Self.label)
    return listener
  }

  private func value(_ listener: Listener) -> String? { listener.visitor.value(of: Self.label) }

  @Test func `a long text ends at a lone dot, and each line is kept at once`() throws {
    var listener = try writer()
    listener.say("Première ligne.")
    #expect(value(listener) == "Première ligne.")
    #expect(listener.visitor.kept.count == 1)
    listener.say(all: ["", "Après une ligne vide.", "..", "...", ". .", ".."])
    #expect(value(listener) == "Première ligne.\n\nAprès une ligne vide.\n.\n...\n. .\n.")
    listener.say(".")
    #expect(listener.dialogue.entry == nil)
  }

  @Test(arguments: ["aide", "retour", "quitter", "3", "accueil", " .relire plus tard"])
  func `in a text every line is text`(line: String) throws {
    var listener = try writer()
    listener.say(line)
    #expect(value(listener) == line)
    #expect(listener.visitor.screen == "mediateur/texte" && listener.visitor.page.dialog == nil)
  }

  @Test func `the limits are said before one types, and when they are crossed`() throws {
    var listener = try Listener(at: "mediateur/texte")
    let opening = listener.say(Self.label)
    #expect(opening[0].contains("Entre 50 et 800 caractères."))
    #expect(opening[1] == "Compteur : 50 caractères minimum 0/800.")
    #expect(listener.say(String(repeating: "a", count: 40)) == ["Brouillon gardé."])
    #expect(
      listener.say(String(repeating: "a", count: 20)) == [
        "Compteur : 50 caractères minimum 61/800."
      ])
    #expect(listener.say(String(repeating: "a", count: 600)) == [])
    #expect(
      listener.say(String(repeating: "a", count: 300)) == ["Compteur : 163 caractères en trop."])
    #expect(value(listener)?.count == 963)
  }

  @Test func `the counter is said on demand, in the text and at the prompt`() throws {
    var listener = try writer()
    listener.say("abc")
    let counter = "50 caractères minimum 3/800"
    #expect(listener.say(".compteur") == ["Compteur : \(counter)."])
    listener.say(".")
    #expect(listener.say("compteur") == ["Je souhaite saisir le médiateur pour : \(counter)."])
    var home = try Listener(at: "agenda")
    #expect(home.say("compteur") == ["Il n'y a pas de texte à compter sur cette page."])
  }

  @Test func `what is written already is said, and can be kept, added to or replaced`() throws {
    var listener = try writer()
    listener.say(all: ["un", "."])
    let opening = listener.say(Self.label)
    #expect(opening.contains("Déjà écrit : un"))
    listener.say(".")
    #expect(value(listener) == "un")
    listener.say(all: [Self.label, "deux", "."])
    #expect(value(listener) == "un\ndeux")
    listener.say(all: [Self.label, ".effacer", "trois", "."])
    #expect(value(listener) == "trois")
    listener.say(Self.label)
    #expect(listener.say(".relire") == ["Déjà écrit : trois"])
    #expect(listener.say(".aide").count == 3)
  }

  @Test(arguments: [
    String(repeating: "a", count: 17_000), "e" + String(repeating: "\u{301}", count: 9),
  ])
  func `a text that is not taken in is refused with its reason, and the one before stays`(
    line: String
  ) throws {
    var listener = try writer()
    listener.say("avant")
    #expect(listener.say(line).first?.hasPrefix("Ce texte") == true)
    #expect(value(listener) == "avant")
    listener.say("après")
    #expect(value(listener) == "avant\naprès")
  }

  @Test func `a line is one answer; an empty line or a dot keeps the one that is there`() throws {
    var listener = try Listener(at: "informations/coordonnees")
    let old = listener.visitor.value(of: "Téléphone")
    #expect(listener.say("téléphone").contains("Ce que vous tapez le remplace."))
    #expect(listener.say("") == [])
    #expect(listener.say(".") == ["Rien n'est changé."])
    #expect(listener.visitor.value(of: "Téléphone") == old)
    listener.say("téléphone")
    #expect(listener.say("06 39 98 56 78").first == "Téléphone : 06 39 98 56 78.")
    #expect(listener.dialogue.entry == nil)
    // No answer checks the others: the button does.
    #expect(listener.visitor.page.errors.isEmpty && listener.visitor.facts.count == 1)
  }

  @Test func `what a line holds that steers terminals is shown, not said`() throws {
    var listener = try writer()
    listener.say("a\u{1B}[31m\u{202E}b\u{7}")
    #expect(listener.say(".relire") == ["Déjà écrit : a⟨U+001B⟩[31m⟨U+202E⟩b⟨U+0007⟩"])
    #expect(value(listener) == "a\u{1B}[31m\u{202E}b\u{7}")
  }

  @Test func `what is to be known of what is written is said at once, and once`() throws {
    var listener = try writer()
    let said = listener.say("Appelez-moi au 06 12 34 56 78.")
    #expect(said.first?.hasPrefix("Ce texte ressemble à un vrai numéro") == true)
    #expect(listener.say("Le soir.").isEmpty)
  }
}
