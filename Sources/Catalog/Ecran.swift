/// The screens that are not steps of a parcours. Scripts rely on the ids.
package enum Ecran: String, CaseIterable, Sendable {
  case accueil
  case paiements
  case paiementsDetail = "paiements/detail"
  case demarches
  case prevention
  case informations
  case coordonnees = "informations/coordonnees"
  case agenda
  case notifications
  case messagerie
  case message = "messagerie/message"
  case nouveauMessage = "messagerie/nouveau"
  case amelibot
  case satisfaction
  case aide
  case mentionsLegales = "mentions-legales"
  case accessibilite
  case securite
  case donneesPersonnelles = "donnees-personnelles"
  case planDuSite = "plan-du-site"

  /// A link can lead here: the others show one payment or one message, and need to know which.
  package var canBeLinked: Bool { self != .paiementsDetail && self != .message }
}
