import Catalog
import Domain
package import Pages

/// Every screen by its id, for whoever shows one without a person who goes there.
extension Session {
  /// All that `show` takes: the destinations, and the screens that need to know which payment or
  /// which message.
  package var screens: [Destination] {
    Ecran.allCases.map { ecran in
      Destination(screen: ScreenID(rawValue: ecran.rawValue), title: title(of: ecran))
    } + steps
  }

  /// Shows a screen as if the person had gone there; `paiements/detail` is the latest payment,
  /// `messagerie/message` the first message.
  ///
  /// What it would have the store do is dropped: nobody was there.
  ///
  /// - Returns: false when there is no such screen.
  package mutating func show(_ screen: ScreenID) -> Bool {
    switch Ecran(rawValue: screen.rawValue) {
    case .amelibot: _ = went(screen)
    case .paiementsDetail:
      _ = go(to: .paiement(derniersPaiements(1).first?.id ?? .init(rawValue: "")))
    case .message: _ = go(to: .message(messages.first?.id ?? .init(rawValue: "")))
    default:
      guard let place = Place(screen, in: catalog) else { return false }
      _ = go(to: place)
    }
    pending = [:]
    return true
  }
}
