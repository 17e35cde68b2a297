/// The words as people write them, as the content gives them: everything folded.
package struct Lexicon: Hashable, Sendable {
  /// A way of writing, and the words that it stands for.
  package struct Spelling: Hashable, Sendable {
    package var typed: String
    package var meant: [String]

    package init(typed: String, meant: [String]) {
      self.typed = typed
      self.meant = meant
    }
  }

  /// Words that say the same: a sentence with one of them is like sentences with another.
  package struct Family: Hashable, Sendable {
    package var name: String
    package var words: [String]

    package init(name: String, words: [String]) {
      self.name = name
      self.words = words
    }
  }

  /// Never repaired, and never the result of a repair: one letter makes another of them.
  package var acronyms: [String]
  /// Said around a question, they do not tell what it is about.
  package var courtesies: [String]
  /// Small words: a rule need not name them.
  package var fillers: [String]
  /// They tell nothing when nothing else is said: « la semaine prochaine ».
  package var empties: [String]
  /// What hurts: ameliBot gives no advice on it, but the way to those who do.
  package var symptoms: [String]
  /// With none of these, nor a courtesy, nobody said hello, thank you or good-bye.
  package var kindnesses: [String]
  package var spellings: [Spelling]
  package var families: [Family]

  package init(
    acronyms: [String] = [], courtesies: [String] = [], fillers: [String] = [],
    empties: [String] = [], symptoms: [String] = [], kindnesses: [String] = [],
    spellings: [Spelling] = [], families: [Family] = []
  ) {
    self.acronyms = acronyms
    self.courtesies = courtesies
    self.fillers = fillers
    self.empties = empties
    self.symptoms = symptoms
    self.kindnesses = kindnesses
    self.spellings = spellings
    self.families = families
  }
}

/// One line a list, words parted by spaces: what the program carries, since a line is made faster than
/// a thousand values.
extension Lexicon {
  package var lines: String {
    let lists = [
      ("!", acronyms), ("?", courtesies), (".", fillers), (",", empties), ("+", symptoms),
      ("*", kindnesses),
    ]
    let words = lists.map { $0 + " " + $1.joined(separator: " ") }
    let meanings = spellings.map { "= \($0.typed) " + $0.meant.joined(separator: " ") }
    let groups = families.map { "~ \($0.name) " + $0.words.joined(separator: " ") }
    return (words + meanings + groups).joined(separator: "\n")
  }

  package init(lines: String) {
    self.init()
    for line in lines.split(separator: "\n") {
      var words = line.split(separator: " ").map(String.init)
      guard !words.isEmpty else { continue }
      switch words.removeFirst() {
      case "!": acronyms += words
      case "?": courtesies += words
      case ".": fillers += words
      case ",": empties += words
      case "+": symptoms += words
      case "*": kindnesses += words
      case "=":
        words.first.map { spellings.append(Spelling(typed: $0, meant: Array(words.dropFirst()))) }
      case "~":
        words.first.map { families.append(Family(name: $0, words: Array(words.dropFirst()))) }
      default: break
      }
    }
  }
}
