import CustomDump
import Pages
import Testing

@testable import Site

/// Announces every change and every effect of an event: what is not announced fails.
struct SessionTester {
  private(set) var session: Session

  init(_ session: Session) { self.session = session }

  mutating func send(
    _ event: Event, effects expected: [Effect] = [], _ location: SourceLocation = #_sourceLocation,
    changes: (inout Session) throws -> Void = { _ in }
  ) rethrows {
    var foreseen = session
    try changes(&foreseen)
    let effects = session.update(event)
    expectNoDifference(effects, expected, fileID: location.fileID, line: UInt(location.line))
    expectNoDifference(session, foreseen, fileID: location.fileID, line: UInt(location.line))
  }
}
