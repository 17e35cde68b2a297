import Foundation
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
      let faults = Vocabulary.faults(in: one.pickle)
      #expect(faults.isEmpty, "\(one.file): \(faults.map(\.misstep?.message))")
    }
  }

  @Test func `A scenario leaves the same account on the page tree, the screen and in lines`() throws
  {
    let runner = FeatureSuite.runner
    for one in try Self.sample(23) {
      let outcomes = SurfaceName.allCases.map { runner.run(one, on: $0) }
      let ran = outcomes.filter { if case .skipped = $0.state { false } else { true } }
      for outcome in ran {
        #expect(
          outcome.state == .passed, "\(outcome.reported.name) \(outcome.reported.state)")
        #expect(outcome.account == ran[0].account, "\(one.pickle.name) on \(outcome.surface)")
      }
    }
  }

  @Test func `50 repeats of a scenario differ in no frame`() throws {
    let runner = FeatureSuite.runner
    let one = try #require(try FeatureSuite.all().first { $0.file == "quitter.feature" })
    let first = runner.run(one, on: .ecran)
    #expect(first.pictures.count > 1)
    for _ in 1..<50 { #expect(runner.run(one, on: .ecran).pictures == first.pictures) }
  }

  @Test func `Snapshot: the images of the suite are those that are kept`() throws {
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    var runner = FeatureSuite.runner
    if isRecording { runner.images = { _ in nil } }
    for one in try FeatureSuite.all() where one.tags.contains("@image") {
      let outcome = runner.run(one, on: .ecran)
      if isRecording, let last = outcome.steps.last, let seen = last.misstep?.seen {
        let name = last.step.text.split(separator: "\"").last.map(String.init) ?? "image"
        try FeatureSuite.record(seen, as: name)
      }
      #expect(outcome.state == .passed, "\(outcome.reported.state)")
    }
  }
}
