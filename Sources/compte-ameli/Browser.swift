import Host
import Pages
import Screen
import Site
import Terminal

/// What stands between the terminal and the visit: the window on the page.
final class Browser: TerminalClient {
  private let visit: Visit
  private let sink: AnnouncementSink?
  private var window: Window
  /// The page on show: made once for each thing that happened.
  private var page: Page
  private let clock: SessionClock
  private let recording: Recording?
  private var lastKey: ContinuousClock.Instant
  /// When the oldest text was typed that a power cut would cost.
  private var unsafeSince: ContinuousClock.Instant?

  init(
    _ visit: Visit, takesMouse: Bool = false, announcing sink: AnnouncementSink? = nil,
    clock: SessionClock = SessionClock(), into recording: Recording? = nil
  ) {
    self.visit = visit
    self.sink = sink
    self.clock = clock
    self.recording = recording
    lastKey = clock.now
    let session = visit.session
    window = Window(
      size: Size(rows: 24, columns: 80),
      destinations: session.destinations.map { Destination($0.screen, $0.title) })
    if takesMouse { window.mouse = .taken }
    visit.send(.opened)
    page = visit.session.page
    window.show(page)
    sink?.say(page.sentence(after: nil))
  }

  func frame(for size: Size) -> Frame {
    recording?.isSeen(in: size)
    if size != window.size {
      window.resize(size)
      window.show(page)
    }
    let start = clock.now
    let frame = window.frame(of: page)
    // A clock that is held measures nothing.
    if !clock.isHeld { window.frameTime = start.duration(to: clock.now) }
    return frame
  }

  func handle(_ key: Key) {
    lastKey = clock.now
    let shown = window.onShow(page)
    let events = window.handle(key, on: page)
    guard !events.isEmpty else { return }
    recording?.took(key, events, on: page, showing: shown)
    for event in events { visit.send(event) }
    if unsafeSince == nil { unsafeSince = lastKey }
    refresh()
  }

  /// At once when a fact waits for its page to be on show; then what was typed has to be made safe;
  /// then the counters wait for a pause in the typing.
  var delay: Duration? {
    if visit.hasWork { return .zero }
    return [settling, countersShown].compactMap { $0 }.map {
      max(.zero, clock.now.duration(to: $0))
    }.min()
  }

  /// A power cut costs no more typing than this.
  private var settling: ContinuousClock.Instant? {
    unsafeSince?.advanced(by: .milliseconds(250))
  }

  private var countersShown: ContinuousClock.Instant? {
    window.deadline.map { lastKey.advanced(by: $0) }
  }

  func tick() {
    let now = clock.now
    if visit.hasWork { visit.work() }
    if let settling, settling <= now {
      unsafeSince = nil
      visit.settle()
    }
    if let countersShown, countersShown <= now { window.tick() }
    refresh()
  }

  var wantsMouse: Bool { window.mouse == .taken }

  var isFinished: Bool { visit.wantsToQuit }

  func willEnd() {
    visit.settle()
    recording?.end()
  }

  private func refresh() {
    let previous = page
    page = visit.session.page
    window.show(page)
    sink?.say(page.sentence(after: previous))
  }
}
