/// An insured person's account as it stands.
package struct Account: Hashable, Sendable {
  package let assure: Assure
  package private(set) var historique: Historique

  package init(assure: Assure, historique: Historique) {
    self.assure = assure
    self.historique = historique
  }

  package init(assure: Assure, facts: some Sequence<Fact> = []) {
    self.init(assure: assure, historique: Historique(facts: facts))
  }

  package mutating func apply(_ fact: Fact) { historique.apply(fact) }

  package var coordonnees: Coordonnees { historique.coordonnees ?? assure.coordonnees }
  /// The day from which the history of payments is counted.
  package var ouverture: CivilDate? { historique.ouverture }
  package var demandes: [Demande] { historique.demandes }
  /// What came and went since the account was opened, oldest first.
  package var messages: [Message] { historique.messages }
  package var messagesLus: [Message.ID] { historique.messagesLus }
  package var notificationsLues: [String] { historique.notificationsLues }
  package var avis: [Avis] { historique.avis }
  /// Drafts that were sent: they can't be sent again.
  package var brouillonsEnvoyes: [Draft.ID] { historique.brouillonsEnvoyes }
  /// How many facts there are.
  package var revision: Int { historique.revision }
}
