import Host
package import Pages
import Site
package import Screen

/// The window and its frames: deeds are keys.
package final class ScreenStage: Stage {
  private var window: Window
  private let size: Size
  private var frame: Frame
  /// What was pressed since they were last taken, in bursts: each painting ends one, since that is
  /// when the window scrolls.
  private var bursts: [[Key]] = [[]]

  /// Of each frame that was painted, when they are asked for.
  package private(set) var imprints: [Imprint] = []
  private let takesImprints: Bool

  package init(_ size: Size, takesImprints: Bool = false) {
    self.size = size
    self.takesImprints = takesImprints
    window = Window(size: size, destinations: [])
    frame = Frame(size: size)
  }

  package var hasKeyboard: Bool { true }
  package var focus: ControlID? { window.focus }
  package var image: Frame? { frame }

  package func open(_ backstage: Backstage) {
    let session = backstage.session
    window = Window(
      size: window.size,
      destinations: session.destinations.map { Pages.Destination($0.screen, $0.title) })
    backstage.send([.opened]) { look(backstage) }
  }

  package func page(_ backstage: Backstage) -> Page { window.onShow(backstage.page) }

  package func picture(_ backstage: Backstage) -> [String] { frame.lines }

  package func disorder(_ backstage: Backstage) -> String? {
    if let violation = frame.violations.first { return violation }
    let page = page(backstage)
    guard let focus = window.focus else {
      // Whoever reads has let go of it; Tab takes it up again.
      var next = window
      _ = next.handle(.tab, on: backstage.session.page)
      return next.focus == nil && !page.focusables.isEmpty ? "Tab ne donne le focus à rien." : nil
    }
    return page.focusable(focus) == nil ? "Le focus est sur « \(focus) », qui n'est pas là." : nil
  }

  private func look(_ backstage: Backstage) {
    let page = backstage.page
    window.show(page)
    frame = window.frame(of: page)
    bursts.append([])
    if takesImprints { imprints.append(frame.imprint) }
  }

  package func perform(_ deed: Deed, _ backstage: Backstage) throws(Misstep) {
    switch deed {
    case .activate(let focusable):
      try reach(focusable.id, backstage)
      if case .option = focusable {
        press(.character(" "), backstage)
      } else {
        press(.enter, backstage)
      }
    case .fill(let field, let text):
      try erase(field, backstage)
      type(text, in: field, backstage)
    case .add(let field, let text):
      try reachEnd(of: field, backstage)
      type(text, in: field, backstage)
    case .paste(let field, let text):
      try reachEnd(of: field, backstage)
      press(.paste(text), backstage)
    case .ask(let field, let text):
      try erase(field, backstage)
      type(text, in: field, backstage)
      press(.enter, backstage)
    case .back: press(.escape, backstage)
    case .quit: press(.control("q"), backstage)
    case .go(let screen): try go(screen, backstage)
    case .press(let key, let times): for _ in 0..<times { press(key, backstage) }
    case .resize(let size):
      window.resize(size)
      look(backstage)
    }
    guard window.deadline != nil else { return }
    window.tick()
    look(backstage)
  }

  private func press(_ key: Key, _ backstage: Backstage) {
    let events = strike(key, backstage)
    backstage.send(events) { look(backstage) }
  }

  private func strike(_ key: Key, _ backstage: Backstage) -> [Event] {
    bursts[bursts.count - 1].append(key)
    return window.handle(key, on: backstage.page)
  }

  /// What was pressed since the last call.
  package func takeBursts() -> [[Key]] {
    defer { bursts = [[]] }
    return bursts.filter { !$0.isEmpty }
  }

  /// Letters change nothing of the order of the stops: a burst of them is painted once, as the
  /// terminal does.
  private func type(_ text: String, in field: Field, _ backstage: Backstage) {
    for character in text {
      let key: Key = character == "\n" ? .enter : .character(character)
      for event in strike(key, backstage) { backstage.visit.send(event) }
      window.show(backstage.page)
    }
    backstage.send([]) { look(backstage) }
    backstage.visit.settle()
  }

  // MARK: - By the keyboard

  /// Tab, until the focus is there.
  private func reach(_ id: ControlID, _ backstage: Backstage) throws(Misstep) {
    let stops = page(backstage).focusables.count
    for _ in 0...(stops + 1) {
      if window.focus == id { return }
      press(.tab, backstage)
    }
    let label = page(backstage).focusable(id)?.label.text ?? id.rawValue
    throw Misstep("« \(label) » ne s'atteint pas avec Tab.")
  }

  /// How often Tab leads to it, tried on a copy of the window; nil when it doesn't.
  func tabs(to id: ControlID, _ backstage: Backstage) -> Int? {
    var window = window
    let page = backstage.page
    for count in 0...(window.onShow(page).focusables.count + 1) {
      if window.focus == id { return count }
      _ = window.handle(.tab, on: page)
      _ = window.frame(of: page)
    }
    return nil
  }

  private func reachEnd(of field: Field, _ backstage: Backstage) throws(Misstep) {
    try reach(field.id, backstage)
    for _ in field.value.original { press(.right, backstage) }
  }

  private func erase(_ field: Field, _ backstage: Backstage) throws(Misstep) {
    try reach(field.id, backstage)
    for key in [Key.backspace, .delete] {
      while case .field(let now) = page(backstage).focusable(field.id) {
        for event in strike(key, backstage) { backstage.visit.send(event) }
        window.show(backstage.page)
        guard case .field(let next) = page(backstage).focusable(field.id), next.value != now.value
        else { break }
      }
    }
    look(backstage)
  }

  private func go(_ screen: ScreenID, _ backstage: Backstage) throws(Misstep) {
    guard let name = window.destinations().first(where: { $0.screen == screen })?.title else {
      throw Misstep("L'écran « \(screen) » n'est pas dans « Aller à ».")
    }
    press(.control("p"), backstage)
    press(.paste(name.text), backstage)
    guard let wanted = Window.destination(to: screen, on: page(backstage)) else {
      throw Misstep("« Aller à » ne s'ouvre pas ici, ou ne trouve pas « \(name.text) ».")
    }
    try reach(wanted, backstage)
    press(.enter, backstage)
  }
}

extension Frame {
  /// FNV-1a of all that shows.
  fileprivate var imprint: Imprint {
    var value: Imprint = 0xCBF2_9CE4_8422_2325
    func take(_ number: Int) {
      value = (value ^ Imprint(truncatingIfNeeded: number)) &* 0x100_0000_01B3
    }
    for cell in cells {
      take(Int(cell.glyph.scalar?.value ?? 0) << 8 | Int(cell.role.rawValue))
      guard let cluster = cell.glyph.cluster else { continue }
      for byte in clusters[cluster].utf8 { take(Int(byte)) }
    }
    take(cursor.row)
    take(cursor.column)
    return value
  }
}
