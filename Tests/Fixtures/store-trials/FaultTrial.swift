import Domain
import Glibc
import Store

/// Every call of every scenario fails in every way that a disk knows, once or from then on; and a
/// disk that is full at every byte.
struct FaultTrial {
  static let codes = [ENOSPC, EDQUOT, EROFS, EIO, EACCES, EMFILE, EINTR, EFBIG]

  private(set) var runs = 0
  private(set) var failures = 0

  mutating func run(_ scenario: Scenario) throws(Broken) {
    // A folder that goes while the disk fails is nobody's promise.
    guard !scenario.comparesSumOnly else { return }
    let (start, ledger) = Run.start(of: scenario)
    let calls = ModelTrial.calls(of: scenario, on: start, ledger)
    for code in Self.codes {
      for call in 1...calls {
        for extent in [MemoryFileSystem.Fault.Extent.once, .lasting] {
          let disk = start.restarted(after: .killed)
          disk.fault = .init(call: call, errno: code, extent)
          let replay =
            "erreurs --scenario \(scenario.name) --errno \(code) --appel \(call) "
            + "--encore \(extent == .once ? 0 : 1)"
          try run(scenario, on: disk, ledger, replay) { $0.fault = nil }
        }
      }
    }
  }

  /// Shows one failure again.
  static func replay(_ scenario: Scenario, errno: Int32, call: Int, isLasting: Bool) {
    let (start, ledger) = Run.start(of: scenario)
    let disk = start.restarted(after: .killed)
    disk.fault = .init(call: call, errno: errno, isLasting ? .lasting : .once)
    var run = Run(on: disk, ledger)
    run.carryOut(scenario.steps)
    print(run.errors, run.ledger.told.sorted())
    ModelTrial.show(disk.restarted(after: .powerCut))
  }

  /// A disk with room for so many bytes more.
  mutating func fill(_ scenario: Scenario) throws(Broken) {
    guard !scenario.comparesSumOnly else { return }
    let (start, ledger) = Run.start(of: scenario)
    for room in 0...900 {
      let disk = start.restarted(after: .killed)
      disk.capacity = disk.used + room
      try run(scenario, on: disk, ledger, "erreurs --scenario \(scenario.name) --place \(room)") {
        $0.capacity = .max
      }
    }
  }

  private mutating func run(
    _ scenario: Scenario, on disk: MemoryFileSystem, _ before: Ledger, _ replay: String,
    mend: (MemoryFileSystem) -> Void
  ) throws(Broken) {
    runs += 1
    var run = Run(on: disk, before)
    run.carryOut(scenario.steps)
    failures += run.errors.count
    for error in run.errors { try check(error, replay) }
    mend(disk)
    try check(disk, run.ledger, replay)
    // Without a restart, once the cause is gone.
    guard run.store?.isReadOnly == false else { return }
    let count = run.errors.count
    let drafts = run.ledger.drafts.keys.map(\.rawValue).sorted()
    run.carryOut([.append(.lu("suite")), .keep(.sample("suite", "suite")), .sync])
    run.carryOut(drafts.map { .keep(.sample($0, "suite")) } + [.sync])
    if run.errors.count > count, let error = run.errors.last {
      throw Broken(what: "la cause est partie, et pourtant : \(error)", replay: replay)
    }
    try check(disk, run.ledger, replay + " (suite)")
  }

  private func check(
    _ disk: MemoryFileSystem, _ ledger: Ledger, _ replay: String
  ) throws(Broken) {
    for (crash, end) in [(MemoryFileSystem.Crash.killed, End.killed), (.powerCut, .powerCut)] {
      let promise = Promise(ledger: ledger, end: end)
      if let what = promise.complaint(about: disk.restarted(after: crash)) {
        throw Broken(what: "\(what) (\(crash))", replay: replay)
      }
    }
  }

  /// What happened and what to do, in words and not in numbers.
  private func check(_ error: StoreError, _ replay: String) throws(Broken) {
    let message = StoreMessage(error, during: .recording(isTextKept: true))
    let isPlain =
      message.phrase.contains(" : ") && message.conseil.count > 10
      && !message.text.contains("l'erreur")
    guard isPlain else { throw Broken(what: "message obscur : \(message.text)", replay: replay) }
  }
}
