import Catalog
import Domain
import Pages

/// `informations/coordonnees`: phone and e-mail, checked before they are saved.
extension Session {
  private enum Champ {
    static let telephone = "telephone"
    static let courriel = "courriel"
  }

  private static let form = Form.coordonnees
  private static let telephone: ControlID = "champ:telephone"
  private static let courriel: ControlID = "champ:courriel"

  var coordonneesPage: Page {
    makePage(
      texte(.titreCoordonnees),
      blocks: [
        .paragraph([.text(texte(.coordonneesChapeau))]),
        .field(field(Champ.telephone, .coordonneesTelephone, .coordonneesTelephoneAide)),
        .field(field(Champ.courriel, .coordonneesCourriel, .coordonneesCourrielAide)),
      ],
      actions: [retour, Control(.primary, texte(.coordonneesEnregistrer), .primary)])
  }

  mutating func updateCoordonnees(_ event: Event) -> [Effect] {
    switch event {
    case .typed(let control, let value):
      guard let champ = control.suffix(after: "champ:") else { return [] }
      // A draft holds both fields, so that taking it up shows both as they were.
      var draft = drafts[Self.form] ?? unchanged
      draft[champ] = value
      drafts[Self.form] = draft
      forgetErrors(at: control)
      return [.keep(draft)]
    case .activated(.primary), .submitted: return saveCoordonnees()
    default: return []
    }
  }

  private var unchanged: Draft {
    var draft = self.draft(of: Self.form, at: Ecran.coordonnees.rawValue)
    draft[Champ.telephone] = account.coordonnees.telephone.french
    draft[Champ.courriel] = account.coordonnees.courriel.address
    return draft
  }

  private func field(_ champ: String, _ label: Texte, _ hint: Texte) -> Field {
    let id: ControlID = "champ:\(champ)"
    return Field(
      id: id, label: texte(label), hint: texte(hint),
      value: UntrustedText((drafts[Self.form] ?? unchanged)[champ]),
      error: errors.first { $0.control == id }?.message)
  }

  private mutating func saveCoordonnees() -> [Effect] {
    guard !isSending else { return [] }
    let draft = drafts[Self.form] ?? unchanged
    let telephone = Result { () throws(Telephone.Fault) in
      try Telephone(typed: draft[Champ.telephone])
    }
    let courriel = Result { () throws(Courriel.Fault) in
      try Courriel(typed: draft[Champ.courriel])
    }
    guard case .success(let phone) = telephone, case .success(let mail) = courriel else {
      let wrong = [
        telephone.fault.map { PageError(message: message(for: $0), control: Self.telephone) },
        courriel.fault.map { PageError(message: message(for: $0), control: Self.courriel) },
      ]
      return refuse(wrong.compactMap { $0 })
    }
    errors = []
    return record(
      .coordonneesModifiees(.init(telephone: phone, courriel: mail), brouillon: draft.id),
      then: .coordonneesSaved)
  }

  private func message(for fault: Telephone.Fault) -> SafeText {
    switch fault {
    case .notANumber: texte(.erreurTelephoneVide)
    case .notTenDigits(let count): texte(.erreurTelephoneLongueur, ["n": String(count)])
    case .notFictional: texte(.erreurTelephoneReel)
    }
  }

  private func message(for fault: Courriel.Fault) -> SafeText {
    switch fault {
    case .notAnAddress: texte(.erreurCourrielForme)
    case .notFictional(let domain): texte(.erreurCourrielReel, ["domaine": domain])
    }
  }

  /// Shows all mistakes and puts the focus on the first one's field.
  mutating func refuse(_ found: [PageError]) -> [Effect] {
    errors = found
    guard let first = errors.first else { return [] }
    if let control = first.control { focus(on: control) }
    return announcing(first.message)
  }
}

extension Result {
  fileprivate var fault: Failure? { if case .failure(let fault) = self { fault } else { nil } }
}
