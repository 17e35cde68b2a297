import Domain
package import Pages
import Site

/// Where a scenario came by: screens, ways from one to another, messages of error.
package struct Track: Equatable, Sendable {
  package struct Way: Hashable, Sendable {
    package var from: ScreenID
    package var to: ScreenID
    /// Something was sent or saved on the way: not the same as going back there.
    package var sends = false
  }

  package private(set) var screens: Set<ScreenID> = []
  package private(set) var ways: Set<Way> = []
  package private(set) var errors: Set<String> = []
  private var last: ScreenID?
  /// What leads somewhere from every screen: it is no way of the screen's own.
  private var everywhere: Set<ControlID> = []

  package init() {}

  mutating func saw(_ page: Page) {
    screens.insert(page.screen)
    for error in page.errors { errors.insert(error.message.text) }
    last = page.screen
    everywhere = page.everywhere
  }

  /// What leads by its name from anywhere to anywhere is no way.
  mutating func did(_ deed: Deed, to page: Page, sends: Bool = false) {
    if case .activate(let focusable) = deed, let last, last != page.screen || sends,
      !everywhere.contains(focusable.id)
    {
      ways.insert(Way(from: last, to: page.screen, sends: sends))
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

extension Track.Way {
  package var name: String { "\(from) → \(to)" + (sends ? " (envoi)" : "") }
}

extension Page {
  /// Tabs and foot: the same on every screen.
  var everywhere: Set<ControlID> { Set((tabs + footer).map(\.id)) }
}

extension Session {
  /// How much the person has sent and saved.
  var sentCount: Int { account.brouillonsEnvoyes.count + account.avis.count }
}
