import Domain
import Testing

struct RealDataTests {
  @Test(arguments: [
    ("285047512300174", RealData.Kind.nir), ("2 85 04 75 123 001 74", .nir),
    ("2850475123001", .nir), ("2 85 04 75 123 001", .nir),
    ("2850475123001 74", .nir), ("2-85-04-75-123-001-74", .nir),
    ("2\u{A0}85\u{A0}04\u{A0}75\u{A0}123\u{A0}001\u{A0}74", .nir),
    ("1 85 04 2A 004 123 40", .nir), ("1 85 04 2b 033 123 70", .nir), ("185042A004123", .nir),
    ("FR1420041010050500013M02606", .iban), ("FR14 2004 1010 0505 0001 3M02 606", .iban),
    ("fr1420041010050500013m02606", .iban), ("DE89 3704 0044 0532 0130 00", .iban),
    ("GB82WEST12345698765432", .iban), ("BE68 5390 0754 7034", .iban),
    ("MT84MALT011000012345MTLCAST001S", .iban),
    ("0612345678", .telephone), ("06 12 34 56 78", .telephone), ("06.12.34.56.78", .telephone),
    ("06-12-34-56-78", .telephone), ("0612 34 56 78", .telephone), ("+33612345678", .telephone),
    ("+33 6 12 34 56 78", .telephone), ("+33 (0)6 12 34 56 78", .telephone),
    ("0033 1 42 34 56 78", .telephone), ("01\u{202F}42\u{202F}34\u{202F}56\u{202F}78", .telephone),
    ("camille.fontaine@gmail.com", .courriel), ("hélène@orange.fr", .courriel),
    ("a@example.fr", .courriel), ("a+b@mail.example.eu", .courriel),
  ])
  func `What could be somebody's is found where it is, and masked`(
    words: String, kind: RealData.Kind
  ) {
    for (before, after) in [("", ""), ("Voici : ", ", merci."), ("\u{E9}\n", "\nfin"), ("(", ")")] {
      let text = before + words + after
      let finds = RealData.found(in: text)
      #expect(finds.map(\.kind) == [kind], "\(text)")
      #expect(finds.map { text[$0.range].drop { $0 == "+" } } == [words.drop { $0 == "+" }])
      let masked = RealData.masked(text)
      #expect(masked.count == text.count && masked.hasPrefix(before) && masked.hasSuffix(after))
      #expect(!masked.dropFirst(before.count).dropLast(after.count).contains { $0.isNumber })
    }
  }

  @Test(arguments: [
    // Fiction.
    "2 85 04 00 000 001 66", "285040000000166", "06 39 98 12 34", "+33 6 39 98 12 34", "0199001234",
    "camille@example.org", "a@b.example.com", "a@exemple.test", "x@y.invalid",
    "FR57 9999 9000 0100 0000 0000 166", "FR5799999000010000000000166",
    // Amounts, days, references, addresses.
    "21,00 €", "1 234 567,89 €", "0612345678,50", "2850475123001,50", "12/04/1985",
    "01/02/2024 03/04/2024", "01 02 2024 12", "2024-10-14", "14.10.2024", "00000 Valclair",
    "Votre référence est M-2024-118", "1729000000000", "3400930000000", "4970 1000 0000 0154",
    "01 02 03 04 05 06", "36 46", "0 811 70 36 46", "08 11 70 36 46", "3646",
    // Wrong keys, no such département, commune or month.
    "2 85 04 75 123 001 84", "285047512300184", "2 85 04 00 123 001 62", "285047500000178",
    "2851375123001", "FR14 2004 1010 0505 0001 3M02 607", "FR1420041010050500013M0260",
    "0012345678", "061234567", "06123456789",
    // Words.
    "", "@", "a@", "@b.fr", "a@b", "moi @ maison", "prix @12.50", "Ai-je droit à 2 ou 3 soins ?",
    "de 12 ans et de 1985 à 2024, 27 mois, 800 signes",
  ])
  func `What is nobody's is not taken for real`(text: String) {
    #expect(RealData.found(in: text).isEmpty)
    #expect(RealData.masked(text) == text)
  }

  @Test func `All of several finds are told in their order`() {
    let text =
      "NIR 2 85 04 75 123 001 74, tél. 06 12 34 56 78 ou a@gmail.com ; FR1420041010050500013M02606."
    #expect(RealData.found(in: text).map(\.kind) == [.nir, .telephone, .courriel, .iban])
    #expect(
      RealData.masked(text)
        == "NIR * ** ** ** *** *** **, tél. ** ** ** ** ** ou *@*****.*** ; "
        + String(repeating: "*", count: 27) + ".")
  }

  /// Of fifteen digits at random, one in ninety-seven has the right key, and few of these a month
  /// and a commune; none has a wrong key.
  @Test func `Fifteen digits at random are seldom taken for a number of somebody's`() {
    var state: UInt64 = 1
    var found = 0
    for _ in 0..<20_000 {
      var digits = ""
      for _ in 0..<15 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        digits.append(String((state >> 33) % 10))
      }
      let finds = RealData.found(in: digits)
      guard !finds.isEmpty, let number = Int(digits.prefix(13)) else { continue }
      found += 1
      #expect(Int(digits.suffix(2)) == 97 - number % 97)
    }
    #expect(found > 0 && found < 120)
  }
}
