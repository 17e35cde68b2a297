/// One ASCII character for each that is not, where accents and arrows can't be shown.
package enum Transliteration {
  package static func ascii(_ scalar: Unicode.Scalar) -> UInt32 {
    if scalar.isASCII { return scalar.value }
    if let letter = letters[scalar] { return letter.value }
    switch scalar.value {
    case 0xA0, 0x202F, 0x2009: return Unicode.Scalar(" ").value
    // Boxes: lines across, lines down, and corners.
    case 0x2500, 0x2501, 0x2550: return Unicode.Scalar("-").value
    case 0x2502, 0x2503, 0x2551: return Unicode.Scalar("|").value
    case 0x2504...0x257F: return Unicode.Scalar("+").value
    default: return Unicode.Scalar("?").value
    }
  }

  /// A text in ASCII; where there is room for more than one character, as many as it takes.
  package static func ascii(_ text: SafeText) -> String {
    var result = String.UnicodeScalarView()
    for character in text.text {
      if let letters = pairs[character] {
        result.append(contentsOf: letters.unicodeScalars)
      } else if let scalar = character.unicodeScalars.first {
        // The marks go with their letter.
        result.append(Unicode.Scalar(ascii(scalar)) ?? "?")
      }
    }
    return String(result)
  }

  private static let pairs: [Character: String] = [
    "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "…": "...", "€": "EUR",
  ]

  private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
    let from =
      "àâäáãåçéèêëíìîïñóòôöõúùûüýÿœæÀÂÄÁÇÉÈÊËÎÏÔÖÙÛÜŒÆ’‘“”«»–—…€•●○✓→←↑↓▸▾⟨⟩·°"
      + "×÷ÃÅÌÍÑÒÓÕØÚÝÐÞßøðþ"
    let to =
      "aaaaaaceeeeiiiinooooouuuuyyoaAAAACEEEEIIOOUUUOA''\"\"\"\"--.E**o+><^v>v<>.o"
      + "x/AAIINOOOOUYDTsodt"
    return Dictionary(
      zip(from.unicodeScalars, to.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }()
}
