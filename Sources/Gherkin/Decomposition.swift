@_spi(_Unicode) import Swift

extension Keyword.Unit {
  init(_ scalar: Unicode.Scalar) {
    composed = scalar
    decomposed = scalar.isASCII ? [] : Array(String(scalar)._nfd)
  }
}

extension String {
  /// Without accents, capitals, and what French typography adds: to find what a mistaken line meant.
  var folded: String {
    var result = String.UnicodeScalarView()
    for scalar in lowercased()._nfd
    where scalar.properties.generalCategory != .nonspacingMark {
      if scalar == ":" { while result.last?.isSpace == true { result.removeLast() } }
      result.append(scalar == "\u{2019}" ? "'" : scalar.isSpace ? " " : scalar)
    }
    return String(result)
  }
}
