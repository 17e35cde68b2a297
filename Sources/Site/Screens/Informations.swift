import Catalog
import Domain
import Pages

/// `informations`: who the account is about. Phone and e-mail are masked here.
extension Session {
  var informationsPage: Page {
    let assure = account.assure
    var blocks: [Block] = [
      .heading(level: 2, texte(.informationsIdentite)),
      .facts([
        fact(.informationsNom, assure.nomComplet),
        fact(.informationsNaissance, assure.naissance.long),
        fact(.informationsNir, assure.nir.french),
        fact(.informationsCaisse, assure.caisse),
        fact(.informationsMedecin, assure.medecinTraitant ?? texte(.informationsAucun).text),
      ]),
      .heading(level: 2, texte(.informationsCoordonnees)),
      .facts([
        fact(.informationsAdresse, assure.adresse.joined(separator: ", ")),
        fact(.informationsTelephone, account.coordonnees.telephone.masked),
        fact(.informationsCourriel, account.coordonnees.courriel.masked),
      ]),
      .controls([
        Control(.to(.coordonnees, "informations"), texte(.informationsModifier), .button)
      ]),
      .heading(level: 2, texte(.informationsBeneficiaires)),
      .list(assure.beneficiaires.map { [.text(sentence(about: $0))] }),
    ]
    blocks += complementaire
    return makePage(texte(.titreInformations), blocks: blocks, actions: [retour])
  }

  func fact(_ label: Texte, _ value: String) -> LabelledValue {
    LabelledValue(label: texte(label), value: [.text(SafeText(value))])
  }

  private func sentence(about person: Assure.Beneficiaire) -> SafeText {
    texte(
      .informationsBeneficiaire,
      ["prenom": person.prenom, "lien": person.lien, "naissance": person.naissance.long])
  }

  private var complementaire: [Block] {
    let heading = Block.heading(level: 2, texte(.informationsComplementaire))
    guard let own = account.assure.complementaire else {
      return [heading, .paragraph([.text(texte(.informationsSansComplementaire))])]
    }
    let transmission: Texte = own.transmissionAutomatique ? .informationsOui : .informationsNon
    return [
      heading,
      .facts([
        fact(.informationsOrganisme, own.nom),
        fact(.informationsTransmission, texte(transmission).text),
      ]),
    ]
  }
}
