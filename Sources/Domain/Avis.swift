/// What a person thinks of a démarche, once it is done.
package struct Avis: Hashable, Sendable, Codable {
  package enum Note: String, Hashable, Sendable, Codable, CaseIterable {
    case pasBien = "pas-bien"
    case moyen
    case tresBien = "tres-bien"

    package var libelle: String {
      switch self {
      case .pasBien: "Pas bien"
      case .moyen: "Moyen"
      case .tresBien: "Très bien"
      }
    }
  }

  /// The démarche it is about.
  package var demande: Demande.ID
  package var note: Note

  package init(demande: Demande.ID, note: Note) {
    self.demande = demande
    self.note = note
  }
}
