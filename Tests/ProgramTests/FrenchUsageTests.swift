import Testing

@testable import compte_ameli

struct FrenchUsageTests {
  @Test func `nothing`() { #expect(CompteAmeli.version.isEmpty == false) }
}
