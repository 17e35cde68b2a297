import Pages
import Screen
import Site
import TestSupport
import Testing

/// The screens of the account as people meet them: each by its name, and in the states that its
/// answers, its mistakes and the store bring about.
struct RealScreen: Sendable {
  /// `mediateur/texte`, or `mediateur/texte+trop-long` for a state of it.
  var name: String
  var page: Page
  var destinations: [Destination]
  /// Ctrl-P has been typed.
  var showsPalette = false

  init(_ name: String, _ visitor: Visitor, showsPalette: Bool = false) {
    self.name = name
    page = visitor.page
    destinations = visitor.session.destinations.map { Destination($0.screen, $0.title) }
    self.showsPalette = showsPalette
  }

  /// A window of this size that shows the screen, as it opens.
  func window(_ size: Size) -> Window {
    var window = Window(size: size, destinations: destinations)
    window.show(page)
    _ = window.frame(of: page)
    if showsPalette { _ = window.handle(.control("p"), on: page) }
    return window
  }
}

extension RealScreen {
  /// Every screen of a person, and for Camille every state that we know of.
  static func all(of person: String) throws -> [RealScreen] {
    try screens(of: person) + (person == "camille" ? states() : [])
  }

  private static func screens(of person: String) throws -> [RealScreen] {
    let start = try Visitor(person)
    var screens = start.session.destinations.map { destination in
      var visitor = start
      visitor.go(destination.screen)
      return RealScreen(destination.screen.rawValue, visitor)
    }
    for (place, prefix) in [("accueil", "paiement:"), ("messagerie", "message:")] {
      var visitor = start
      visitor.go(ScreenID(rawValue: place))
      guard let row = visitor.controls.first(where: { $0.id.rawValue.hasPrefix(prefix) }) else {
        continue
      }
      visitor.send(.activated(row.id))
      screens.append(RealScreen(visitor.screen, visitor))
    }
    return screens
  }

  private static func states() throws -> [RealScreen] {
    try unfolded() + mediateur() + signalement() + messagerie() + bot() + overEverything()
  }

  /// With every folded title unfolded.
  private static func unfolded() throws -> [RealScreen] {
    try ["accueil", "paiements", "demarches", "messagerie/nouveau", "signalement/motif"].map {
      RealScreen($0 + "+deplie", try Forms.unfolded($0))
    } + [
      RealScreen(
        "mediateur/cas+deplie",
        try Forms.visitor(
          at: "mediateur/cas",
          acting: [
            "Afficher tous les cas"
          ]))
    ]
  }

  private static func mediateur() throws -> [RealScreen] {
    var screens: [RealScreen] = []
    var camille = try Visitor()
    camille.go("mediateur/motif")
    try camille.activate("Continuer")
    screens.append(RealScreen("mediateur/motif+erreur", camille))
    try camille.choose("Je souhaite une dispense de photo")
    screens.append(RealScreen("mediateur/motif+choisi", camille))
    try camille.activate("Continuer")
    for (state, text) in [
      ("vide", ""), ("trop-court", "Trop court."),
      ("trop-long", String(repeating: "Je demande une dispense. ", count: 34)),
    ] {
      try camille.type(text, in: "Je souhaite")
      try camille.activate("Continuer")
      screens.append(RealScreen("mediateur/texte+" + state, camille))
    }
    try camille.type("Mon numéro est 2 85 04 75 123 001 74.", in: "Je souhaite")
    screens.append(RealScreen("mediateur/texte+vraies-donnees", camille))
    try camille.type(Forms.longText, in: "Je souhaite")
    screens.append(RealScreen("mediateur/texte+ecrit", camille))
    try camille.activate("Continuer")
    screens.append(RealScreen("mediateur/recapitulatif+rempli", camille))
    return screens + (try sending(camille))
  }

  /// From a review that is right: on its way, refused, confirmed.
  private static func sending(_ review: Visitor) throws -> [RealScreen] {
    var waiting = review
    waiting.storeIsSilent = true
    try waiting.activate("Continuer")
    var failing = review
    failing.storeFailure = "Le disque est plein. Libérez de la place, puis recommencez."
    try failing.activate("Continuer")
    var done = review
    try done.activate("Continuer")
    var wrong = done
    try wrong.activate("Envoyer mon avis")
    var thanks = done
    try thanks.choose("Très bien")
    try thanks.activate("Envoyer mon avis")
    var copy = done
    try copy.activate("Accusé de réception")
    return [
      RealScreen("mediateur/recapitulatif+envoi", waiting),
      RealScreen("mediateur/recapitulatif+panne", failing),
      RealScreen("mediateur/confirmation+envoye", done),
      RealScreen("mediateur/confirmation+avis-erreur", wrong),
      RealScreen("mediateur/confirmation+merci", thanks),
      RealScreen("messagerie/message+accuse", copy),
    ]
  }

  private static func signalement() throws -> [RealScreen] {
    var screens: [RealScreen] = []
    var camille = try Forms.unfolded("signalement/motif")
    try camille.activate("Continuer")
    screens.append(RealScreen("signalement/motif+erreur", camille))
    camille.go("signalement/soin")
    try camille.activate("Continuer")
    screens.append(RealScreen("signalement/soin+erreurs", camille))
    var paid = try Visitor()
    let row = paid.controls.first { $0.id.rawValue.hasPrefix("paiement:") }
    if let row { paid.send(.activated(row.id)) }
    try paid.activate("Signaler un acte médical")
    try paid.activate("Remboursement des soins")
    try paid.choose("Signaler un acte médical")
    try paid.activate("Continuer")
    try paid.type(Forms.longText, in: "Mon message")
    screens.append(RealScreen("signalement/soin+repris", paid))
    try paid.activate("Continuer")
    screens.append(RealScreen("signalement/recapitulatif+rempli", paid))
    try paid.activate("Valider l'envoi")
    screens.append(RealScreen("signalement/confirmation+envoye", paid))
    return screens
  }

  private static func messagerie() throws -> [RealScreen] {
    var camille = try Forms.unfolded("messagerie/nouveau")
    try camille.activate("Envoyer le message")
    let wrong = RealScreen("messagerie/nouveau+erreur", camille)
    try camille.choose("Signaler un acte médical")
    let opens = RealScreen("messagerie/nouveau+ouvre", camille)
    var long = try Forms.unfolded("messagerie/nouveau")
    try long.type(
      String(repeating: "Bonjour,\nj'ai une question. ", count: 90), in: "Votre message")
    var address = try Visitor()
    address.go("informations/coordonnees")
    try address.type("06 12", in: "Téléphone")
    try address.type("camille@", in: "Adresse")
    try address.activate("Enregistrer")
    return [
      wrong, opens, RealScreen("messagerie/nouveau+long", long),
      RealScreen("informations/coordonnees+erreurs", address),
    ]
  }

  private static func bot() throws -> [RealScreen] {
    var camille = try Visitor()
    try camille.ask("médiateur")
    let topics = RealScreen("amelibot+dix-sujets", camille)
    camille.send(.wentBack)
    camille.go("amelibot")
    try camille.activate("Dispense de photo")
    let next = RealScreen("amelibot+suite", camille)
    var lost = try Visitor()
    try lost.ask("xyzzy plugh")
    try lost.ask("plugh xyzzy")
    var beside = try Visitor()
    try beside.ask("médiateur")
    beside.go("mediateur/motif")
    var wrong = try Visitor()
    try wrong.ask("")
    return [
      topics, next, RealScreen("amelibot+perdu", lost),
      RealScreen("mediateur/motif+bot-a-cote", beside), RealScreen("amelibot+erreur", wrong),
    ]
  }

  private static func overEverything() throws -> [RealScreen] {
    let start = try Visitor()
    var quit = start
    quit.send(.askedToQuit)
    var caption = start
    caption.go("mediateur/texte")
    caption.send(.askedCaption)
    var address = start
    try address.activate("Site Ameli")
    var drafts = try Forms.drafted()
    let offered = RealScreen("accueil+brouillons", drafts)
    try drafts.activate("Supprimer le brouillon")
    return [
      RealScreen("accueil+palette", start, showsPalette: true),
      RealScreen("accueil+quitter", quit), RealScreen("mediateur/texte+legende", caption),
      RealScreen("accueil+adresse", address), offered,
      RealScreen("accueil+supprimer", drafts),
      RealScreen("paiements/detail+autre", try Forms.anotherReport()),
    ]
  }
}
