/// The payments of one month. They are decoded when first looked at: opening the account needs none,
/// and a list needs to know how many there are, not which.
package struct MoisDePaiements: Sendable {
  /// 0 for the month of the opening, -1 for the one before.
  package let mois: Int
  /// How many payments there are.
  package let nombre: Int
  private let contenu: Lazy<Int, [PaiementModele]>

  package init(mois: Int, nombre: Int, make: @escaping @Sendable () -> [PaiementModele]) {
    self.mois = mois
    self.nombre = nombre
    contenu = Lazy(mois, make: make)
  }

  /// With payments that are at hand.
  package init(mois: Int, paiements: [PaiementModele]) {
    self.init(mois: mois, nombre: paiements.count) { paiements }
  }

  /// Newest first. Decodes the month.
  package var paiements: [PaiementModele] { contenu.value }
}

extension MoisDePaiements: Hashable {
  /// Decodes nothing to find that a month is itself.
  package static func == (left: MoisDePaiements, right: MoisDePaiements) -> Bool {
    guard left.mois == right.mois, left.nombre == right.nombre else { return false }
    return left.contenu === right.contenu || left.paiements == right.paiements
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(mois)
    hasher.combine(nombre)
  }
}
