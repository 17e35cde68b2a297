import Pages

/// The lines around the content: what the first one says, the title, the keys at the bottom.
struct PageWords {
  let page: Page
  let columns: Int
  /// The mouse is the program's: how to get it back is always in sight.
  var hasMouse = false

  static let simulation: SafeText = "SIMULATION"
  static let service: SafeText = "Compte ameli"

  var isNarrow: Bool { columns < PageLayout.narrow }

  /// Left and right of the first line. A mistake comes before anything else; the mark of the
  /// simulation is there at any width that can hold it.
  var header: (left: String, right: String) {
    if let error = page.errors.first {
      let message = error.message.text
      let sentence = message.hasPrefix("Erreur") ? message : "Erreur\u{A0}: \(message)"
      let mark = columns >= Self.simulation.text.count + 14 ? Self.simulation.text : ""
      return (sentence, mark)
    }
    return firstFitting()
  }

  private var lefts: [String] {
    let mark = Self.simulation.text
    let title = page.title.text
    let full = page.subtitle.map { "\(title) · \($0.text)" } ?? title
    var all = ["\(mark)  \(Self.service.text) · \(full)"]
    if !isNarrow { all += ["\(mark)  \(full)", "\(mark)  \(title)"] }
    return all + ["\(mark)  \(Self.service.text)", mark]
  }

  private var rights: [String] {
    if let step = page.step {
      let text = "Étape \(step.number) sur \(step.count)"
      return ["\(page.person.text) · \(text)", text]
    }
    return [
      "\(page.person.text) · \(page.date.full.text)", page.date.full.text, page.date.brief.text, "",
    ]
  }

  /// The longest left that leaves room for some right; the step is worth more than the title.
  private func firstFitting() -> (left: String, right: String) {
    for left in lefts {
      for right in rights where left.count + right.count + 4 <= columns { return (left, right) }
    }
    return (Self.simulation.text, "")
  }

  /// « Étape 1 sur 3 : le motif », or the title.
  var heading: SafeText {
    if let step = page.step {
      return SafeText("Étape \(step.number) sur \(step.count)\u{A0}: \(step.title.text)")
    }
    guard let subtitle = page.subtitle else { return page.title }
    return SafeText("\(page.title.text) · \(subtitle.text)")
  }

  var nextStep: SafeText? {
    page.step?.next.map { SafeText("Étape suivante\u{A0}: \($0.text)") }
  }

  /// What lasts and what has just happened.
  var status: [SafeText] {
    var announcement = page.announcement?.text
    // The first line and the field say the mistake already.
    let saysMistake = announcement?.text.hasPrefix("Erreur") == true
    let repeats = page.errors.contains { $0.message == announcement }
    if repeats || !page.errors.isEmpty && saysMistake { announcement = nil }
    return [announcement, page.status].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// At most five keys, those that matter for what has the focus; as many as there is room for.
  func hints(for focusable: Page.Focusable?, room: Int) -> SafeText {
    var words = ""
    let commands =
      commands(for: focusable).prefix(hasMouse ? 4 : 5) + (hasMouse ? [(.mouse, nil)] : [])
    for (command, word) in commands {
      let keys = command == .up ? "↑↓" : command.keys.text
      let next = "\(words.isEmpty ? "" : "   ")\(keys) \(word ?? command.hint.text)"
      if words.count + next.count > room { continue }
      words += next
    }
    return SafeText(words)
  }

  private func commands(
    for focusable: Page.Focusable?
  ) -> [(command: Command, word: String?)] {
    switch focusable {
    case .option(let option, _):
      option.isChosen
        ? [(.up, nil), (.activate, "Continuer"), (.back, nil), (.next, nil), (.help, nil)]
        : [(.up, nil), (.choose, nil), (.next, nil), (.back, nil), (.help, nil)]
    case .field(let field) where field.size == .line && page.step != nil:
      // A step goes on by its button alone.
      [(.next, nil), (.previous, nil), (.back, nil), (.help, nil), (.goTo, nil)]
    case .field(let field) where field.size == .line:
      [(.next, nil), (.activate, "Valider"), (.back, nil), (.help, nil), (.goTo, nil)]
    case .field:
      [(.next, nil), (.activate, "Ligne suivante"), (.back, nil), (.help, nil)]
    case .control(let control) where page.isAnswer(control.id):
      [(.up, nil), (.activate, "Répondre"), (.back, nil), (.next, nil), (.help, nil)]
    case .control where page.dialog != nil: [(.next, nil), (.activate, "Valider"), (.back, nil)]
    case .control, nil:
      page.step == nil
        ? [(.help, nil), (.bot, nil), (.goTo, nil), (.next, nil), (.quit, nil)]
        : [(.next, nil), (.activate, nil), (.back, nil), (.help, nil), (.goTo, nil)]
    }
  }
}
