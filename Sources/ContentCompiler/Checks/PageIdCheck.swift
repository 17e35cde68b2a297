import Catalog

/// A fixed page is a screen's, or the help on a screen, a step or a parcours.
struct PageIdCheck: Check {
  func run(on content: ReadContent, _ reading: Reading) {
    let screens = Ecran.allCases.map(\.rawValue)
    let helped =
      screens + LinkCheck.targets(in: content) + content.parcours.map(\.value.id.rawValue)
    let known = screens + helped.map { "aide/\($0)" }
    for page in content.pages where !page.value.id.isEmpty && !known.contains(page.value.id) {
      let advice =
        page.value.id.nearest(in: known).map { "écrivez « \($0) »" }
        ?? "écrivez l'id d'un écran, ou aide/ et l'id d'un écran"
      reading.report(
        "aucun écran ne montre la page « \(page.value.id) » ; \(advice)", at: page.entry["id"])
    }
  }
}
