package import Catalog
package import Domain
package import Gherkin
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
}

package struct Runner: Sendable {
  package var catalog: Catalog
  package var size: Size
  /// Images by name, for `l'écran est conforme à`.
  package var images: Play.Images = { _ in nil }

  package init(_ catalog: Catalog, size: Size = Size(rows: 24, columns: 80)) {
    self.catalog = catalog
    self.size = size
  }

  package func run(
    _ assignment: Assignment, on surface: SurfaceName, seeing look: Play.Look? = nil
  ) -> Outcome {
    let stage = stage(surface)
    if let reason = Self.obstacle(assignment, surface) {
      return Outcome(
        assignment: assignment, surface: surface, state: .skipped(reason), steps: [], pictures: [],
        track: Track())
    }
    let play = Play(stage, catalog)
    play.images = images
    play.look = look
    let steps = play.run(assignment.pickle)
    let isRight = steps.allSatisfy { $0.misstep == nil }
    return Outcome(
      assignment: assignment, surface: surface, state: isRight ? .passed : .failed, steps: steps,
      pictures: play.pictures, track: play.track,
      account: try? play.backstage().session.account)
  }

  private func stage(_ surface: SurfaceName) -> any Stage {
    switch surface {
    case .site: SiteStage()
    case .ecran: ScreenStage(size)
    case .lineaire: LineStage()
    }
  }

  private static func obstacle(_ assignment: Assignment, _ surface: SurfaceName) -> String? {
    guard surface != .ecran else { return nil }
    for tag in ["@clavier", "@fenetre", "@image"] where assignment.tags.contains(tag) {
      return "\(tag) : cette surface n'a ni clavier ni fenêtre"
    }
    if surface == .lineaire, assignment.tags.contains("@sauf-lineaire") { return "@sauf-lineaire" }
    return nil
  }
}
