import Foundation
import Pages
import TestSupport
import Testing

@testable import Screen

/// The look of every screen of Camille's account on 14 October 2024, in Tests/Snapshots/ecrans.
struct AccountSnapshotTests {
  private static let sizes = [
    Size(rows: 40, columns: 120), Size(rows: 24, columns: 80), Size(rows: 20, columns: 40),
  ]

  @Test(arguments: sizes) func `A screen of the account looks as it did`(size: Size) throws {
    for screen in try RealScreen.all(of: "camille") {
      var window = screen.window(size)
      let frame = window.frame(of: screen.page)
      let mismatch = FrameSnapshot.mismatch(of: frame, named: Self.name(screen, size))
      #expect(mismatch == nil)
    }
  }

  @Test func `No snapshot is left that no test looks at`() throws {
    let screens = try RealScreen.all(of: "camille").flatMap { screen in
      Self.sizes.map { Self.name(screen, $0) }
    }
    let samples = SnapshotTests.frames.map { "exemples/" + $0.name }
    let recorded = try FrameSnapshot.recorded().filter { !$0.hasPrefix("lineaire/") }
    #expect(recorded.subtracting(screens + samples) == [])
  }

  private static func name(_ screen: RealScreen, _ size: Size) -> String {
    "ecrans/" + screen.name.replacing("/", with: "_") + "-\(size.columns)x\(size.rows)"
  }
}
