import ContentCompiler
import Testing

/// Each mistake is told at its line and column, with what to write instead, and nothing else is.
struct FindingTests {
  @Test func `The sample has no mistake`() throws {
    _ = try CompiledContent(Sample.sources)
  }

  @Test(arguments: Fault.reading)
  func `What can't be read is told`(_ fault: Fault) { check(fault) }

  @Test(arguments: Fault.people)
  func `A person who could be real, or whose payments don't add up, is told`(_ fault: Fault) {
    check(fault)
  }

  @Test(arguments: Fault.parcours)
  func `A parcours that can't be walked is told`(_ fault: Fault) { check(fault) }

  @Test(arguments: Fault.bot)
  func `A dialogue that goes wrong is told`(_ fault: Fault) { check(fault) }

  @Test(arguments: Fault.textes)
  func `Words without a screen, or a screen without words, are told`(_ fault: Fault) {
    check(fault)
  }

  @Test func `No content at all is one finding`() {
    #expect(
      findings([]) == [
        "Resources:1:1: error: ce dossier est vide ; écrivez-y le contenu, comme "
          + "Resources/README.md le dit"
      ])
  }

  @Test func `Mistakes of several files come together, in order`() {
    var files = Sample.files
    files["textes/demarches.yaml"] = "- titre: Essayer"
    files["assures/odette.yaml"]?.replace("01 99 00 12 34", with: "0612345678")
    let places = findings(files.map { SourceFile($0.key, $0.value) }).map { $0.prefix(37) }
    #expect(
      places == [
        "Resources/assures/odette.yaml:10:16: ", "Resources/textes/demarches.yaml:1:3: ",
        "Resources/textes/demarches.yaml:1:3: ",
      ])
  }

  @Test func `Findings name the folder that was given`() {
    #expect(throws: Findings.self) { try CompiledContent([], in: "ailleurs/contenu") }
    let missing = SourceFile("bot/rien.yaml", "")
    #expect(
      findings([missing], in: "ailleurs").contains {
        $0.hasPrefix("ailleurs/bot/rien.yaml:1:1: error: ")
      })
  }

  private func check(_ fault: Fault) {
    #expect(!fault.found.isEmpty, "the sample no longer holds what this fault changes")
    #expect(findings(fault.files) == fault.findings)
  }

  private func findings(_ files: [SourceFile], in root: String = "Resources") -> [String] {
    do {
      _ = try CompiledContent(files, in: root)
      return []
    } catch {
      return error.all.map(\.description)
    }
  }
}
