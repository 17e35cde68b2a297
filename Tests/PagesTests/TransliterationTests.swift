import Foundation
import Pages
import Testing

@Suite struct TransliterationTests {
  @Test func `French loses its accents, not its letters`() {
    let ascii = "« L’été à Cœur » … → ●".unicodeScalars.map(Transliteration.ascii)
    let text = String(String.UnicodeScalarView(ascii.compactMap { Unicode.Scalar($0) }))
    #expect(text == "\" L'ete a Cour \" . > *")
  }

  @Test func `every letter of ISO-8859-1 is a letter`() {
    for value in UInt32(0xC0)...0xFF where value != 0xD7 && value != 0xF7 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let ascii = Unicode.Scalar(Transliteration.ascii(scalar))
      #expect(ascii?.properties.isAlphabetic == true, "\(scalar)")
    }
  }

  @Test func `nothing that our screens say becomes a question mark`() throws {
    let screens = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Snapshots/ecrans")
    let files = try FileManager.default.contentsOfDirectory(
      at: screens, includingPropertiesForKeys: nil)
    let said = try files.reduce(into: Set<Unicode.Scalar>()) { said, file in
      said.formUnion(try String(contentsOf: file, encoding: .utf8).unicodeScalars)
    }
    let lost = said.filter { $0 != "?" && $0 != "\n" && Transliteration.ascii($0) == 0x3F }
    #expect(said.count > 80 && lost.isEmpty, "\(lost)")
  }

  @Test func `a text has room for two letters where it takes two`() {
    #expect(
      Transliteration.ascii("Un cœur de 5 € : déjà vu… e\u{301}té")
        == "Un coeur de 5 EUR : deja vu... ete")
  }

  @Test func `every scalar has one printable character`() {
    for value in UInt32(0x20)...0x3000 where value != 0x7F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect((0x20..<0x7F).contains(Transliteration.ascii(scalar)))
    }
  }
}
