import Glibc

/// What time it is for a session: the machine's time, or one that stands still until somebody at
/// the other end of a descriptor lets it leap.
///
/// A clock that is held makes a session repeatable without a pause: who holds it reads, each time
/// that nothing is left to do, `calme sauts=0 octets=12 taille=80x24 attend=rien`, and sends a byte
/// for a leap to what is due next (`attend=touche` or `tic`).
package final class SessionClock {
  private let start = ContinuousClock.now
  private var ahead = Duration.zero
  private var leaps = 0
  /// Who holds it; -1 when nobody does.
  let holder: Int32

  /// The machine's.
  package init() { holder = -1 }

  /// - Parameter descriptor: open both ways.
  package init(heldBy descriptor: Int32) { holder = descriptor }

  package var isHeld: Bool { holder >= 0 }

  package var now: ContinuousClock.Instant { isHeld ? start.advanced(by: ahead) : .now }

  /// Nobody listens any more: the next wait hears of it.
  func report(_ state: String) {
    guard isHeld else { return }
    let line = Array("calme sauts=\(leaps) \(state)\n".utf8)
    _ = line.withUnsafeBytes { send(holder, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }

  /// False when who held it is gone.
  func takeLeaps(_ deadline: ContinuousClock.Instant?) -> Bool {
    var byte: UInt8 = 0
    let count = read(holder, &byte, 1)
    if count < 0, errno == EINTR { return true }
    guard count == 1 else { return false }
    leaps += 1
    if let deadline { ahead = max(ahead, start.duration(to: deadline)) }
    return true
  }
}
