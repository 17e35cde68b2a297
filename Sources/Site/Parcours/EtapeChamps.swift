import Catalog
import Domain
import Pages

/// Fields to fill in: a text on its own (seed « médiateur », step 5), or what a care was (seed
/// « signaler », step 2).
extension Session {
  func champsPage(_ champs: Champs, in parcours: Parcours) -> Page {
    var blocks: [Block] = []
    let recalled = recalls(champs.rappels, in: parcours)
    if !recalled.isEmpty { blocks.append(.facts(recalled)) }
    if let chapeau = champs.chapeau { blocks.append(.paragraph([.text(SafeText(chapeau))])) }
    blocks += severalActs(in: parcours)
    blocks += champs.champs.map { block(of: $0, in: parcours) }
    return makePage(
      SafeText(parcours.titre), blocks: blocks,
      actions: [retour, Control(.primary, texte(.continuer), .primary)])
  }

  mutating func updateChamps(
    _ champs: Champs, _ etape: Etape, in parcours: Parcours, _ event: Event
  ) -> [Effect] {
    switch event {
    case .typed(let control, let value):
      guard let champ = champs.champs.first(where: { $0.control == control }) else { return [] }
      return set(champ.id, to: value, in: parcours, at: etape)
    case .chose(let group, let option):
      guard let champ = champs.champs.first(where: { $0.control == group }),
        let value = option.suffix(after: "\(group.rawValue)=")
      else { return [] }
      return set(champ.id, to: value, in: parcours, at: etape)
    case .activated(.primary):
      let wrong = faults(of: etape, in: parcours)
      return wrong.isEmpty ? advance(from: etape, in: parcours) : refuse(wrong)
    case .activated(let control): return mend(control, in: parcours)
    default: return []
    }
  }

  private func block(of champ: Champ, in parcours: Parcours) -> Block {
    let value = draft(of: parcours)[champ.id]
    switch champ.genre {
    case .beneficiaire: return choices(champ, account.assure.beneficiaires.map(\.prenom), value)
    case .choix(let options): return choices(champ, options, value)
    default: return .field(field(champ, value))
    }
  }

  private func choices(_ champ: Champ, _ options: [String], _ value: String) -> Block {
    .choices(
      ChoiceGroup(
        id: champ.control, question: SafeText(champ.libelle),
        options: options.map { option in
          .init(
            id: "\(champ.control.rawValue)=\(option)", label: SafeText(option),
            isChosen: option == value)
        },
        error: error(at: champ)))
  }

  private func field(_ champ: Champ, _ value: String) -> Field {
    Field(
      id: champ.control, label: SafeText(champ.libelle),
      hint: hint(champ.aide.map { SafeText($0) }, for: value),
      value: UntrustedText(value),
      size: champ.isLong ? .area(rows: 6) : .line,
      isOptional: champ.facultatif,
      counter: champ.isLong ? champ.rule.map { counter(for: $0, on: value) } : nil,
      error: error(at: champ))
  }

  private func error(at champ: Champ) -> SafeText? {
    errors.first { $0.control?.rawValue.hasPrefix(champ.control.rawValue) == true }?.message
  }

  /// A payment may hold several acts: the first one was filled in, and that is said.
  private func severalActs(in parcours: Parcours) -> [Block] {
    guard let id = draft(of: parcours).paiement, let paiement = paiement(id),
      paiement.lignes.count > 1
    else { return [] }
    return [
      .note(
        .information,
        [.text(texte(.soinPlusieursActes, ["n": String(paiement.lignes.count)]))])
    ]
  }

  // MARK: Rules

  func faults(of champs: Champs, in parcours: Parcours) -> [PageError] {
    let draft = draft(of: parcours)
    return champs.champs.compactMap { champ in
      fault(of: champ, draft[champ.id]).map { PageError(message: $0, control: target(of: champ)) }
    }
  }

  /// The control that gets the focus: the field, or the first radio button.
  private func target(of champ: Champ) -> ControlID {
    switch champ.genre {
    case .beneficiaire:
      account.assure.beneficiaires.first.map { "\(champ.control.rawValue)=\($0.prenom)" }
        ?? champ.control
    case .choix(let options):
      options.first.map { "\(champ.control.rawValue)=\($0)" } ?? champ.control
    default: champ.control
    }
  }

  private func fault(of champ: Champ, _ value: String) -> SafeText? {
    let trimmed = String(TextRule.trimmed(value))
    if trimmed.isEmpty { return champ.facultatif ? nil : SafeText(champ.erreurVide) }
    let form = SafeText(champ.erreurForme ?? champ.erreurVide)
    switch champ.genre {
    case .ligne(let rule), .texte(let rule):
      return refusal(of: value, by: rule, empty: SafeText(champ.erreurVide))
    case .datePassee:
      guard let date = CivilDate(typed: trimmed) else { return form }
      return date <= today ? nil : texte(.erreurDateFuture, ["date": today.numeric])
    case .montant: return Euros(typed: trimmed) == nil ? form : nil
    case .beneficiaire:
      return account.assure.beneficiaires.contains { $0.prenom == trimmed } ? nil : form
    case .choix(let options): return options.contains(trimmed) ? nil : form
    }
  }
}

extension Champ {
  var control: ControlID { "champ:\(id)" }

  var isLong: Bool { if case .texte = genre { true } else { false } }

  var rule: TextRule? {
    switch genre {
    case .ligne(let rule), .texte(let rule): rule
    default: nil
    }
  }
}
