/// A JSON value that keeps the order of its keys and is written in printable ASCII.
package indirect enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  /// 873 is written 0.873.
  case thousandths(Int)
  case text(String)
  case array([JSON])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package var key: String
    package var value: JSON

    package init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// An object of these members; those without a value are left out.
  package static func members(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }

  /// On one line.
  package var document: Document {
    var text = ""
    write(to: &text)
    return Document(text)
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .thousandths(let value):
      let digits = String(1000 + abs(value) % 1000).dropFirst()
      text += (value < 0 ? "-" : "") + "\(abs(value) / 1000).\(digits)"
    case .text(let value): Self.write(quoted: value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.write(quoted: member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(quoted value: String, to text: inout String) {
    text += "\""
    for unit in value.utf16 {
      switch unit {
      case 0x22, 0x5C:
        text += "\\"
        text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      case 0x20...0x7E: text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      default:
        let hex = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      }
    }
    text += "\""
  }
}
