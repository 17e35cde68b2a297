import Content
import Gherkin
import Pages
import Screen
import Testing

@testable import Scenarios
@testable import Site

/// Somebody who does anything that can be done, in an order that a seed gives; and faults sown, so
/// that we know that walks find them.
@Suite struct WalkTests {
  @Test(arguments: [SurfaceName.site, .ecran, .lineaire])
  func `Whatever is done, all is in order`(surface: SurfaceName) {
    let walker = Walker(Content.catalog, length: 60, surface: surface)
    for seed: UInt64 in 1...3 {
      let walk = walker.walk(seed: seed)
      #expect(walk.steps.count == 60)
      #expect(walk.disorder == nil, "\(walker.shrunk(walk).feature)")
    }
  }

  @Test func `The same seed makes the same walk`() {
    let walker = Walker(Content.catalog, length: 40)
    #expect(walker.walk(seed: 5).steps == walker.walk(seed: 5).steps)
    #expect(walker.walk(seed: 5).steps != walker.walk(seed: 6).steps)
  }

  @Test(arguments: SownFault.all)
  func `A sown fault is found, and shrinks to eight steps or fewer that replay`(fault: SownFault)
    throws
  {
    let walker = fault.walker(length: 100)
    let found = (UInt64(1)...60).lazy.map(walker.walk).first { $0.disorder != nil }
    let walk = walker.shrunk(try #require(found, "not found"))
    #expect(walk.disorder?.contains(fault.message) == true, "\(walk.feature)")
    #expect(walk.steps.count <= 8, "\(walk.feature)")
    let pickle = try #require(try GherkinDocument(walk.feature).pickles.first)
    #expect(Vocabulary.faults(in: pickle, Content.catalog) { _ in nil }.isEmpty)
    let play = Play(try fault.stage(walk.surface), Content.catalog, update: fault.update)
    #expect(play.run(pickle).last?.misstep?.message.contains(fault.message) == true)
    // Without the fault, the same steps are right.
    let right = Play(try walk.surface.stage(), Content.catalog)
    #expect(right.run(pickle).last?.misstep?.message.contains(fault.message) != true)
  }

  @Test func `What nobody should paste is read from the file as it was pasted`() throws {
    let steps = (NastyText.lines + NastyText.several).map {
      Walk.Step("je colle dans \"Votre message\" :", $0)
    }
    let walk = Walk(seed: 1, surface: .ecran, steps: steps, disorder: nil)
    let pickle = try #require(try GherkinDocument(walk.feature).pickles.first)
    #expect(pickle.steps.dropLast().map(\.step.docString?.content) == steps.map(\.docString))
  }
}
