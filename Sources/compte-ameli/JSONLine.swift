import Store

/// One JSON object on one line of printable ASCII.
struct JSONLine {
  private var members: [String] = []

  mutating func add(_ key: String, _ value: String) { put(key, Self.quoted(value)) }
  mutating func add(_ key: String, _ value: Int) { put(key, String(value)) }
  mutating func add(_ key: String, _ values: [String]) {
    put(key, "[" + values.map(Self.quoted).joined(separator: ",") + "]")
  }

  var text: String { "{" + members.joined(separator: ",") + "}" }

  private mutating func put(_ key: String, _ value: String) {
    members.append(Self.quoted(key) + ":" + value)
  }

  private static func quoted(_ text: String) -> String {
    String(decoding: AsciiJSON.quoted(text), as: UTF8.self)
  }
}
