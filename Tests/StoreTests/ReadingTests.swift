import Domain
import Foundation
import Store
import Testing

/// A store that is only looked at.
struct ReadingTests {
  private static let camille = Assure.ID(rawValue: "camille")

  private static func read(_ disk: MemoryFileSystem) throws(StoreError) -> Store? {
    try Store.read(folder: "/donnees", assure: camille, fileSystem: disk)
  }

  @Test func `where nothing is, nothing is made`() throws {
    let disk = MemoryFileSystem()
    #expect(try Self.read(disk) == nil)
    #expect(try Upkeep(folder: "/donnees", fileSystem: disk).check("camille") == nil)
    #expect(disk.names(at: "/donnees").isEmpty)
  }

  @Test func `facts and drafts are read beside a writer, who is not disturbed`() throws {
    let disk = MemoryFileSystem()
    let writer = try disk.openStore()
    try writer.append(.lu("a"))
    try writer.keep(.sample("b1", texte: "Été"))
    let before = disk.names(at: "/donnees/camille").map { disk.bytes(at: "/donnees/camille/" + $0) }
    let reader = try #require(try Self.read(disk))
    #expect(reader.facts == [.lu("a")])
    #expect(reader.drafts == [.sample("b1", texte: "Été")])
    #expect(reader.notices.isEmpty)
    let after = disk.names(at: "/donnees/camille").map { disk.bytes(at: "/donnees/camille/" + $0) }
    #expect(before == after)
    try writer.append(.lu("b"))
    #expect(writer.state == .ready)
  }

  @Test func `it refuses to write`() throws {
    let disk = MemoryFileSystem()
    try disk.openStore().append(.lu("a"))
    let reader = try #require(try Self.read(disk))
    #expect(throws: StoreError.readOnly(.asked)) { try reader.append(.lu("b")) }
    #expect(throws: StoreError.readOnly(.asked)) { try reader.keep(.sample()) }
    let message = StoreMessage(.readOnly(.asked), during: .keeping).text
    #expect(message.contains("que pour être lu"))
  }

  @Test func `a checkup counts and repeats nothing that was typed`() throws {
    let disk = MemoryFileSystem()
    let writer = try disk.openStore()
    try writer.append(.lu("a"))
    try writer.keep(.sample("b1", texte: "secret"))
    let report = try #require(
      try Upkeep(folder: "/donnees", fileSystem: disk).check("camille"))
    #expect(report.facts == 1 && report.drafts == 1)
    #expect(report.bytes > 100)
    #expect(report.defects.isEmpty)
  }

  @Test func `whether another program has the store is asked without taking it`() throws {
    let path = NSTemporaryDirectory() + "compte-ameli-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    let upkeep = Upkeep(folder: path, fileSystem: RealFileSystem())
    #expect(try upkeep.check("camille") == nil)
    var writer: Store? = try Store.open(
      folder: path, assure: Self.camille, fileSystem: RealFileSystem())
    #expect(try upkeep.check("camille")?.holder?.processID == getpid())
    #expect(writer?.state == .ready)
    writer = nil
    #expect(try #require(try upkeep.check("camille")).holder == nil)
  }
}
