import Domain
import Testing

/// What facts make of an account.
struct AccountTests {
  @Test func `the first opening counts, later ones don't move it`() throws {
    var account = Account(assure: try Self.assure())
    account.apply(.compteOuvert(CivilDate(dayNumber: 100)))
    account.apply(.compteOuvert(CivilDate(dayNumber: 200)))
    #expect(account.ouverture == CivilDate(dayNumber: 100))
    #expect(account.revision == 2)
  }

  @Test func `a demande brings its acknowledgement and ends its draft`() throws {
    let demande = Self.demande("MED-2024-000001")
    let account = Account(assure: try Self.assure(), facts: [.demandeEnvoyee(demande)])
    #expect(account.demandes == [demande])
    #expect(account.messages == [demande.accuse])
    #expect(account.brouillonsEnvoyes == [demande.brouillon])
  }

  @Test func `new coordinates replace the old, a new opinion the one before`() throws {
    let new = Coordonnees(
      telephone: try Telephone(typed: "0199000001"),
      courriel: try Courriel(typed: "a@example.com"))
    let id = Demande.ID(rawValue: "MED-2024-000001")
    let account = Account(
      assure: try Self.assure(),
      facts: [
        .coordonneesModifiees(new, brouillon: Draft.ID(rawValue: "coordonnees-0")),
        .avisDonne(Avis(demande: id, note: .moyen)),
        .avisDonne(Avis(demande: id, note: .tresBien)),
      ])
    #expect(account.coordonnees == new)
    #expect(account.avis.map(\.note) == [.tresBien])
  }

  @Test func `a draft of white space is no draft`() {
    var draft = Draft(id: Draft.ID(rawValue: "a-0"), formulaire: "a", etape: "b")
    #expect(draft.isEmpty)
    draft["texte"] = " \n"
    #expect(draft.isEmpty)
    draft["texte"] = " x"
    #expect(!draft.isEmpty)
  }

  private static func assure() throws -> Assure {
    Assure(
      id: Assure.ID(rawValue: "camille"), prenom: "Camille", nom: "Fontaine",
      naissance: CivilDate(dayNumber: 5500), nir: try Nir(typed: "285040000000166"),
      caisse: "CPAM de Valclair", adresse: ["1 rue Fictive"],
      coordonnees: Coordonnees(
        telephone: try Telephone(typed: "0639981234"),
        courriel: try Courriel(typed: "camille@example.org")),
      beneficiaires: [], complementaire: nil, medecinTraitant: nil)
  }

  private static func demande(_ id: String) -> Demande {
    Demande(
      id: Demande.ID(rawValue: id), parcours: "mediateur", titre: "Demander l'aide du médiateur",
      date: CivilDate(dayNumber: 20_010), contactAvant: nil, reponses: [],
      brouillon: Draft.ID(rawValue: "mediateur-0"),
      accuse: Message(
        id: Message.ID(rawValue: "accuse-\(id)"), sens: .recu, correspondant: "c", objet: "o",
        date: CivilDate(dayNumber: 20_010), corps: []))
  }
}
