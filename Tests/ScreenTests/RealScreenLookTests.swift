import Foundation
import Pages
import TestSupport
import Testing

@testable import Screen

/// What the real screens have to look like, beyond their snapshots.
struct RealScreenLookTests {
  private static let sizes = [
    Size(rows: 20, columns: 40), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120),
  ]

  @Test(arguments: sizes) func `A page without a form opens at its first line`(size: Size) throws {
    for screen in try RealScreen.all(of: "camille") where !screen.name.contains("+") {
      guard screen.page.aside == nil, screen.page.blocks.allSatisfy(\.isText) else { continue }
      var window = screen.window(size)
      _ = window.frame(of: screen.page)
      #expect(window.view.scroll == 0, "\(screen.name)")
      // And Tab still finds the first thing to act on.
      guard window.focus == nil, let first = screen.page.blocks.flatMap(\.focusables).first else {
        continue
      }
      _ = window.handle(.tab, on: screen.page)
      #expect(window.focus == first.id, "\(screen.name)")
    }
  }

  @Test(arguments: sizes) func `A mistake is said above the form and at its field, no more`(
    size: Size
  ) throws {
    var camille = try Visitor()
    camille.go("mediateur/motif")
    try camille.activate("Continuer")
    let screen = RealScreen("mediateur/motif", camille)
    var window = screen.window(Size(rows: 60, columns: size.columns))
    let text = window.frame(of: screen.page).lines.dropFirst().joined(separator: "\n")
    #expect(text.components(separatedBy: "Erreur").count - 1 == 2)
  }

  @Test func `The first line never cuts a word or a number`() throws {
    var camille = try Visitor()
    camille.go("mediateur/texte")
    try camille.type("Trop court.", in: "Je souhaite")
    try camille.activate("Continuer")
    let screen = RealScreen("mediateur/texte", camille)
    let words = Set("Erreur : Écrivez encore 39 caractères au minimum.".split(separator: " "))
    for columns in 25...80 {
      var window = screen.window(Size(rows: 20, columns: columns))
      let line = window.frame(of: screen.page).line(0).plainSpaces
        .replacing("SIMULATION", with: "").replacing("…", with: "")
      let strange = line.split(separator: " ").filter { !words.contains($0) }
      #expect(strange == [], "\(columns)")
    }
  }

  @Test func `A dialog is answered before one goes anywhere`() throws {
    var camille = try Visitor()
    camille.send(.askedToQuit)
    let screen = RealScreen("accueil+quitter", camille)
    var window = screen.window(Size(rows: 24, columns: 80))
    #expect(window.handle(.control("p"), on: screen.page) == [])
    #expect(window.focus == screen.page.dialog?.actions.first?.id)
    let hints = window.frame(of: screen.page).line(23)
    #expect(!hints.contains("Ctrl-P"))
    #expect(!hints.contains("F1"))
  }
}

extension Block {
  fileprivate var isText: Bool {
    focusables.allSatisfy { if case .control = $0 { true } else { false } }
  }
}
