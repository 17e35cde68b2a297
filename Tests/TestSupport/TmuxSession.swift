import Emulation
import Foundation

/// A program in a real terminal of a chosen size: a private tmux server, gone with the session.
///
/// Nothing here sleeps: `waitUntil` looks again until what is awaited is there.
package final class TmuxSession {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// What is on the glass.
  package struct Screenshot: Equatable, Sendable {
    package var lines: [String]
    package var cursorRow: Int
    package var cursorColumn: Int

    package var text: String { lines.joined(separator: "\n") }
  }

  private let server = "test-\(UUID().uuidString)"
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("tmux-\(UUID().uuidString)")
  private var isClosed = false

  /// - Parameter environment: on top of a small known one; an empty value removes the variable.
  package init(
    _ command: [String], rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var variables = ["LC_ALL": "C.UTF-8", "TERM": "tmux-256color", "SWIFT_BACKTRACE": "enable=no"]
    variables.merge(environment) { _, new in new }
    let assignments = variables.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }
    let line = (["env", "-i", "PATH=/usr/local/bin:/usr/bin:/bin"] + assignments + command)
      .map(Self.quoted).joined(separator: " ")
    // The pane stays after the program has ended, so that its last words can be read.
    try tmux([
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "cat", ";",
      "set-option", "-g", "status", "off", ";", "set-option", "-g", "escape-time", "0", ";",
      "set-option", "-g", "remain-on-exit", "on", ";",
      "set-option", "-g", "window-size", "manual", ";",
      "resize-window", "-x", "\(columns)", "-y", "\(rows)", ";",
      "pipe-pane", "cat > \(Self.quoted(bytesFile.path))", ";",
      "respawn-pane", "-k", line,
    ])
  }

  deinit { close() }

  package func close() {
    guard !isClosed else { return }
    isClosed = true
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  // MARK: Keyboard

  /// By tmux's names: `Enter`, `Down`, `C-z`, `F1`.
  package func press(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  package func type(_ text: String) throws {
    try tmux(["send-keys", "-l", "--", text])
  }

  /// Bytes as they are, right or wrong.
  package func send(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// As a terminal pastes: between brackets if the program asked for them.
  package func paste(_ text: String) throws {
    let file = folder.appendingPathComponent("paste")
    try Data(text.utf8).write(to: file)
    try tmux(["load-buffer", file.path, ";", "paste-buffer", "-p"])
  }

  package func resize(rows: Int, columns: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  // MARK: Glass

  package func screenshot() throws -> Screenshot {
    let output = try tmux([
      "display-message", "-p", "#{cursor_y} #{cursor_x}", ";", "capture-pane", "-p",
    ])
    var lines = output.components(separatedBy: "\n")
    let cursor = lines.removeFirst().split(separator: " ").compactMap { Int($0) }
    guard cursor.count == 2 else { throw Failure(description: "no cursor in: \(output)") }
    if lines.last == "" { lines.removeLast() }
    return Screenshot(lines: lines, cursorRow: cursor[0], cursorColumn: cursor[1])
  }

  /// Everything that scrolled by as well, wrapped lines made whole.
  package func transcript() throws -> String {
    try tmux(["capture-pane", "-p", "-J", "-S", "-"])
  }

  /// With the escape sequences of bold, colours and so on.
  package func styledLines() throws -> [String] {
    try tmux(["capture-pane", "-p", "-e"]).components(separatedBy: "\n")
  }

  /// A tmux format: `pane_dead_status`, `alternate_on`, `pane_pid`.
  package func format(_ name: String) throws -> String {
    try tmux(["display-message", "-p", "#{\(name)}"])
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private var bytesFile: URL { folder.appendingPathComponent("bytes") }

  /// Everything that the program wrote so far.
  package func bytes() -> [UInt8] {
    (try? Data(contentsOf: bytesFile)).map { [UInt8]($0) } ?? []
  }

  // MARK: Waiting

  @discardableResult
  package func waitUntil(
    _ what: String, seconds: Int = 10, _ holds: (Screenshot) throws -> Bool
  ) throws -> Screenshot {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      let now = try screenshot()
      if try holds(now) { return now }
      if ContinuousClock.now > deadline {
        throw Failure(description: "never seen: \(what). Last on the screen:\n\(now.text)")
      }
    }
  }

  @discardableResult
  package func waitFor(_ text: String) throws -> Screenshot {
    try waitUntil(text) { $0.text.contains(text) }
  }

  /// All that was written is what the grammar allows, and nothing is left open. The bytes are
  /// recorded beside the screen, and may come a little later.
  package func endsInOrder() throws {
    var refusal: OutputGrammar.Refusal?
    _ = try? waitUntil("bytes in order") { _ in
      do throws(OutputGrammar.Refusal) {
        try OutputGrammar.check(bytes())
        refusal = nil
      } catch {
        refusal = error
      }
      return refusal == nil
    }
    if let refusal { throw refusal }
  }

  // MARK: tmux

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let run = try Spawned.run(
      ["tmux", "-u", "-f", "/dev/null", "-L", server] + arguments, in: folder.path)
    guard run.status == 0 else {
      throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(run.errors)")
    }
    return run.output
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
