/// A form that is being filled in, as far as it got. It outlives the program.
package struct Draft: Hashable, Sendable, Codable, Identifiable {
  package struct ID: Hashable, Sendable, RawRepresentable, Codable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// A draft of a form, begun when the account has so many facts.
    package init(formulaire: String, revision: Int) { rawValue = "\(formulaire)-\(revision)" }

    /// The form, as the id names it: what is left of a draft whose beginning can't be read.
    package var formulaire: String? {
      guard let dash = rawValue.lastIndex(of: "-"), dash > rawValue.startIndex,
        Int(rawValue[rawValue.index(after: dash)...]) != nil
      else { return nil }
      return String(rawValue[..<dash])
    }
  }

  package var id: ID
  /// Which form: the id of a parcours, `messagerie` or `coordonnees`.
  package var formulaire: String
  /// The step where the person was: where the draft is taken up again.
  package var etape: String
  /// The payment that a report is about.
  package var paiement: Paiement.ID?
  /// What was typed or chosen, by field. Never trimmed, never cut.
  package var valeurs: [String: String]

  package init(
    id: ID, formulaire: String, etape: String, paiement: Paiement.ID? = nil,
    valeurs: [String: String] = [:]
  ) {
    self.id = id
    self.formulaire = formulaire
    self.etape = etape
    self.paiement = paiement
    self.valeurs = valeurs
  }

  /// Worth offering again: something in it is not white space.
  package var isEmpty: Bool { valeurs.values.allSatisfy { TextRule.trimmed($0).isEmpty } }

  package subscript(champ: String) -> String {
    get { valeurs[champ] ?? "" }
    set { valeurs[champ] = newValue }
  }
}
