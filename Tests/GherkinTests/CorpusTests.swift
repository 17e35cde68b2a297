import Foundation
import Testing

@testable import Gherkin

/// Each file of the corpus is read as Cucumber's own parser reads it.
struct CorpusTests {
  @Test func `The corpus has good files and bad ones, each with its golden`() throws {
    let goldens = try Sample.all.map { try $0.golden() }
    #expect(goldens.filter { $0.errors != nil }.count >= 25)
    #expect(goldens.filter { $0.pickles?.isEmpty == false }.count >= 30)
  }

  @Test(arguments: Sample.all)
  func `A document has the same parts at the same places`(sample: Sample) throws {
    let golden = try sample.golden()
    let list = try document(sample)?.listing
    let isNFD = golden.nfd == true
    // Equal strings may still be written otherwise: scalars may not, but for the accents.
    #expect(scalars(list, isNFD) == scalars(golden.document, isNFD))
  }

  @Test(arguments: Sample.all)
  func `The same scenarios come out`(sample: Sample) throws {
    #expect(try document(sample)?.pickles.map(Golden.Pickle.init) == sample.golden().pickles)
  }

  @Test(arguments: Sample.all)
  func `Mistakes are at the same places`(sample: Sample) throws {
    var places: [[Int]]?
    do {
      _ = try GherkinDocument(bytes: sample.bytes())
    } catch let mistakes as Mistakes {
      places = mistakes.all.map { [$0.location.line, $0.location.column] }
    }
    #expect(try places == sample.golden().errors)
  }

  private func document(_ sample: Sample) throws -> GherkinDocument? {
    let bytes = try sample.bytes()
    return try? GherkinDocument(bytes: bytes)
  }

  private func scalars(_ list: [[String]]?, _ isNFD: Bool) -> [[[Unicode.Scalar]]]? {
    list?.map { words in
      words.enumerated().map { index, word in
        let isPlace = isNFD && index == 1
        let text = isPlace ? "" : isNFD ? word.precomposedStringWithCanonicalMapping : word
        return Array(text.unicodeScalars)
      }
    }
  }
}
