package import Emulation
import Glibc

/// A program on a terminal of its own, every byte of which is read by the grammar.
///
/// Where `TmuxSession` is a whole terminal, this is the wire: it costs two descriptors, and its end
/// can be cut. Nothing here sleeps: `waitUntil` wakes when the program has written.
package final class Pty {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  package let pid: Int32
  package private(set) var glass: Glass
  package private(set) var grammar: OutputGrammar
  package private(set) var bytes: [UInt8] = []
  private var master: Int32 = -1
  /// Kept open, so that the modes of the terminal can be read after the program has ended.
  private var slave: Int32 = -1
  /// The other end is the program's, until it ends.
  private let alive: Int32
  private let settings: Settings
  private var settingsAtTheEnd: Settings?
  private var status: Int32?

  /// - Parameter environment: all of it, but for the way to the programs of the system.
  package init(
    _ command: [String], rows: Int = 24, columns: Int = 80, environment: [String: String] = [:],
    allowsMouse: Bool = false
  ) throws {
    var ends: [Int32] = [-1, -1]
    // `ttyname` has one answer for all threads: tests run side by side.
    var name = [CChar](repeating: 0, count: 64)
    guard openpty(&master, &slave, nil, nil, nil) == 0, ttyname_r(slave, &name, name.count) == 0,
      pipe(&ends) == 0
    else { throw Failure(description: "no pseudo-terminal") }
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    Self.setSize(master, rows, columns)
    settings = Settings(slave)
    defer { Glibc.close(ends[1]) }
    alive = ends[0]
    var variables = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { _, new in new }
    let term = variables["TERM"] ?? ""
    glass = Glass(rows: rows, columns: columns, wrapsLate: term != "ansi")
    grammar = OutputGrammar(allowsMouse: allowsMouse)
    pid = try Self.start(command, on: path, alive: ends[1], variables.filter { !$0.value.isEmpty })
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      while waitpid(pid, nil, 0) < 0, errno == EINTR {}
    }
    for descriptor in [master, slave, alive] where descriptor >= 0 { Glibc.close(descriptor) }
  }

  private static func start(
    _ command: [String], on path: String, alive: Int32, _ environment: [String: String]
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is the one it is controlled by.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, alive, Self.aliveInProgram)
    // Nothing of other tests: an end that somebody else holds is no end.
    for descriptor in 3..<Self.aliveInProgram {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var attributes = Spawned.hearingSignals(flags: Self.newSession)
    defer { posix_spawnattr_destroy(&attributes) }
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawnp(&child, command[0], &actions, &attributes, &words, &variables)
    guard error == 0 else { throw Failure(description: "\(command[0]): error \(error)") }
    return child
  }

  private static let aliveInProgram: Int32 = 255
  /// POSIX_SPAWN_SETSID, which Swift doesn't see.
  private static let newSession: Int16 = 0x80

  // MARK: The person

  package func send(_ text: String) { send(bytes: Array(text.utf8)) }

  package func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  package func resize(rows: Int, columns: Int) {
    glass.resize(rows: rows, columns: columns)
    Self.setSize(master, rows, columns)
  }

  package func signal(_ number: Int32) { kill(pid, number) }

  /// The other end of the wire is gone.
  package func hangUp() {
    Glibc.close(master)
    master = -1
  }

  private static func setSize(_ descriptor: Int32, _ rows: Int, _ columns: Int) {
    var size = winsize()
    size.ws_row = UInt16(rows)
    size.ws_col = UInt16(columns)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  // MARK: Waiting

  /// Reads on until it holds.
  package func waitUntil(
    _ what: String, seconds: Int = 8, _ holds: (Glass) throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try !holds(glass) {
      guard try read(until: deadline) else {
        throw Failure(description: "never seen: \(what). Last on the screen:\n\(glass.text)")
      }
    }
  }

  package func waitFor(_ text: String) throws {
    try waitUntil(text) { $0.text.contains(text) }
  }

  /// Waits for something to read, so many milliseconds at most.
  package func look(within milliseconds: Int32) throws {
    _ = try drain(within: milliseconds)
  }

  /// Reads what is there already.
  package func look() throws {
    while try drain() {}
  }

  /// The status as a shell has it: 128 and the signal, when one ended the program.
  package func waitForEnd(seconds: Int = 8) throws -> Int32 {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while try read(until: deadline) {}
    var watched = pollfd(fd: alive, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, 0) == 1 else {
      throw Failure(description: "it goes on. Last on the screen:\n\(glass.text)")
    }
    try readToTheEnd()
    var raw: Int32 = 0
    while waitpid(pid, &raw, 0) < 0, errno == EINTR {}
    let code = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
    status = code
    return code
  }

  /// Whether the modes of the terminal driver are those from before the program.
  package var hasItsSettings: Bool {
    (settingsAtTheEnd ?? Settings(slave)) == settings
  }

  /// False when nothing more came: the program has ended, or the time is over.
  private func read(until deadline: ContinuousClock.Instant) throws -> Bool {
    var watched = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: alive, events: Int16(POLLIN), revents: 0),
    ]
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { return false }
    let count = poll(&watched, 2, Int32(clamping: left.components.seconds * 1000 + 1))
    if count < 0, errno == EINTR { return true }
    if watched[0].revents & Int16(POLLIN) != 0 { return try drain() }
    guard count > 0, watched[1].revents != 0, slave >= 0 else { return false }
    try readToTheEnd()
    return true
  }

  private func drain(within milliseconds: Int32 = 0) throws -> Bool {
    var watched = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard master >= 0, poll(&watched, 1, milliseconds) == 1 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    try note(chunk[..<count])
    return true
  }

  private func note(_ chunk: ArraySlice<UInt8>) throws {
    bytes += chunk
    for item in try grammar.read(chunk) { glass.show(item) }
  }

  /// The last words may still be on their way when the program has ended: with the terminal closed
  /// on this side too, they are followed by an end.
  private func readToTheEnd() throws {
    guard slave >= 0 else { return }
    settingsAtTheEnd = Settings(slave)
    Glibc.close(slave)
    slave = -1
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while master >= 0 {
      let count = Glibc.read(master, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      try note(chunk[..<count])
    }
  }
}

extension Pty {
  /// The modes of a terminal driver, to compare.
  private struct Settings: Equatable {
    private let values: [UInt8]

    init(_ descriptor: Int32) {
      var settings = termios()
      tcgetattr(descriptor, &settings)
      values = withUnsafeBytes(of: &settings) { Array($0) }
    }
  }
}
