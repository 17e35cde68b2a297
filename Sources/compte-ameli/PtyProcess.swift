import Glibc
import Scenarios
import Screen

/// This very program, run again as the leader of a terminal of its own. A socket beside it is its
/// descriptor 3.
final class PtyProcess {
  private let master: Int32
  private let socket: Int32
  private let pid: pid_t
  private var isGone = false

  /// POSIX_SPAWN_SETSID, which Swift doesn't see.
  private static let newSession: Int16 = 0x80

  init(_ arguments: [String], environment: [String], in size: Size) throws(Misstep) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, nil, nil, nil) == 0,
      ttyname_r(slave, &name, name.count) == 0, socketpair(AF_UNIX, kind, 0, &ends) == 0
    else {
      let error = errno
      for end in [master, slave] + ends where end >= 0 { close(end) }
      throw Misstep("pas de terminal pour le programme (erreur \(error) du système)")
    }
    // The program opens it by its name, and no other one has an end of it.
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, fcntl(master, F_GETFL) | O_NONBLOCK)
    _ = fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK)
    Self.setSize(master, size)
    defer { for end in [slave, ends[1]] { close(end) } }
    do throws(Misstep) {
      pid = try Self.spawn(arguments, environment, on: &name, beside: ends[1])
    } catch {
      for end in [master, ends[0]] { close(end) }
      throw error
    }
    self.master = master
    socket = ends[0]
  }

  deinit {
    kill()
    close(master)
    close(socket)
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], on terminal: inout [CChar],
    beside end: Int32
  ) throws(Misstep) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens is the one it is controlled by.
    posix_spawn_file_actions_addopen(&actions, 0, &terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_adddup2(&actions, end, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | newSession)
    var words = arguments.map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, "/proc/self/exe", &actions, &attributes, &words, &variables)
    guard error == 0 else { throw Misstep("Le programme ne se lance pas (erreur \(error)).") }
    return child
  }

  private static func setSize(_ master: Int32, _ size: Size) {
    var window = winsize()
    window.ws_row = UInt16(size.rows)
    window.ws_col = UInt16(size.columns)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  func resize(_ size: Size) { Self.setSize(master, size) }

  /// At once, and nothing of it is left.
  func kill() {
    guard !isGone else { return }
    _ = Glibc.kill(pid, SIGKILL)
    _ = waitForEnd()
  }

  /// The status as a shell has it.
  func waitForEnd() -> Int32 {
    var raw: Int32 = 0
    while waitpid(pid, &raw, 0) < 0, errno == EINTR {}
    isGone = true
    return raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
  }

  // MARK: Bytes

  /// What came, which is nothing when it was time.
  struct Arrival {
    var shown: [UInt8] = []
    var said: [UInt8] = []
    /// Both ways are closed: the program has ended.
    var isEnd = false
  }

  /// Waits until the program writes.
  func read(seconds: Int32) -> Arrival {
    var watched = [
      pollfd(fd: socket, events: Int16(POLLIN), revents: 0),
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&watched, 2, seconds * 1000) < 0, errno == EINTR {}
    var arrival = Arrival()
    // What it says comes first: all that it has shown before is then there to be read.
    (arrival.said, arrival.isEnd) = Self.drain(socket)
    arrival.shown = Self.drain(master).bytes
    return arrival
  }

  private static func drain(_ descriptor: Int32) -> (bytes: [UInt8], isEnd: Bool) {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 || errno != EINTR {
        return (bytes, count == 0 || errno != EAGAIN)
      }
    }
  }

  func type(_ bytes: ArraySlice<UInt8>) { Self.write(bytes, to: master) }

  func leap() { Self.write([0], to: socket) }

  private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
