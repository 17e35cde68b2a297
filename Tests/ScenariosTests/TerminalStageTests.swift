import Domain
import Screen
import Testing

@testable import Scenarios

/// A program that shows and keeps what a test says.
private final class FakeCompanion: Companion {
  private let flaw: Misstep?
  private(set) var bursts: [[Key]] = []

  init(_ flaw: Misstep? = nil) { self.flaw = flaw }

  func start(_ assure: Assure.ID, on today: CivilDate, in size: Size) throws(Misstep) {}
  func press(_ keys: [Key]) throws(Misstep) { bursts.append(keys) }
  func resize(_ size: Size) throws(Misstep) {}
  func rest() throws(Misstep) {}
  func end() throws(Misstep) {}
  func compare(with frame: Frame) throws(Misstep) {
    if let flaw, !bursts.isEmpty { throw flaw }
  }
  var picture: [String] { ["vu"] }
  func kept(by assure: Assure.ID) throws(Misstep) -> (historique: Historique, drafts: [Draft]) {
    (Historique(), [])
  }
}

@Suite struct TerminalStageTests {
  private func run(_ steps: String, _ flaw: Misstep? = nil) throws -> Outcome {
    let text = "# language: fr\nFonctionnalité: f\n  Scénario: s\n" + steps
    var runner = FeatureSuite.runner
    runner.companion = { () throws(Misstep) in FakeCompanion(flaw) }
    return runner.run(try #require(try FeatureSuite.pickles(text).first), on: .terminal)
  }

  @Test func `Another cell than in the window fails the step, and shows what the program shows`()
    throws
  {
    let flaw = Misstep("autre", expected: "a", seen: "b")
    let outcome = try run(
      "    Quand je vais sur \"agenda\"\n    Alors l'écran est \"agenda\"\n", flaw)
    #expect(outcome.state == .failed && outcome.steps.count == 1)
    #expect(outcome.steps.last?.misstep == flaw)
    #expect(outcome.pictures.last == ["vu"])
  }

  @Test func `Another account in the folder fails the last step`() throws {
    let outcome = try run("    Quand je vais sur \"agenda\"\n")
    #expect(outcome.state == .failed)
    #expect(
      outcome.steps.last?.misstep?.message == "Le compte du dossier n'est pas celui de l'écran.")
  }

  @Test func `Other drafts in the folder fail the last step`() throws {
    let outcome = try run(
      """
          Quand je vais sur "satisfaction"
          Et je vais sur "mediateur/texte"
          Et je remplis "Je souhaite saisir" avec "Avant."
      """)
    #expect(outcome.state == .failed)
    #expect(
      outcome.steps.last?.misstep?.message
        == "Les brouillons du dossier ne sont pas ceux de l'écran.")
  }

  @Test func `The program paints when the window has: before a text, after it, and after Enter`()
    throws
  {
    let companion = FakeCompanion()
    let stage = TerminalStage(Size(rows: 24, columns: 80), companion)
    let play = Play(stage, FeatureSuite.runner.catalog)
    for text in ["j'ouvre ameliBot", "j'écris \"oui\" à ameliBot"] {
      let (phrase, arguments) = try Vocabulary.reading(text, docString: nil)
      try phrase.run(play, arguments)
    }
    let typed: [Key] = [.character("o"), .character("u"), .character("i")]
    #expect(companion.bursts.suffix(3) == [[.backspace, .delete], typed, [.enter]])
  }

  @Test(arguments: [3, 7, 19])
  func `A walk on a terminal has keys, and asks for nothing that a real disk can't do`(
    _ seed: UInt64
  ) throws {
    let walker = Walker(FeatureSuite.runner.catalog, length: 120, surface: .terminal) { _ in
      ScreenStage(Size(rows: 24, columns: 80))
    }
    let walk = walker.walk(seed: seed)
    #expect(walk.disorder == nil)
    #expect(!walk.steps.contains { $0.text.contains("le disque ") })
    #expect(walk.steps.contains { $0.text.hasPrefix("j'appuie sur ") })
    #expect(walk.feature.contains("@clavier @fenetre"))
  }

  @Test func `What is about a full disk is passed over; without a program to run it fails`() throws
  {
    let disk = try run("    Étant donné que le disque est plein\n")
    #expect(disk.state == .skipped("aucun vrai disque n'est rempli"))
    let text = "# language: fr\nFonctionnalité: f\n  Scénario: s\n    Quand je quitte\n"
    let one = try #require(try FeatureSuite.pickles(text).first)
    let none = FeatureSuite.runner.run(one, on: .terminal)
    #expect(none.state == .failed)
    #expect(none.steps.last?.misstep?.message == "il n'y a pas de programme à lancer ici")
  }
}
