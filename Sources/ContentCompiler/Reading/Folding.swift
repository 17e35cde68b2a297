@_spi(_Unicode) import Swift

extension String {
  /// Lowercase, without accents or ligatures: `Médiateur` → `mediateur`, `sœur` → `soeur`.
  var folded: String {
    var scalars = String.UnicodeScalarView()
    for scalar in lowercased()._nfd where scalar.properties.generalCategory != .nonspacingMark {
      if scalar == "œ" {
        scalars.append(contentsOf: "oe".unicodeScalars)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The words alone, folded: case, accents and punctuation make no other sentence.
  var foldedWords: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }
}
