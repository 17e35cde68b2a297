import Catalog
import Content
import Domain
import TestSupport
import Testing

/// The words of the whole content: what they never say, and how long their sentences are.
struct WordsTests {
  private let texts = Vocabulary.all(Content.catalog)

  @Test func `No text says what the style forbids`() {
    #expect(texts.count > 500)
    for text in texts { #expect(Vocabulary.forbidden(in: text.words) == [], "\(text.place)") }
  }

  @Test func `The forbidden words are found whatever their case`() {
    #expect(Vocabulary.forbidden(in: "Veuillez attendre") == ["veuillez"])
    #expect(Vocabulary.forbidden(in: "Date INVALIDE.") == ["invalide"])
    #expect(Vocabulary.forbidden(in: "Nous sommes désolés") == ["désolé"])
    #expect(Vocabulary.forbidden(in: "Ma pension d'invalidité") == [])
  }

  @Test func `Every error ends with a full stop or with an example`() {
    let errors = texts.filter(\.isError)
    #expect(errors.count > 20)
    for error in errors { #expect(Vocabulary.isComplete(error.words), "\(error.words)") }
  }

  @Test func `An error without an end is found`() {
    #expect(!Vocabulary.isComplete("Indiquez la date"))
    #expect(Vocabulary.isComplete("Indiquez la date."))
    #expect(Vocabulary.isComplete("Indiquez la date. Exemple : 05/09/2024"))
  }

  @Test func `No sentence of our own has more than 25 words`() {
    for text in texts where !Seeds.quotes(text.words) {
      for sentence in Vocabulary.sentences(text.words) {
        let count = Vocabulary.count(sentence)
        #expect(count <= 25, "\(text.place): \(count) words: \(sentence)")
      }
    }
  }

  @Test func `Words are counted as a reader counts them`() {
    let sentences = Vocabulary.sentences("Un, deux « trois » : l'un. Et deux ? 23,50 euros.")
    #expect(sentences.map(Vocabulary.count) == [4, 2, 2])
  }

  @Test func `Every exemption is in the content, and needed`() {
    for quote in Seeds.quoted {
      let sentences = texts.filter { $0.words.plainSpaces.hasPrefix(quote) }
        .flatMap { Vocabulary.sentences($0.words) }
      #expect(sentences.contains { Vocabulary.count($0) > 25 }, "\(quote)")
    }
  }
}
