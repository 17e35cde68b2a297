import Glibc

/// A command run to its end.
///
/// Foundation's `Process` waits until everything that inherited its pipes and its socket has ended:
/// a tmux server never does. This one waits for its own child, writes to files, and lends the child
/// no other descriptor.
package struct Spawned {
  package let status: Int32
  package let output: String
  package let errors: String

  package struct Failure: Error {
    package let errno: Int32
  }

  package static func run(_ arguments: [String], in folder: String) throws(Failure) -> Spawned {
    let output = "\(folder)/output"
    let errors = "\(folder)/errors"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let written = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, written, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, written, 0o600)
    // Closing what isn't open is no error here.
    for descriptor in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    var attributes = hearingSignals()
    defer { posix_spawnattr_destroy(&attributes) }
    var words = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ)
    guard error == 0 else { throw Failure(errno: error) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, Glibc.errno == EINTR {}
    return Spawned(
      status: status, output: contents(of: output), errors: contents(of: errors))
  }

  /// The threads that tests run on block signals, and a child inherits that: it would never learn
  /// that its own children ended.
  static func hearingSignals(flags: Int16 = 0) -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | flags)
    return attributes
  }

  private static func contents(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
