import Pages

/// Text for HTML and SVG: what has a meaning there is written as an entity.
enum Markup {
  static func escaped(_ text: SafeText) -> String {
    var result = ""
    for character in text.text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }
}
