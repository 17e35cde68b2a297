import Catalog
import Domain
import Pages

/// `paiements`: 27 months, one title a month. The three newest months are unfolded, so the page
/// costs the same however long the history is.
extension Session {
  var paiementsPage: Page {
    let months = moisDePaiements.enumerated().flatMap { index, mois in
      block(of: mois, isExpandedAtFirst: index < 3)
    }
    let blocks: [Block] =
      months.isEmpty
      ? [.paragraph([.text(texte(.paiementsAucun))])]
      : [.paragraph([.text(texte(.paiementsChapeau))])] + months
    return makePage(texte(.titrePaiements), blocks: blocks, actions: [retour])
  }

  mutating func updatePaiements(_ event: Event) -> [Effect] {
    guard case .activated(let control) = event else { return [] }
    if let id = control.suffix(after: "paiement:") { return openPaiement(id, from: control) }
    return toggle(control)
  }

  mutating func openPaiement(_ id: String, from control: ControlID) -> [Effect] {
    go(to: .paiement(Paiement.ID(rawValue: id)), from: control)
  }

  /// What is unfolded at first is noted when it gets folded: `unfolded` then means the contrary.
  private func block(of mois: MoisDePaiements, isExpandedAtFirst: Bool) -> [Block] {
    let first = ouverture.settingDay(1).adding(months: mois.mois)
    let id: ControlID = "deplier:mois.\(mois.mois)"
    let isExpanded = unfolded.contains(id) != isExpandedAtFirst
    // A month that is folded is not built, but the current one may have no payment yet.
    let paiements = isExpanded || mois.mois == 0 ? paiements(of: mois) : []
    let count = isExpanded || mois.mois == 0 ? paiements.count : mois.nombre
    guard count > 0 else { return [] }
    let label = SafeText(
      "\(first.monthAndYear) · "
        + nombre(count, .paiementsUn, .paiementsPlusieurs).text)
    let control = Control(id, label, .disclosure(isExpanded: isExpanded))
    return [.disclosure(control, isExpanded ? [paiementsTable(paiements, showsTitles: true)] : [])]
  }

  func paiementsTable(_ paiements: [Paiement], showsTitles: Bool) -> Block {
    let rows = paiements.map { paiement in
      Table.Row(
        cells: [
          SafeText(paiement.date.dayAndMonth), SafeText(paiement.libelle),
          SafeText(paiement.nature.libelle), SafeText(paiement.montant.french),
        ],
        control: Control(
          "paiement:\(paiement.id.rawValue)",
          SafeText("\(paiement.date.dayAndMonth) \(paiement.libelle) \(paiement.montant.french)"),
          .link),
        spoken: [
          SafeText(paiement.date.long), SafeText(paiement.libelle),
          SafeText(paiement.nature.libelle), SafeText(paiement.montant.spoken),
        ])
    }
    return .table(
      Table(
        columns: paiementsColumns(showsTitles), rows: trimmed(rows, showsTitles),
        showsTitles: showsTitles))
  }

  /// The dashboard's list has no room for the nature.
  private func trimmed(_ rows: [Table.Row], _ showsNature: Bool) -> [Table.Row] {
    guard !showsNature else { return rows }
    return rows.map { row in
      var row = row
      row.cells.remove(at: 2)
      row.spoken?.remove(at: 2)
      return row
    }
  }

  private func paiementsColumns(_ showsNature: Bool) -> [Table.Column] {
    let nature = Table.Column(texte(.colonneNature), priority: 1)
    return [.init(texte(.colonneDate)), .init(texte(.colonneLibelle))]
      + (showsNature ? [nature] : [])
      + [.init(texte(.colonneMontant), alignment: .trailing)]
  }
}
