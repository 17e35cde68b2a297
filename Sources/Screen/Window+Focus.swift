import Pages

/// Something that can have the focus, and the part of the page where it is.
struct Stop: Equatable {
  enum Zone { case tabs, content, actions, aside, footer }

  var focusable: Page.Focusable
  var zone: Zone
  var id: ControlID { focusable.id }
}

/// All that the order of the stops depends on.
struct StopsQuestion: Equatable {
  let page: Page
  let size: Size
  let pinsFooter: Bool
}

extension Window {
  /// Everything that can have the focus, in reading order; ameliBot's pane only when it is shown.
  ///
  /// Asked several times a key, for one page: the last answer serves again.
  mutating func stops(of page: Page) -> [Stop] {
    let question = StopsQuestion(page: page, size: size, pinsFooter: view.pinsFooter)
    if let lastStops, lastStops.question == question { return lastStops.answer }
    let answer = findStops(of: page)
    lastStops = (question, answer)
    return answer
  }

  private func findStops(of page: Page) -> [Stop] {
    if let dialog = page.dialog {
      return dialog.actions.map { Stop(focusable: .control($0), zone: .actions) }
    }
    func stops(_ focusables: [Page.Focusable], _ zone: Stop.Zone) -> [Stop] {
      focusables.map { Stop(focusable: $0, zone: zone) }
    }
    var all = stops(page.tabs.map(Page.Focusable.control), .tabs)
    all += stops(page.blocks.flatMap(\.focusables), .content)
    let footer = stops(page.footer.map(Page.Focusable.control), .footer)
    if !view.pinsFooter { all += footer }
    all += stops(page.actions.map(Page.Focusable.control), .actions)
    if PageLayout.showsAside(of: page, in: size), let aside = page.aside {
      all += stops(aside.blocks.flatMap(\.focusables) + [.field(aside.field)], .aside)
    }
    return view.pinsFooter ? all + footer : all
  }

  /// The next one, or the previous one; round the page.
  mutating func moveFocus(by step: Int, on page: Page) {
    let stops = stops(of: page)
    guard !stops.isEmpty else { return focus = nil }
    guard let index = stops.firstIndex(where: { $0.id == focus }) else {
      return focus = reentry(stops, by: step)
    }
    focus = stops[(index + step + stops.count) % stops.count].id
  }

  /// Where the focus comes back after reading: beside the lines on show.
  private func reentry(_ stops: [Stop], by step: Int) -> ControlID? {
    let content = stops.filter { $0.zone == .content }
    if step > 0 {
      let below = content.first { (view.place(of: $0.id)?.lowerBound ?? -1) >= view.scroll }
      let after = stops.first { $0.zone != .tabs && $0.zone != .content }
      return below?.id ?? after?.id ?? stops[0].id
    }
    let end = view.shown.upperBound
    let above = content.last { (view.place(of: $0.id)?.upperBound ?? .max) <= end }
    return above?.id ?? stops.last { $0.zone == .tabs }?.id ?? stops.last?.id
  }

  /// Up or down: within a part of the page from one control to the next, over the others at once;
  /// and where there is only text, through the text.
  mutating func moveVertically(by step: Int, on page: Page) {
    let stops = stops(of: page)
    let index = stops.firstIndex { $0.id == focus }
    if let index, stops[index].zone == .aside { return moveFocus(by: step, on: page) }
    if let index, stops[index].zone != .content { return leave(stops, from: index, by: step) }
    if let place = view.place(of: focus), place.count > view.rows, extends(place, by: step) {
      return scroll(by: step * max(1, view.rows - 1))
    }
    let next = index.map { $0 + step } ?? nextInSight(stops, by: step)
    let isContent = next.map { stops.indices.contains($0) && stops[$0].zone == .content } ?? false
    let textLeft = step > 0 ? view.shown.upperBound < view.contentRows : view.scroll > 0
    guard let next, stops.indices.contains(next) else { return read(by: step, stops) }
    if isContent ? isFar(stops[next].id, by: step) : textLeft { return read(by: step, stops) }
    focus = stops[next].id
  }

  /// From the tabs or the actions to the next part of the page, or to the text between.
  private mutating func leave(_ stops: [Stop], from index: Int, by step: Int) {
    let zone = stops[index].zone
    let rest =
      step > 0
      ? stops[index...].first { $0.zone != zone } : stops[..<index].last { $0.zone != zone }
    let crossesContent = (zone == .tabs && step > 0) || (zone != .tabs && step < 0)
    let reachesContent = rest?.zone == .content
    if reachesContent, let id = rest?.id, !isFar(id, by: step) { return focus = id }
    if crossesContent, reachesContent || rest.map({ $0.zone == .actions }) != true,
      view.contentRows > view.rows
    {
      return focus = nil
    }
    if let rest { focus = rest.id }
  }

  private func extends(_ place: Range<Int>, by step: Int) -> Bool {
    step > 0 ? place.upperBound > view.shown.upperBound : place.lowerBound < view.scroll
  }

  /// Whether reaching `id` at once would skip lines that nobody has seen.
  private func isFar(_ id: ControlID, by step: Int) -> Bool {
    guard let place = view.place(of: id) else { return false }
    return step > 0
      ? place.lowerBound > view.shown.upperBound + 2 : place.upperBound < view.scroll - 2
  }

  private func nextInSight(_ stops: [Stop], by step: Int) -> Int? {
    let limit = step > 0 ? view.scroll : view.shown.upperBound
    if step > 0 {
      let below = stops.firstIndex { stop in
        stop.zone == .content && (view.place(of: stop.id)?.lowerBound ?? -1) >= limit
      }
      return below ?? stops.firstIndex { $0.zone != .tabs && $0.zone != .content }
    }
    let above = stops.lastIndex { stop in
      stop.zone == .content && (view.place(of: stop.id)?.upperBound ?? .max) <= limit
    }
    return above ?? stops.lastIndex { $0.zone == .tabs }
  }

  /// Scrolls half a window of text and leaves the focus on what is still in sight, or nowhere.
  private mutating func read(by step: Int, _ stops: [Stop]) {
    scroll(by: step * max(1, view.rows / 2))
    focusInSight(stops)
  }

  mutating func scroll(by rows: Int) {
    view.scroll = max(0, min(view.scroll + rows, view.contentRows - view.rows))
  }

  /// A page of content up or down.
  mutating func page(by step: Int, on page: Page) {
    let before = view.scroll
    scroll(by: step * max(1, view.rows - 1))
    let stops = stops(of: page)
    if view.scroll == before {
      let content = stops.filter { $0.zone == .content }
      if let edge = step > 0 ? content.last : content.first { focusIfInSight(edge.id) }
    } else {
      focusInSight(stops)
    }
  }

  /// The beginning or the end of the content.
  mutating func jump(toEnd: Bool, on page: Page) {
    let pane = stops(of: page).filter { $0.zone == .aside }
    if pane.contains(where: { $0.id == focus }) {
      focus = toEnd ? pane.last?.id : pane.first?.id
      return
    }
    view.scroll = toEnd ? max(0, view.contentRows - view.rows) : 0
    let content = stops(of: page).filter { $0.zone == .content }
    focus = nil
    if let edge = toEnd ? content.last : content.first { focusIfInSight(edge.id) }
    if focus == nil { focusInSight(stops(of: page)) }
  }

  private mutating func focusIfInSight(_ id: ControlID) {
    guard let place = view.place(of: id), isInSight(place) else { return }
    focus = id
  }

  private func isInSight(_ place: Range<Int>) -> Bool {
    place.lowerBound >= view.scroll && place.upperBound <= view.shown.upperBound
  }

  mutating func focusInSight(_ stops: [Stop]) {
    if let focus {
      // What stays in sight whatever scrolls, an action or a tab, keeps the focus.
      guard let place = view.place(of: focus), !isInSight(place) else { return }
    }
    let seen = stops.first { stop in
      stop.zone == .content && view.place(of: stop.id).map(isInSight) == true
    }
    focus = seen?.id
  }
}
