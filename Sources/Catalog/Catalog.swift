package import Bot
package import Domain

/// All the content of the simulator, as the site reads it. Large parts are decoded when first
/// needed: opening the account must not pay for what nobody looks at.
package struct Catalog: Equatable, Sendable {
  /// Words of the screens, in the order of `Texte.allCases`.
  package let textes: [String]
  /// What ameliBot says before anything is asked: the dashboard shows it, and needs no more of it.
  package let accueilDuBot: String
  /// In the order in which a person would choose: the default one first.
  package let assures: [Lazy<Assure.ID, DossierAssure>]
  package let parcours: [Lazy<Parcours.ID, Parcours>]
  package let bot: Lazy<Unit, BotContent>
  package let pages: Lazy<Unit, [PageFixe]>
  package let demarches: Lazy<Unit, [Demarche]>
  package let motifsDeMessage: Lazy<Unit, [CategorieDeMotifs]>

  package init(
    textes: [String], accueilDuBot: String,
    assures: [Lazy<Assure.ID, DossierAssure>],
    parcours: [Lazy<Parcours.ID, Parcours>], bot: Lazy<Unit, BotContent>,
    pages: Lazy<Unit, [PageFixe]>, demarches: Lazy<Unit, [Demarche]>,
    motifsDeMessage: Lazy<Unit, [CategorieDeMotifs]>
  ) {
    self.textes = textes
    self.accueilDuBot = accueilDuBot
    self.assures = assures
    self.parcours = parcours
    self.bot = bot
    self.pages = pages
    self.demarches = demarches
    self.motifsDeMessage = motifsDeMessage
  }

  package func dossier(_ id: Assure.ID) -> DossierAssure? {
    assures.first { $0.key == id }?.value
  }

  package func parcours(_ id: Parcours.ID) -> Parcours? { parcours.first { $0.key == id }?.value }

  package func page(_ id: String) -> PageFixe? { pages.value.first { $0.id == id } }
}
