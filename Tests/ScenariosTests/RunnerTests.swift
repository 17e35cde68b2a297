import Scenarios
import Testing

@Suite struct RunnerTests {
  private func failure(_ steps: String, on surface: SurfaceName = .site) throws -> Misstep? {
    let text = "# language: fr\nFonctionnalité: f\n  Scénario: s\n" + steps
    let one = try #require(try FeatureSuite.pickles(text).first)
    return FeatureSuite.runner.run(one, on: surface).steps.last?.misstep
  }

  @Test func `A label that is not there is told with the nearest and all that are`() throws {
    let misstep = try #require(try failure("    Quand j'active \"Mes paiments\"\n"))
    #expect(
      misstep.message == "Aucun bouton, lien, onglet ou ligne « Mes paiments » sur l'écran accueil."
    )
    #expect(misstep.expected == "le plus proche : « Mes paiements »")
    #expect(misstep.seen?.contains("Mes démarches") == true)
  }

  @Test func `A step that is not in the vocabulary is told with the nearest phrase`() throws {
    let misstep = try #require(try failure("    Quand je choisit \"Très bien\"\n"))
    #expect(misstep.message.hasPrefix("Ce pas n'est pas dans le vocabulaire."))
    #expect(misstep.expected == "par exemple « je choisis {libellé} »")
  }

  @Test func `What is expected and what is seen are told`() throws {
    let misstep = try failure("    Alors l'écran est \"aide\"\n", on: .ecran)
    #expect(misstep == Misstep("L'écran est un autre.", expected: "aide", seen: "accueil"))
  }

  @Test func `A full disk keeps nothing more, and what was kept survives a kill`() throws {
    for surface in SurfaceName.inProcess {
      let misstep = try failure(
        """
            Quand je vais sur "mediateur/texte"
            Et je remplis "Je souhaite saisir" avec "Avant."
            Étant donné que le disque est plein
            Quand je complète "Je souhaite saisir" avec " Pendant."
            Et le programme est tué puis relancé
            Étant donné que le disque refonctionne
            Quand je vais sur "mediateur/texte"
            Alors le champ "Je souhaite saisir" contient "Avant."
        """, on: surface)
      #expect(misstep == nil, "\(surface)")
    }
  }

  @Test(arguments: [
    ("@a", true), ("non @a", false), ("@a et @c", false), ("@c ou @b", true),
    ("not (@c or @a) and @b", false), ("(@a et non @c)", true),
  ])
  func `Labels choose scenarios`(text: String, isTaken: Bool) throws {
    #expect(try Labels(text).takes(["@a", "@b"]) == isTaken)
  }

  @Test(arguments: ["", "a", "@a @b", "(@a", "@a et", "@"])
  func `Labels that are not right are refused`(text: String) {
    #expect(throws: Misstep.self) { try Labels(text) }
  }

  @Test func `Parts of a suite are all of it, once`() throws {
    let parts = try (1...3).map { try Shard("\($0)/3") }
    for position in 0..<10 { #expect(parts.count { $0.takes(position) } == 1) }
    #expect(throws: Misstep.self) { try Shard("4/3") }
  }
}
