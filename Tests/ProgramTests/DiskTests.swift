import Foundation
import Glibc
import TestSupport
import Testing

/// When the disk refuses, and when another window has the account already.
@Suite struct DiskTests {
  private func atMessage(_ walker: Walker) throws {
    try walker.go(to: "écrire un message")
    try walker.activate("Autre")
  }

  /// From now on no file of the program may grow past so many bytes.
  private func limitFiles(of walker: Walker, to limit: String) throws {
    let folder = NSTemporaryDirectory()
    let pid = try walker.processID
    let run = try Spawned.run(
      ["prlimit", "--pid", "\(pid)", "--fsize=\(limit)"], in: folder)
    #expect(run.status == 0)
  }
}
