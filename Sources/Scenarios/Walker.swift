package import Catalog
package import Host
import Pages
import Screen
import Site

/// Goes through the account at random, and makes a short story of what goes wrong on the way.
package struct Walker {
  package typealias MakeStage = (SurfaceName) throws(Misstep) -> any Stage

  let catalog: Catalog
  let length: Int
  /// Nil when each walk takes a surface of its own.
  let surface: SurfaceName?
  let stage: MakeStage
  let update: Visit.Update

  /// Everything is looked at each so many steps, the store too.
  private static let pause = 20

  /// - Parameters:
  ///   - stage: what a surface is made with: tests sow faults in it.
  ///   - update: how a session takes an event in: the same.
  package init(
    _ catalog: Catalog, length: Int, surface: SurfaceName? = nil,
    stage: @escaping MakeStage = { (surface) throws(Misstep) in try surface.stage() },
    update: @escaping Visit.Update = { $0.update($1) }
  ) {
    self.catalog = catalog
    self.length = length
    self.surface = surface
    self.stage = stage
    self.update = update
  }

  /// Of fifteen walks, thirteen are on the page tree, one in a window, one in lines: an odd number, so
  /// that halves and quarters of many walks have as many of each.
  private func surface(of seed: UInt64) -> SurfaceName {
    if let surface { return surface }
    return switch seed % 15 {
    case 0: .ecran
    case 4: .lineaire
    default: .site
    }
  }

  package func walk(seed: UInt64) -> Walk {
    let surface = surface(of: seed)
    var chance = WalkChoice(seed: seed, surface: surface)
    var walk = Walk(seed: seed, surface: surface, steps: chance.beginning, disorder: nil)
    do throws(Misstep) {
      let play = Play(try stage(surface), catalog, update: update)
      for step in walk.steps { try play.take(step) }
      while walk.steps.count < length {
        let step = try chance.step(in: play)
        walk.steps.append(step)
        // What is on the page can be done: a step that fails is a fault too.
        try play.take(step)
        if walk.steps.count.isMultiple(of: Self.pause), let disorder = try play.disorder() {
          throw Misstep(disorder)
        }
        if let fault = play.ledger.fault { throw Misstep(fault) }
      }
      walk.disorder = try play.lastDisorder()
    } catch {
      walk.disorder = error.message
    }
    return walk
  }

  // MARK: - Less and less

  /// The same fault in as few steps as it takes.
  package func shrunk(_ walk: Walk) -> Walk {
    guard let disorder = walk.disorder else { return walk }
    var best = walk
    best.steps = replayed(walk.steps, walk.surface).done
    var size = max(1, best.steps.count / 2)
    while true {
      var start = 0
      var hasChanged = false
      while start < best.steps.count {
        var fewer = best.steps
        fewer.removeSubrange(start..<min(start + size, fewer.count))
        let (done, seen) = replayed(fewer, walk.surface)
        if seen.map(Self.kind) == Self.kind(disorder), done.count < best.steps.count {
          best.steps = done
          best.disorder = seen
          hasChanged = true
        } else {
          start += size
        }
      }
      if size == 1 && !hasChanged { return best }
      size = max(1, size / 2)
    }
  }

  /// What is between quotes is what the walk met, not what is wrong.
  private static func kind(_ disorder: String) -> String {
    var isQuoted = false
    return disorder.filter { character in
      if character == "«" { isQuoted = true }
      if character == "»" { isQuoted = false }
      return !isQuoted && !character.isNumber
    }
  }

  /// Steps that can't be done without those that are gone are left out. A step that could not be done
  /// in the walk itself is the last one, and what is wrong.
  private func replayed(_ steps: [Walk.Step], _ surface: SurfaceName)
    -> (done: [Walk.Step], disorder: String?)
  {
    let play: Play
    do throws(Misstep) {
      play = Play(try stage(surface), catalog, update: update)
    } catch {
      return ([], error.message)
    }
    var done: [Walk.Step] = []
    for (rank, step) in steps.enumerated() {
      do throws(Misstep) {
        try play.take(step)
        done.append(step)
        if let fault = play.ledger.fault { return (done, fault) }
      } catch {
        if rank == steps.count - 1 { return (done + [step], error.message) }
      }
    }
    do throws(Misstep) {
      return (done, try play.lastDisorder())
    } catch {
      return (done, error.message)
    }
  }
}

extension Play {
  /// What is wrong when nothing more is done; what the surface has kept included.
  fileprivate func lastDisorder() throws(Misstep) -> String? {
    if let disorder = try disorder() { return disorder }
    _ = try stage.close(try backstage())
    return nil
  }

  func take(_ step: Walk.Step) throws(Misstep) {
    let (phrase, arguments) = try Vocabulary.reading(step.text, docString: step.docString)
    try phrase.run(self, arguments)
  }
}
