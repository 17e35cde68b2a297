import Catalog
import Domain
import Pages

/// `paiements/detail`: a block a beneficiary, what was withheld apart, and the way to report a care
/// that never was.
extension Session {
  func paiementPage(_ id: Paiement.ID) -> Page {
    guard let paiement = paiement(id) else {
      return makePage(
        texte(.titrePaiement), blocks: [.paragraph([.text(texte(.paiementAbsent))])],
        actions: [retour])
    }
    var page = makePage(
      texte(.titrePaiement),
      blocks: [heading(of: paiement)] + paiement.blocs.flatMap(blocks) + withheld(paiement)
        + [.facts(context(of: paiement))],
      actions: [retour])
    if paiement.nature == .remboursement || paiement.nature == .tiers {
      page.actions.append(Control(.report, texte(.paiementSignaler), .primary))
    }
    return page
  }

  mutating func updatePaiement(_ id: Paiement.ID, _ event: Event) -> [Effect] {
    switch event {
    case .activated(.report): report(id)
    default: []
    }
  }

  /// The parcours whose fields a payment can fill in.
  private mutating func report(_ id: Paiement.ID) -> [Effect] {
    let signalement = Parcours.ID(rawValue: "signalement")
    if let draft = drafts[signalement.rawValue], draft.paiement != id, !draft.isEmpty {
      return ask(.autreSignalement(signalement, id))
    }
    return startReport(signalement, about: id)
  }

  private func heading(of paiement: Paiement) -> Block {
    .heading(
      level: 2,
      texte(
        .paiementEffectue,
        ["date": paiement.date.numeric, "montant": paiement.montant.french]))
  }

  private func blocks(of bloc: Paiement.Bloc) -> [Block] {
    let columns: [Table.Column] = [
      .init(texte(.colonneActe)), .init(texte(.colonneDateActe)),
      .init(texte(.colonnePaye), alignment: .trailing, priority: 1),
      .init(texte(.colonneBase), alignment: .trailing, priority: 2),
      .init(texte(.colonneTaux), alignment: .trailing, priority: 3),
      .init(texte(.colonneVerse), alignment: .trailing),
    ]
    let rows = bloc.lignes.map { ligne in
      Table.Row(
        cells: [
          SafeText(ligne.nature), SafeText(ligne.date.dayAndMonth), SafeText(ligne.paye.french),
          SafeText(ligne.base.french), SafeText("\(ligne.taux)\u{A0}%"),
          SafeText(ligne.verse.french),
        ],
        spoken: [
          SafeText(ligne.nature), SafeText(ligne.date.long), SafeText(ligne.paye.spoken),
          SafeText(ligne.base.spoken), SafeText("\(ligne.taux) pour cent"),
          SafeText(ligne.verse.spoken),
        ])
    }
    var seen: Set<String> = []
    let names = bloc.lignes.map(\.professionnel).filter { seen.insert($0).inserted }
    return [
      .heading(level: 3, texte(.paiementBeneficiaire, ["nom": bloc.beneficiaire])),
      .table(Table(columns: columns, rows: rows)),
      .facts([
        LabelledValue(
          label: texte(.paiementProfessionnel),
          value: [.text(SafeText(names.joined(separator: ", ")))])
      ]),
    ]
  }

  private func withheld(_ paiement: Paiement) -> [Block] {
    guard !paiement.retenues.isEmpty else { return [] }
    let columns: [Table.Column] = [
      .init(texte(.colonneRetenue)), .init(texte(.colonneDateActe)),
      .init(texte(.colonneMontant), alignment: .trailing),
    ]
    let rows = paiement.retenues.map { retenue in
      Table.Row(
        cells: [
          SafeText(retenue.nature), SafeText(retenue.date.dayAndMonth),
          SafeText(retenue.montant.french),
        ],
        spoken: [
          SafeText(retenue.nature), SafeText(retenue.date.long), SafeText(retenue.montant.spoken),
        ])
    }
    return [
      .heading(level: 3, texte(.paiementRetenues)), .table(Table(columns: columns, rows: rows)),
    ]
  }

  private func context(of paiement: Paiement) -> [LabelledValue] {
    func value(_ label: Texte, _ text: SafeText) -> LabelledValue {
      LabelledValue(label: texte(label), value: [.text(text)])
    }
    let payee = paiement.destinataire.map { SafeText($0) } ?? texte(.paiementVous)
    return [
      value(.paiementNature, SafeText(paiement.nature.libelle)),
      value(.paiementVerseA, payee),
      value(
        .paiementComplementaire,
        texte(paiement.transmisComplementaire ? .paiementTransmis : .paiementNonTransmis)),
    ]
  }
}

extension ControlID {
  static let report: ControlID = "signaler"
}
