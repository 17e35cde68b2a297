import Gherkin
import Pages

/// What the recorder asks of its second window.
extension Play {
  var questionID: ControlID? { (try? question())?.id }

  func fieldNow(_ id: ControlID) -> Field? {
    guard case .field(let field)? = (try? page())?.focusable(id) else { return nil }
    return field
  }

  func text(of id: ControlID) -> String? { fieldNow(id)?.value.original }

  func label(of id: ControlID) -> String? { (try? page())?.focusable(id)?.label.text }

  /// Whether the sentence finds this very control.
  func leads(_ step: StepText, to id: ControlID) -> Bool {
    guard let read = step.read, let label = try? Vocabulary.reading(read).1[0] else { return false }
    let isChoice = step.lines[0].hasPrefix("je choisis")
    return (isChoice ? try? choice(label) : try? control(label))?.id == id
  }

  /// The nearest text before the control that tells it from others of its label.
  func context(for label: String, _ id: ControlID) -> String? {
    guard let seen = try? page().seen else { return nil }
    let before = seen.prefix { seen in
      if case .focusable(let focusable, _) = seen { focusable.id != id } else { true }
    }
    for one in before.reversed() {
      let text: String
      switch one {
      case .text(let words): text = words
      case .focusable(let focusable, _): text = focusable.label.text
      }
      let start = String(text.prefix { !$0.isNewline }.prefix(60))
      if start.isEmpty || text.first?.isWhitespace == true { continue }
      if (try? control(label, after: start))?.id == id { return start }
    }
    return nil
  }

  /// How often Tab has to be pressed; nil when it doesn't lead there.
  func tabs(to id: ControlID) -> Int? {
    guard let stage = stage as? ScreenStage, let backstage = try? backstage() else { return nil }
    return stage.tabs(to: id, backstage)
  }
}
