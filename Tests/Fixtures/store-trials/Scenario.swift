import Domain
import Store

/// What a program does with its store, one step after the other.
enum Step: Sendable {
  case append(Fact)
  case keep(Draft)
  case sync
  case discard(Draft.ID)
  /// The program ends and is started again.
  case reopen
  /// A second program looks at the same store; the first one ends and leaves it to the second.
  case openSecond, leaveToSecond
  /// Somebody removes the folder.
  case loseFolder
}

struct Scenario: Sendable {
  let name: String
  /// What was done before, on a disk that then had all the time it wanted.
  let before: [Step]
  /// Damage done to that disk.
  let prepare: @Sendable (MemoryFileSystem) -> Void
  let steps: [Step]
  /// The archives go with a folder that is made again: only what they add up to can be compared.
  let comparesSumOnly: Bool

  init(
    _ name: String, before: [Step] = [], sumOnly: Bool = false,
    prepare: @escaping @Sendable (MemoryFileSystem) -> Void = { _ in }, _ steps: [Step]
  ) {
    self.name = name
    self.before = before
    self.prepare = prepare
    self.steps = steps
    comparesSumOnly = sumOnly
  }
}

extension Scenario {
  var withoutLastStep: Scenario {
    Scenario(
      name, before: before, sumOnly: comparesSumOnly, prepare: prepare, Array(steps.dropLast()))
  }
}

/// A scenario under way.
struct Run {
  static let path = "/donnees"
  static let camille = Assure.ID(rawValue: "camille")

  let disk: MemoryFileSystem
  var ledger: Ledger
  private(set) var store: Store?
  private var second: Store?
  /// What the store said of each failure.
  private(set) var errors: [StoreError] = []

  init(on disk: MemoryFileSystem, _ ledger: Ledger) {
    self.disk = disk
    self.ledger = ledger
    reopen()
  }

  static func open(_ disk: MemoryFileSystem) throws(StoreError) -> Store {
    try Store.open(folder: path, assure: camille, fileSystem: disk)
  }

  /// The disk on which a scenario begins, and what was told until then.
  static func start(of scenario: Scenario) -> (disk: MemoryFileSystem, ledger: Ledger) {
    let disk = MemoryFileSystem()
    guard !scenario.before.isEmpty else { return (disk, Ledger()) }
    var run = Run(on: disk, Ledger())
    run.carryOut(scenario.before)
    let left = disk.restarted(after: .powerCut)
    scenario.prepare(left)
    return (left, run.ledger)
  }

  mutating func carryOut(_ steps: [Step]) {
    for step in steps { carryOut(step) }
  }

  private mutating func reopen() {
    store = nil
    do {
      store = try Self.open(disk)
    } catch {
      errors.append(error)
    }
  }

  private mutating func carryOut(_ step: Step) {
    switch step {
    case .append(let fact):
      ledger.try(fact)
      if succeeds({ (store) throws(StoreError) in try store.append(fact) }) { ledger.tell(fact) }
    case .keep(let draft):
      ledger.try(draft)
      if succeeds({ (store) throws(StoreError) in try store.keep(draft) }) { ledger.tell(draft) }
    case .sync:
      // A store that can't be written has nothing to make durable, and says so of each draft.
      if store?.isReadOnly == false,
        succeeds({ (store) throws(StoreError) in try store.syncDrafts() })
      {
        ledger.tellSync(held: Set(store?.drafts.map(\.id) ?? []))
      }
    case .discard(let id):
      ledger.tryDiscard(id)
      if succeeds({ (store) throws(StoreError) in try store.discard(id) }) {
        ledger.tellDiscard(id)
      }
    case .reopen: reopen()
    case .openSecond: second = try? Self.open(disk)
    case .leaveToSecond:
      store = nil
      store = second
      second = nil
    case .loseFolder:
      disk.lose(Self.path + "/camille")
      ledger.isUncertain = true
    }
  }

  private mutating func succeeds(_ body: (Store) throws(StoreError) -> Void) -> Bool {
    guard let store else { return false }
    do {
      try body(store)
      return !isDead
    } catch {
      errors.append(error)
      return false
    }
  }

  /// After a stop nobody is told anything, even by what needs no call.
  private var isDead: Bool {
    guard let fault = disk.fault, fault.extent == .stopped else { return false }
    return disk.calls >= fault.call
  }

  /// The program is no more.
  mutating func end() {
    store = nil
    second = nil
  }
}

extension Store {
  /// For good: what was decided when the store was opened holds until it is opened again.
  var isReadOnly: Bool {
    if case .readOnly = state { true } else { false }
  }
}
