/// A message of the messagerie.
package struct Message: Hashable, Sendable, Codable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
  }

  package enum Sens: String, Hashable, Sendable, Codable { case recu, envoye }

  package var id: ID
  package var sens: Sens
  /// « L'Assurance Maladie », or the caisse that it goes to.
  package var correspondant: String
  package var objet: String
  package var date: CivilDate
  /// Paragraphs; what a person typed may be among them.
  package var corps: [String]

  package init(
    id: ID, sens: Sens, correspondant: String, objet: String, date: CivilDate, corps: [String]
  ) {
    self.id = id
    self.sens = sens
    self.correspondant = correspondant
    self.objet = objet
    self.date = date
    self.corps = corps
  }
}
