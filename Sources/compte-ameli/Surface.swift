import Glibc
import Terminal

/// Which surface the account is shown on: the full screen, or lines.
enum Surface {
  /// What follows « Affichage en lignes, car »; nil for the full screen.
  ///
  /// What the person says comes first, the strongest word before the others: the option, our
  /// variable, the one that programs share. A variable that switches lines off asks for the screen,
  /// where there can be one.
  static func reasonForLines(isAsked: Bool) -> String? {
    reasonForLines(
      isAsked: isAsked, variable: { name in getenv(name).map { String(cString: $0) } },
      obstacle: Terminal.obstacle)
  }

  static func reasonForLines(
    isAsked: Bool, variable: (String) -> String?, obstacle: () -> Obstacle?
  ) -> String? {
    if isAsked { return "l'option --lineaire est donnée" }
    for name in ["COMPTE_AMELI_LINEAIRE", "ACCESSIBLE"] {
      guard let value = variable(name) else { continue }
      if isOff(value) { break }
      return "la variable \(name) vaut « \(value.prefix(40)) »"
    }
    return obstacle()?.reason
  }

  static func isOff(_ value: String) -> Bool {
    ["", "0", "false", "non", "no"].contains(value.lowercased())
  }
}
