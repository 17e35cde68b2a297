package import Pages

/// What each key does. The table of `Command` says it in words.
extension Window {
  /// Takes a key and says what happened. Redrawing and suspending are the terminal's.
  package mutating func handle(_ key: Key, on whole: Page) -> [Event] {
    notice = nil
    let page = fitted(whole)
    let shown = presented(page)
    let events =
      handleAnywhere(key, on: page) ?? handleInField(key, on: shown) ?? handleElsewhere(key, shown)
    let answer = palette == nil ? events : answerPalette(events)
    if let last = answer.last { lastEvent = Self.name(of: last) }
    // Beside what a deed leads to, a count from before would contradict it.
    if !answer.isEmpty, !answer.contains(where: \.isTyping) { tick() }
    keepFocus(on: presented(page))
    return answer
  }

  // MARK: - Everywhere

  private mutating func handleAnywhere(_ key: Key, on page: Page) -> [Event]? {
    switch key {
    case .control("q"), .control("c"): return [.askedToQuit]
    case .control("p"):
      // A dialog is answered before one goes anywhere.
      guard page.dialog == nil else { return [] }
      palette == nil ? openPalette() : closePalette()
      return []
    case .control("l"), .control("z"): return []
    case .mouse(let mouse): return handle(mouse, on: presented(page))
    case .escape: return back(from: page)
    case .function(let number): return function(number, page)
    case .tab:
      moveFocus(by: 1, on: presented(page))
      return []
    case .backTab:
      moveFocus(by: -1, on: presented(page))
      return []
    case .alt(let digit):
      guard let number = digit.wholeNumberValue else { return nil }
      guard page.dialog == nil, page.tabs.indices.contains(number - 1) else { return [] }
      closePalette()
      return [.activated(page.tabs[number - 1].id)]
    default: return nil
    }
  }

  private mutating func back(from page: Page) -> [Event] {
    if palette != nil {
      closePalette()
      return []
    }
    if let dialog = page.dialog, let first = dialog.actions.first { return [.activated(first.id)] }
    return [.wentBack]
  }

  private mutating func function(_ number: Int, _ page: Page) -> [Event] {
    if number == 12 {
      showsInspector.toggle()
      view.isAnswered = true
      return []
    }
    if number == 4 {
      toggleMouse()
      return []
    }
    guard page.dialog == nil else { return [] }
    closePalette()
    switch number {
    case 1: return [.went("aide")]
    case 2:
      guard PageLayout.showsAside(of: page, in: size), let aside = page.aside else {
        return [.went("amelibot")]
      }
      focus = aside.field.id
      return []
    case 3: return [.askedCaption]
    case 5: return [.askedDate]
    case 6:
      guard case .field(let field) = page.focusable(focus), field.counter != nil else { return [] }
      return [.askedCount(field.id)]
    default: return []
    }
  }

  // MARK: - Aller à

  private mutating func openPalette() {
    palette = Palette(opener: focus, destinations: destinations())
    focus = Palette.field
    view.scroll = 0
  }

  private mutating func closePalette() {
    guard let palette else { return }
    focus = palette.opener
    view.fields[Palette.field] = nil
    view.scroll = 0
    self.palette = nil
  }

  /// The palette answers for itself; only where to go leaves it.
  private mutating func answerPalette(_ events: [Event]) -> [Event] {
    events.compactMap { event in
      switch event {
      case .typed(Palette.field, let text):
        palette?.query = text
        return nil
      case .submitted(Palette.field):
        guard let first = palette?.matches.first else { return nil }
        closePalette()
        return .went(first.screen)
      case .activated(let control):
        guard let screen = Palette.screen(of: control) else { return event }
        closePalette()
        return .went(screen)
      default: return event
      }
    }
  }

  // MARK: - In a field

  private mutating func handleInField(_ key: Key, on page: Page) -> [Event]? {
    guard case .field(let field) = page.focusable(focus) else { return nil }
    let original = field.value.original
    let state = view.fields[field.id] ?? FieldState(caret: original.count)
    var text = TextField(
      original, caret: state.caret, isArea: field.size != .line, columns: state.columns,
      rows: state.rows)
    let outcome = text.handle(key)
    view.fields[field.id, default: state].caret = text.caret
    switch outcome {
    case .moved: return []
    case .changed, .changedSaying:
      if let counter = field.counter, heldCounters[field.id] == nil {
        heldCounters[field.id] = counter
      }
      let typed = Event.typed(field.id, text.value)
      guard case .changedSaying(let words) = outcome else { return [typed] }
      return [typed, .refusedText(field.id, words)]
    case .refused(let reason): return [.refusedText(field.id, reason)]
    case .ignored:
      return key == .enter || key == .newline ? [.submitted(field.id)] : nil
    }
  }

  // MARK: - On everything else

  private mutating func handleElsewhere(_ key: Key, _ page: Page) -> [Event] {
    switch key {
    case .enter, .newline: return activate(page, isEnter: true)
    case .character(" "): return activate(page, isEnter: false)
    case .character(let character):
      return character.isLetter ? ask(key, on: page) : choose(character, on: page)
    case .left: moveFocus(by: -1, on: page)
    case .right: moveFocus(by: 1, on: page)
    case .up: moveVertically(by: -1, on: page)
    case .down: moveVertically(by: 1, on: page)
    case .pageUp: self.page(by: -1, on: page)
    case .pageDown: self.page(by: 1, on: page)
    case .home: jump(toEnd: false, on: page)
    case .end: jump(toEnd: true, on: page)
    default: break
    }
    return []
  }

  /// Space chooses; Enter chooses too, and on what is chosen already it goes on.
  func activate(_ page: Page, isEnter: Bool) -> [Event] {
    switch page.focusable(focus) {
    case .control(let control): return [.activated(control.id)]
    case .option(let option, let group):
      let primary = page.actions.first { $0.kind == .primary }
      if isEnter, option.isChosen, let primary { return [.activated(primary.id)] }
      return [.chose(group: group, option: option.id)]
    case .field, nil: return []
    }
  }

  /// Letters typed at ameliBot's propositions begin the next question: none of them is lost.
  private mutating func ask(_ key: Key, on page: Page) -> [Event] {
    let isInPane = stops(of: page).contains { $0.id == focus && $0.zone == .aside }
    guard isInPane || page.isConversation, let question = page.questionField else { return [] }
    focus = question.id
    return handleInField(key, on: page) ?? []
  }

  /// 1 to 9: the nth option of the question or the nth proposition, those with the focus first.
  private mutating func choose(_ character: Character, on page: Page) -> [Event] {
    guard let number = character.wholeNumberValue, character.isASCII, number > 0 else { return [] }
    let list = page.lists.first { focus.map($0.contains) == true } ?? page.lists.first
    guard let list, list.indices.contains(number - 1) else { return [] }
    switch page.focusable(list[number - 1]) {
    case .option(let option, let group):
      focus = option.id
      return [.chose(group: group, option: option.id)]
    case .control(let control):
      focus = control.id
      return [.activated(control.id)]
    case .field, nil: return []
    }
  }

  /// The name of an event and of its control, never what was typed.
  private static func name(of event: Event) -> String {
    switch event {
    case .opened: "opened"
    case .activated(let control): "activated \(control)"
    case .chose(_, let option): "chose \(option)"
    case .typed(let field, _): "typed \(field)"
    case .submitted(let field): "submitted \(field)"
    case .wentBack: "wentBack"
    case .went(let screen): "went \(screen)"
    case .askedCaption: "askedCaption"
    case .askedDate: "askedDate"
    case .askedCount(let field): "askedCount \(field)"
    case .askedToQuit: "askedToQuit"
    case .refusedText(let field, _): "refusedText \(field)"
    case .recorded, .recordingFailed, .kept, .keepingFailed, .noticed, .noticeEnded: "store"
    }
  }
}

extension Event {
  fileprivate var isTyping: Bool { if case .typed = self { true } else { false } }
}
