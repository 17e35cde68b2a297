/// How many columns a character takes: 0, 1 or 2. The C library's `wcwidth` is never asked, since it
/// changes with the machine.
package enum CharacterWidth {
  /// The width of a cluster. A base with a variation selector for emoji, joined emoji and flags take
  /// two columns, however many scalars they have.
  package static func columns(of character: Character) -> Int {
    var width = 0
    var isJoined = false
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F || scalar.value == 0x20E3 { return 2 }
      if isRegionalIndicator(scalar) { return 2 }
      if scalar.value == 0x200D { isJoined = true }
      width = max(width, columns(of: scalar))
    }
    return isJoined ? max(width, 1) : width
  }

  static func columns(of scalar: Unicode.Scalar) -> Int {
    if isSimple(scalar) { return 1 }
    if contains(scalar.value, in: zero) { return 0 }
    return contains(scalar.value, in: wide) ? 2 : 1
  }

  /// One column, and a character of its own whatever stands beside it, as long as that is simple
  /// too: the letters and signs of French.
  @inline(__always)
  static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: true
    case 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: true
    case 0x2190...0x22FF, 0x2500...0x25FC, 0x27E8, 0x27E9: true
    default: false
    }
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// `table` holds first and last values alternately, so that the count of values below tells
  /// whether one stands inside a range.
  private static func contains(_ value: UInt32, in table: [UInt32]) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if table[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
    }
    return low < table.count / 2 && table[2 * low] <= value
  }
}
