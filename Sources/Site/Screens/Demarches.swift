import Catalog
import Domain
import Pages

/// `demarches`: what can be done, each under a title that unfolds.
extension Session {
  var demarchesPage: Page {
    let all = catalog.demarches.value.map { demarcheBlock($0) }
    return makePage(
      texte(.titreDemarches),
      blocks: draftNotes() + [.paragraph([.text(texte(.demarchesChapeau))])] + all
        + [
          .controls([
            Control(.to(.messagerie, "demarches"), texte(.demarchesMessagerie), .link),
            Control(.to(.nouveauMessage, "demarches"), texte(.demarchesEcrire), .link),
          ])
        ],
      actions: [retour])
  }

  mutating func updateDemarches(_ event: Event) -> [Effect] {
    if let effects = updateDraftNotes(event) { return effects }
    switch event {
    case .activated(let control): return toggle(control)
    default: return []
    }
  }

  func demarcheBlock(_ demarche: Demarche) -> Block {
    disclosure(
      "deplier:demarche.\(demarche.id)", SafeText(demarche.titre),
      demarche.texte.enumerated().map { index, text in
        .paragraph(inlines(text, "demarche.\(demarche.id).\(index)"))
      })
  }
}
