import Pages

/// The numbers of what can be acted on.
///
/// A page that is read whole is numbered from 1. What comes up later takes the next numbers: a number
/// that has been said goes on meaning the same thing.
struct Numbering: Equatable, Sendable {
  private var ids: [ControlID] = []
  private var numbers: [ControlID: Int] = [:]

  var count: Int { ids.count }

  mutating func restart() { (ids, numbers) = ([], [:]) }

  mutating func number(of id: ControlID) -> Int {
    if let number = numbers[id] { return number }
    ids.append(id)
    numbers[id] = ids.count
    return ids.count
  }

  /// Nil when it has no number yet.
  func known(_ id: ControlID) -> Int? { numbers[id] }

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
