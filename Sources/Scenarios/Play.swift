package import Catalog
import Domain
package import Gherkin
package import Host
package import Pages
import Site

/// One run of one scenario on one surface.
package final class Play {
  package let stage: any Stage
  private let catalog: Catalog
  private var begun: Backstage?
  private var isOpen = false
  /// The last things that were on the surface, the newest last.
  package private(set) var pictures: [[String]] = []
  /// Called after each step, with its number from 1.
  package typealias Look = (Int, any Stage, Backstage) -> Void
  package var look: Look?
  /// Images by name, which `l'écran est conforme à` compares with.
  package var images: Images = { _ in nil }
  /// Keeps images instead of comparing them.
  package var recordImage: RecordImage?
  /// What was gone through, for the coverage.
  package private(set) var track = Track()
  /// What the person may rely on, for `tout est en ordre`.
  private(set) var ledger = Ledger()
  private let update: Visit.Update
  /// What is in front of the person, as long as nothing is done.
  private var front: Page?

  package init(
    _ stage: any Stage, _ catalog: Catalog, update: @escaping Visit.Update = { $0.update($1) }
  ) {
    self.stage = stage
    self.catalog = catalog
    self.update = update
  }

  /// Runs the steps up to the first that fails.
  package func run(_ pickle: Pickle) -> [StepResult] {
    var results: [StepResult] = []
    for step in pickle.steps {
      do throws(Misstep) {
        try run(step)
        remember()
        if let begun, isOpen { look?(results.count + 1, stage, begun) }
        results.append(StepResult(step: step, misstep: nil))
      } catch {
        remember()
        if let begun, isOpen { look?(results.count + 1, stage, begun) }
        results.append(StepResult(step: step, misstep: error))
        break
      }
    }
    return results
  }

  func run(_ step: PickleStep) throws(Misstep) {
    let (phrase, arguments) = try Vocabulary.reading(step)
    try phrase.run(self, arguments)
  }

  private func remember() {
    guard let begun, isOpen else { return }
    track.saw(front ?? stage.page(begun))
    pictures.append(stage.picture(begun))
    if pictures.count > 20 { pictures.removeFirst() }
  }

  // MARK: - The surroundings

  /// What is behind the surface, with the program running.
  package func backstage() throws(Misstep) -> Backstage {
    let backstage = try prepared()
    if !isOpen {
      isOpen = true
      try stage.open(backstage)
      let page = stage.page(backstage)
      track.saw(page)
      ledger.opened(Ledger.Sight(page: page, session: backstage.session))
    }
    return backstage
  }

  private func prepared() throws(Misstep) -> Backstage {
    if let begun { return begun }
    guard let today = CivilDate(iso: Backstage.firstDay) else { throw Misstep("Jour inconnu.") }
    let backstage = try Backstage(
      catalog, assure: Assure.ID(rawValue: "camille"), today: today, update: update)
    begun = backstage
    return backstage
  }

  /// Started anew on what is kept. Before the first deed nothing has run yet.
  func restart(assure: Assure.ID? = nil, today: CivilDate? = nil) throws(Misstep) {
    let wasOpen = isOpen
    front = nil
    begun = try prepared().restarted(assure: assure, today: today)
    isOpen = false
    track.restarted()
    if wasOpen { _ = try backstage() }
  }

  func perform(_ deed: Deed) throws(Misstep) {
    let backstage = try backstage()
    if backstage.visit.wantsToQuit { throw Misstep("Le compte est fermé : plus rien ne répond.") }
    let focus = stage.focus
    let before = try page()
    if case .go = deed, let dialog = before.dialog { throw Self.unanswered(dialog) }
    let sentCount = backstage.session.sentCount
    front = nil
    try stage.perform(deed, backstage)
    track.touched(deed.target(focus: focus), on: before)
    let page = stage.page(backstage)
    front = page
    track.did(deed, to: page, sends: backstage.session.sentCount > sentCount)
    ledger.did(deed, focus: focus, Ledger.Sight(page: page, session: backstage.session))
    ledger.found(stage.disorder(backstage))
  }

  private static func unanswered(_ dialog: Dialog) -> Misstep {
    Misstep(
      "« \(dialog.title.text) » attend d'abord une réponse.",
      seen: dialog.actions.map(\.label.text).joined(separator: "\n"))
  }

  package func page() throws(Misstep) -> Page {
    if let front { return front }
    let page = stage.page(try backstage())
    front = page
    return page
  }

  func screen(named name: String) throws(Misstep) -> ScreenID {
    try backstage().session.destinations.screen(named: name)
  }
}

/// How a step went.
package struct StepResult: Sendable {
  package var step: PickleStep
  package var misstep: Misstep?
}
