import Emulation
import Foundation
import Screen
import TestSupport
import Testing

/// `scenarios --surface terminal`: the real program beside the window in process.
@Suite struct TerminalSurfaceTests {
  @Test func `Kill, days, sizes, pastes and an end are played by the real program`() throws {
    let shell = try Shell()
    let path = shell.path("vrai.feature")
    try """
    # language: fr
    Fonctionnalité: f
      Scénario: tout
        Étant donné l'assurée "odette"
        Et une fenêtre de 120x40
        Quand je vais sur "mediateur/texte"
        Et je remplis "Je souhaite saisir" avec "Avant l'été."
        Et je redimensionne en 40x20
        Et je colle "👍🏽 é" dans "Je souhaite saisir"
        Et le programme est tué puis relancé
        Et 3 jours ouvrés passent
        Et je vais sur "mediateur/texte"
        Alors le champ "Je souhaite saisir" contient "Avant l'été.👍🏽 é"
        Quand j'appuie sur F12
        Et je reviens en arrière
        Et je quitte
        Et j'active "Quitter"
      Scénario: plein
        Étant donné que le disque est plein

    """.write(toFile: path, atomically: true, encoding: .utf8)
    let run = try shell.run(
      "scenarios \(path) --surface terminal --captures \(shell.path("captures"))")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(
      run.output.contains("1 réussi, 0 en échec, 1 sans objet"), "\(run.output)")
  }

  @Test func `A key is what the program reads it as`() {
    let keys: [Key] = [
      .character("é"), .enter, .newline, .tab, .backTab, .backspace, .delete, .up, .down, .left,
      .right, .home, .end, .pageUp, .pageDown, .control("q"), .alt("1"), .paste("a\nb"),
    ]
    for key in keys + (1...12).map(Key.function) {
      var decoder = KeyDecoder()
      #expect(decoder.decode(key.bytes) == [key], "\(key)")
    }
    var decoder = KeyDecoder()
    #expect(decoder.decode(Key.escape.bytes).isEmpty && decoder.timedOut() == [.escape])
  }

  @Test func `A letter, its look and the cursor are where the glass has them`() throws {
    var (glass, grammar) = (Glass(rows: 2, columns: 6), OutputGrammar())
    for item in try grammar.read(Array("\u{1B}[1;4;38;5;18;48;5;231mé\u{1B}[0;7;97;44mx".utf8)) {
      glass.show(item)
    }
    #expect(
      glass.looks[0][0] == Look(isBold: true, isUnderlined: true, ink: 18, paper: 231))
    #expect(glass.looks[0][1] == Look(isReversed: true, ink: 15, paper: 4))
    for item in try grammar.read(Array("\u{1B}[2;1H\u{1B}[K".utf8)) { glass.show(item) }
    #expect(glass.looks[1][5] == Look(paper: 4) && glass.row == 1 && glass.column == 0)
  }
}
