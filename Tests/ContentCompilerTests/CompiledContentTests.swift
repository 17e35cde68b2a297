import Bot
import Catalog
import ContentCompiler
import Domain
import Testing

/// What the compiler makes of a content in which nothing is wrong.
struct CompiledContentTests {
  let content: CompiledContent

  init() throws { content = try CompiledContent(Sample.sources) }

  @Test func `A new parcours needs its YAML only`() throws {
    let parcours = try #require(content.catalog.parcours(Parcours.ID(rawValue: "essai")))
    #expect(parcours.prefixe == "ESS")
    #expect(
      parcours.etapes.map(\.id) == ["cas", "motif", "details", "recapitulatif", "confirmation"])
    #expect(
      parcours.etapes[1].genre
        == .motif(
          ChoixDuMotif(
            champ: "motif", libelle: "Motif", question: "Pourquoi ?", categorie: nil,
            motifs: [
              .init(id: "un", texte: "Le premier motif"),
              .init(id: "deux", texte: "Le second motif"),
            ], horsListe: nil, erreur: "Choisissez un motif.")))
    guard case .champs(let details) = parcours.etapes[2].genre else {
      Issue.record("the step « details » is no form")
      return
    }
    #expect(details.rappels == ["motif"])
    #expect(
      details.champs.map(\.genre) == [.datePassee, .texte(TextRule(minimum: 50, maximum: 800))])
  }

  @Test func `Payments are grouped by month, newest first, and named`() throws {
    var files = Sample.files
    let extra = """
      paiements:
        - { date: M0/03, nature: tiers, libelle: Troisième, lignes: [ACTE] }
        - { date: M-1/05, nature: tiers, libelle: Premier, lignes: [ACTE] }
        - { date: M-1/20, nature: tiers, libelle: Deuxième, id: choisi, lignes: [ACTE] }
      """
    let act =
      "{ beneficiaire: Odette, nature: ACTE, professionnel: Dr A. Fictif, date: M-1/02, "
      + "paye: 0, base: 0, taux: 0, verse: 0 }"
    let start = try #require(files["assures/odette.yaml"]?.firstRange(of: "paiements:\n"))
    files["assures/odette.yaml"]?
      .replaceSubrange(start.lowerBound..., with: extra.replacing("ACTE", with: act))
    let content = try CompiledContent(files.map { SourceFile($0.key, $0.value) })
    let months = try #require(content.dossiers.first).mois
    #expect(
      months.map { [$0.mois, $0.nombre] } == [[0, 1], [-1, 2]])
    #expect(
      months.flatMap { $0.paiements.map(\.id.rawValue) }
        == ["odette-m0-1", "choisi", "odette-m-1-2"])
  }

  @Test func `A person, their amounts and their days are read as people write them`() throws {
    let dossier = try #require(content.dossiers.first)
    #expect(dossier.assure.nomComplet == "Odette Essai")
    #expect(dossier.assure.naissance == CivilDate(year: 1950, month: 2, day: 3))
    #expect(dossier.assure.coordonnees.telephone.digits == "0199001234")
    let payment = try #require(dossier.mois.first?.paiements.first)
    #expect(payment.date == JourRelatif(mois: -1, jour: 5))
    #expect(payment.lignes.map(\.verse) == [Euros(cents: 2100)])
    #expect(payment.retenues.map(\.montant) == [Euros(cents: -200)])
  }

  @Test func `The words of the screens are in the order of their cases`() throws {
    let words = Texte.allCases.reversed().map { "\($0): le mot \($0)\n" }.joined()
    var files = Sample.files
    files["textes/ecrans.yaml"] = words
    let content = try CompiledContent(files.map { SourceFile($0.key, $0.value) })
    #expect(content.textes == Texte.allCases.map { "le mot \($0)" })
  }

  @Test func `Camille comes first, then the others by name`() throws {
    var files = Sample.files
    let odette = try #require(files["assures/odette.yaml"])
    for id in ["amine", "camille"] {
      files["assures/\(id).yaml"] = odette.replacing("id: odette", with: "id: \(id)")
    }
    let content = try CompiledContent(files.map { SourceFile($0.key, $0.value) })
    #expect(content.catalog.assures.map(\.key.rawValue) == ["camille", "amine", "odette"])
  }

  @Test func `The bot's words and its dialogues make one content`() {
    #expect(content.bot.accueil == "Bonjour !")
    #expect(content.bot.intents.map(\.id.rawValue) == ["essai", "salutation"])
    #expect(content.bot.node(.init(rawValue: "essai"))?.choix.map(\.vers.rawValue) == ["bonjour"])
  }
}
