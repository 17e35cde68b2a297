package import Catalog
package import Domain
package import Pages

/// Where a person is in the account.
package enum Place: Hashable, Sendable {
  case ecran(Ecran)
  case paiement(Paiement.ID)
  case message(Message.ID)
  case etape(Parcours.ID, String)

  package var screen: ScreenID {
    switch self {
    case .ecran(let ecran): ScreenID(rawValue: ecran.rawValue)
    case .paiement: ScreenID(rawValue: Ecran.paiementsDetail.rawValue)
    case .message: ScreenID(rawValue: Ecran.message.rawValue)
    case .etape(let parcours, let etape):
      ScreenID(rawValue: "\(parcours.rawValue)/\(etape)")
    }
  }

  /// The form that it is a step of.
  var parcours: Parcours.ID? { if case .etape(let parcours, _) = self { parcours } else { nil } }

  /// The place that a screen's id names; nil when it is unknown, or needs to know which payment or
  /// which message.
  package init?(_ screen: ScreenID, in catalog: Catalog) {
    if let ecran = Ecran(rawValue: screen.rawValue) {
      guard ecran.canBeLinked else { return nil }
      self = .ecran(ecran)
      return
    }
    let parts = screen.rawValue.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let id = Parcours.ID(rawValue: String(parts[0]))
    guard let parcours = catalog.parcours(id), parcours.etape(String(parts[1])) != nil else {
      return nil
    }
    self = .etape(id, String(parts[1]))
  }
}

extension Parcours {
  package func etape(_ id: String) -> Etape? { etapes.first { $0.id == id } }

  func etape(after id: String) -> Etape? {
    guard let index = etapes.firstIndex(where: { $0.id == id }) else { return nil }
    return index + 1 < etapes.count ? etapes[index + 1] : nil
  }

  func etape(before id: String) -> Etape? {
    guard let index = etapes.firstIndex(where: { $0.id == id }), index > 0 else { return nil }
    return etapes[index - 1]
  }
}
