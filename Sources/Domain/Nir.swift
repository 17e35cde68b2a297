/// A social security number that no one can have: its key is right, but département 00 and
/// commune 000 do not exist.
package struct Nir: Hashable, Sendable {
  /// Thirteen digits, then the two of the key.
  package let digits: String

  package enum Fault: Error, Hashable, Sendable {
    case notFifteenDigits(Int)
    case wrongKey(expected: Int)
    /// The digits 6 to 10 are not `00000`: the number could be somebody's.
    case notFictional
  }

  package init(typed: String) throws(Fault) {
    let text = typed.filter { $0 != " " && $0 != "\u{A0}" }
    guard text.utf8.count == 15, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text.prefix(13)), let key = Int(text.suffix(2))
    else { throw .notFifteenDigits(text.utf8.count) }
    let expected = 97 - number % 97
    guard key == expected else { throw .wrongKey(expected: expected) }
    guard text.dropFirst(5).prefix(5) == "00000" else { throw .notFictional }
    digits = text
  }

  /// `2 85 04 00 000 001 66`
  package var french: String {
    var rest = digits[...]
    return [1, 2, 2, 2, 3, 3, 2].map { width in
      defer { rest = rest.dropFirst(width) }
      return String(rest.prefix(width))
    }.joined(separator: " ")
  }

  /// `2 85 ** ** *** *** **`
  package var masked: String { "\(french.prefix(4)) ** ** *** *** **" }
}

/// Written as fifteen digits.
extension Nir: Codable {
  package init(from decoder: any Decoder) throws {
    self = try decoder.checked { (text) throws(Fault) in try Nir(typed: text) }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
