import Catalog
import Content
import Domain
import Pages
import TestSupport
import Testing

/// Statements 11, 12 and 34 of docs/accessibilite.md: the words of the whole content.
struct LanguageAccessTests {
  private let texts = Vocabulary.all(Content.catalog)
  /// Without the texts of the source documents, which are word for word.
  private var own: [Vocabulary.Text] { texts.filter { !Seeds.quotes($0.words) } }

  @Test func `11. Nothing is said by a colour or a place on the screen`() {
    #expect(Language.places(in: "Le champ en rouge, ci-contre") == ["en rouge", "ci-contre"])
    for text in texts { #expect(Language.places(in: text.words) == [], "\(text.place)") }
  }

  @Test func `12. No text holds an emoji, a braille pattern or a block`() {
    #expect(Language.pictures(in: "Bravo 🎉 ⠿ ▌").count == 3)
    for text in texts { #expect(Language.pictures(in: text.words) == [], "\(text.place)") }
  }

  @Test func `34. Nine sentences in ten have 20 words at most`() {
    let lengths = own.flatMap { Vocabulary.sentences($0.words) }.map(Vocabulary.count)
    let short = lengths.filter { $0 <= 20 }.count
    #expect(lengths.count > 500)
    #expect(short * 10 >= lengths.count * 9, "\(short) of \(lengths.count)")
  }

  @Test func `34. No sentence denies twice`() {
    #expect(Language.doubleNegations(in: "Ce n'est pas impossible.") == ["pas impossible"])
    for text in own { #expect(Language.doubleNegations(in: text.words) == [], "\(text.place)") }
  }

  @Test func `34. All is French`() {
    #expect(Language.english(in: "Click here, please") == ["click", "please"])
    for text in texts { #expect(Language.english(in: text.words) == [], "\(text.place)") }
    for command in Command.allCases {
      #expect(Language.english(in: command.explanation.text) == [], "\(command)")
    }
  }

  @Test func `34. Every acronym is in the list of « Aide et Accessibilité »`() throws {
    var camille = try Visitor()
    camille.go("accessibilite")
    var found: Set<String> = []
    for text in texts { found.formUnion(Language.acronyms(in: text.words)) }
    #expect(found.isSuperset(of: ["C2S", "CEAM", "IJ"]))
    for acronym in found { #expect(camille.sees("\(acronym) : "), "\(acronym)") }
  }
}

/// What plain French does without.
enum Language {
  static func places(in text: String) -> [String] {
    found(
      [
        "en rouge", "en vert", "en bleu", "en gras", "en surbrillance", "ci-contre", "ci-dessous",
        "ci-dessus", "à gauche", "à droite", "en haut", "en bas", "encadré", "clignot",
      ], in: text)
  }

  static func doubleNegations(in text: String) -> [String] {
    found(
      [
        "pas impossible", "pas inutile", "pas sans", "pas rare", "pas exclu", "pas interdit",
        "pas manquer", "jamais sans", "plus aucun", "sans ne ",
      ], in: text)
  }

  private static func found(_ words: [String], in text: String) -> [String] {
    let folded = text.lowercased()
    return words.filter(folded.contains)
  }

  static func english(in text: String) -> [String] {
    let words: Set<String> = [
      "the", "and", "error", "cancel", "submit", "loading", "please", "email", "mail", "password",
      "home", "next", "back", "login", "feedback", "click", "web", "help", "settings", "warning",
    ]
    return text.lowercased().split { !$0.isLetter }.map(String.init).filter(words.contains)
  }

  static func pictures(in text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      (0x2500...0x28FF).contains(scalar.value) || scalar.properties.isEmojiPresentation
    }
  }

  /// Capitals and digits, but not in a title that is all capitals.
  static func acronyms(in text: String) -> Set<String> {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    let isTitle = words.allSatisfy { $0.uppercased() == $0 }
    guard !isTitle || words.count == 1 else { return [] }
    let capitals = words.filter { word in
      (2...4).contains(word.count) && word.uppercased() == word && word.first?.isLetter == true
        && word.contains { $0.isLetter }
    }
    // Keys of the keyboard, and the beginnings of references.
    return Set(capitals.map(String.init)).subtracting(["F1", "F2", "F3", "F4", "F5", "MED", "SIG"])
  }
}
