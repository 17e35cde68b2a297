package import Screen

/// What a terminal shows and feeds: the program, seen from the screen and the keyboard.
///
/// All calls come from one thread, one after the other. A client never waits, never sleeps and
/// never writes on the terminal; when something is due later it says so with `delay`.
package protocol TerminalClient: AnyObject {
  /// What a window of that size shows now. Asked after keys, ticks and resizes, never when idle.
  func frame(for size: Size) -> Frame

  /// Ctrl-Z and Ctrl-L don't come here: the terminal answers them itself.
  func handle(_ key: Key)

  /// How long from now until `tick` is due; nil when nothing is. Asked after each key and tick.
  var delay: Duration? { get }
  func tick()

  /// Whether clicks should come as keys now; else the terminal keeps its mouse. Asked after each key.
  var wantsMouse: Bool { get }

  /// Once true, no more keys come and the terminal is given back.
  var isFinished: Bool { get }

  /// A signal or the end of the terminal ends the session: the last moment to keep drafts. The
  /// terminal may be gone already.
  func willEnd()
}

extension TerminalClient {
  package var delay: Duration? { nil }
  package func tick() {}
  package var wantsMouse: Bool { false }
  package func willEnd() {}
}

/// What the process should exit with.
package struct ExitStatus: Equatable, Sendable {
  package let code: Int32

  package static let done = ExitStatus(code: 0)
  /// The terminal could not be taken.
  package static let refused = ExitStatus(code: 2)
  package static func signal(_ number: Int32) -> ExitStatus { ExitStatus(code: 128 + number) }
}
