import Guide
import Scenarios

/// Somebody who does anything at a window, in an order that a seed gives; then what was recorded,
/// run again.
package struct Trial {
  package let text: String
  package private(set) var steps = 0
  package private(set) var problems: [String] = []

  package init(seed: UInt64) throws {
    var person = try Person(["camille", "odette", "karim", "lea"][Int(seed % 4)])
    var fate = Fate(seed: seed)
    for _ in 0..<25 { person.doSomething(&fate) }
    let outcomes = try person.replays()
    text = person.recorder.text
    if outcomes.isEmpty { problems.append("séance \(seed) : rien à rejouer") }
    for outcome in outcomes {
      steps += outcome.steps.count
      if outcome.state == .failed { problems.append("séance \(seed) : \(outcome.reported.state)") }
    }
    if person.recorder.strayed > 0 { problems.append("séance \(seed) : autre chose s'est vu") }
  }
}
