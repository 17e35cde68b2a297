package import Guide
import Gherkin
import Pages

extension Outcome {
  package var reported: Report.Case {
    Report.Case(
      name: SafeText(assignment.pickle.name), file: SafeText(assignment.file),
      line: assignment.pickle.location.line, group: SafeText(surface.rawValue),
      state: reportedState,
      steps: steps.map { SafeText($0.step.step.keyword + $0.step.text) })
  }

  private var reportedState: Report.State {
    if case .skipped(let reason) = state { return .skipped(SafeText(reason)) }
    guard let last = steps.last, let misstep = last.misstep else { return .passed }
    let place = last.step.location
    return .failed(
      Report.Failure(
        place: SafeText("\(assignment.file):\(place.line):\(place.column)"),
        step: SafeText(last.step.step.keyword + last.step.text),
        message: SafeText(misstep.message), expected: misstep.expected.map { SafeText($0) },
        seen: misstep.seen.map { SafeText($0) }))
  }

  /// A page of its own for a failure.
  package func failurePage(command: String) -> Document {
    .failurePage(
      of: reported, pictures: pictures.map { $0.map { SafeText($0) } }, command: SafeText(command))
  }
}

extension Outcome {
  /// A case of its own when surfaces leave different accounts; nil when they agree.
  package static func difference(_ outcomes: [Outcome]) -> Report.Case? {
    let done = outcomes.filter { $0.state == .passed }
    guard let first = done.first, let other = done.first(where: { $0.account != first.account })
    else { return nil }
    var reported = first.reported
    reported.group = SafeText("\(first.surface.rawValue), \(other.surface.rawValue)")
    let place = "\(first.assignment.file):\(first.assignment.pickle.location.line)"
    reported.state = .failed(
      Report.Failure(
        place: SafeText(place), step: reported.steps.last ?? "",
        message: "Les deux surfaces ne laissent pas le même compte.",
        expected: SafeText("\(String(describing: first.account))"),
        seen: SafeText("\(String(describing: other.account))")))
    return reported
  }
}
