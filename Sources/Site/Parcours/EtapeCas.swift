import Catalog
import Domain
import Pages

/// Which situations the service is for (seed « médiateur », step 3).
extension Session {
  private static let showAll: ControlID = "afficher-tous-les-cas"

  func casPage(_ cas: Cas, in parcours: Parcours) -> Page {
    let isExpanded = unfolded.contains(Self.showAll)
    let shown = isExpanded ? cas.cas : Array(cas.cas.prefix(cas.montres))
    var blocks = draftNotes(of: parcours)
    blocks.append(.paragraph([.text(SafeText(cas.chapeau))]))
    blocks.append(.list(shown.map { [.text(SafeText($0))] }))
    if cas.cas.count > cas.montres {
      let label = isExpanded ? cas.afficherMoins : cas.afficherTout
      blocks.append(.controls([Control(Self.showAll, SafeText(label), .link)]))
    }
    if let ou = cas.ou, let other = cas.autreCas {
      blocks.append(.paragraph([.text(SafeText(ou))]))
      blocks.append(.list([[.text(SafeText(other))]]))
    }
    return makePage(
      SafeText(parcours.titre), blocks: blocks,
      actions: [retour, Control(.primary, SafeText(cas.bouton), .primary)])
  }

  mutating func updateCas(_ etape: Etape, in parcours: Parcours, _ event: Event) -> [Effect] {
    if let effects = updateDraftNotes(event) { return effects }
    switch event {
    case .activated(Self.showAll):
      if unfolded.remove(Self.showAll) == nil { unfolded.insert(Self.showAll) }
      return []
    case .activated(.primary): return advance(from: etape, in: parcours)
    default: return []
    }
  }
}
