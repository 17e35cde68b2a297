import Catalog
import Domain
import Pages

/// What a person types may be their own: they are told that nothing here needs it. The text stays as
/// it is, and goes where it was meant to go.
extension Session {
  /// The sentence for the weightiest real datum of a text; nil when there is none.
  private func realDataWarning(about text: String) -> SafeText? {
    let kinds = Set(RealData.found(in: text).map(\.kind))
    return RealData.Kind.allCases.first(where: kinds.contains).map { kind in
      switch kind {
      case .nir: texte(.reelNir)
      case .iban: texte(.reelIban)
      case .telephone: texte(.reelTelephone)
      case .courriel: texte(.reelCourriel)
      }
    }
  }

  /// What stands above a field: its own hint, or the warning for as long as the text deserves it. On
  /// a small screen there is no room for both, and the counter says the limits again.
  func hint(_ own: SafeText?, for text: String) -> SafeText? {
    realDataWarning(about: text) ?? own
  }

  /// Said when it comes up, not at every key after it.
  mutating func warnOfRealData(in new: String, after old: String) {
    guard let warning = realDataWarning(about: new), warning != realDataWarning(about: old) else {
      return
    }
    announce(texte(.reelAnnonce))
  }
}
