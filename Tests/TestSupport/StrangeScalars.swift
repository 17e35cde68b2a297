/// Scalars that do something to a terminal, to a line, or to the letter beside them, by class.
package enum StrangeScalars {
  /// Every one that is assigned, and samples of what is not or is private.
  package static let all: [Unicode.Scalar] = assigned + unassigned + privateUse

  /// Controls, formats, separators, marks of all kinds, selectors, fillers, parts of flags and of
  /// Korean syllables, skins, letters that join the next one.
  package static let assigned: [Unicode.Scalar] = {
    let planes = [0x00...0x323AF, 0xE0000...0xE0FFF] as [ClosedRange<UInt32>]
    // Thousands of scalars without a name are kept for selectors to come: every sixteenth.
    return planes.flatMap { $0 }.compactMap(Unicode.Scalar.init).filter {
      isStrange($0) && ($0.value % 16 == 1 || $0.properties.generalCategory != .unassigned)
    }
  }()

  package static let privateUse = scalars([0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x10_0000, 0x10_FFFD])

  /// Holes, noncharacters, and the ends of the planes.
  package static let unassigned: [Unicode.Scalar] = {
    let planeEnds = (UInt32(0)...16).flatMap { [$0 << 16 | 0xFFFE, $0 << 16 | 0xFFFF] }
    return scalars([0x378, 0x530, 0x2065, 0xFDD0, 0xFDEF, 0xE0080, 0x3FFFD] + planeEnds)
  }()

  /// One or two of each class, where a process is started for them.
  package static let some: [Unicode.Scalar] = scalars([
    0x01, 0x07, 0x08, 0x09, 0x0D, 0x1B, 0x7F, 0x85, 0x90, 0x9B, 0x9D, 0xAD, 0x301, 0x34F, 0x61C,
    0x600, 0x115F, 0x1100, 0x1161, 0x11A8, 0x180E, 0x200B, 0x200D, 0x200E, 0x2028, 0x2029, 0x202E,
    0x2060, 0x2066, 0x206A, 0x20DD, 0x20E3, 0x3164, 0xD4E, 0xE000, 0xFDD0, 0xFE00, 0xFE0F, 0xFEFF,
    0xFFA0, 0xFFF9, 0xFFFE, 0x1D173, 0x1F1EB, 0x1F3FD, 0xE0001, 0xE0041, 0xE0100, 0x10_FFFD,
  ])

  package static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark,
      .spacingMark:
      return scalar != "\n"
    case .unassigned: return scalar.properties.isDefaultIgnorableCodePoint
    default:
      return scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isEmojiModifier
        || joins.contains { $0.contains(scalar.value) }
    }
  }

  private static let joins: [ClosedRange<UInt32>] = [
    0x1100...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7FB, 0x1F1E6...0x1F1FF, 0xFF9E...0xFF9F,
    0x0D4E...0x0D4E, 0x111C2...0x111C3, 0x1193F...0x1193F, 0x11941...0x11941, 0x11A84...0x11A89,
    0x113D1...0x113D1, 0x11D46...0x11D46, 0x11F02...0x11F02,
  ]

  private static func scalars(_ values: [UInt32]) -> [Unicode.Scalar] {
    values.compactMap(Unicode.Scalar.init)
  }
}

/// What text that is shown never holds, found another way than the sanitiser does.
package enum ShownText {
  /// In English sentences; empty when nothing is wrong.
  package static func faults(in text: String) -> [String] {
    text.flatMap { character -> [String] in
      if character == "\n" { return [] }
      let scalars = Array(character.unicodeScalars)
      var found: [String] = []
      var marks = 0
      for (index, scalar) in scalars.enumerated() {
        let before = index > 0 ? scalars[index - 1] : nil
        let after = index + 1 < scalars.count ? scalars[index + 1] : nil
        if let fault = fault(of: scalar, after: before, before: after) {
          found.append("U+\(String(scalar.value, radix: 16)) \(fault)")
        }
        marks = isMark(scalar) ? marks + 1 : 0
        if marks > 8 { found.append("nine marks on one letter") }
      }
      if scalars.count > 16 { found.append("\(scalars.count) scalars in one character") }
      return found
    }
  }

  private static func fault(
    of scalar: Unicode.Scalar, after before: Unicode.Scalar?, before after: Unicode.Scalar?
  ) -> String? {
    let properties = scalar.properties
    switch scalar.value {
    case 0x200D: return isEmoji(after) ? nil : "joins no emoji"
    case 0xFE0F:
      if after?.value == 0x20E3, before?.isASCII == true { return nil }
      return isEmoji(before) ? nil : "is on no emoji"
    case 0xFE0E:
      return isEmoji(before) && before?.properties.isEmojiPresentation == false
        ? nil : "is on no emoji that has a form as text"
    case 0x1F1E6...0x1F1FF:
      return [before, after].contains { (0x1F1E6...0x1F1FF).contains($0?.value ?? 0) }
        ? nil : "is half of a flag"
    default: break
    }
    if isMark(scalar) { return before == nil ? "has no base" : nil }
    if properties.isEmojiModifier {
      return before?.properties.isEmojiModifierBase == true ? nil : "is a skin on nothing"
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      return "is a \(properties.generalCategory)"
    default: return properties.isDefaultIgnorableCodePoint ? "is invisible" : nil
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value > 0x7F && scalar.properties.isEmoji
  }

  private static func digits(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// The text that was shown, from what is shown of it: nothing has been dropped.
  package static func original(of shown: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = Array(shown.unicodeScalars)[...]
    while let first = rest.first {
      let name = rest.prefix(12)
      if name.starts(with: "⟨U+".unicodeScalars), let end = name.firstIndex(of: "⟩"),
        let value = UInt32(digits(name[(name.startIndex + 3)..<end]), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result.append(scalar)
        rest = rest[(end + 1)...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }
}
