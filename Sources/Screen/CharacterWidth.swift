/// How many columns a character takes: 0, 1 or 2. The C library's `wcwidth` is never asked, since it
/// changes with the machine.
package enum CharacterWidth {
  /// The width of a cluster. A base with a selector for emoji, joined emoji, skins and flags take two
  /// columns, however many scalars they have; all else what its scalars take one after the other.
  package static func columns(of character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      if isEmojiPart(scalar) { return 2 }
      width += columns(of: scalar)
    }
    return width
  }

  /// What makes one emoji or flag of several scalars.
  private static func isEmojiPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0F, 0x200D, 0x1F1E6...0x1F1FF: true
    case 0x1F3FB...0x1F3FF: true
    default: false
    }
  }

  /// The parts of a cluster that a terminal gives cells of their own: consonants that Unicode counts
  /// as one, for instance. Each has its marks.
  static func parts(of character: Character) -> [Character] {
    let isOne = character.unicodeScalars.contains(where: isEmojiPart)
    var parts: [String.UnicodeScalarView] = []
    for scalar in character.unicodeScalars {
      if let last = parts.indices.last, isOne || columns(of: scalar) == 0 {
        parts[last].append(scalar)
      } else {
        parts.append(String.UnicodeScalarView([scalar]))
      }
    }
    return parts.count > 1 ? parts.compactMap { String($0).only } : [character]
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

extension String {
  /// The character of a text that has one.
  fileprivate var only: Character? { count == 1 ? first : nil }
}
