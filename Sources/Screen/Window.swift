package import Pages

/// The one window: what has the focus, how far things have scrolled, where the carets are.
///
/// The page is the site's and comes from outside each time; a window only remembers what a person
/// at this screen does with it. After a key: `handle`, let the site answer, `show` its new page,
/// paint `frame(of:)`.
package struct Window: Sendable {
  package private(set) var size: Size
  /// Asked for when « Aller à » opens, not before: naming every screen takes the whole content.
  package let destinations: @Sendable () -> [Destination]
  /// What has the focus; nil while a text is read that has nothing to act on.
  package internal(set) var focus: ControlID?
  /// How long the last frame took, for the inspector: told from outside, since a window has no
  /// clock.
  package var frameTime: Duration?
  package internal(set) var showsInspector = false
  package var mouse = MouseUse.none

  var view = View()
  var lastStops: (question: StopsQuestion, answer: [Stop])?
  var palette: Palette?
  /// Counters as they were before somebody began to type.
  var heldCounters: [ControlID: Counter] = [:]
  /// What a click falls on; kept only while there is a mouse.
  var lastFrame: Frame?
  /// A sentence of the window itself, until the next key.
  var notice: SafeText?
  private var screen: ScreenID?
  /// What help and ameliBot are in front of, the nearest last.
  private var covered: [Covered] = []
  /// The page has not been painted yet.
  private var isFresh = false
  private var served = 0
  /// Whether the dialog of the page has been seen, and what had the focus before it.
  private var dialog: Dialog?
  private var opener: ControlID?
  private var order: [ControlID] = []
  var lastEvent: String = "aucun"

  package init(size: Size, destinations: @autoclosure @escaping @Sendable () -> [Destination]) {
    self.size = size
    self.destinations = destinations
  }

  /// How long after the last key `tick()` is due: a counter waits for a pause in the typing.
  package var deadline: Duration? { heldCounters.isEmpty ? nil : .seconds(1) }

  /// The typing has paused: the counters say where they are.
  package mutating func tick() { heldCounters = [:] }

  package mutating func resize(_ size: Size) {
    self.size = size
    view.isAnswered = true
  }

  /// Takes a new page in: where the focus goes, what has scrolled.
  package mutating func show(_ whole: Page) {
    let page = fitted(whole)
    let isNew = page.screen != screen
    if isNew {
      isFresh = true
      palette = nil
      arrive(on: page)
    }
    releaseCounters(page)
    follow(page.dialog)
    if let request = page.focus, request.serial != served {
      served = request.serial
      let wanted = Self.option(of: request.control, on: page) ?? request.control
      let stops = stops(of: page)
      if stops.contains(where: { $0.id == wanted }) {
        focus = wanted
        palette = nil
        view.isSent = !isFresh
        view.isAnswered = true
        isFresh = false
      }
    }
    keepFocus(on: presented(page))
  }

  /// Help and ameliBot come in front of a page: when they go, it is as it was left, caret included.
  private mutating func arrive(on page: Page) {
    let left = screen.map { Covered(screen: $0, focus: focus, view: view) }
    defer { screen = page.screen }
    if let index = covered.lastIndex(where: { $0.screen == page.screen }) {
      focus = covered[index].focus
      view = covered[index].view
      isFresh = false
      return covered.removeSubrange(index...)
    }
    view = View()
    focus = Self.firstFocus(of: page)
    let isAbove = page.screen == "aide" || page.screen == "amelibot"
    covered = isAbove ? covered + [left].compactMap(\.self) : []
  }

  /// A dialog takes the focus, and gives it back to what opened it.
  private mutating func follow(_ dialog: Dialog?) {
    defer { self.dialog = dialog }
    if let dialog, dialog != self.dialog {
      if self.dialog == nil { opener = focus }
      focus = dialog.actions.first?.id
    } else if dialog == nil, self.dialog != nil {
      focus = opener
    }
  }

  /// What had the focus may be gone: its place in the order is the nearest thing to it.
  mutating func keepFocus(on page: Page) {
    let stops = stops(of: page).map(\.id)
    defer { order = stops }
    guard let focus, !stops.contains(focus) else { return }
    guard let old = order.firstIndex(of: focus) else {
      self.focus = Self.firstFocus(of: page)
      return
    }
    guard let survivor = order[..<old].last(where: stops.contains),
      let next = stops.firstIndex(of: survivor)
    else {
      self.focus = Self.firstFocus(of: page)
      return
    }
    self.focus = stops[min(next + 1, stops.count - 1)]
  }

  /// A request for a question goes to its chosen option, or to the first one.
  private static func option(of group: ControlID, on page: Page) -> ControlID? {
    var first: ControlID?
    for case .option(let option, group) in page.focusables {
      if option.isChosen { return option.id }
      if first == nil { first = option.id }
    }
    return first
  }

  /// The first field or choice of a step; else the first thing in the content; else an action. A
  /// page of nothing but text is there to be read: nothing has the focus.
  static func firstFocus(of page: Page) -> ControlID? {
    let content = page.blocks.flatMap(\.focusables)
    let entry = content.first { focusable in
      if case .control = focusable { false } else { true }
    }
    let first = page.step == nil ? content.first : entry ?? content.first
    let only = page.blocks.isEmpty ? page.focusables.first : nil
    return first?.id ?? page.actions.first?.id ?? only?.id
  }

  /// A counter that is held speaks at once when a limit is crossed.
  private mutating func releaseCounters(_ page: Page) {
    guard !heldCounters.isEmpty else { return }
    for case .field(let field) in page.focusables {
      guard let held = heldCounters[field.id] else { continue }
      guard let counter = field.counter else { continue }
      if field.value.original.count == 1 {
        // The first letter may cross a minimum of one: that is no news.
        heldCounters[field.id]?.state = counter.state
      } else if Self.crosses(from: held, to: counter) {
        heldCounters[field.id] = nil
      }
    }
  }

  private static func crosses(from held: Counter, to counter: Counter) -> Bool {
    if counter.state != held.state { return true }
    guard let before = held.remaining, let now = counter.remaining else { return false }
    return [100, 20, 0].contains { before > $0 && now <= $0 }
  }

  /// ameliBot is beside the page where there is room for both, else the one or the other.
  func fitted(_ page: Page) -> Page {
    guard page.aside != nil, !PageLayout.showsAside(of: page, in: size) else { return page }
    return page.withAsideInFront
  }

  /// What is really on show: the palette or a dialog in place of the page.
  func presented(_ page: Page) -> Page {
    if let palette { return palette.page(over: page) }
    guard let dialog = page.dialog else { return page }
    return Page(
      screen: page.screen, title: dialog.title, person: page.person, date: page.date,
      blocks: dialog.paragraphs.map { .paragraph([.text($0)]) }, actions: dialog.actions,
      status: page.status, dialog: dialog)
  }

  /// What somebody has in front of them: the page, a dialog, ameliBot or « Aller à ».
  package func onShow(_ page: Page) -> Page { presented(fitted(page)) }

  /// What leads to a screen in « Aller à »; nil when it is not on show there.
  package static func destination(to screen: ScreenID, on page: Page) -> ControlID? {
    page.focusable(Palette.id(of: screen))?.id
  }

  /// The frame of a page, as it stands. Remembers where things are for the next key.
  package mutating func frame(of whole: Page) -> Frame {
    let page = fitted(whole)
    var shown = presented(page)
    if let notice {
      shown.announcement = Announcement(text: notice, serial: page.announcement?.serial ?? 0)
    }
    let focused = stops(of: shown).first { $0.id == focus }?.focusable
    var layout = PageLayout(page: shown, size: size, focused: focused, view: view)
    layout.style.heldCounters = heldCounters
    layout.hasMouse = mouse == .taken
    if showsInspector { layout.inspector = inspection(of: page) }
    let frame = layout.render()
    view = layout.view
    view.isSent = false
    view.isAnswered = false
    lastFrame = mouse == .taken ? frame : nil
    guard opensTooLow(on: shown) else { return frame }
    focus = nil
    view.scroll = 0
    return self.frame(of: whole)
  }

  /// A page that opens is read from its beginning: a link that is further down waits for Tab. A
  /// field or a choice is what its step is about.
  private mutating func opensTooLow(on page: Page) -> Bool {
    defer { isFresh = false }
    guard isFresh, view.scroll > 0, case .control = page.focusable(focus) else { return false }
    return true
  }

  private func inspection(of page: Page) -> SafeText {
    let time = frameTime.map { duration in
      let (seconds, attoseconds) = duration.components
      return "\(seconds * 1_000_000 + attoseconds / 1_000_000_000_000) µs"
    }
    let reasons = page.reasons.map(\.text).joined(separator: " · ")
    return SafeText(
      "F12 · \(page.screen) · focus \(focus?.rawValue ?? "aucun") · "
        + "\(size.rows)×\(size.columns) · image \(time ?? "non mesurée") · \(lastEvent)"
        + (reasons.isEmpty ? "" : " · pourquoi ? \(reasons)"))
  }
}

/// A screen as somebody left it for a moment.
private struct Covered {
  var screen: ScreenID
  var focus: ControlID?
  var view: View
}
