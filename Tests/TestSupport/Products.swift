import Foundation

/// What the build made beside the tests.
package enum Products {
  package static func path(of executable: String) -> String {
    folder.appendingPathComponent(executable).path
  }

  /// The tests are one executable, or a bundle that another executable was given.
  private static var folder: URL {
    let candidates = CommandLine.arguments + ["/proc/self/exe"]
    let bundle = candidates.first { $0.contains(".xctest") } ?? "/proc/self/exe"
    let path = bundle.components(separatedBy: ".xctest").first ?? bundle
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().deletingLastPathComponent()
  }
}
