import Domain

/// What is written in a recording in place of what could be somebody's own: something of the same
/// kind and, where it can be, of the same form, out of what is kept for fiction.
enum Placeholder {
  static func text(for text: String) -> String {
    var result = ""
    var rest = text.startIndex
    for find in RealData.found(in: text) where find.range.lowerBound >= rest {
      result += text[rest..<find.range.lowerBound]
      result += replacement(find.kind, for: text[find.range])
      rest = find.range.upperBound
    }
    result += text[rest...]
    // What stands beside it could make something else of it: then stars.
    return RealData.masked(result)
  }

  private static func replacement(_ kind: RealData.Kind, for text: Substring) -> String {
    switch kind {
    case .courriel: "personne@example.org"
    case .telephone: refilled(text, with: phone(text.count { $0.isWholeNumber }, in: text))
    // Département 00, commune 000, with its key.
    case .nir: refilled(text, with: "185050000000135")
    case .iban:
      text.contains(" ") ? "FR76 9999 9000 0100 0000 0000 176" : "FR7699999000010000000000176"
    }
  }

  /// The beginning for abroad stays, with its zero or without.
  private static func phone(_ count: Int, in text: Substring) -> String {
    if count <= 10 { return "0639981234" }
    let digits = String(text.filter(\.isWholeNumber))
    return digits.prefix(count - 9) + "639981234"
  }

  /// Spaces and dots stay where they are.
  private static func refilled(_ text: Substring, with digits: String) -> String {
    var digits = digits[...]
    return String(
      text.compactMap { character in
        character.isLetter || character.isNumber ? digits.popFirst() : character
      })
  }
}
