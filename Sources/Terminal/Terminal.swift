import CNcurses
import Pages
package import Screen

/// The full screen: it lends the terminal to a client and gives it back whatever happens.
package enum Terminal {
  /// Why there can be no full screen here; nil when there can.
  package static func obstacle() -> Obstacle? { Obstacle(cn_verdict_here()) }

  /// The first thing in `main`: until the screen is taken, Ctrl-\ ends the program at once. Swift's
  /// own handler would write a report on the terminal and wait there.
  package static func leaveQuitToTheSystem() { cn_release_quit() }

  /// Shows the client until it has finished or the session is ended from outside.
  package static func run(
    _ client: any TerminalClient, theme: Theme.Name = .auto, clock: SessionClock = SessionClock()
  ) -> ExitStatus {
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
      isRemote: cn_environment_has("SSH_CONNECTION"), clock: clock)
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
    let obstacle = obstacle()?.reason
    return Facts(
      locale: String(cString: cn_locale()), isUTF8: isUTF8, term: String(cString: cn_term()),
      colors: Int(cn_colors()), size: windowSize, obstacle: obstacle)
  }

  static var windowSize: Size {
    let size = cn_window_size()
    return Size(rows: Int(size.rows), columns: Int(size.columns))
  }
}
