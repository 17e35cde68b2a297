/// UTF-8 byte by byte. A bad byte costs one U+FFFD and never the good ones after it.
struct ScalarDecoder: Sendable {
  private var value: UInt32 = 0
  private var missing = 0
  /// What the next byte may be: it also keeps out surrogates and overlong forms.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  var isComplete: Bool { missing == 0 }

  /// Drops a character that was cut short; false when there is none.
  mutating func cut() -> Bool {
    defer { missing = 0 }
    return missing > 0
  }

  /// The scalars that this byte completes: none, one, or a U+FFFD for what was before and one more.
  mutating func decode(_ byte: UInt8) -> [Unicode.Scalar] {
    if missing > 0, allowed.contains(byte) {
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      allowed = 0x80...0xBF
      return missing == 0 ? [Unicode.Scalar(value) ?? "\u{FFFD}"] : []
    }
    let bad: [Unicode.Scalar] = cut() ? ["\u{FFFD}"] : []
    return bad + begin(byte)
  }

  private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
    allowed = 0x80...0xBF
    switch byte {
    case 0x00..<0x80: return [Unicode.Scalar(byte)]
    case 0xC2...0xDF: expect(1, UInt32(byte & 0x1F))
    case 0xE0...0xEF: expect(2, UInt32(byte & 0x0F))
    case 0xF0...0xF4: expect(3, UInt32(byte & 0x07))
    default: return ["\u{FFFD}"]
    }
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
    return []
  }

  private mutating func expect(_ count: Int, _ start: UInt32) {
    missing = count
    value = start
  }
}
