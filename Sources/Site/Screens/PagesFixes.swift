import Catalog
import Pages

/// The pages that only say something, and the map of all screens.
extension Session {
  func fixedPage(_ ecran: Ecran) -> Page {
    guard let page = catalog.page(ecran.rawValue) else {
      return makePage(SafeText(ecran.rawValue), blocks: [], actions: [retour])
    }
    return makePage(
      SafeText(page.titre), blocks: blocks(of: page, "page"), actions: [retour])
  }

  func blocks(of page: PageFixe, _ context: String) -> [Block] {
    page.blocs.enumerated().map { index, bloc in
      switch bloc {
      case .titre(let text): .heading(level: 3, SafeText(text))
      case .paragraphe(let text): .paragraph(inlines(text, "\(context).\(index)"))
      case .liste(let items):
        .list(
          items.enumerated().map { inlines($1, "\(context).\(index).\($0)") })
      }
    }
  }

  /// The page itself is named without a link: it would lead nowhere.
  var planDuSitePage: Page {
    let links = destinations.map { destination -> [Inline] in
      if destination.screen == place.screen { return [.text(destination.title)] }
      return [.link(Control(.to(destination.screen.rawValue, "plan"), destination.title, .link))]
    }
    return makePage(texte(.titrePlan), blocks: [.list(links)], actions: [retour])
  }
}
