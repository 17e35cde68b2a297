@_spi(_Unicode) import Swift

extension TextRule {
  /// Line ends as LF, and canonical composition (Unicode annex 15, NFC).
  package static func normalized(_ text: String) -> String {
    // Almost all French text is composed already: below U+0300 nothing combines.
    let isSimple = text.utf8.allSatisfy { $0 < 0xCC && $0 != 0x0D }
    if isSimple { return text }
    let lines = text.replacingLineEnds
    var composed = String.UnicodeScalarView()
    composed.append(contentsOf: lines._nfc)
    return String(composed)
  }
}

extension String {
  fileprivate var replacingLineEnds: String {
    guard utf8.contains(0x0D) else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = "\0"
    for scalar in unicodeScalars {
      if scalar == "\r" {
        result.append("\n")
      } else if !(scalar == "\n" && previous == "\r") {
        result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}
