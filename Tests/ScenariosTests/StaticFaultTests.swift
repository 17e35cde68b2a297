import Content
import Guide
import Testing

@testable import Scenarios

/// What `verifier` sees of a step without running it, and what a run says of the same.
@Suite struct StaticFaultTests {
  struct Wrong: Sendable, CustomTestStringConvertible {
    let step: String
    let message: String
    var expected: String?

    var testDescription: String { step }
  }

  private static let wrong = [
    Wrong(
      step: "l'assurée \"camile\"", message: "L'assuré « camile » n'existe pas.",
      expected: "le plus proche : « camille »"),
    Wrong(
      step: "nous sommes le lundi 15 octobre 2024",
      message: "« lundi 15 octobre 2024 » est un autre jour de la semaine.",
      expected: "mardi 15 octobre 2024"),
    Wrong(
      step: "nous sommes le 31 février 2024",
      message: "« 31 février 2024 » n'est pas un jour. Écrivez par exemple 14 octobre 2024."),
    Wrong(
      step: "nous sommes le 1 janvier 1800",
      message: "« 1 janvier 1800 » est trop loin. Choisissez un jour de 1950 à 2199."),
    Wrong(
      step: "je vais sur \"M\"",
      message: "Plusieurs écrans commencent par « M ». Écrivez-en davantage."),
    Wrong(step: "je vais sur \"\"", message: "Un nom vide ne mène nulle part. Écrivez-le."),
    Wrong(
      step: "je vais sur \"Mes payements\"",
      message: "L'écran « Mes payements » n'existe pas, ou ne s'ouvre pas par son nom. "
        + "compte-ameli ecrans les liste.", expected: "le plus proche : « Mes paiements »"),
    Wrong(
      step: "l'écran est \"mediateur/text\"", message: "L'écran « mediateur/text » n'existe pas.",
      expected: "le plus proche : « mediateur/texte »"),
    Wrong(step: "j'active \"\"", message: "Un libellé vide ne désigne rien. Écrivez-le."),
    Wrong(
      step: "j'active « Continuer »",
      message: "Ce pas n'est pas compris. Mettez les textes entre guillemets droits (\")."),
    Wrong(
      step: "je clique sur \"Continuer\"",
      message: "Ce pas n'est pas dans le vocabulaire. "
        + "Voyez compte-ameli scenarios --vocabulaire.",
      expected: "par exemple « j'active {libellé} »"),
    Wrong(step: "je vois \"\"", message: "Un texte vide se voit partout. Écrivez-le."),
    Wrong(step: "ameliBot répond \" \"", message: "Un texte vide se voit partout. Écrivez-le."),
    Wrong(step: "le focus est sur \"\"", message: "Un libellé vide ne désigne rien. Écrivez-le."),
    Wrong(step: "\"\" est choisi", message: "Un libellé vide ne désigne rien. Écrivez-le."),
    Wrong(
      step: "j'active \"Mes paiements\" de \"\"",
      message: "Un texte vide se voit partout. Écrivez-le."),
    Wrong(
      step: "je remplis \"Mon message\" avec un texte de 20001 caractères",
      message: "« 20001 » est trop grand. Écrivez un nombre jusqu'à 20000."),
    Wrong(
      step: "l'assurée camille",
      message: "Ce pas n'est pas dans le vocabulaire. "
        + "Voyez compte-ameli scenarios --vocabulaire.",
      expected: "par exemple « l'assurée {personne} »"),
    Wrong(
      step: "9223372036854775807 jours passent",
      message: "« 9223372036854775807 » est trop grand. Écrivez un nombre jusqu'à 20000."),
    Wrong(
      step: "0 jours passent", message: "« 0 » ne fait rien. Écrivez un nombre à partir de 1."),
    Wrong(
      step: "je remplis \"Mon message\" avec :\n      | a |",
      message: "Ce pas attend un texte entre \"\"\" sur les lignes qui suivent."),
    Wrong(
      step: "je remplis :\n      | a | b | c |",
      message: "Ce pas attend un tableau de 2 colonnes."),
    Wrong(
      step: "je remplis :\n      \"\"\"\n      a\n      \"\"\"",
      message: "Ce pas attend un tableau de 2 colonnes sur les lignes qui suivent."),
    Wrong(
      step: "les erreurs sont :\n      | a | b |",
      message: "Ce pas attend un tableau d'une colonne."),
  ]

  private func pickle(_ step: String, tags: String = "") throws -> Assignment {
    let text = "# language: fr\nFonctionnalité: f\n  \(tags)\n  Scénario: s\n    Quand \(step)\n"
    return try #require(try FeatureSuite.pickles(text).first)
  }

  private func faults(_ one: Assignment) -> [Misstep] {
    Vocabulary.faults(in: one.pickle, Content.catalog) { _ in nil }.compactMap(\.misstep)
  }

  @Test(arguments: wrong)
  func `It is told beforehand, and in the same words by a run`(wrong: Wrong) throws {
    let one = try pickle(wrong.step)
    let told = try #require(faults(one).first)
    #expect(told.message == wrong.message)
    if let expected = wrong.expected { #expect(told.expected == expected) }
    #expect(FeatureSuite.runner.run(one, on: .site).steps.last?.misstep?.message == wrong.message)
  }

  @Test(arguments: [
    ("j'appuie sur Entrer", "La touche « Entrer » n'existe pas, ou s'écrit autrement."),
    ("j'appuie sur Tab 0 fois", "« 0 » ne fait rien."),
    ("je redimensionne en 5x2", "« 5x2 » ne convient pas. Choisissez de 10x4 à 1000x500."),
    ("je redimensionne en grand", "« grand » n'est pas une taille."),
    ("je redimensionne en 8 0x24", "« 8 0x24 » n'est pas une taille."),
    ("j'appuie sur Ctrl-M", "La touche « Ctrl-M » n'existe pas, ou s'écrit autrement."),
    ("j'appuie sur Ctrl-é", "La touche « Ctrl-é » n'existe pas, ou s'écrit autrement."),
    ("j'appuie sur F01", "La touche « F01 » n'existe pas, ou s'écrit autrement."),
  ])
  func `Keys and sizes are looked at too`(step: String, message: String) throws {
    let one = try pickle(step, tags: "@clavier @fenetre")
    #expect(try #require(faults(one).first).message.hasPrefix(message))
    let said = FeatureSuite.runner.run(one, on: .ecran).steps.last?.misstep?.message
    #expect(said?.hasPrefix(message) == true)
  }

  @Test(arguments: [
    "j'appuie sur Echap", "j'appuie sur entrée", "j'appuie sur 1", "j'appuie sur Page suiv. 2 fois",
    "je redimensionne en 80 x 24", "nous sommes le 14 aout 2024", "nous sommes le 1er mai 2025",
    "nous sommes le lundi, 14 octobre 2024", "nous sommes le vendredi 1er mars 2024",
  ])
  func `What people write is taken`(step: String) throws {
    let one = try pickle(step, tags: "@clavier @fenetre")
    #expect(faults(one) == [])
    #expect(FeatureSuite.runner.run(one, on: .ecran).state == .passed)
  }

  @Test(arguments: [
    "un dialogue demande \"aucune\"", "l'annonce est \"aucune\"", "ameliBot ne propose rien",
    "je vais sur \"mediateur/motif\"\n    Et je choisis \"Mes frais\"\n    Alors \"M\" est choisi",
  ])
  func `What is not there is nothing that is right`(step: String) throws {
    for surface in SurfaceName.inProcess {
      #expect(FeatureSuite.runner.run(try pickle(step), on: surface).state == .failed)
    }
  }

  @Test func `A key needs its tag`() throws {
    let message = "Ce pas demande l'étiquette @clavier. Écrivez-la au-dessus du scénario."
    #expect(try faults(pickle("j'appuie sur Tab")).map(\.message) == [message])
    #expect(try faults(pickle("j'appuie sur Tab", tags: "@clavier")).isEmpty)
  }

  @Test func `An image that is not kept is told`() throws {
    let one = try pickle("l'écran est conforme à \"nulle\"", tags: "@image")
    #expect(faults(one).map(\.message) == ["Aucune image « nulle » n'est enregistrée."])
  }

  @Test func `The sample of the vocabulary is right, and goes well on each surface`() throws {
    let all = try FeatureSuite.pickles(Vocabulary.sample.joined(separator: "\n"))
    #expect(all.count == 4)
    for one in all {
      #expect(faults(one).isEmpty)
      for surface in SurfaceName.inProcess {
        let outcome = FeatureSuite.runner.run(one, on: surface)
        #expect(outcome.isSkipped || outcome.state == .passed, "\(outcome.reported.state)")
      }
    }
  }

  @Test func `A question is answered in a table, beside fields`() throws {
    let text = """
      # language: fr
      Fonctionnalité: f
        Scénario: s
          Quand je vais sur "signalement/soin"
          Et je remplis :
            | Nature du soin       | Consultation |
            | Bénéficiaire du soin | Camille      |
          Alors "Camille" est choisi
          Et le champ "Nature du soin" contient "Consultation"
      """
    let one = try #require(try FeatureSuite.pickles(text).first)
    for surface in SurfaceName.inProcess {
      #expect(FeatureSuite.runner.run(one, on: surface).state == .passed)
    }
  }

  @Test func `While a dialog asks, one goes nowhere else`() throws {
    let text = """
      # language: fr
      Fonctionnalité: f
        Scénario: s
          Quand je quitte
          Et je vais sur "Mes paiements"
      """
    let one = try #require(try FeatureSuite.pickles(text).first)
    for surface in SurfaceName.inProcess {
      let misstep = FeatureSuite.runner.run(one, on: surface).steps.last?.misstep
      #expect(misstep?.message == "« Quitter le compte\u{A0}? » attend d'abord une réponse.")
      #expect(misstep?.seen == "Rester\nQuitter")
    }
  }

  @Test func `The same label again is the next one`() throws {
    let text = """
      # language: fr
      Fonctionnalité: f
        Scénario: s
          Quand je vais sur "Mes démarches"
          Et j'active "Demander l'aide du médiateur"
          Et j'active "Demander l'aide du médiateur" de "Demander l'aide du médiateur"
          Alors l'écran est "mediateur/cas"
      """
    let one = try #require(try FeatureSuite.pickles(text).first)
    for surface in SurfaceName.inProcess {
      let outcome = FeatureSuite.runner.run(one, on: surface)
      #expect(outcome.state == .passed, "\(outcome.reported.state)")
    }
  }
}
