import CNcurses
import Pages
package import Screen

/// The full screen: it lends the terminal to a client and gives it back whatever happens.
package enum Terminal {
  /// Why there can be no full screen here, in one French line; nil when there can.
  package static func obstacle() -> String? {
    sentence(for: cn_verdict_here())
  }

  /// The first thing in `main`: until the screen is taken, Ctrl-\ ends the program at once. Swift's
  /// own handler would write a report on the terminal and wait there.
  package static func leaveQuitToTheSystem() { cn_release_quit() }

  /// Shows the client until it has finished or the session is ended from outside.
  package static func run(_ client: any TerminalClient, theme: Theme.Name = .auto) -> ExitStatus {
    let isUTF8 = cn_choose_locale()
    guard cn_open() == CN_READY else { return .refused }
    defer { cn_close() }
    let look = Theme(
      theme, colors: Int(cn_colors()), refusesColor: cn_environment_has("NO_COLOR"))
    for (index, pair) in look.pairs.enumerated() {
      cn_define_pair(Int32(index + 1), Int32(pair.ink.index), Int32(pair.paper.index))
    }
    var loop = TerminalLoop(
      client: client, painter: Painter(theme: look, isASCII: !isUTF8),
      isRemote: cn_environment_has("SSH_CONNECTION"))
    return loop.run()
  }

  /// What a report about a problem should say of the terminal.
  package struct Facts: Equatable, Sendable {
    package let locale: String
    package let isUTF8: Bool
    package let term: String
    package let colors: Int
    package let size: Size
    package let obstacle: String?
  }

  package static func facts() -> Facts {
    let isUTF8 = cn_choose_locale()
    let obstacle = obstacle()
    return Facts(
      locale: String(cString: cn_locale()), isUTF8: isUTF8, term: String(cString: cn_term()),
      colors: Int(cn_colors()), size: windowSize, obstacle: obstacle)
  }

  static var windowSize: Size {
    let size = cn_window_size()
    return Size(rows: Int(size.rows), columns: Int(size.columns))
  }

  private static func sentence(for verdict: cn_verdict) -> String? {
    // TERM is what somebody typed: shown safely, and not by the kilobyte.
    let term = SafeText(String(String(cString: cn_term()).prefix(40))).text
    return switch verdict {
    case CN_READY: nil
    case CN_INPUT_NOT_TTY: "L'entrée n'est pas un terminal : lancez le programme dans un terminal."
    case CN_OUTPUT_NOT_TTY:
      "La sortie n'est pas un terminal : lancez le programme dans un terminal."
    case CN_UNKNOWN_TERM where term.isEmpty:
      "TERM est vide : essayez TERM=xterm-256color."
    case CN_UNKNOWN_TERM:
      "TERM=\(term) n'est pas connu ici : essayez TERM=xterm-256color."
    case CN_NO_CURSOR_ADDRESSING:
      "TERM=\(term) ne sait pas placer le curseur : lancez le programme dans un autre terminal."
    default: "Le terminal n'a pas pu être ouvert : fermez d'autres programmes et recommencez."
    }
  }
}
