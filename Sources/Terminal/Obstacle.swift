import CNcurses
import Pages

/// Why a full screen can't be had: what is missing.
package enum Obstacle: Equatable, Sendable {
  case inputIsNoTerminal
  case outputIsNoTerminal
  case noTerm
  case unknownTerm(String)
  case noCursorAddressing(String)
  case outOfResources

  init?(_ verdict: cn_verdict) {
    let term = String(cString: cn_term())
    switch verdict {
    case CN_READY: return nil
    case CN_INPUT_NOT_TTY: self = .inputIsNoTerminal
    case CN_OUTPUT_NOT_TTY: self = .outputIsNoTerminal
    case CN_UNKNOWN_TERM: self = term.isEmpty ? .noTerm : .unknownTerm(term)
    case CN_NO_CURSOR_ADDRESSING: self = .noCursorAddressing(term)
    default: self = .outOfResources
    }
  }

  /// What follows « car », in French, without a full stop.
  package var reason: String {
    switch self {
    case .inputIsNoTerminal: "l'entrée n'est pas un terminal"
    case .outputIsNoTerminal: "la sortie n'est pas un terminal"
    case .noTerm: "TERM est vide"
    case .unknownTerm(let term): "TERM=\(Self.brief(term)) n'est pas connu ici"
    case .noCursorAddressing(let term): "TERM=\(Self.brief(term)) ne sait pas placer le curseur"
    case .outOfResources: "le terminal n'a pas pu être ouvert"
    }
  }

  /// TERM is what somebody typed: shown safely, and not by the kilobyte.
  private static func brief(_ term: String) -> String { SafeText(String(term.prefix(40))).text }
}
