import Host
import Pages
import Screen
import Terminal

/// What stands between the terminal and the visit: the window on the page.
final class Browser: TerminalClient {
  private let visit: Visit
  private var window: Window
  /// The page on show: made once for each thing that happened.
  private var page: Page
  private var hasTypedSincePause = false

  init(_ visit: Visit) {
    self.visit = visit
    window = Window(
      size: Size(rows: 24, columns: 80),
      destinations: visit.session.destinations.map { .init(screen: $0.screen, title: $0.title) })
    visit.send(.opened)
    page = visit.session.page
    window.show(page)
  }

  func frame(for size: Size) -> Frame {
    if size != window.size { window.resize(size) }
    let start = ContinuousClock.now
    let frame = window.frame(of: page)
    window.frameTime = start.duration(to: .now)
    return frame
  }

  func handle(_ key: Key) {
    let events = window.handle(key, on: page)
    guard !events.isEmpty else { return }
    for event in events { visit.send(event) }
    hasTypedSincePause = true
    refresh()
  }

  /// At once when a fact waits for its page to be on show; after a pause in the typing for the rest.
  var delay: Duration? {
    if visit.hasWork { return .zero }
    return hasTypedSincePause ? Self.pause : window.deadline
  }

  private static let pause = Duration.milliseconds(250)

  func tick() {
    if visit.hasWork {
      visit.work()
      refresh()
      return
    }
    if hasTypedSincePause {
      hasTypedSincePause = false
      visit.settle()
    } else {
      window.tick()
    }
    refresh()
  }

  var isFinished: Bool { visit.wantsToQuit }

  func willEnd() { visit.settle() }

  private func refresh() {
    page = visit.session.page
    window.show(page)
  }
}
