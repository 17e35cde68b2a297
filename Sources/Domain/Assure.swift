/// An insured person of the simulator. All of them are fictional.
package struct Assure: Hashable, Sendable, Codable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package var id: ID
  package var prenom: String
  package var nom: String
  package var naissance: CivilDate
  package var nir: Nir
  /// « CPAM de Valclair »
  package var caisse: String
  /// The lines of the postal address.
  package var adresse: [String]
  package var coordonnees: Coordonnees
  /// The insured person first, then those whom the account also covers.
  package var beneficiaires: [Beneficiaire]
  package var complementaire: Complementaire?
  package var medecinTraitant: String?

  package struct Beneficiaire: Hashable, Sendable, Codable {
    package var prenom: String
    package var naissance: CivilDate
    /// « assurée », « enfant »…
    package var lien: String

    package init(prenom: String, naissance: CivilDate, lien: String) {
      self.prenom = prenom
      self.naissance = naissance
      self.lien = lien
    }
  }

  package struct Complementaire: Hashable, Sendable, Codable {
    package var nom: String
    /// The payments are sent to it without the person doing anything.
    package var transmissionAutomatique: Bool
    /// The Complémentaire santé solidaire.
    package var estSolidaire: Bool

    package init(nom: String, transmissionAutomatique: Bool, estSolidaire: Bool) {
      self.nom = nom
      self.transmissionAutomatique = transmissionAutomatique
      self.estSolidaire = estSolidaire
    }
  }

  package init(
    id: ID, prenom: String, nom: String, naissance: CivilDate, nir: Nir, caisse: String,
    adresse: [String], coordonnees: Coordonnees, beneficiaires: [Beneficiaire],
    complementaire: Complementaire?, medecinTraitant: String?
  ) {
    self.id = id
    self.prenom = prenom
    self.nom = nom
    self.naissance = naissance
    self.nir = nir
    self.caisse = caisse
    self.adresse = adresse
    self.coordonnees = coordonnees
    self.beneficiaires = beneficiaires
    self.complementaire = complementaire
    self.medecinTraitant = medecinTraitant
  }

  /// « Camille Fontaine »
  package var nomComplet: String { "\(prenom) \(nom)" }
}
