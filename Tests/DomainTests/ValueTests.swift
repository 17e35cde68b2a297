import Domain
import Testing

/// Amounts, phones, addresses, numbers: how they are read and written.
struct ValueTests {
  @Test(arguments: [
    ("21", 2100), ("21,5", 2150), ("21,50", 2150), ("21.50", 2150), ("1 234,50 €", 123_450),
    ("0,05", 5), ("1\u{202F}234,50\u{A0}€", 123_450), ("12 EUR", 1200),
  ])
  func `amounts are read as people type them`(typed: String, cents: Int) {
    #expect(Euros(typed: typed)?.cents == cents)
  }

  @Test(arguments: ["", "beaucoup", "-3", "1,234", "1,2,3", ",50", "12345678", "٣"])
  func `what is no amount is refused`(typed: String) {
    #expect(Euros(typed: typed) == nil)
  }

  @Test func `amounts are written with no-break spaces and a true minus`() {
    #expect(Euros(cents: 123_450).french == "1\u{A0}234,50\u{A0}€")
    #expect(Euros(cents: -200).french == "\u{2212}2,00\u{A0}€")
    #expect(Euros(cents: 5).french == "0,05\u{A0}€")
    #expect(Euros(cents: 3000).percent(70).cents == 2100)
    #expect(Euros(cents: 1613).percent(60).cents == 968)
  }

  @Test(arguments: [
    "0639981234", "06 39 98 12 34", "06.39.98.12.34", "+33 6 39 98 12 34", "0033639981234",
    "+33 (0)6 39 98 12 34",
  ])
  func `phones are read in all their forms, and masked`(typed: String) throws {
    let phone = try Telephone(typed: typed)
    #expect(phone.french == "06 39 98 12 34")
    #expect(phone.masked == "06 ** ** ** 34")
  }

  @Test func `a phone that could be somebody's is refused`() {
    #expect(throws: Telephone.Fault.notFictional) { try Telephone(typed: "06 12 34 56 78") }
    #expect(throws: Telephone.Fault.notTenDigits(8)) { try Telephone(typed: "06 39 98 12") }
    #expect(throws: Telephone.Fault.notANumber) { try Telephone(typed: "zéro six") }
  }

  @Test func `an address is read, lowered and masked`() throws {
    let mail = try Courriel(typed: " camille.f@Example.ORG ")
    #expect(mail.address == "camille.f@example.org")
    #expect(mail.masked == "c***@e***.org")
  }

  @Test(arguments: [
    "camille", "a@b", "@example.org", "a b@example.org", "a@@example.org", ".a@example.org",
  ])
  func `what is no address is refused`(typed: String) {
    #expect(throws: Courriel.Fault.notAnAddress) { try Courriel(typed: typed) }
  }

  @Test func `an address that could be somebody's is refused`() {
    #expect(throws: Courriel.Fault.notFictional(domain: "exemple.fr")) {
      try Courriel(typed: "camille@exemple.fr")
    }
  }

  /// Keys computed by hand: 97 less the remainder of the thirteen digits by 97.
  @Test(arguments: [
    ("285040000000166", "2 85 04 00 000 001 66"), ("179110000000236", "1 79 11 00 000 002 36"),
    ("2 48 07 00 000 003 82", "2 48 07 00 000 003 82"),
  ])
  func `a number of fiction has a right key`(typed: String, french: String) throws {
    let nir = try Nir(typed: typed)
    #expect(nir.french == french)
    #expect(!nir.masked.contains(french.suffix(6)))
  }

  @Test func `a wrong key, or a number that could be somebody's, is refused`() {
    #expect(throws: Nir.Fault.wrongKey(expected: 66)) { try Nir(typed: "285040000000167") }
    #expect(throws: Nir.Fault.notFictional) { try Nir(typed: "2 55 08 14 168 025 38") }
    #expect(throws: Nir.Fault.notFifteenDigits(13)) { try Nir(typed: "2850400000001") }
  }

  @Test func `references of one account never collide`() {
    let all = (0..<5000).map { Demande.ID(prefixe: "MED", annee: 2024, rank: $0, seed: 17) }
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.rawValue.count == 15 })
  }
}
