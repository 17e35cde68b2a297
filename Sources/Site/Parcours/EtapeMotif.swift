import Catalog
import Domain
import Pages

/// One motif among several, by radio buttons; none is chosen beforehand (seed « médiateur », step 4;
/// seed « signaler », step 2, where a category comes before it).
extension Session {
  private static let category: ControlID = "deplier:categorie"

  func motifPage(_ choix: ChoixDuMotif, in parcours: Parcours) -> Page {
    var blocks: [Block] = []
    let choices = Block.choices(group(choix, in: parcours))
    if let categorie = choix.categorie {
      blocks.append(.paragraph([.text(SafeText(choix.question))]))
      blocks.append(
        .disclosure(
          Control(
            Self.category, SafeText(categorie), .disclosure(isExpanded: isExpanded(choix, parcours))
          ),
          isExpanded(choix, parcours) ? [choices] : []))
    } else {
      blocks.append(choices)
    }
    if let other = choix.horsListe { blocks.append(.paragraph(inlines(other, "hors-liste"))) }
    return makePage(
      SafeText(parcours.titre), blocks: blocks,
      actions: [retour, Control(.primary, texte(.continuer), .primary)])
  }

  mutating func updateMotif(
    _ choix: ChoixDuMotif, _ etape: Etape, in parcours: Parcours, _ event: Event
  ) -> [Effect] {
    switch event {
    case .chose(choix.group, let option):
      guard let id = option.suffix(after: "\(choix.group.rawValue)=") else { return [] }
      return set(choix.champ, to: id, in: parcours, at: etape)
    case .activated(Self.category): return toggleCategory(choix, parcours)
    case .activated(.primary):
      let wrong = faults(of: etape, in: parcours)
      return wrong.isEmpty ? advance(from: etape, in: parcours) : refuse(wrong)
    default: return []
    }
  }

  func fault(of choix: ChoixDuMotif, in parcours: Parcours) -> PageError? {
    let chosen = draft(of: parcours)[choix.champ]
    guard !choix.motifs.contains(where: { $0.id == chosen }) else { return nil }
    let isFolded = choix.categorie != nil && !isExpanded(choix, parcours)
    let control = isFolded ? Self.category : choix.option(choix.motifs[0])
    return PageError(message: SafeText(choix.erreur), control: control)
  }

  private func group(_ choix: ChoixDuMotif, in parcours: Parcours) -> ChoiceGroup {
    let chosen = draft(of: parcours)[choix.champ]
    let isWrong = errors.contains { $0.control == choix.option(choix.motifs[0]) }
    return ChoiceGroup(
      id: choix.group, question: SafeText(choix.categorie == nil ? choix.question : choix.libelle),
      options: choix.motifs.map { motif in
        .init(
          id: choix.option(motif), label: SafeText(motif.texte), isChosen: motif.id == chosen)
      },
      error: isWrong ? SafeText(choix.erreur) : nil)
  }

  /// Unfolded on demand; what is chosen is never hidden.
  private func isExpanded(_ choix: ChoixDuMotif, _ parcours: Parcours) -> Bool {
    unfolded.contains(Self.category) || !draft(of: parcours)[choix.champ].isEmpty
  }

  private mutating func toggleCategory(_ choix: ChoixDuMotif, _ parcours: Parcours) -> [Effect] {
    if unfolded.remove(Self.category) == nil { unfolded.insert(Self.category) }
    return []
  }
}

extension ChoixDuMotif {
  var group: ControlID { "champ:\(champ)" }
  func option(_ motif: Motif) -> ControlID { "champ:\(champ)=\(motif.id)" }
}
