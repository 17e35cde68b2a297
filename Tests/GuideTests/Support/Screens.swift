import Catalog
import Pages
import Screen
import Site
import TestSupport
import Testing

/// The pages that every format has to show: each screen by its id, and states that answers, mistakes
/// and dialogs bring about.
enum Screens {
  static func all() throws -> [(name: String, page: Page)] {
    try ["camille", "karim", "odette", "lea"].flatMap(screens) + states()
  }

  static func screens(of person: String) throws -> [(name: String, page: Page)] {
    let start = try Visitor(person).session
    return start.screens.compactMap { screen in
      var session = start
      let isThere = session.show(screen.screen)
      return isThere ? ("\(person) \(screen.screen)", session.page) : nil
    }
  }

  static func page(_ screen: ScreenID, of person: String = "camille") throws -> Page {
    var session = try Visitor(person).session
    _ = session.show(screen)
    return session.page
  }

  static func states() throws -> [(name: String, page: Page)] {
    var folded = try Visitor()
    for control in folded.controls where control.kind == .disclosure(isExpanded: false) {
      folded.send(.activated(control.id))
    }
    var quit = try Visitor()
    quit.send(.askedToQuit)
    var lost = try Visitor()
    lost.go("mediateur/motif")
    try lost.activate("Continuer")
    var beside = try Visitor()
    try beside.ask("médiateur")
    let bot = beside.page
    beside.go("mediateur/motif")
    return [
      ("accueil, deplie", folded.page), ("quitter", quit.page), ("motif, erreur", lost.page),
      ("ameliBot", bot), ("ameliBot a cote", beside.page),
    ] + (try typed(String(repeating: "Je demande une dispense. ", count: 40), "trop long"))
  }

  /// The same words in every field of the account, then read again wherever they are shown.
  static func typed(
    _ words: String, _ name: String
  ) throws -> [(name: String, page: Page)] {
    var pages: [(String, Page)] = []
    let start = try Visitor()
    for screen in start.session.screens {
      var visitor = start
      visitor.go(screen.screen)
      let fields = visitor.fields
      guard !fields.isEmpty else { continue }
      for field in fields { visitor.send(.typed(field.id, words)) }
      pages.append(("\(screen.screen), \(name)", visitor.page))
      if let primary = visitor.controls.first(where: { $0.kind == .primary }) {
        visitor.send(.activated(primary.id))
        pages.append(("\(screen.screen), \(name), continuer", visitor.page))
      }
      visitor.go("mediateur/recapitulatif")
      pages.append(("\(screen.screen), \(name), relu", visitor.page))
    }
    var bot = start
    bot.send(.went("amelibot"))
    bot.send(.typed("question", words))
    bot.send(.submitted("question"))
    return pages + [("ameliBot, \(name)", bot.page)]
  }

  static func frame(of page: Page, _ size: Size = Size(rows: 24, columns: 80)) -> Frame {
    var window = Window(size: size, destinations: [])
    window.show(page)
    return window.frame(of: page)
  }
}

extension Page {
  /// What of it an HTML document shows: ameliBot in front takes the page's place.
  var front: Page { dialog == nil && aside?.isFront == true ? withAsideInFront : self }
}
