import Catalog
import Pages
import Site

/// The screens that a scenario can go to.
extension [Session.Destination] {
  /// By its id, its title, or a beginning that no other title has.
  func screen(named name: String) throws(Misstep) -> ScreenID {
    let wanted = Loose(name)
    guard !wanted.isEmpty else { throw Misstep("Un nom vide ne mène nulle part. Écrivez-le.") }
    let whole = first { $0.screen.rawValue == name } ?? first { Loose($0.title.text) == wanted }
    if let whole { return whole.screen }
    let found = filter { Loose($0.title.text).begins(with: wanted) }
    guard let first = found.first else { throw unknown(name) }
    // The steps of one démarche begin alike: its name leads to the first.
    if Set(found.map(\.service)).count > 1 {
      throw Misstep(
        "Plusieurs écrans commencent par « \(name) ». Écrivez-en davantage.",
        seen: found.map(\.title.text).joined(separator: "\n"))
    }
    return first.screen
  }

  private func unknown(_ name: String) -> Misstep {
    let near = name.nearestByStart(in: map(\.title.text) + map(\.screen.rawValue))
    return Misstep(
      "L'écran « \(name) » n'existe pas, ou ne s'ouvre pas par son nom. "
        + "compte-ameli ecrans les liste.",
      expected: near.map { "le plus proche : « \($0) »" })
  }
}

extension Session.Destination {
  /// `mediateur` of `mediateur/texte`.
  fileprivate var service: Substring { screen.rawValue.prefix { $0 != "/" } }
}
