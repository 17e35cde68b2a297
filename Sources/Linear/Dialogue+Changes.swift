import Pages

/// What is said of a page that is the same screen in another state.
extension Dialogue {
  mutating func changes(from old: Page, to page: Page) -> [String] {
    defer { followsMistake = false }
    if entry != nil, let said = changesInEntry(from: old, to: page) { return said }
    var said: [String] = []
    if let first = page.errors.first, isRefused(page, since: old) {
      said.append(Said.sentence(Said.error(Said.plain(first.message))))
      reopenRefused(on: page)
    }
    said += newItems(from: old, to: page)
    said += news(of: page)
    if old.actions.map(\.label) != page.actions.map(\.label) { said.append(end(of: page)) }
    return said + target(from: old, to: page)
  }

  /// The lines that were not there before. A choice that is no longer made says nothing: the new one
  /// does.
  private mutating func newItems(from whole: Page, to next: Page) -> [String] {
    let (old, page) = Self.withoutWhatWasSaid(whole, next)
    let before = Reading.items(of: old)
    var known: [Item.Key: Int] = [:]
    for item in before { known[item.key, default: 0] += 1 }
    let ids = Set(before.compactMap(\.id))
    let mistakes = Set(page.errors.map { Said.error(Said.plain($0.message)) })
    var said: [String] = []
    for item in Reading.items(of: page) {
      if let count = known[item.key], count > 0 {
        known[item.key] = count - 1
        continue
      }
      // The mistakes are said already, above or with the number that leads to them.
      if item.kind == .error, mistakes.contains(item.words) { continue }
      if let line = self.said(item, isNew: item.id.map { !ids.contains($0) } ?? true) {
        said.append(line)
      }
    }
    return said
  }

  /// Without the turns of the conversation with which both begin: they are not read again, however
  /// long one talks.
  private static func withoutWhatWasSaid(_ old: Page, _ page: Page) -> (Page, Page) {
    var (old, page) = (old, page)
    for index in old.blocks.indices where page.blocks.indices.contains(index) {
      guard case .chat(let before) = old.blocks[index], case .chat(let now) = page.blocks[index]
      else { continue }
      let same = zip(before, now).prefix { $0 == $1 }.count
      old.blocks[index] = .chat(Array(before.dropFirst(same)))
      page.blocks[index] = .chat(Array(now.dropFirst(same)))
    }
    return (old, page)
  }

  private mutating func said(_ item: Item, isNew: Bool) -> String? {
    if !isNew, case .option(let isChosen) = item.kind, let focusable = item.focusable {
      return isChosen ? "Choisi : \(Said.sentence(Said.plain(focusable.label)))" : nil
    }
    return said(item)
  }

  /// Where a mistake leads: the field opens, or the question is said again.
  private mutating func target(from old: Page, to page: Page) -> [String] {
    guard followsMistake, let request = page.focus, request != old.focus else { return [] }
    let items = Reading.items(of: page)
    guard let index = items.firstIndex(where: { $0.focusable?.leads(to: request.control) == true })
    else { return [] }
    switch items[index].focusable {
    case .field(let field): return open(field)
    case .option(_, let group):
      return items.filter { $0.focusable?.leads(to: group) == true }.map { said($0) }
    case .control, nil: return [said(items[index])]
    }
  }
}

extension Page.Focusable {
  /// A question is reached by its own id or by that of an option.
  func leads(to control: ControlID) -> Bool {
    if case .option(_, let group) = self, group == control { return true }
    return id == control
  }
}
