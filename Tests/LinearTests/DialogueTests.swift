import Pages
import Site
import TestSupport
import Testing

@testable import Linear

/// What lines mean, and what is said to them.
@Suite struct DialogueTests {
  // MARK: Numbers and labels

  @Test(arguments: ["13", "13.", "13)", " 13 ", "continuer", "CONT", "Continuer", "contin\u{75}er"])
  func `a number or the start of a label acts`(line: String) throws {
    var listener = try Listener(at: "mediateur/motif")
    #expect(
      listener.dialogue.take(line, on: listener.visitor.page).events == [.activated("continuer")])
    #expect(listener.say(line).first?.hasPrefix("Erreur : Choisissez le motif") == true)
  }

  @Test(arguments: ["mes démarches", "MES DEMARCHES", "mes de\u{301}m"])
  func `accents and case do not matter`(line: String) throws {
    var listener = try Listener()
    listener.say(line)
    #expect(listener.visitor.screen == "demarches")
  }

  @Test func `several labels that begin alike are said with their numbers, and nothing is done`()
    throws
  {
    var listener = try Listener(at: "mediateur/motif")
    let before = listener.visitor.session
    let said = listener.say("je souhaite")
    #expect(said.count == 3 && said[0].hasPrefix("2 choix commencent par « je souhaite »"))
    #expect(said[1].hasPrefix("6. Je souhaite bénéficier"))
    #expect(listener.visitor.session == before)
    listener.say("7")
    #expect(listener.visitor.options[6].isChosen)
  }

  @Test(arguments: ["0", "99", "999999", "-1", "1000000000000", "blablabla", "\u{200F}", "%", "…"])
  func `an unknown line changes nothing and says what to do`(line: String) throws {
    var listener = try Listener(at: "demarches")
    let before = listener.visitor.session
    let said = listener.say(line)
    #expect(said.count == 1 && said[0].hasPrefix("Erreur : "), "\(said)")
    #expect(said[0].contains("Tapez un numéro"))
    #expect(listener.visitor.session == before)
  }

  @Test(arguments: ["", " ", "\t", "\u{A0}"])
  func `an empty line does nothing and says nothing`(line: String) throws {
    for screen: ScreenID in ["accueil", "demarches", "mediateur/texte"] {
      var listener = try Listener(at: screen)
      let before = listener.visitor.session
      #expect(listener.say(line) == [])
      #expect(listener.visitor.session == before)
    }
  }

  @Test(arguments: ["", " ", "\u{A0}"])
  func `an empty line says to ameliBot that the question is missing`(line: String) throws {
    let wanted = "Erreur : Écrivez votre question à ameliBot."
    var listener = try Listener(at: "amelibot")
    #expect(listener.say(line) == [wanted])
    #expect(listener.say(line) == [wanted])
    listener.say("posez")
    #expect(listener.say(line) == [wanted])
    #expect(listener.dialogue.isEntering)
    listener.say("médiateur")
    #expect(listener.visitor.page.errors.isEmpty)
    #expect(listener.transcript.contains("ameliBot propose 11 réponses."))
  }

  @Test func `what may be typed is said truly after numbers have gone`() throws {
    var listener = try Listener(at: "amelibot")
    listener.say("médiateur")
    let gone = try listener.number(of: "Dispense de photo")
    listener.say("je saigne bcp")
    let said = try #require(listener.say(gone).first)
    #expect(said.contains("le numéro \(gone) n'est plus sur cette page. Tapez un numéro"))
    let advised = said.drop { $0 != "T" }.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(!advised.isEmpty)
    for number in advised { #expect(listener.say("\(number)").first?.contains("n'est") != true) }
  }

  @Test func `what ameliBot says again is once in the menu, and its words name the newest`() throws
  {
    var listener = try Listener(at: "amelibot")
    for count in 1...6 { listener.say("plugh xyzzy \(count)") }
    listener.say("aller à agenda")
    #expect(listener.say("menu").count { $0.contains("Messagerie, lien") } == 1)
    listener.say("amelibot")
    #expect(listener.say("mes démarches >").first?.contains("choix commencent") == false)
    #expect(listener.visitor.screen == "messagerie/nouveau")
  }

  @Test func `a number goes on meaning what it meant when the page changes a little`() throws {
    var listener = try Listener(at: "mediateur/motif")
    listener.say("continuer")
    #expect(listener.visitor.page.errors.count == 1)
    listener.say("7")
    #expect(listener.visitor.options[6].isChosen)
  }

  @Test func `what went away is said to be gone`() throws {
    var listener = try Listener(at: "mediateur/motif")
    listener.say("continuer")
    let number = try listener.number(of: "Corriger")
    listener.say("7")
    #expect(listener.say(number).first?.contains("n'est plus sur cette page") == true)
  }

  // MARK: Words

  @Test func `32. the words of every prompt work on every screen`() throws {
    for destination in try Visitor().session.destinations {
      for word in ["aide", "retour", "répéter", "accueil", "quitter", "menu", "date", "legende"] {
        var listener = try Listener(at: destination.screen)
        let said = listener.say(word)
        #expect(!said.isEmpty, "\(word) on \(destination.screen)")
        #expect(said.first?.hasPrefix("Erreur") == false, "\(word) on \(destination.screen)")
      }
    }
  }

  @Test(arguments: [
    ("aide", "AIDE"), ("répéter", "repeter"), ("légende", "l"), ("quitter", "q"), ("menu", "m"),
    ("aide", "?"), ("retour", "r"), ("date", "d"), ("compteur", "c"), ("ameliBot", "b"),
  ])
  func `a word has shorter forms`(word: String, form: String) throws {
    var one = try Listener(at: "mediateur/texte")
    var other = try Listener(at: "mediateur/texte")
    #expect(one.say(word) == other.say(form))
    #expect(one.visitor.page == other.visitor.page)
  }

  @Test func `répéter says the page as it was said`() throws {
    var listener = try Listener(at: "mediateur/motif")
    let first = listener.transcript
    let again = listener.say("répéter")
    #expect(first.filter { !$0.hasPrefix("Compte de") && !$0.hasPrefix("Tapez") } == again)
  }

  @Test func `menu names the tabs, the foot of the page and ameliBot, each with its number`() throws
  {
    var listener = try Listener(at: "agenda")
    listener.say("menu")
    listener.say(try listener.number(of: "Plan du site"))
    #expect(listener.visitor.screen == "plan-du-site")
    listener.say("amelibot")
    listener.say("aller à agenda")
    listener.say("menu")
    listener.say(try listener.number(of: "Fermer ameliBot"))
    #expect(listener.visitor.page.aside == nil)
  }

  @Test(arguments: [
    ("aller à agenda", "agenda"), ("aller a l'agenda", "agenda"), ("aller agenda", "agenda"),
    ("Aller au plan du site", "plan-du-site"), ("aller à mediateur/texte", "mediateur/texte"),
    ("aller à la messagerie", "messagerie"),
  ])
  func `aller à goes to a screen by its name`(line: String, screen: String) throws {
    var listener = try Listener()
    listener.say(line)
    #expect(listener.visitor.screen == screen)
  }

  @Test func `aller à says the names, and what no name fits`() throws {
    var listener = try Listener()
    #expect(listener.say("aller à").contains("Plan du site"))
    #expect(listener.say("aller à xyzw").first?.hasPrefix("Erreur : aucun écran") == true)
  }

  @Test func `33. hints are said once a run`() throws {
    var listener = try Listener(at: "mediateur/texte")
    listener.say(all: ["je souhaite", "a", ".", "je souhaite", "b", ".", "retour", "aide-moi"])
    listener.say(all: ["accueil", "posez", "médiateur", "retour", "répéter", "signaler"])
    for hint in [Dialogue.Hint.choosing, .line, .area].flatMap(\.words) {
      #expect(listener.transcript.count { $0 == hint } == 1, "\(hint)")
    }
  }

  @Test func `a line that changes nothing is answered, too`() throws {
    var listener = try Listener(at: "mediateur/motif")
    listener.say("7")
    #expect(listener.say("7").first?.hasPrefix("Rien n'a changé") == true)
    #expect(listener.say("aller à mediateur/motif").first?.hasPrefix("Rien n'a changé") == true)
  }

  // MARK: Dialogs

  @Test func `a dialog is answered before anything else`() throws {
    var listener = try Listener()
    let said = listener.say("quitter")
    #expect(said[0] == "Quitter le compte ?" && said.last == "2. Quitter, bouton")
    for line in ["accueil", "mes paiements", "menu", "3", "x"] {
      #expect(listener.say(line).first?.hasPrefix("Erreur : répondez d'abord") == true)
    }
    #expect(listener.say("répéter") == said)
    #expect(listener.say("aide").count == 1)
    #expect(listener.say("1").first == "Vous êtes de nouveau sur la page « Accueil ».")
    #expect(listener.visitor.page.dialog == nil)
  }

  @Test(arguments: ["2", "quitter", "Quit", "q"])
  func `quitter asks, then quits`(answer: String) throws {
    var listener = try Listener()
    listener.say("quitter")
    #expect(!listener.visitor.hasQuit)
    listener.say(answer)
    #expect(listener.visitor.hasQuit)
  }

  @Test func `the caption of a step is said and closed`() throws {
    var listener = try Listener(at: "mediateur/texte")
    #expect(listener.say("légende").contains { $0.hasPrefix("ETAPE (5)") })
    #expect(listener.say("fermer").first?.hasPrefix("Vous êtes de nouveau") == true)
  }

  // MARK: What changes little

  @Test func `a choice says the choice alone`() throws {
    var listener = try Listener(at: "mediateur/motif")
    let said = listener.say("mon enfant")
    #expect(said.count == 2 && said[0].hasPrefix("Choisi : Mon enfant est mort-né"))
    #expect(said[1] == "Brouillon gardé.")
    #expect(listener.say("je viens").count == 1)
  }

  @Test func `unfolding says the title and what was under it`() throws {
    var listener = try Listener()
    let said = listener.say("rendez-vous")
    #expect(said.count == 2 && said[0].hasSuffix("Rendez-vous, déplié"))
    #expect(listener.say("rendez-vous").map { $0.hasSuffix("Rendez-vous, replié") } == [true])
  }

  @Test func `what is asked of the site once more is answered once more`() throws {
    var listener = try Listener()
    let date = "Date de la simulation : lundi 14 octobre 2024."
    #expect(listener.say("date") == [date])
    #expect(listener.say("date") == [date])
    #expect(listener.look() == [])
  }

  @Test func `a mistake is said first, and leads to its field`() throws {
    var listener = try Listener(at: "informations/coordonnees")
    listener.say(all: ["téléphone", "06 12", "adresse", "camille@"])
    let said = listener.say("enregistrer")
    #expect(said[0] == "Erreur : \(listener.visitor.page.errors[0].message.text.plainSpaces).")
    #expect(said.count { $0.contains("Corriger : ") } == 2)
    #expect(listener.say("enregistrer") == [said[0]])
    #expect(listener.say("répéter")[0].hasPrefix(said[0] + " SIMULATION."))
    listener.say(try listener.number(of: "Corriger : Écrivez une adresse"))
    #expect(listener.dialogue.entry?.id == "champ:courriel")
    listener.say("camille@example.org")
    #expect(listener.visitor.page.errors.count == 1)
  }

  @Test func `a mistake in a choice leads to the choices`() throws {
    var listener = try Listener(at: "mediateur/motif")
    listener.say("continuer")
    #expect(listener.say("corriger").count { $0.contains("sur 10, non choisi)") } == 10)
  }
}
