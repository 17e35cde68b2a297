import Pages
import Testing

@testable import Screen

/// Whatever is pasted, what was there stays, and what was changed is said.
struct PasteTests {
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.decode(PasteEnd.start + bytes + PasteEnd.marker) + decoder.timedOut()
  }

  private func pasted(_ bytes: [UInt8], in value: String = "Déjà là. ", isArea: Bool = true)
    -> (value: String, said: String?)
  {
    var field = TextField(value, caret: value.count, isArea: isArea)
    var said: String?
    for key in keys(bytes) {
      switch field.handle(key) {
      case .changedSaying(let words), .refused(let words): said = words.text
      case .changed, .moved, .ignored: break
      }
    }
    return (field.value, said)
  }

  @Test(
    arguments: [
      ("un\r\ndeux\rtrois\nquatre", "un\ndeux\ntrois\nquatre", nil),
      ("a\tb", "a b", nil),
      ("nul\u{0} là", "nul\u{0} là", "Le texte collé a des signes"),
      ("\u{1B}[2Jfin", "\u{1B}[2Jfin", "Le texte collé a des signes"),
      ("\u{202E}rid", "\u{202E}rid", "Le texte collé a des signes"),
      ("", "", nil),
    ] as [(String, String, String?)])
  func `An area takes a paste in and says what does not show`(
    text: String, kept: String, said: String?
  ) {
    let result = pasted(Array(text.utf8))
    #expect(result.value.unicodeScalars.elementsEqual(("Déjà là. " + kept).unicodeScalars))
    #expect(said.map { result.said?.hasPrefix($0) == true } ?? (result.said == nil))
  }

  @Test func `A line says that line ends have become spaces`() {
    let result = pasted(Array("un\r\ndeux".utf8), isArea: false)
    #expect(result.value == "Déjà là. un deux")
    #expect(result.said?.hasPrefix("Ce champ a une seule ligne") == true)
  }

  @Test func `The end of a paste inside a paste ends it, and what follows is typed`() {
    let inner = Array("avant".utf8) + PasteEnd.marker + Array("après\r".utf8)
    #expect(pasted(inner).value == "Déjà là. avantaprès\n")
    #expect(keys(inner).first == .paste("avant"))
  }

  @Test func `Bytes that are no UTF-8 become visible, and that is said`() {
    for bad: [UInt8] in [[0xC3], [0xE2, 0x82], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xC0, 0xAF]] {
      let result = pasted(Array("a".utf8) + bad + Array("z".utf8))
      #expect(result.value.hasPrefix("Déjà là. a\u{FFFD}") && result.value.hasSuffix("z"))
      #expect(result.said?.hasPrefix("Une partie du texte collé") == true)
    }
  }

  @Test func `Sixty-four kilobytes and one byte leave the text as it was`() {
    for count in [16 * 1024, 64 * 1024, 64 * 1024 + 1, 300_000] {
      // The capacity cuts a letter of two bytes in the middle.
      let result = pasted([0x61] + Array(String(repeating: "é", count: count / 2).utf8))
      #expect(result.value == "Déjà là. ")
      #expect(result.said?.hasPrefix("Ce texte est trop long") == true)
    }
  }
}

extension PasteEnd {
  fileprivate static let start: [UInt8] = [0x1B] + Array("[200~".utf8)
}
