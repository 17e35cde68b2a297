import Bot
import Catalog
import Content
import ContentCompiler
import Foundation
import Testing

/// The Swift file that the build adds to the program.
struct GeneratedFileTests {
  @Test func `The order of the files changes no byte`() throws {
    let files = Sample.sources.sorted { $0.place < $1.place }
    #expect(
      try CompiledContent(files).swift() == CompiledContent(files.reversed()).swift())
  }

  @Test func `Words and values are written as Swift`() throws {
    var files = Sample.files
    files["textes/ecrans.yaml"]?.replace(": mot", with: #": "un \"mot\" \\ et {n}""#)
    let swift = try CompiledContent(files.map { SourceFile($0.key, $0.value) }).swift()
    #expect(swift.contains(#"    "un \"mot\" \\ et {n}","#))
    #expect(swift.contains("MoisDePaiements(mois: -1, nombre: 1) { mois0_1() },"))
    #expect(swift.contains("date: JourRelatif(mois: -1, jour: 5)"))
  }

  @Test func `Nothing in a text ends its literal`() throws {
    var files = Sample.files
    files["bot/amelibot.yaml"]?.replace("Bonjour !", with: ###"'Un "#mot"## et \(x)'"###)
    let swift = try CompiledContent(files.map { SourceFile($0.key, $0.value) }).swift()
    #expect(swift.contains(####"static let accueilDuBot = "Un \"#mot\"## et \\(x)""####))
  }

  /// The build made the one in the program, in another process: what is learnt is the same to the bit.
  @Test func `The content of the program has no mistake, and is always made the same`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources").standardizedFileURL.path()
    let files = try SourceFile.all(in: folder)
    #expect(!files.isEmpty)
    let content = try CompiledContent(files.reversed())
    #expect(content.bot == Content.catalog.bot.value)
    #expect(content.textes == Content.catalog.textes)
  }
}
