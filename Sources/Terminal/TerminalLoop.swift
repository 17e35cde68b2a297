import CNcurses
import Screen

/// One thread, one wait: input, signals and what is due all wake the same `poll`. Idle, nothing
/// does.
struct TerminalLoop {
  private let client: any TerminalClient
  private var painter: Painter
  private var decoder = KeyDecoder()
  private let isRemote: Bool
  private let clock: SessionClock
  private var tickDeadline: ContinuousClock.Instant?
  private var decoderDeadline: ContinuousClock.Instant?
  /// All that came from the keyboard so far.
  private var bytesRead = 0
  private var painted = Size(rows: 0, columns: 0)
  /// Something happened that the glass may not show yet.
  private var isStale = true

  init(client: any TerminalClient, painter: Painter, isRemote: Bool, clock: SessionClock) {
    self.client = client
    self.painter = painter
    self.isRemote = isRemote
    self.clock = clock
  }

  mutating func run() -> ExitStatus {
    scheduleTick()
    followMouse()
    while !client.isFinished {
      repaintIfStale()
      let timeout = timeout()
      if timeout != 0 { reportIdle() }
      let woken = cn_wait(timeout, clock.holder)
      if woken & Int32(CN_TOLD) != 0, !clock.takeLeaps(deadline) { return end(by: hangUp) }
      if woken & Int32(CN_SIGNAL) != 0, let signal = takeSignals() { return end(by: signal) }
      if woken & Int32(CN_INPUT) != 0, !readKeys() { return end(by: hangUp) }
      expire()
    }
    return .done
  }

  private let hangUp: Int32 = 1

  private func end(by signal: Int32) -> ExitStatus {
    client.willEnd()
    return .signal(signal)
  }

  private mutating func repaintIfStale() {
    guard isStale else { return }
    isStale = false
    painted = Terminal.windowSize
    painter.paint(client.frame(for: painted))
  }

  private func reportIdle() {
    clock.report(
      "octets=\(bytesRead) taille=\(painted.columns)x\(painted.rows) "
        + "attend=\(decoderDeadline != nil ? "touche" : tickDeadline != nil ? "tic" : "rien")")
  }

  // MARK: Time

  private var deadline: ContinuousClock.Instant? {
    [tickDeadline, decoderDeadline].compactMap { $0 }.min()
  }

  private func timeout() -> Int32 {
    guard let deadline else { return -1 }
    let left = clock.now.duration(to: deadline)
    if left > .zero, clock.isHeld { return -1 }
    return left > .zero ? Int32(clamping: left.milliseconds) : 0
  }

  private mutating func scheduleTick() {
    tickDeadline = client.delay.map { clock.now.advanced(by: $0) }
  }

  /// How long a sequence may pause: Escape must feel quick, and a network is slower than a wire.
  private mutating func scheduleDecoder() {
    let patience: Int? =
      switch decoder.pending {
      case .nothing: nil
      case .escape: isRemote ? 100 : 40
      case .sequence: isRemote ? 500 : 200
      case .paste: 1500
      }
    decoderDeadline = patience.map { clock.now.advanced(by: .milliseconds($0)) }
  }

  private mutating func expire() {
    let now = clock.now
    if let deadline = decoderDeadline, now >= deadline {
      decoderDeadline = nil
      handle(decoder.timedOut())
    }
    if let deadline = tickDeadline, now >= deadline, !client.isFinished {
      client.tick()
      scheduleTick()
      isStale = true
    }
  }

  // MARK: Keys

  /// All that is there, before one repaint; false when the terminal is gone.
  private mutating func readKeys() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    // Somebody who leans on a key, or pours a file in, still sees something.
    for _ in 0..<16 {
      let count = cn_read(&bytes, bytes.count)
      if count < 0 { return false }
      if count == 0 { break }
      bytesRead += count
      handle(decoder.decode(bytes[..<count]))
    }
    scheduleDecoder()
    return true
  }

  private mutating func handle(_ keys: [Key]) {
    for key in keys where !client.isFinished {
      switch key {
      case .control("z"): suspend()
      case .control("l"): repaintWhole()
      default:
        client.handle(key)
        isStale = true
      }
    }
    guard !keys.isEmpty else { return }
    scheduleTick()
    followMouse()
  }

  private mutating func followMouse() {
    decoder.takesMouse = client.wantsMouse
    cn_set_mouse(decoder.takesMouse)
  }

  // MARK: Signals

  /// The signal that ends the session, when one came.
  private mutating func takeSignals() -> Int32? {
    let signals = cn_take_signals()
    if signals.end != 0 { return signals.end }
    if signals.asked_to_stop {
      suspend()
    } else if signals.continued {
      cn_resume_modes()
      repaintWhole()
    } else if signals.resized {
      repaintWhole()
    }
    return nil
  }

  private mutating func suspend() {
    cn_suspend()
    repaintWhole()
  }

  private mutating func repaintWhole() {
    cn_resize(cn_window_size())
    painter.forget()
    isStale = true
  }
}

extension Duration {
  /// Rounded up: nothing is due before its time.
  fileprivate var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
  }
}
