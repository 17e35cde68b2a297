/// What the facts make of an insured person's account.
package struct Account: Hashable, Sendable {
  package let assure: Assure
  package private(set) var coordonnees: Coordonnees
  /// The day from which the history of payments is counted.
  package private(set) var ouverture: CivilDate?
  package private(set) var demandes: [Demande] = []
  /// What came and went since the account was opened, oldest first.
  package private(set) var messages: [Message] = []
  package private(set) var messagesLus: Set<Message.ID> = []
  package private(set) var notificationsLues: Set<String> = []
  package private(set) var avis: [Avis] = []
  /// Drafts that were sent: they can't be sent again.
  package private(set) var brouillonsEnvoyes: Set<Draft.ID> = []
  /// How many facts there are.
  package private(set) var revision = 0

  package init(assure: Assure, facts: some Sequence<Fact> = []) {
    self.assure = assure
    coordonnees = assure.coordonnees
    for fact in facts { apply(fact) }
  }

  package mutating func apply(_ fact: Fact) {
    revision += 1
    if let draft = fact.brouillon { brouillonsEnvoyes.insert(draft) }
    switch fact {
    case .compteOuvert(let date): ouverture = ouverture ?? date
    case .demandeEnvoyee(let demande):
      demandes.append(demande)
      messages.append(demande.accuse)
    case .messageEnvoye(let message, _): messages.append(message)
    case .messageLu(let id): messagesLus.insert(id)
    case .notificationLue(let id): notificationsLues.insert(id)
    case .coordonneesModifiees(let nouvelles, _): coordonnees = nouvelles
    case .avisDonne(let nouvel):
      avis.removeAll { $0.demande == nouvel.demande }
      avis.append(nouvel)
    }
  }
}
