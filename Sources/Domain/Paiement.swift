/// A payment of the caisse, with what it is made of: a block a beneficiary, a line an act, and apart
/// what was withheld.
package struct Paiement: Hashable, Sendable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package enum Nature: String, Hashable, Sendable, Codable, CaseIterable {
    case remboursement, tiers, indemnites, invalidite, rente

    /// As the filter of « Mes paiements » names it.
    package var libelle: String {
      switch self {
      case .remboursement: "Remboursement de soins"
      case .tiers: "Paiement à un tiers"
      case .indemnites: "Indemnités journalières"
      case .invalidite: "Pension d'invalidité"
      case .rente: "Rente"
      }
    }
  }

  package struct Bloc: Hashable, Sendable, Codable {
    package var beneficiaire: String
    package var lignes: [Ligne]

    package init(beneficiaire: String, lignes: [Ligne]) {
      self.beneficiaire = beneficiaire
      self.lignes = lignes
    }
  }

  /// One act: paid by the person, base of the refund, rate, refunded.
  package struct Ligne: Hashable, Sendable, Codable {
    /// « CONSULTATION GENERALISTE »
    package var nature: String
    package var professionnel: String
    package var date: CivilDate
    package var paye: Euros
    package var base: Euros
    /// In percent.
    package var taux: Int
    package var verse: Euros

    package init(
      nature: String, professionnel: String, date: CivilDate, paye: Euros, base: Euros, taux: Int,
      verse: Euros
    ) {
      self.nature = nature
      self.professionnel = professionnel
      self.date = date
      self.paye = paye
      self.base = base
      self.taux = taux
      self.verse = verse
    }
  }

  /// « Participation forfaitaire », « Franchise »: an amount below zero.
  package struct Retenue: Hashable, Sendable, Codable {
    package var nature: String
    package var date: CivilDate
    package var montant: Euros

    package init(nature: String, date: CivilDate, montant: Euros) {
      self.nature = nature
      self.date = date
      self.montant = montant
    }
  }

  package var id: ID
  package var date: CivilDate
  package var nature: Nature
  /// « Consultation », as the lists show it.
  package var libelle: String
  /// Who received the money when it is not the person: tiers payant.
  package var destinataire: String?
  package var blocs: [Bloc]
  package var retenues: [Retenue]
  package var transmisComplementaire: Bool

  package init(
    id: ID, date: CivilDate, nature: Nature, libelle: String, destinataire: String?,
    blocs: [Bloc], retenues: [Retenue], transmisComplementaire: Bool
  ) {
    self.id = id
    self.date = date
    self.nature = nature
    self.libelle = libelle
    self.destinataire = destinataire
    self.blocs = blocs
    self.retenues = retenues
    self.transmisComplementaire = transmisComplementaire
  }

  /// What was paid out: the refunds less what was withheld.
  package var montant: Euros {
    let refunds = blocs.flatMap(\.lignes).reduce(Euros.zero) { $0 + $1.verse }
    return retenues.reduce(refunds) { $0 + $1.montant }
  }

  package var lignes: [Ligne] { blocs.flatMap(\.lignes) }
}
