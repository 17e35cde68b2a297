import Pages

/// The numbers of what can be acted on.
///
/// A page that is read whole is numbered from 1. What comes up later takes the next numbers: a number
/// that has been said goes on meaning the same thing.
struct Numbering: Equatable, Sendable {
  private var ids: [ControlID] = []

  var count: Int { ids.count }

  mutating func restart() { ids = [] }

  mutating func number(of id: ControlID) -> Int {
    if let index = ids.firstIndex(of: id) { return index + 1 }
    ids.append(id)
    return ids.count
  }

  /// Nil when it has no number yet.
  func known(_ id: ControlID) -> Int? { ids.firstIndex(of: id).map { $0 + 1 } }

  subscript(number: Int) -> ControlID? {
    ids.indices.contains(number - 1) ? ids[number - 1] : nil
  }
}

/// Words to compare: letters and digits, without accents, case and marks between them.
struct Folded: Equatable, Sendable {
  let text: String

  init(_ original: String) {
    var result = ""
    for letter in FuzzyName.folded(original) {
      if letter.isLetter || letter.isNumber {
        result.append(letter)
      } else if let last = result.last, last != " " {
        result.append(" ")
      }
    }
    if result.last == " " { result.removeLast() }
    text = result
  }

  var isEmpty: Bool { text.isEmpty }

  func begins(with other: Folded) -> Bool { text.hasPrefix(other.text) }
}
