import Domain
package import Pages
import Site

/// Where a scenario came by: screens, ways from one to another, messages of error, what was acted on.
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
  /// What was said in passing: a text that is not taken in at all is no error of the page.
  package private(set) var sayings: Set<String> = []
  package private(set) var touches: Set<Touch> = []
  private var last: ScreenID?
  /// What leads somewhere from every screen: it is no way of the screen's own.
  private var everywhere: Set<ControlID> = []

  package init() {}

  mutating func saw(_ page: Page) {
    screens.insert(page.screen)
    for error in page.errors { errors.insert(error.message.text) }
    if let said = page.announcement?.text.text { sayings.insert(said) }
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

  /// What is acted on is on the page as it was before.
  mutating func touched(_ id: ControlID?, on page: Page) {
    if let id, let touch = Touch.all(on: page)[id] { touches.insert(touch) }
  }

  mutating func restarted() { last = nil }

  package mutating func add(_ other: Track) {
    screens.formUnion(other.screens)
    ways.formUnion(other.ways)
    errors.formUnion(other.errors)
    sayings.formUnion(other.sayings)
    touches.formUnion(other.touches)
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
