import Foundation
import Glibc

extension TmuxSession {
  /// Sends a signal to the program that the shell of this session runs.
  package func signalChild(_ name: String) throws {
    let shell = try format("pane_pid")
    let path = "/proc/\(shell)/task/\(shell)/children"
    let children = try String(contentsOfFile: path, encoding: .utf8).split(separator: " ")
    guard let child = children.last.flatMap({ Int32($0) }) else {
      throw Failure(description: "the shell \(shell) runs nothing")
    }
    guard let number = Self.signals[name], kill(child, number) == 0 else {
      throw Failure(description: "no signal \(name) for \(child)")
    }
  }

  private static let signals: [String: Int32] = [
    "TERM": SIGTERM, "HUP": SIGHUP, "INT": SIGINT, "QUIT": SIGQUIT, "TSTP": SIGTSTP,
    "USR1": SIGUSR1,
    "ALRM": SIGALRM,
    "ILL": SIGILL, "SEGV": SIGSEGV, "ABRT": SIGABRT, "BUS": SIGBUS, "FPE": SIGFPE,
    "TRAP": SIGTRAP, "CONT": SIGCONT,
  ]
}

extension String {
  /// How many times `part` occurs.
  package func components(of part: String) -> Int {
    components(separatedBy: part).count - 1
  }

  package var precomposed: String { precomposedStringWithCanonicalMapping }
}
