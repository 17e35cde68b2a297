/// The words of a sentence as the matcher compares them: without case, accents, apostrophes or
/// punctuation. « J'ai perdu ma carte Vitale ! » gives `ai perdu ma carte vitale`.
package enum Folding {
  /// An elided word says nothing, and people leave its apostrophe out: `l'arrêt`, `larret`.
  private static let elisions: Set<String> = ["c", "d", "j", "l", "m", "n", "qu", "s", "t"]

  static func isElided(_ word: String) -> Bool { elisions.contains(word) }

  /// In the order of the sentence. Elided words are left out.
  package static func words(of sentence: String) -> [String] {
    var words: [String] = []
    var word = ""
    func endWord(elided: Bool = false) {
      if !word.isEmpty && !(elided && elisions.contains(word)) { words.append(word) }
      word = ""
    }
    for scalar in sentence.lowercased().unicodeScalars {
      switch scalar {
      case "'", "\u{2019}", "\u{02BC}", "`": endWord(elided: true)
      case "€":
        endWord()
        words.append("euros")
      // « à+ »
      case "+":
        endWord()
        words.append("plus")
      case _ where isCombining(scalar): break
      case _ where scalar.properties.isAlphabetic || isDigit(scalar): word += letters(of: scalar)
      default: endWord()
      }
    }
    endWord()
    return words
  }

  /// The folded sentence, its words parted by one space.
  package static func folded(_ sentence: String) -> String {
    words(of: sentence).joined(separator: " ")
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func letters(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "à", "â", "ä", "á", "ã", "å": "a"
    case "ç": "c"
    case "é", "è", "ê", "ë": "e"
    case "î", "ï", "í", "ì": "i"
    case "ñ": "n"
    case "ô", "ö", "ó", "ò", "õ": "o"
    case "ù", "û", "ü", "ú": "u"
    case "ÿ", "ý": "y"
    case "œ": "oe"
    case "æ": "ae"
    default: String(Character(scalar))
    }
  }
}
