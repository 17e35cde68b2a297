@_spi(_Unicode) import Swift

extension String {
  /// Lowercase, without accents: `Médiateur` → `mediateur`.
  var folded: String {
    var scalars = String.UnicodeScalarView()
    for scalar in lowercased()._nfd where scalar.properties.generalCategory != .nonspacingMark {
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
