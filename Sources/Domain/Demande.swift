/// What an insured person sent through a parcours: to the médiateur, to the caisse, …
package struct Demande: Hashable, Sendable, Codable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  /// One thing that the review showed, as it showed it.
  package struct Reponse: Hashable, Sendable, Codable {
    package var champ: String
    package var libelle: String
    package var valeur: String

    package init(champ: String, libelle: String, valeur: String) {
      self.champ = champ
      self.libelle = libelle
      self.valeur = valeur
    }
  }

  /// « MED-2024-000123 »: the reference that the person is given.
  package var id: ID
  /// The parcours it came through: `mediateur`, `signalement`…
  package var parcours: String
  package var titre: String
  package var date: CivilDate
  /// The last day by which somebody makes contact; nil where nothing is promised.
  package var contactAvant: CivilDate?
  package var reponses: [Reponse]
  /// The draft that became this: it can be sent once only.
  package var brouillon: Draft.ID
  /// The acknowledgement that arrives in the messagerie.
  package var accuse: Message

  package init(
    id: ID, parcours: String, titre: String, date: CivilDate, contactAvant: CivilDate?,
    reponses: [Reponse], brouillon: Draft.ID, accuse: Message
  ) {
    self.id = id
    self.parcours = parcours
    self.titre = titre
    self.date = date
    self.contactAvant = contactAvant
    self.reponses = reponses
    self.brouillon = brouillon
    self.accuse = accuse
  }
}

extension Demande.ID {
  /// A reference that looks like one, never the same twice in an account.
  ///
  /// - Parameters:
  ///   - prefixe: three letters that tell the parcours.
  ///   - rank: how many facts the account had before.
  ///   - seed: what makes two accounts differ.
  package init(prefixe: String, annee: Int, rank: Int, seed: Int) {
    // 7919 is prime to 10: a permutation of the six-digit numbers, so no two ranks collide.
    let number = (rank % 1_000_000 * 7919 + seed % 1_000_000) % 1_000_000
    self.init(rawValue: "\(prefixe)-\(annee)-" + CivilDate.padded(number, to: 6))
  }
}
