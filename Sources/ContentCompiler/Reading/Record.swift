import Catalog

/// Reads the keys of one mapping and, at the end, tells those that nobody asked for.
///
/// A record whose mapping is missing stays silent: the mapping itself was reported.
struct Record {
  let entry: Entry
  let reading: Reading
  private let isSilent: Bool
  private var known: [String] = []
  private var missing: [(key: String, example: String)] = []

  private init(_ entry: Entry, _ reading: Reading) {
    self.entry = entry
    self.reading = reading
    isSilent = !entry.isMapping
  }

  /// Hands the keys of `entry` to `body`, whatever `entry` is: the stand-ins are all mistakes told.
  static func read<Value>(
    _ entry: Entry, _ reading: Reading, _ body: (inout Record) -> Value
  ) -> Value {
    if !entry.isMapping {
      reading.report("il faut ici des clés et leurs valeurs ; écrivez « clé: valeur »", at: entry)
    }
    var record = Record(entry, reading)
    let value = body(&record)
    record.reportUnknownKeys()
    record.reportMissingKeys()
    return value
  }

  /// A key that is nearly one that is missing is that one, badly written: one mistake, told once.
  private mutating func reportUnknownKeys() {
    for key in entry.keys {
      let name = key.scalar ?? ""
      guard !known.contains(name) else { continue }
      if let nearest = name.nearest(in: missing.map(\.key)) ?? name.nearest(in: known) {
        missing.removeAll { $0.key == nearest }
        reading.report("la clé « \(name) » est inconnue ; écrivez « \(nearest) »", at: key)
      } else {
        let list = known.joined(separator: ", ")
        reading.report("la clé « \(name) » est inconnue ; les clés d'ici sont \(list)", at: key)
      }
    }
  }

  private func reportMissingKeys() {
    for (key, example) in missing {
      report("il manque la clé « \(key) » ; écrivez « \(key): \(example) »", at: entry)
    }
  }

  /// Takes note that `key` may be there.
  mutating func allow(_ keys: String...) { known += keys }

  /// The value under `key`, or nil when nothing is written there.
  mutating func optional(_ key: String) -> Entry? {
    known.append(key)
    let value = entry[key]
    return value.isNothing ? nil : value
  }

  /// The value under `key`; its absence is told.
  mutating func required(_ key: String, as example: String) -> Entry? {
    if let value = optional(key) { return value }
    guard !isSilent else { return nil }
    if entry.children[key] == nil {
      missing.append((key, example))
    } else {
      report("« \(key) » est vide ; écrivez « \(key): \(example) »", at: entry[key])
    }
    return nil
  }

  func report(_ message: String, at entry: Entry) { reading.report(message, at: entry) }
}

extension Record {
  mutating func record<Value>(_ key: String, _ body: (inout Record) -> Value) -> Value {
    let value = required(key, as: "…")
    guard let value else {
      var silent = Record(Entry(file: entry.file, path: entry.path, node: nil), reading)
      return body(&silent)
    }
    return Record.read(value, reading, body)
  }

  mutating func optionalRecord<Value>(_ key: String, _ body: (inout Record) -> Value) -> Value? {
    optional(key).map { Record.read($0, reading, body) }
  }

  mutating func records<Value>(
    _ key: String, atLeast minimum: Int = 0, _ body: (inout Record) -> Value
  ) -> [Value] {
    list(key, atLeast: minimum).map { Record.read($0, reading, body) }
  }

  /// The items under `key`. A list that may be empty may be left out.
  mutating func list(_ key: String, atLeast minimum: Int) -> [Entry] {
    let value = minimum == 0 ? optional(key) : required(key, as: "[…]")
    return value.map { Record.list($0, reading, atLeast: minimum) } ?? []
  }

  static func list(_ entry: Entry, _ reading: Reading, atLeast minimum: Int = 0) -> [Entry] {
    guard entry.isList else {
      reading.report("il faut ici une liste ; commencez chaque élément par « - »", at: entry)
      return []
    }
    let items = entry.items.indices.map { entry[$0] }
    if items.count < minimum {
      reading.report("cette liste est trop courte ; écrivez \(minimum) élément au moins", at: entry)
    }
    return items
  }
}
