/// Something that happened and is kept for ever: the account is what its facts make of it.
package enum Fact: Hashable, Sendable, Codable {
  /// The account was opened for the first time: the day from which its history is counted.
  case compteOuvert(CivilDate)
  case demandeEnvoyee(Demande)
  case messageEnvoye(Message, brouillon: Draft.ID)
  case messageLu(Message.ID)
  case notificationLue(String)
  case coordonneesModifiees(Coordonnees, brouillon: Draft.ID)
  case avisDonne(Avis)
  /// Stands where a repair found a fact that can't be read: ids and references are counted from the
  /// number of facts, and none may come twice.
  case enregistrementPerdu

  /// The draft that this fact makes an end of.
  package var brouillon: Draft.ID? {
    switch self {
    case .demandeEnvoyee(let demande): demande.brouillon
    case .messageEnvoye(_, let brouillon), .coordonneesModifiees(_, let brouillon): brouillon
    case .compteOuvert, .messageLu, .notificationLue, .avisDonne,
      .enregistrementPerdu:
      nil
    }
  }
}
