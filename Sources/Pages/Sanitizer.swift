/// The one sanitiser: what a scalar does to a terminal decides, not what it looks like.
enum Sanitizer {
  static func sanitized(_ original: String) -> String {
    // French text is made of scalars that need no closer look.
    guard !original.unicodeScalars.allSatisfy(isPlain) else { return original }
    var result = ""
    for character in original { result += shown(character) }
    return result
  }

  /// One character as it is shown; dangerous scalars and marks past the eighth become visible.
  static func shown(_ character: Character) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in character.unicodeScalars {
      if TextEntry.isMark(scalar) { marks += 1 }
      if isDangerous(scalar, in: character) {
        if scalar == "\r" && character == "\r\n" { continue }
        result.append(contentsOf: name(of: scalar).unicodeScalars)
      } else if marks <= TextEntry.maximumMarks {
        result.append(scalar)
      }
    }
    if marks > TextEntry.maximumMarks {
      result.append(contentsOf: "⟨+\(marks - TextEntry.maximumMarks)⟩".unicodeScalars)
    }
    return String(result)
  }

  /// Latin letters, French punctuation, currency, arrows, boxes: the fast way out.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x0A, 0xA0...0xAC, 0xAE...0x2FF: true
    case 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: true
    case 0x2190...0x21FF, 0x2200...0x22FF, 0x2500...0x25FF, 0x27E8, 0x27E9: true
    default: false
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar, in character: Character) -> Bool {
    switch scalar.value {
    case 0x0A, 0xA0, 0x202F: return false
    // A zero width joiner or a variation selector inside a cluster belongs to it.
    case 0x200D, 0xFE00...0xFE0F: return character.unicodeScalars.count == 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return true
    default:
      return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "⟩"
  }
}
