/// What the facts of an account add up to, without the insured person: what a store keeps so that it
/// need not read every fact again.
///
/// It stays small, however old the account: only the last `mostShown` messages and requests are in
/// it. The facts of the older ones are in the store's archives for ever.
package struct Historique: Hashable, Sendable, Codable {
  /// How many messages, and how many requests, an account shows.
  package static let mostShown = 200
  /// How many ids of what was read or sent are remembered: they matter as long as the thing is there.
  private static let mostIDs = 1000

  /// The ones that the person wrote; nil as long as those of the start are right.
  package private(set) var coordonnees: Coordonnees?
  /// The day from which the history of payments is counted.
  package private(set) var ouverture: CivilDate?
  package private(set) var demandes: [Demande] = []
  /// What came and went since the account was opened, oldest first.
  package private(set) var messages: [Message] = []
  package private(set) var messagesLus: [Message.ID] = []
  package private(set) var notificationsLues: [String] = []
  package private(set) var avis: [Avis] = []
  /// Drafts that were sent: they can't be sent again.
  package private(set) var brouillonsEnvoyes: [Draft.ID] = []
  /// How many messages were left out since there are newer ones.
  package private(set) var messagesAnciens = 0
  /// How many facts there are.
  package private(set) var revision = 0

  package init(facts: some Sequence<Fact> = []) {
    for fact in facts { apply(fact) }
  }

  package mutating func apply(_ fact: Fact) {
    revision += 1
    if let draft = fact.brouillon { Self.note(draft, in: &brouillonsEnvoyes) }
    switch fact {
    case .compteOuvert(let date): ouverture = ouverture ?? date
    case .demandeEnvoyee(let demande):
      demandes.append(demande)
      messages.append(demande.accuse)
    case .messageEnvoye(let message, _): messages.append(message)
    case .messageLu(let id): Self.note(id, in: &messagesLus)
    case .notificationLue(let id): Self.note(id, in: &notificationsLues)
    case .coordonneesModifiees(let nouvelles, _): coordonnees = nouvelles
    case .avisDonne(let nouvel):
      avis.removeAll { $0.demande == nouvel.demande }
      avis.append(nouvel)
    case .enregistrementPerdu: break
    }
    forgetOldest()
  }

  private static func note<ID: Hashable>(_ id: ID, in ids: inout [ID]) {
    if ids.contains(id) { return }
    ids.append(id)
    if ids.count > mostIDs { ids.removeFirst() }
  }

  private mutating func forgetOldest() {
    if messages.count > Self.mostShown {
      messages.removeFirst()
      messagesAnciens += 1
    }
    if demandes.count > Self.mostShown { forgetOldestDemande() }
    if avis.count > Self.mostShown { avis.removeFirst() }
  }

  /// The last one of each parcours is what its confirmation shows: it stays.
  private mutating func forgetOldestDemande() {
    let oldest = demandes.indices.first { index in
      demandes[(index + 1)...].contains { $0.parcours == demandes[index].parcours }
    }
    demandes.remove(at: oldest ?? 0)
  }
}
