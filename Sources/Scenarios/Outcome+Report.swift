package import Guide
import Gherkin
package import Pages

extension Outcome {
  package var reported: Report.Case {
    Report.Case(
      name: SafeText(assignment.pickle.name), file: SafeText(assignment.file),
      line: assignment.pickle.location.line, group: SafeText(surface.rawValue),
      state: reportedState,
      steps: steps.map(\.written))
  }

  private var reportedState: Report.State {
    if case .skipped(let reason) = state { return .skipped(SafeText(reason)) }
    guard let last = steps.last, let misstep = last.misstep else { return .passed }
    let place = last.step.location
    return .failed(
      Report.Failure(
        place: SafeText("\(assignment.file):\(place.line):\(place.column)\(assignment.row)"),
        step: SafeText(last.step.step.keyword + last.step.text),
        message: SafeText(misstep.message), expected: misstep.expected.map { SafeText($0) },
        seen: misstep.seen.map { SafeText($0) }))
  }

  /// The last things that were on the surface, the newest last, as they can be shown.
  package var shownPictures: [[SafeText]] { pictures.map { $0.map { SafeText($0) } } }
}

extension Assignment {
  /// Which example of an outline it is: its steps stand elsewhere.
  package var row: String { pickle.row.map { " (exemple de la ligne \($0.line))" } ?? "" }
}

extension StepResult {
  /// With what stands below it.
  fileprivate var written: SafeText {
    var lines = [step.step.keyword + step.text]
    lines += (step.step.table ?? []).map { row in
      "  | " + row.cells.map(\.text).joined(separator: " | ") + " |"
    }
    if let text = step.step.docString { lines += ["  \"\"\"", text.content, "  \"\"\""] }
    return SafeText(lines.joined(separator: "\n"))
  }
}

extension Outcome {
  /// A case of its own when surfaces leave different accounts or drafts; nil when they agree.
  package static func difference(_ outcomes: [Outcome]) -> Report.Case? {
    let done = outcomes.filter { $0.state == .passed }
    guard let first = done.first else { return nil }
    if let other = done.first(where: { $0.account != first.account }) {
      return first.difference(from: other, "le même compte") { "\(String(describing: $0.account))" }
    }
    guard let other = done.first(where: { $0.drafts != first.drafts }) else {
      return nil
    }
    return first.difference(from: other, "les mêmes brouillons") { "\($0.drafts)" }
  }

  private func difference(
    from other: Outcome, _ what: String, _ words: (Outcome) -> String
  ) -> Report.Case {
    var reported = reported
    reported.group = SafeText("\(surface.rawValue), \(other.surface.rawValue)")
    reported.state = .failed(
      Report.Failure(
        place: SafeText("\(assignment.file):\(assignment.pickle.location.line)"),
        step: reported.steps.last ?? "",
        message: SafeText("Les deux surfaces ne laissent pas \(what)."),
        expected: SafeText(words(self)), seen: SafeText(words(other))))
    return reported
  }
}
