import Content
import Gherkin
import Guide
import Scenarios
import Testing

/// `make test` runs the whole suite with the release program; here a part of it, on all surfaces.
@Suite struct SuiteTests {
  /// Without those that wait for nothing but images.
  static func sample(_ step: Int) throws -> [Assignment] {
    let all = try FeatureSuite.all().filter { !$0.tags.contains("@image") }
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  @Test func `Every step of the suite is in the vocabulary`() throws {
    let all = try FeatureSuite.all()
    #expect(all.count > 600)
    for one in all {
      let faults = Vocabulary.faults(
        in: one.pickle, Content.catalog, images: FeatureSuite.runner.images)
      #expect(faults.isEmpty, "\(one.file): \(faults.map(\.misstep?.message))")
    }
  }

  @Test func `A scenario leaves the same account on the page tree, the screen and in lines`() throws
  {
    let runner = FeatureSuite.runner
    for one in try Self.sample(23) {
      let outcomes = SurfaceName.inProcess.map { runner.run(one, on: $0) }
      for outcome in outcomes {
        let isRight = outcome.reported.state == .passed || outcome.isSkipped
        #expect(isRight, "\(outcome.reported.name) \(outcome.reported.state)")
      }
      #expect(Outcome.difference(outcomes) == nil, "\(one.pickle.name)")
    }
  }

  @Test func `50 repeats of a scenario differ in no frame`() throws {
    let runner = FeatureSuite.runner
    let one = try #require(try FeatureSuite.all().first { $0.file == "quitter.feature" })
    let first = runner.run(one, on: .ecran)
    #expect(first.pictures.count > 1)
    for _ in 1..<50 { #expect(runner.run(one, on: .ecran).pictures == first.pictures) }
  }

  @Test func `The images of the suite are those that are kept, and all of them`() throws {
    let runner = FeatureSuite.runner
    var named: Set<String> = []
    for one in try FeatureSuite.all() where one.tags.contains("@image") {
      let outcome = runner.run(one, on: .ecran)
      #expect(outcome.state == .passed, "\(outcome.reported.state)")
      for step in one.pickle.steps where step.text.hasPrefix("l'écran est conforme") {
        named.insert(step.text.split(separator: "\"").last.map(String.init) ?? "")
      }
    }
    #expect(try FeatureSuite.imageNames() == named)
  }

  @Test func `An image of another look, or with the cursor elsewhere, is another image`() throws {
    let text = """
      # language: fr
      Fonctionnalité: f
        @image
        Scénario: s
          Quand je vais sur "Mes démarches"
          Alors l'écran est conforme à "essai"
      """
    let one = try #require(try FeatureSuite.pickles(text).first)
    var runner = Runner(Content.catalog)
    var kept: [String] = []
    runner.recordImage = { name, lines in if name == "essai" { kept = lines } }
    #expect(runner.run(one, on: .ecran).state == .passed)
    runner.recordImage = nil
    #expect(kept.count == 50)
    for index in [0, 3, 30] {
      var other = kept
      other[index] = "x" + other[index].dropFirst()
      let image = other
      runner.images = { _ in image }
      let misstep = runner.run(one, on: .ecran).steps.last?.misstep
      #expect(misstep?.seen == "\(index + 1) \(kept[index])")
      #expect(misstep?.expected == "\(index + 1) \(other[index])")
    }
  }
}
