import Pages

/// Text for HTML and SVG: what has a meaning there is written as an entity, and what XML 1.0 has no
/// place for as the sign of what can't be shown.
enum Markup {
  static func escaped(_ text: SafeText) -> String {
    var result = ""
    for scalar in text.text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(isXML(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// An element. `content` is markup already; values of attributes are not.
  static func element(
    _ name: String, _ attributes: [(name: String, value: SafeText)] = [], _ content: String
  ) -> String {
    start(name, attributes) + content + "</\(name)>"
  }

  /// The start of an element, or the whole of one that holds nothing.
  static func start(_ name: String, _ attributes: [(name: String, value: SafeText)] = []) -> String
  {
    "<" + name + attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }.joined() + ">"
  }

  private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
