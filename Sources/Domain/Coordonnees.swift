/// How the caisse reaches an insured person.
package struct Coordonnees: Hashable, Sendable, Codable {
  package var telephone: Telephone
  package var courriel: Courriel

  package init(telephone: Telephone, courriel: Courriel) {
    self.telephone = telephone
    self.courriel = courriel
  }
}

/// A French phone number of the blocks that the Arcep keeps for fiction (decision 2018-0881, annex):
/// no call can ever reach a real person.
package struct Telephone: Hashable, Sendable {
  /// Ten digits, the first one `0`.
  package let digits: String

  package static let fictionalPrefixes = [
    "019900", "026191", "035301", "046571", "053649", "063998",
  ]

  package enum Fault: Error, Hashable, Sendable {
    case notANumber
    case notTenDigits(Int)
    /// Well formed, but it could be somebody's.
    case notFictional
  }

  /// Reads a number with or without spaces, points, hyphens, and `+33` or `0033` instead of the 0.
  package init(typed: String) throws(Fault) {
    var text = typed.filter { !" .-\u{A0}\u{202F}()".contains($0) }
    for prefix in ["+33", "0033"] where text.hasPrefix(prefix) {
      text = "0" + text.dropFirst(prefix.count)
      if text.hasPrefix("00") { text.removeFirst() }
    }
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw .notANumber
    }
    guard text.utf8.count == 10, text.hasPrefix("0") else { throw .notTenDigits(text.utf8.count) }
    guard Self.fictionalPrefixes.contains(String(text.prefix(6))) else { throw .notFictional }
    digits = text
  }

  /// `06 39 98 12 34`
  package var french: String { pairs.joined(separator: " ") }

  /// `06 ** ** ** 34`
  package var masked: String {
    let pairs = pairs
    return "\(pairs[0]) ** ** ** \(pairs[4])"
  }

  private var pairs: [Substring] {
    let characters = Array(digits)
    return stride(from: 0, to: 10, by: 2).map { Substring(characters[$0..<$0 + 2]) }
  }
}

/// An e-mail address in a domain reserved for examples (RFC 2606): it can reach nobody.
package struct Courriel: Hashable, Sendable {
  package let address: String

  package static let fictionalDomains = ["example.org", "example.com", "example.net"]

  package enum Fault: Error, Hashable, Sendable {
    case notAnAddress
    /// Well formed, but it could be somebody's.
    case notFictional(domain: String)
  }

  package init(typed: String) throws(Fault) {
    let text = String(TextRule.trimmed(typed))
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, Self.isLocalPart(parts[0]), Self.isDomain(parts[1]) else {
      throw .notAnAddress
    }
    let domain = parts[1].lowercased()
    guard Self.fictionalDomains.contains(domain) else { throw .notFictional(domain: domain) }
    address = "\(parts[0])@\(domain)"
  }

  /// `c***@e***.org`
  package var masked: String {
    let parts = address.split(separator: "@")
    let labels = parts[1].split(separator: ".")
    return "\(parts[0].prefix(1))***@\(labels[0].prefix(1))***.\(labels[1])"
  }

  private static func isLocalPart(_ text: Substring) -> Bool {
    (1...64).contains(text.utf8.count) && !text.hasPrefix(".") && !text.hasSuffix(".")
      && text.utf8.allSatisfy { isLetterOrDigit($0) || [0x2E, 0x5F, 0x2D, 0x2B].contains($0) }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count)
          && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

/// Written as ten digits.
extension Telephone: Codable {
  package init(from decoder: any Decoder) throws {
    self = try decoder.checked { (text) throws(Fault) in try Telephone(typed: text) }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}

/// Written as the address.
extension Courriel: Codable {
  package init(from decoder: any Decoder) throws {
    self = try decoder.checked { (text) throws(Fault) in try Courriel(typed: text) }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(address)
  }
}

extension Decoder {
  /// Decodes one text through a failable reading; a fault becomes a decoding error that hides the
  /// private value.
  func checked<Value, Fault: Error>(
    _ read: (String) throws(Fault) -> Value
  ) throws -> Value {
    let container = try singleValueContainer()
    let text = try container.decode(String.self)
    do {
      return try read(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(error)")
    }
  }
}
