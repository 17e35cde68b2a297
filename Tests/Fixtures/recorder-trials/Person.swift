import Content
import Domain
import Gherkin
import Host
import Pages
package import Scenarios
package import Screen
import Site

/// Somebody at a window whose keys are recorded.
package struct Person {
  package let backstage: Backstage
  package let recorder: Recorder
  private var window: Window
  private(set) var size = Size(rows: 24, columns: 80)

  package init(_ assure: String = "camille") throws {
    let (id, today) = (
      Assure.ID(rawValue: assure), CivilDate(iso: "2024-10-14") ?? CivilDate(dayNumber: 0)
    )
    backstage = try Backstage(Content.catalog, assure: id, today: today)
    recorder = try Recorder(
      Content.catalog, name: "essai", assure: id, today: today, size: size)
    let session = backstage.session
    window = Window(
      size: size,
      destinations: session.destinations.map { Pages.Destination($0.screen, $0.title) })
    backstage.visit.send(.opened)
    look()
  }

  private mutating func look() {
    window.show(backstage.page)
    _ = window.frame(of: backstage.page)
  }

  package mutating func press(_ keys: Key...) {
    for key in keys where !backstage.visit.wantsToQuit {
      let page = backstage.page
      let shown = window.onShow(page)
      let events = window.handle(key, on: page)
      recorder.took(key, events, on: page, showing: shown)
      backstage.send(events)
      look()
    }
  }

  package mutating func type(_ text: String) {
    for character in text { press(character.isNewline ? .enter : .character(character)) }
  }

  package mutating func resize(_ size: Size) {
    guard size != self.size else { return }
    self.size = size
    window.resize(size)
    look()
    recorder.resized(to: size)
  }

  /// What was recorded, run again: a surface that has no keys passes over what is nothing but keys.
  package func replays(on surfaces: [SurfaceName] = [.site, .ecran, .lineaire]) throws -> [Outcome]
  {
    recorder.finish()
    let text = recorder.text
    let pickles = try GherkinDocument(text).pickles
    return pickles.flatMap { pickle in
      surfaces.map { surface in
        Runner(Content.catalog).run(Assignment(file: "essai.feature", pickle: pickle), on: surface)
      }
    }
  }
}
