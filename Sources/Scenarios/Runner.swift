package import Catalog
package import Domain
package import Gherkin
package import Host
package import Pages
package import Screen
import Site

/// A scenario of a file, ready to run.
package struct Assignment: Sendable {
  package var file: String
  package var pickle: Pickle

  package init(file: String, pickle: Pickle) {
    self.file = file
    self.pickle = pickle
  }

  package var tags: Set<String> { Set(pickle.tags.map(\.name)) }
}

/// How a scenario went on a surface.
package struct Outcome: Sendable {
  package enum State: Equatable, Sendable {
    case passed
    case failed
    /// The surface has nothing to do it with.
    case skipped(String)
  }

  package var assignment: Assignment
  package var surface: SurfaceName
  package var state: State
  package var steps: [StepResult]
  package var pictures: [[String]]
  package var track: Track
  /// As the scenario left it; nil when nothing was done.
  package var account: Account?
  /// What is written and not sent, when the scenario is over.
  package var drafts: [Draft] = []
  /// What was last in the window, and the page that it showed, of a run that failed.
  package var scene: (image: Frame, page: Page)?
  /// Of all frames, in order, when the runner takes them and the surface has any.
  package var imprints: [Imprint] = []
}

package struct Runner {
  package var catalog: Catalog
  package var size: Size
  /// Images by name, for `l'écran est conforme à`.
  package var images: Play.Images = { _ in nil }
  /// Keeps images instead of comparing them.
  package var recordImage: Play.RecordImage?
  /// Frames are told from each other, to compare runs.
  package var takesImprints = false
  /// How a session takes an event in. There is one right way: tests sow faults here.
  package var update: Visit.Update = { $0.update($1) }
  /// Makes the real program for a scenario; without it there is no surface `terminal`.
  package var companion: MakeCompanion?

  package init(_ catalog: Catalog, size: Size = Size(rows: 24, columns: 80)) {
    self.catalog = catalog
    self.size = size
  }

  package func run(
    _ assignment: Assignment, on surface: SurfaceName, seeing look: Play.Look? = nil
  ) -> Outcome {
    if let reason = Self.obstacle(assignment, surface) {
      return Outcome(
        assignment: assignment, surface: surface, state: .skipped(reason), steps: [], pictures: [],
        track: Track())
    }
    let play: Play
    do throws(Misstep) {
      play = Play(
        try surface.stage(size, takesImprints: takesImprints, companion: companion), catalog,
        update: update)
    } catch {
      let steps = assignment.pickle.steps.prefix(1).map { StepResult(step: $0, misstep: error) }
      return Outcome(
        assignment: assignment, surface: surface, state: .failed, steps: Array(steps), pictures: [],
        track: Track())
    }
    play.images = images
    play.recordImage = recordImage
    play.look = look
    return outcome(of: play, assignment, surface)
  }

  private func outcome(
    of play: Play, _ assignment: Assignment, _ surface: SurfaceName
  ) -> Outcome {
    var steps = play.run(assignment.pickle)
    var account: Account?
    var drafts: [Draft] = []
    if steps.allSatisfy({ $0.misstep == nil }) {
      do throws(Misstep) {
        account = try play.stage.close(try play.backstage())
        drafts = try play.backstage().drafts
      } catch {
        if !steps.isEmpty { steps[steps.count - 1].misstep = error }
      }
    }
    var scene: (image: Frame, page: Page)?
    if account == nil, let image = play.stage.image, let page = try? play.page() {
      scene = (image, page)
    }
    return Outcome(
      assignment: assignment, surface: surface, state: account == nil ? .failed : .passed,
      steps: steps, pictures: play.pictures, track: play.track, account: account,
      drafts: drafts, scene: scene,
      imprints: (play.stage as? ScreenStage)?.imprints ?? [])
  }

  private static func obstacle(_ assignment: Assignment, _ surface: SurfaceName) -> String? {
    if !surface.hasPretendDisk {
      let isAboutDisk = assignment.pickle.steps.contains(where: Vocabulary.needsPretendDisk)
      if isAboutDisk { return "aucun vrai disque n'est rempli" }
    }
    guard !surface.hasWindow else { return nil }
    for tag in ["@clavier", "@fenetre", "@image"] where assignment.tags.contains(tag) {
      return "\(tag) : cette surface n'a ni clavier ni fenêtre"
    }
    if surface == .lineaire, assignment.tags.contains("@sauf-lineaire") { return "@sauf-lineaire" }
    return nil
  }
}
