import Bot
import Testing

/// The pairs of `Evaluation/stems.tsv` were made with PyPI's snowballstemmer 3.1.1.
@Suite struct FrenchStemmerTests {
  @Test func `every stem is the reference's`() throws {
    let pairs = try Evaluated.rows(of: "stems.tsv")
    #expect(pairs.count == 5000)
    let wrong = pairs.filter { FrenchStemmer.stem(of: $0[0]) != $0[1] }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("remboursement", "rembours"), ("continuellement", "continuel"), ("qualités", "qualit"),
    ("naïveté", "naïvet"), ("", ""), ("e", "e"), ("75001", "75001"), ("ij", "ij"),
  ])
  func `known words and strange ones`(_ word: String, _ stem: String) {
    #expect(FrenchStemmer.stem(of: word) == stem)
  }
}
