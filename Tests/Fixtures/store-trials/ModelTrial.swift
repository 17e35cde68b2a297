import Store

/// The power goes, or the program is killed, at each call of each scenario: every disk that may be
/// left is opened.
///
/// Nothing reads what the lock says or how the reserve is filled when a store is opened alone: those
/// two are left out of the count of disks, so that all others can be had. Some disks of each stop are
/// drawn from all, these two included.
struct ModelTrial {
  struct Figures {
    /// Stops after which all disks were opened, and those after which there were too many.
    var wholeStops = 0
    var drawnStops = 0
    /// How many disks there were after the former, and how many of the latter were drawn.
    var whole = 0
    var drawn = 0
    var distinct = 0
    var second = 0

    var stops: Int { wholeStops + drawnStops }
    var states: Int { whole + drawn }

    static func += (left: inout Figures, right: Figures) {
      left.wholeStops += right.wholeStops
      left.drawnStops += right.drawnStops
      left.whole += right.whole
      left.drawn += right.drawn
      left.distinct += right.distinct
      left.second += right.second
    }
  }

  static let pinned: Set<String> = ["verrou", "reserve"]

  /// With more disks than this after one stop, some are drawn.
  var most = 2000
  /// How many, and how many of all when no other is drawn.
  var draws = 100
  var drawsOfAll = 10
  /// One disk in so many is also gone on from, and stopped a second time.
  var secondOne = 16
  private(set) var figures = Figures()
  private var seen: Set<Int> = []
  private var dice = Dice(seed: 20_241_014)

  mutating func run(_ scenario: Scenario) throws(Broken) {
    let (start, ledger) = Run.start(of: scenario)
    let calls = Self.calls(of: scenario, on: start, ledger)
    for stop in 1...calls + 1 { try run(scenario, from: start, ledger, stop: stop) }
  }

  /// As `run`, but for the stops that a scenario with one step less has too.
  mutating func runLastStep(of scenario: Scenario) throws(Broken) {
    let (start, ledger) = Run.start(of: scenario)
    let before =
      scenario.steps.isEmpty ? 0 : Self.calls(of: scenario.withoutLastStep, on: start, ledger)
    let calls = Self.calls(of: scenario, on: start, ledger)
    guard calls > before else { return }
    for stop in before + 1...calls { try run(scenario, from: start, ledger, stop: stop) }
  }

  static func calls(of scenario: Scenario, on start: MemoryFileSystem, _ ledger: Ledger) -> Int {
    let disk = start.restarted(after: .killed)
    var run = Run(on: disk, ledger)
    run.carryOut(scenario.steps)
    return disk.calls
  }

  static func stopped(
    _ scenario: Scenario, from start: MemoryFileSystem, _ ledger: Ledger, at stop: Int
  ) -> (disk: MemoryFileSystem, ledger: Ledger) {
    let disk = start.restarted(after: .killed)
    disk.fault = .init(call: stop, errno: 5, .stopped)
    var run = Run(on: disk, ledger)
    run.carryOut(scenario.steps)
    run.end()
    return (disk, run.ledger)
  }

  private mutating func run(
    _ scenario: Scenario, from start: MemoryFileSystem, _ before: Ledger, stop: Int
  ) throws(Broken) {
    let (disk, ledger) = Self.stopped(scenario, from: start, before, at: stop)
    let place = "modele --scenario \(scenario.name) --arret \(stop)"
    try check(
      disk.restarted(after: .killed), scenario, ledger, .killed, place + " --disque -1",
      isDeep: true)
    let rest = disk.aftermath(pinning: Self.pinned)
    if rest.count <= most, !rest.isPartial {
      figures.wholeStops += 1
      figures.whole += rest.count
      for number in 0..<rest.count {
        let again = place + " --disque \(number)"
        try checkOnce(rest.disk(number), scenario, ledger, again)
      }
    } else {
      figures.drawnStops += 1
      figures.drawn += draws
      for _ in 0..<draws {
        let number = dice.roll(rest.count)
        let again = place + " --disque \(number)"
        try checkOnce(rest.disk(number), scenario, ledger, again)
      }
    }
    let all = disk.aftermath()
    guard all.count > rest.count else { return }
    figures.drawn += drawsOfAll
    for _ in 0..<drawsOfAll {
      let number = dice.roll(all.count)
      let again = place + " --disque \(number) --tous 1"
      try checkOnce(all.disk(number), scenario, ledger, again)
    }
  }

  /// A disk that looks like one before it is not opened again.
  private mutating func checkOnce(
    _ left: MemoryFileSystem, _ scenario: Scenario, _ ledger: Ledger, _ replay: String
  ) throws(Broken) {
    var hasher = Hasher()
    hasher.combine(left.fingerprint)
    hasher.combine(ledger)
    guard seen.insert(hasher.finalize()).inserted else { return }
    figures.distinct += 1
    try check(
      left, scenario, ledger, .powerCut, replay, isDeep: figures.distinct % secondOne == 0)
  }

  private mutating func check(
    _ disk: MemoryFileSystem, _ scenario: Scenario, _ ledger: Ledger, _ end: End, _ replay: String,
    isDeep: Bool
  ) throws(Broken) {
    let promise = Promise(ledger: ledger, end: end, comparesSumOnly: scenario.comparesSumOnly)
    func opened() -> MemoryFileSystem { disk.restarted(after: .killed) }
    if let what = promise.complaint(about: isDeep ? opened() : disk) {
      throw Broken(what: what, replay: replay)
    }
    guard isDeep else { return }
    if let what = promise.complaintLater(about: opened()) {
      throw Broken(what: what, replay: replay)
    }
    // A second stop, while the first one is being mended.
    let mending = opened()
    let stop = 1 + dice.roll(40)
    mending.fault = .init(call: stop, errno: 5, .stopped)
    _ = try? Run.open(mending)
    let aftermath = mending.aftermath()
    for _ in 0..<2 {
      let number = dice.roll(aftermath.count)
      figures.second += 1
      // A draft that a kill left unsynchronised may lose what was typed since.
      let later = Promise(
        ledger: ledger, end: .powerCut, comparesSumOnly: scenario.comparesSumOnly)
      if let what = later.complaint(about: aftermath.disk(number)) {
        throw Broken(what: what, replay: replay + " --second \(stop)/\(number)")
      }
    }
  }

  /// Shows one disk again.
  static func replay(
    _ scenario: Scenario, stop: Int, number: Int, isPinned: Bool, second: (Int, Int)?
  ) -> String? {
    let (start, before) = Run.start(of: scenario)
    let (disk, ledger) = stopped(scenario, from: start, before, at: stop)
    var left =
      number < 0
      ? disk.restarted(after: .killed)
      : disk.aftermath(pinning: isPinned ? pinned : []).disk(number)
    var end = number < 0 ? End.killed : .powerCut
    if let (stop, number) = second {
      left.fault = .init(call: stop, errno: 5, .stopped)
      _ = try? Run.open(left)
      left = left.aftermath().disk(number)
      end = .powerCut
    }
    show(left)
    print(
      "confirmés : \(ledger.told.count) de \(ledger.tried.count) ; brouillons : \(ledger.drafts)")
    let promise = Promise(ledger: ledger, end: end, comparesSumOnly: scenario.comparesSumOnly)
    return promise.complaint(about: left.restarted(after: .killed))
      ?? promise.complaintLater(about: left)
  }
}

extension ModelTrial {
  static func show(_ disk: MemoryFileSystem) {
    for folder in ["", "/archives", "/quarantaine"].map({ "/donnees/camille" + $0 }) {
      for name in disk.names(at: folder) {
        let bytes = disk.bytes(at: folder + "/" + name) ?? []
        print("\(folder)/\(name)\t\(String(decoding: bytes.prefix(900), as: UTF8.self))")
      }
    }
  }
}

/// The same numbers every time.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// From 0 up to `count`, without it.
  mutating func roll(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 11) % UInt64(max(1, count)))
  }
}
