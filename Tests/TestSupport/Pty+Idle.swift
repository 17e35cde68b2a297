import Emulation
import Foundation

extension Pty {
  /// What the kernel says that a program does.
  private enum Doing: Equatable {
    case working
    case waitingForEver
    case waiting(milliseconds: Int32)
  }

  /// The third argument of `poll` is a number of milliseconds, the one of `ppoll` an address.
  private var doing: Doing {
    get throws {
      let call = try String(contentsOfFile: "/proc/\(pid)/syscall", encoding: .utf8)
        .split(separator: " ")
      #if arch(x86_64)
        guard call.count > 3, call[0] == "7",
          let argument = UInt64(call[3].dropFirst(2), radix: 16)
        else { return .working }
        let wait = Int32(truncatingIfNeeded: argument)
        return wait < 0 ? .waitingForEver : .waiting(milliseconds: wait)
      #else
        return call.count > 3 && call[0] == "73" && call[3] == "0x0" ? .waitingForEver : .working
      #endif
    }
  }

  /// Whether the program waits for an event, with no end to the waiting.
  package var waitsForEver: Bool {
    get throws { try doing == .waitingForEver }
  }

  /// Reads on until the program has nothing more to do.
  package func settle(seconds: Int = 8) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while case let doing = try doing, doing != .waitingForEver {
      // As long as it waits itself: looking all the time would take a core from other tests.
      if case .waiting(let milliseconds) = doing { try look(within: milliseconds) }
      try look()
      guard ContinuousClock.now < deadline else {
        throw Failure(description: "it goes on working. Last on the screen:\n\(glass.text)")
      }
    }
    try look()
  }
}
