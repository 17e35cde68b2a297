/// What a person who doesn't see the screen has to be told of a new page.
extension Page {
  /// What has changed since `previous`, in one sentence; nil when there is nothing to say.
  ///
  /// Typing says nothing, but for what it brings about: a counter that crosses a limit, the first
  /// « Brouillon gardé ».
  package func sentence(after previous: Page?) -> SafeText? {
    if let announcement, announcement.serial != previous?.announcement?.serial {
      return announcement.text
    }
    guard let previous else { return opening }
    return newError(since: previous) ?? newDialog(since: previous)
      ?? (name == previous.name ? changes(since: previous) : opening)
  }

  /// « Demander l'aide du médiateur, Motif. Étape 1 sur 3. »
  private var opening: SafeText {
    let title = isFront ? aside?.title ?? title : title
    guard !isFront else { return SafeText("\(title.text).") }
    let whole = subtitle.map { "\(title.text), \($0.text)" } ?? title.text
    let step = step.map { " Étape \($0.number) sur \($0.count)." } ?? ""
    return SafeText("\(whole).\(step)")
  }

  private var isFront: Bool { aside?.isFront == true }

  /// What tells one screen from another.
  private var name: [String] {
    [screen.rawValue, title.text, subtitle?.text ?? "", step.map { "\($0.number)" } ?? ""]
  }

  private func newError(since previous: Page) -> SafeText? {
    guard let error = errors.first(where: { !previous.errors.contains($0) }) else { return nil }
    let message = error.message.text
    return message.hasPrefix("Erreur") ? error.message : SafeText("Erreur\u{A0}: \(message)")
  }

  private func newDialog(since previous: Page) -> SafeText? {
    dialog.flatMap { $0 == previous.dialog ? nil : $0.title }
  }

  private func changes(since previous: Page) -> SafeText? {
    let lasting = status == previous.status ? nil : status
    let sentences = [newCounter(since: previous), lasting].compactMap { $0 }.filter { !$0.isEmpty }
    guard let first = sentences.first else { return nil }
    return sentences.dropFirst().reduce(first) { SafeText("\($0.text). \($1.text)") }
  }

  /// Where a limit was crossed, whichever way.
  private func newCounter(since previous: Page) -> SafeText? {
    let before = previous.counters
    return counters.first { id, counter in
      before.contains { $0.id == id && $0.counter.state != counter.state }
    }?.counter.text
  }

  private var counters: [(id: ControlID, counter: Counter)] {
    focusables.compactMap {
      if case .field(let field) = $0 { field.counter.map { (field.id, $0) } } else { nil }
    }
  }
}
