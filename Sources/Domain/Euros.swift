/// An amount of money, in whole cents of a euro.
package struct Euros: Hashable, Sendable, Comparable {
  package var cents: Int

  package init(cents: Int) { self.cents = cents }

  package static let zero = Euros(cents: 0)

  /// Reads `21`, `21,5`, `21,50`, `1 234,50 €`; a point is taken for the comma. Nil for anything
  /// else, for negative amounts and for more than 9 999 999 euros.
  package init?(typed: String) {
    var digits = typed.filter { !" \u{A0}\u{202F}€".contains($0) }
    if digits.hasSuffix("EUR") || digits.hasSuffix("eur") { digits.removeLast(3) }
    let parts = digits.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard (1...2).contains(parts.count), (1...7).contains(parts[0].utf8.count) else { return nil }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    guard let whole = Int(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(cents: whole * 100)
      return
    }
    guard (1...2).contains(parts[1].utf8.count), let fraction = Int(parts[1]) else { return nil }
    self.init(cents: whole * 100 + (parts[1].utf8.count == 1 ? fraction * 10 : fraction))
  }

  /// `1 234,50 €`, `−2,00 €`: no-break spaces, and a true minus sign.
  package var french: String { "\(number)\u{A0}€" }

  /// `1 234,50`
  package var number: String {
    let (whole, fraction) = (cents.magnitude / 100, Int(cents.magnitude % 100))
    let sign = cents < 0 ? "\u{2212}" : ""
    return sign + Self.grouped(String(whole)) + "," + CivilDate.padded(fraction, to: 2)
  }

  /// « 25,50 euros », « 21 euros », « moins 1 euro »: as one says it.
  package var spoken: String {
    let amount = Euros(cents: Int(cents.magnitude))
    let number = cents % 100 == 0 ? String(amount.number.dropLast(3)) : amount.number
    let unit = cents.magnitude < 200 ? "euro" : "euros"
    return (cents < 0 ? "moins " : "") + number + " " + unit
  }

  /// What is refunded of this base at `percent`, rounded to the nearest cent.
  package func percent(_ percent: Int) -> Euros { Euros(cents: (cents * percent + 50) / 100) }

  private static func grouped(_ digits: String) -> String {
    guard digits.count > 3 else { return digits }
    return grouped(String(digits.dropLast(3))) + "\u{A0}" + digits.suffix(3)
  }

  package static func < (left: Euros, right: Euros) -> Bool { left.cents < right.cents }
  package static func + (left: Euros, right: Euros) -> Euros {
    Euros(cents: left.cents + right.cents)
  }
  package static func += (left: inout Euros, right: Euros) { left.cents += right.cents }
}

/// Written as a whole number of cents.
extension Euros: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(cents: try decoder.singleValueContainer().decode(Int.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(cents)
  }
}
