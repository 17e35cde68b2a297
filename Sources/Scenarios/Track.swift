package import Pages

/// Where a scenario came by: screens, ways from one to another, messages of error.
package struct Track: Equatable, Sendable {
  package struct Way: Hashable, Sendable {
    package var from: ScreenID
    package var to: ScreenID
  }

  package private(set) var screens: Set<ScreenID> = []
  package private(set) var ways: Set<Way> = []
  package private(set) var errors: Set<String> = []
  private var last: ScreenID?

  package init() {}

  mutating func saw(_ page: Page) {
    screens.insert(page.screen)
    for error in page.errors { errors.insert(error.message.text) }
    last = page.screen
  }

  /// What leads by its name from anywhere to anywhere is no way.
  mutating func did(_ deed: Deed, to page: Page) {
    if case .activate = deed, let last, last != page.screen {
      ways.insert(Way(from: last, to: page.screen))
    }
    saw(page)
  }

  mutating func restarted() { last = nil }

  package mutating func add(_ other: Track) {
    screens.formUnion(other.screens)
    ways.formUnion(other.ways)
    errors.formUnion(other.errors)
  }
}
