import CNcurses
import Screen

/// One thread, one wait: input, signals and what is due all wake the same `poll`. Idle, nothing
/// does.
struct TerminalLoop {
  private let client: any TerminalClient
  private var painter: Painter
  private var decoder = KeyDecoder()
  private let isRemote: Bool
  /// On the monotonic clock, in milliseconds.
  private var tickDeadline: Int64?
  private var decoderDeadline: Int64?
  /// Something happened that the glass may not show yet.
  private var isStale = true

  init(client: any TerminalClient, painter: Painter, isRemote: Bool) {
    self.client = client
    self.painter = painter
    self.isRemote = isRemote
  }

  mutating func run() -> ExitStatus {
    scheduleTick()
    followMouse()
    while !client.isFinished {
      repaintIfStale()
      let woken = cn_wait(timeout())
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
    painter.paint(client.frame(for: Terminal.windowSize))
  }

  // MARK: Time

  private func timeout() -> Int32 {
    guard let deadline = [tickDeadline, decoderDeadline].compactMap({ $0 }).min() else { return -1 }
    return Int32(clamping: max(0, deadline - cn_milliseconds()))
  }

  private mutating func scheduleTick() {
    tickDeadline = client.delay.map { delay in
      let (seconds, attoseconds) = delay.components
      return cn_milliseconds() + seconds * 1000 + (attoseconds + 999_999_999_999_999)
        / 1_000_000_000_000_000
    }
  }

  /// How long a sequence may pause: Escape must feel quick, and a network is slower than a wire.
  private mutating func scheduleDecoder() {
    let patience: Int64? =
      switch decoder.pending {
      case .nothing: nil
      case .escape: isRemote ? 100 : 40
      case .sequence: isRemote ? 500 : 200
      case .paste: 1500
      }
    decoderDeadline = patience.map { cn_milliseconds() + $0 }
  }

  private mutating func expire() {
    let now = cn_milliseconds()
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
