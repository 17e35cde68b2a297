import Yams

/// A piece of YAML and the way to it, so that a mistake found late still names its line.
struct Entry {
  let file: String
  /// The keys and ranks that lead here.
  let path: String
  let line: Int
  let column: Int
  let node: Node?
  let children: [String: Node]

  init(file: String, path: String = "", node: Node?, near: Entry? = nil) {
    self.file = file
    self.path = path
    self.node = node
    line = node?.mark?.line ?? near?.line ?? 1
    column = node?.mark?.column ?? near?.column ?? 1
    guard case .mapping(let mapping)? = node else {
      children = [:]
      return
    }
    children = Dictionary(
      mapping.map { ($0.key.scalar?.string ?? "", $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The value under `key`; without it, the place of the whole.
  subscript(key: String) -> Entry {
    Entry(file: file, path: "\(path)/\(key)", node: children[key], near: self)
  }

  /// The item of that rank; without it, the place of the whole.
  subscript(rank: Int) -> Entry {
    let items = items
    let node = items.indices.contains(rank) ? items[rank] : nil
    return Entry(file: file, path: "\(path)/\(rank)", node: node, near: self)
  }

  var items: [Node] {
    guard case .sequence(let sequence)? = node else { return [] }
    return Array(sequence)
  }

  var isMapping: Bool { if case .mapping? = node { true } else { false } }
  var isList: Bool { if case .sequence? = node { true } else { false } }

  /// Nothing, `~` or `null` behind the colon.
  var isNothing: Bool {
    guard let node else { return true }
    guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string)
  }

  /// The words, without the line end that YAML's block notations leave.
  var scalar: String? {
    guard case .scalar(let scalar)? = node else { return nil }
    return scalar.string.trimmed
  }

  /// The keys in the order of the file.
  var keys: [Entry] {
    guard case .mapping(let mapping)? = node else { return [] }
    return mapping.map { Entry(file: file, path: path, node: $0.key, near: self) }
  }
}

/// A value and where it was written.
struct Located<Value> {
  let value: Value
  let entry: Entry
}

extension String {
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
