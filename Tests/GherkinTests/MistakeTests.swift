import Testing

@testable import Gherkin

/// What a person is told: what is wrong, where, what to write.
struct MistakeTests {
  private func lines(_ text: String) -> [String] {
    do {
      _ = try GherkinDocument(text)
      return []
    } catch {
      return error.all.map { "\($0.location.shown): \($0.message)" }
    }
  }

  private static let start = "# language: fr\nFonctionnalité: f\n  Scénario: s\n    Soit a\n"

  @Test(arguments: [
    ("quand b", "« quand b » n'est pas compris ; écrivez « Quand » exactement ainsi"),
    ("Lorsqu’il", "« Lorsqu’il » n'est pas compris ; écrivez « Lorsqu' » exactement ainsi"),
    ("scenario : t", "« scenario : t » n'est pas compris ; écrivez « Scénario: » exactement ainsi"),
    (
      "RÈGLE\u{A0}: t", "« RÈGLE\u{A0}: t » n'est pas compris ; écrivez « Règle: » exactement ainsi"
    ),
    (
      "Given b",
      "« Given b » est écrit en anglais, mais le fichier est lu en français ; écrivez "
        + "« # language: en » en première ligne"
    ),
    (
      "Contexte: x",
      "« Contexte: x » n'est pas attendu ici ; écrivez une ligne de tableau (| … |), un texte entre "
        + "deux lignes \"\"\", une étape (Soit, Quand, Alors, Et…), des étiquettes (@…), "
        + "« Exemples: », « Exemple: » ou « Règle: »"
    ),
    (
      "@ok @pas ok",
      "l'étiquette « @pas ok » contient une espace ; écrivez-la en un mot, avec @ devant chaque "
        + "étiquette"
    ),
  ])
  func `a line that does not belong says what to write`(line: String, message: String) {
    let told = lines(Self.start + "    " + line + "\n")
    #expect(told.contains { $0.hasSuffix(": " + message) && $0.hasPrefix("5:") }, "\(told)")
  }

  @Test func `French keywords without the header lead to the header`() {
    #expect(
      lines("Fonctionnalité: f\n") == [
        "1:1: « Fonctionnalité: f » est écrit en français, mais le fichier est lu en anglais ; "
          + "écrivez « # language: fr » en première ligne"
      ])
  }

  @Test func `an unknown language is told with those there are`() {
    #expect(
      lines(" # language: klingon\nFeature: f\n") == [
        "1:2: la langue « klingon » n'est pas connue ; écrivez « # language: fr » ou "
          + "« # language: en »"
      ])
  }

  @Test func `all uneven rows of a table are told in one mistake, at the first`() {
    let rows = ["| a | b |", "| 1 |", "| 1 | 2 |", "| 1 | 2 | 3 |", "| 1 |"]
    let text = Self.start + rows.map { "      \($0)\n" }.joined()
    #expect(
      lines(text) == [
        "6:7: cette ligne du tableau a 1 cellule, la première en a 2 (de même ligne 8, 9) ; "
          + "donnez-leur autant de cellules"
      ])
  }

  @Test(arguments: [
    (
      "      \"\"\"\n      Soit b\n", "7:0",
      "le fichier finit dans le texte ouvert à la ligne 5 ; fermez-le par une ligne \"\"\""
    ),
    (
      "  @a\n\n  @b", "8:0",
      "le fichier finit après les étiquettes de la ligne 5 ; écrivez dessous ce qu'elles marquent, "
        + "ou retirez-les"
    ),
  ])
  func `an end that comes too early says what is open`(end: String, place: String, message: String)
  {
    #expect(lines(Self.start + end) == ["\(place): \(message)"])
  }

  @Test func `a file with a language alone has no feature`() {
    #expect(
      lines("# language: fr") == [
        "2:0: le fichier finit sans rien après la langue ; écrivez « Fonctionnalité: »"
      ])
  }

  @Test func `all mistakes are told, more than the ten of the reference, in the file's order`() {
    let wrong = (1...40).map { "    faux \($0)\n" }.joined()
    let told = lines(Self.start + "      | a |\n      | b | c |\n" + wrong)
    #expect(told.count == 41)
    #expect(told[0].hasPrefix("6:7: ") && told[1].hasPrefix("7:5: "))
    #expect(told[40].hasPrefix("46:5: "))
  }

  @Test func `a long line is told by its beginning`() {
    let told = lines(Self.start + String(repeating: "é", count: 500))
    #expect(told.count == 1 && told[0].contains("é… »") && told[0].count < 400)
  }

  // MARK: Bytes

  @Test(arguments: [
    (Array("Feature: caf".utf8) + [0xE9, 0x0A], "1:13", "l'octet 13 (0xE9)"),
    (Array("# é\n\t😀".utf8) + [0xC3], "2:3", "l'octet 11 (0xC3)"),
    ([0xEF, 0xBB, 0xBF, 0x23, 0xFF], "1:2", "l'octet 5 (0xFF)"),
    ([0x00, 0xED, 0xA0, 0x80], "1:2", "l'octet 2 (0xED)"),
    ([0x23, 0x0A, 0x0A, 0x80], "3:1", "l'octet 4 (0x80)"),
    ([0x0A, 0x02, 0xC0, 0x81], "2:2", "l'octet 3 (0xC0)"),
  ])
  func `a byte that is not UTF-8 is told with its place`(
    bytes: [UInt8], place: String, message: String
  ) throws {
    let mistakes = try #require(throws: Mistakes.self) { try GherkinDocument(bytes: bytes) }
    #expect(mistakes.all.map(\.location.shown) == [place])
    #expect(mistakes.all.allSatisfy { $0.message.hasPrefix(message + " n'est pas de l'UTF-8") })
  }

  @Test func `a byte order mark is no part of the text`() throws {
    let text = "# language: fr\nFonctionnalité: f\n"
    #expect(try GherkinDocument("\u{FEFF}" + text) == GherkinDocument(text))
    #expect(try GherkinDocument(bytes: [0xEF, 0xBB, 0xBF]).feature == nil)
  }
}
