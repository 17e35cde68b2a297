import Bot
package import Catalog
import Domain

/// The content of the simulator, as `content-compiler` wrote it from Resources/.
package enum Content {
  /// Nothing is decoded here: each part is when somebody first looks at it.
  package static let catalog = Catalog(
    textes: Generated.textes,
    assures: Generated.assures.map { dossier in
      Lazy(Assure.ID(rawValue: dossier.id)) { dossier.value }
    },
    parcours: Generated.parcours.map { parcours in
      Lazy(Parcours.ID(rawValue: parcours.id)) {
        decoded(parcours.json, as: Parcours.self, part: "parcours/\(parcours.id)")
      }
    },
    bot: Lazy { decoded(Generated.bot, as: BotContent.self, part: "bot") },
    pages: Lazy { decoded(Generated.pages, as: [PageFixe].self, part: "textes/pages") },
    demarches: Lazy { decoded(Generated.demarches, as: [Demarche].self, part: "textes/demarches") },
    motifsDeMessage: Lazy {
      decoded(Generated.motifs, as: [CategorieDeMotifs].self, part: "textes/motifs")
    })
}
