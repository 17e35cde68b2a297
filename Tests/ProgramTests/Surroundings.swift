import Foundation
import TestSupport

/// Locales and terminal types that a system may have or lack, made beside the products of the build.
///
/// Making them takes a second or two, once.
enum Surroundings {
  static let locales = made("test-locales") { folder in
    for charset in ["UTF-8", "ISO-8859-1"] {
      let locale = "\(folder)/fr_FR.\(charset)"
      try run(["localedef", "--no-archive", "-i", "fr_FR", "-f", charset, locale])
    }
  }

  /// xterm with sixteen colours: Debian's least set of terminal types has none of these.
  static let terminalTypes = made("test-terminfo") { folder in
    let source = #"""
      xterm-16color|xterm with 16 colors,
      	colors#16, pairs#0x100,
      	setab=\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm,
      	setaf=\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm, use=xterm,

      """#
    let file = folder + ".source"
    try source.write(toFile: file, atomically: true, encoding: .utf8)
    try run(["tic", "-x", "-o", folder, file])
  }

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  private static func made(
    _ name: String, _ make: (String) throws -> Void
  ) -> Result<String, any Error> {
    Result {
      let path = Products.path(of: name)
      if FileManager.default.fileExists(atPath: path) { return path }
      let draft = path + "-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: true)
      try make(draft)
      // Somebody else may have been quicker.
      try? FileManager.default.moveItem(atPath: draft, toPath: path)
      return path
    }
  }

  private static func run(_ command: [String]) throws {
    let ran = try Spawned.run(command, in: FileManager.default.temporaryDirectory.path)
    guard ran.status == 0 else {
      throw Missing(
        description:
          "\(command.joined(separator: " ")): \(ran.errors) Run make test, which installs it.")
    }
  }
}
