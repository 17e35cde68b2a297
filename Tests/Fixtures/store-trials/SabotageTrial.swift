import Glibc
import Store

/// Each mistake that is put into the store has to be found: else the trials prove nothing.
enum SabotageTrial {
  /// The trials, cheapest first.
  static let trials: [(name: String, run: @Sendable () throws(Broken) -> Void)] = [
    ("verrou", { () throws(Broken) in try LockTrial.run() }),
    (
      "degats",
      { () throws(Broken) in
        defer { TrialSizes.journalRecords = 4 }
        var trial = try DamageTrial()
        try trial.run()
        for draft in ["b1", "mediateur-22"] {
          var files = try FilesTrial(draft: draft)
          try files.run()
        }
      }
    ),
    (
      "modele",
      { () throws(Broken) in
        for scenario in Scenario.all {
          var trial = ModelTrial()
          trial.most = 100
          trial.draws = 60
          try trial.run(scenario)
        }
      }
    ),
    (
      "erreurs",
      { () throws(Broken) in
        for scenario in Scenario.all {
          var trial = FaultTrial()
          try trial.fill(scenario)
          try trial.run(scenario)
        }
      }
    ),
  ]

  /// The name of the trial that found it, and what it said; nil when none did.
  static func findings(of sabotage: Sabotage) -> (trial: String, broken: Broken)? {
    Sabotage.current = sabotage
    defer { Sabotage.current = nil }
    // Where it should show, first: a trial that finds nothing takes its time.
    let likely = likelyTrial(for: sabotage)
    let ordered = trials.filter { $0.name == likely } + trials.filter { $0.name != likely }
    for trial in ordered {
      do {
        try trial.run()
      } catch {
        return (trial.name, error)
      }
    }
    return nil
  }

  private static func likelyTrial(for sabotage: Sabotage) -> String {
    switch sabotage {
    case .lockSkipped: "verrou"
    case .checksumNotChecked, .chainNotChecked, .quarantineSkipped, .beginningNeeded,
      .archiveOverwritten, .witnessBelieved, .ownerNotChecked:
      "degats"
    case .secondSynchronizationBelieved, .failureNotTold, .shortWriteLeft, .unreadDraftLeft:
      "erreurs"
    default: "modele"
    }
  }

  static func run() throws(Broken) {
    var missed: [String] = []
    for sabotage in Sabotage.allCases {
      guard let (trial, broken) = findings(of: sabotage) else {
        missed.append(sabotage.rawValue)
        continue
      }
      defer { fflush(nil) }
      print("  \(sabotage.rawValue) → \(trial) : \(broken.what)")
    }
    guard missed.isEmpty else {
      throw Broken(what: "non trouvés : \(missed)", replay: "sabotage")
    }
    print(
      "sabotage : \(Sabotage.allCases.count) fautes semées, \(Sabotage.allCases.count) trouvées")
  }
}

/// Of two programs that open a store only one writes.
enum LockTrial {
  static func run() throws(Broken) {
    let disk = MemoryFileSystem()
    do {
      let first = try Run.open(disk)
      let second = try Run.open(disk)
      guard first.state == .ready, case .readOnly(.busy) = second.state else {
        throw Broken(what: "deux programmes écrivent à la fois", replay: "sabotage")
      }
    } catch let error as Broken {
      throw error
    } catch {
      throw Broken(what: "\(error)", replay: "sabotage")
    }
  }
}
