import Pages
import Testing

@Suite struct TransliterationTests {
  @Test func `French loses its accents, not its letters`() {
    let ascii = "« L’été à Cœur » … → ●".unicodeScalars.map(Transliteration.ascii)
    let text = String(String.UnicodeScalarView(ascii.compactMap { Unicode.Scalar($0) }))
    #expect(text == "\" L'ete a Cour \" . > *")
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
