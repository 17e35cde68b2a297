package import Catalog

/// The content of the simulator, as `content-compiler` wrote it from Resources/.
package enum Content {
  /// Nothing is made here: each part is when somebody first looks at it.
  package static let catalog = Catalog(
    textes: Generated.textes, accueilDuBot: Generated.accueilDuBot, assures: Generated.assures,
    parcours: Generated.parcours, bot: Lazy { bot() }, pages: Lazy { pages() },
    demarches: Lazy { demarches() }, motifsDeMessage: Lazy { motifs() })
}
