import Emulation
import Foundation

extension Pty {
  /// Whether the program waits for an event, with no end to the waiting: the kernel says so.
  ///
  /// The third argument of `poll` is a number of milliseconds, the one of `ppoll` an address.
  package var waitsForEver: Bool {
    get throws {
      let call = try String(contentsOfFile: "/proc/\(pid)/syscall", encoding: .utf8)
        .split(separator: " ")
      #if arch(x86_64)
        return call.count > 3 && call[0] == "7" && call[3].hasSuffix("ffffffff")
      #else
        return call.count > 3 && call[0] == "73" && call[3] == "0x0"
      #endif
    }
  }

  /// Reads on until the program has nothing more to do.
  package func settle(seconds: Int = 8) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !waitsForEver {
      try look()
      guard ContinuousClock.now < deadline else {
        throw Failure(description: "it goes on working. Last on the screen:\n\(glass.text)")
      }
    }
    try look()
  }
}
