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

  /// Where a limit was crossed, whichever way. A first letter crosses none that anybody works towards.
  private func newCounter(since previous: Page) -> SafeText? {
    let before = previous.counted
    return counted.first { field in
      guard field.counter?.state == .tooLong || field.value.original.count > 1 else { return false }
      return before.contains { $0.id == field.id && $0.counter?.state != field.counter?.state }
    }?.counter?.text
  }

  private var counted: [Field] {
    focusables.compactMap { focusable in
      guard case .field(let field) = focusable, field.counter != nil else { return nil }
      return field
    }
  }
}
