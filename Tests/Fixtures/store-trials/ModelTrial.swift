import Store

/// The power goes, or the program is killed, at each call of each scenario: every disk that may be
/// left is opened.
struct ModelTrial {
  struct Figures {
    var stops = 0
    var states = 0
    var distinct = 0
    var sampled = 0
    var second = 0

    static func += (left: inout Figures, right: Figures) {
      left.stops += right.stops
      left.states += right.states
      left.distinct += right.distinct
      left.sampled += right.sampled
      left.second += right.second
    }
  }

  /// With more disks than this after one stop, so many are drawn.
  var most = 6000
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
    figures.stops += 1
    let place = "modele --scenario \(scenario.name) --arret \(stop)"
    try check(
      disk.restarted(after: .killed), scenario, ledger, .killed, place + " --disque -1",
      isDeep: true)
    let aftermath = disk.aftermath
    let isSampled = aftermath.count > most || aftermath.isPartial
    for turn in 0..<min(aftermath.count, most) {
      let number = isSampled ? dice.roll(aftermath.count) : turn
      let left = aftermath.disk(number)
      figures.states += 1
      figures.sampled += isSampled ? 1 : 0
      var hasher = Hasher()
      hasher.combine(left.fingerprint)
      hasher.combine(ledger)
      guard seen.insert(hasher.finalize()).inserted else { continue }
      figures.distinct += 1
      try check(
        left, scenario, ledger, .powerCut, place + " --disque \(number)",
        isDeep: figures.distinct % secondOne == 0)
    }
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
    let aftermath = mending.aftermath
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
  static func replay(_ scenario: Scenario, stop: Int, number: Int, second: (Int, Int)?) -> String? {
    let (start, before) = Run.start(of: scenario)
    let (disk, ledger) = stopped(scenario, from: start, before, at: stop)
    var left =
      number < 0 ? disk.restarted(after: .killed) : disk.aftermath.disk(number)
    var end = number < 0 ? End.killed : .powerCut
    if let (stop, number) = second {
      left.fault = .init(call: stop, errno: 5, .stopped)
      _ = try? Run.open(left)
      left = left.aftermath.disk(number)
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
