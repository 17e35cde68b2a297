import Catalog
import Pages

/// `aide`: the screen that one came from, then the keys, from the table that runs them.
extension Session {
  var aidePage: Page {
    let specific = helpPage.map { page in
      [.heading(level: 2, SafeText(page.titre))] + blocks(of: page, "aide")
    }
    let keys = Command.allCases.map { command in
      LabelledValue(label: command.keys, value: [.text(command.explanation)])
    }
    return makePage(
      texte(.titreAide),
      blocks: (specific ?? []) + [
        .heading(level: 2, texte(.aideTouches)), .facts(keys),
        .controls([
          Control(.to(.planDuSite, "aide"), texte(.piedPlan), .link),
          Control(.to(.amelibot, "aide"), texte(.botNom), .link),
        ]),
      ],
      actions: [retour])
  }

  /// `aide/mediateur/texte`, else `aide/mediateur`, else that of the dashboard.
  private var helpPage: PageFixe? {
    let whole = aideSujet.rawValue
    let section = whole.split(separator: "/").first.map(String.init) ?? whole
    return catalog.page("aide/\(whole)") ?? catalog.page("aide/\(section)")
      ?? catalog.page("aide/accueil")
  }
}
