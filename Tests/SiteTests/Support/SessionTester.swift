import CustomDump
import Pages

@testable import Site

/// Announces every change and every effect of an event: what is not announced fails.
struct SessionTester {
  private(set) var session: Session

  init(_ session: Session) { self.session = session }

  mutating func send(
    _ event: Event, effects expected: [Effect] = [], fileID: StaticString = #fileID,
    filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column,
    changes: (inout Session) -> Void = { _ in }
  ) {
    var foreseen = session
    changes(&foreseen)
    let effects = session.update(event)
    expectNoDifference(
      effects, expected, fileID: fileID, filePath: filePath, line: line, column: column)
    expectNoDifference(
      session, foreseen, fileID: fileID, filePath: filePath, line: line, column: column)
  }
}
