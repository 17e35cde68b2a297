import Glibc
import Guide
import Scenarios

// recorder-trials [N]: N people do anything at a window; what is recorded has to go well at once on
// the page tree, the screen and in lines.

let count = CommandLine.arguments.dropFirst().first.flatMap { UInt64($0) } ?? 200
var failures = 0
var steps = 0
for seed in 0..<count {
  let trial = try Trial(seed: seed)
  steps += trial.steps
  for problem in trial.problems {
    failures += 1
    print("\(problem)\n\(trial.text)")
  }
}
print("\(count) séances enregistrées et rejouées : \(steps) pas, \(failures) en échec.")
exit(failures == 0 ? 0 : 1)
