import Catalog
package import Pages

/// Every screen that one can go to by name: Ctrl-P, the map of the site.
extension Session {
  /// A screen and the name by which people look for it.
  package struct Destination: Hashable, Sendable {
    package var screen: ScreenID
    package var title: SafeText
  }

  package var destinations: [Destination] {
    let fixed = Ecran.allCases.filter(\.canBeLinked).map { ecran in
      Destination(screen: ScreenID(rawValue: ecran.rawValue), title: title(of: ecran))
    }
    return fixed + steps
  }

  var steps: [Destination] {
    catalog.parcours.map(\.value).flatMap { parcours in
      parcours.etapes.map { etape in
        Destination(
          screen: ScreenID(rawValue: "\(parcours.id.rawValue)/\(etape.id)"),
          title: SafeText("\(parcours.titre) · \(etape.titre)"))
      }
    }
  }

  func title(of ecran: Ecran) -> SafeText {
    switch ecran {
    case .accueil: texte(.titreAccueil)
    case .paiements: texte(.titrePaiements)
    case .paiementsDetail: texte(.titrePaiement)
    case .demarches: texte(.titreDemarches)
    case .informations: texte(.titreInformations)
    case .coordonnees: texte(.titreCoordonnees)
    case .agenda: texte(.titreAgenda)
    case .notifications: texte(.titreNotifications)
    case .messagerie: texte(.titreMessagerie)
    case .message: texte(.titreMessage)
    case .nouveauMessage: texte(.titreNouveauMessage)
    case .amelibot: texte(.botNom)
    case .satisfaction: texte(.titreSatisfaction)
    case .aide: texte(.titreAide)
    case .planDuSite: texte(.titrePlan)
    case .prevention, .mentionsLegales, .accessibilite, .securite, .donneesPersonnelles:
      SafeText(catalog.page(ecran.rawValue)?.titre ?? ecran.rawValue)
    }
  }
}
