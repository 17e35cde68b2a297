import Domain
import FoundationEssentials

/// Facts and drafts as the JSON of a record, and back.
struct RecordCoder {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  /// What a record may have at most: one `write(2)`, and a line that tools can still show.
  static let maximumBytes = 256 * 1024

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  func encode(
    _ value: some Encodable, mostBytes: Int = maximumBytes
  ) throws(StoreError) -> [UInt8] {
    let json: Data
    do {
      json = try encoder.encode(value)
    } catch {
      throw .notEncodable
    }
    let bytes = AsciiJSON.escaped(json)
    guard bytes.count <= mostBytes else { throw .tooLarge(bytes: bytes.count) }
    return bytes
  }

  func encode(_ change: FieldChange) throws(StoreError) -> [UInt8] {
    // By hand: it happens at each key.
    var bytes = Array(#"{"nom":"#.utf8)
    bytes += AsciiJSON.quoted(change.nom)
    bytes += Array(#","valeur":"#.utf8)
    bytes += AsciiJSON.quoted(change.valeur)
    bytes.append(UInt8(ascii: "}"))
    guard bytes.count <= Self.maximumBytes else { throw .tooLarge(bytes: bytes.count) }
    return bytes
  }

  /// The value, or nil when this program can't read it.
  func decode<Value: Decodable>(_ type: Value.Type, _ json: some Collection<UInt8>) -> Value? {
    try? decoder.decode(type, from: Data(json))
  }

  /// The facts of all records, nil for one that can't be read.
  func facts(of records: [Record], in bytes: [UInt8]) -> [Fact?] {
    if let facts = factsAtOnce(records, bytes) { return facts }
    return records.map { record in
      record.kind == .fait ? decode(Fact.self, Self.json(of: record, in: bytes)) : nil
    }
  }

  /// As one array: a decoder's own cost is a good part of a small fact's.
  private func factsAtOnce(_ records: [Record], _ bytes: [UInt8]) -> [Fact]? {
    guard records.allSatisfy({ $0.kind == .fait }) else { return nil }
    var json = Data(capacity: bytes.count)
    json.append(UInt8(ascii: "["))
    for record in records {
      if json.count > 1 { json.append(UInt8(ascii: ",")) }
      json.append(contentsOf: Self.json(of: record, in: bytes))
    }
    json.append(UInt8(ascii: "]"))
    guard let facts = try? decoder.decode([Fact].self, from: json) else { return nil }
    return facts.count == records.count ? facts : nil
  }

  static func json(of record: Record, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let json = bytes[record.payload]
    guard record.version < Migration.current else { return json }
    return Migration.upToDate(Array(json), from: record.version)[...]
  }
}

/// A field of a draft that got another value.
struct FieldChange: Hashable, Codable {
  var nom: String
  var valeur: String
}
