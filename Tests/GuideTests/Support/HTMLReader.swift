/// A strict reader of the HTML that we write: quoted attributes, known entities, every element
/// closed in its turn. Browsers take more; nothing more is needed.
struct HTMLReader {
  struct Element {
    var name: String
    var attributes: [String: String]
    /// The elements that it is in, the outermost first.
    var path: [String]
    var text = ""
  }

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private var rest: Substring

  private static let void: Set<String> = ["meta", "input", "br"]

  init(_ text: String) throws {
    rest = text[...]
    guard rest.hasPrefix("<!DOCTYPE html>") else { throw fault("no doctype") }
    rest = rest.dropFirst("<!DOCTYPE html>".count)
    while !rest.isEmpty {
      if rest.first == "<" { try readTag() } else { try readText() }
    }
    guard open.isEmpty else { throw fault("left open: \(open.map { elements[$0].name })") }
  }

  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  private func fault(_ what: String) -> Fault {
    Fault(description: "\(what) at: \(rest.prefix(60))")
  }

  private mutating func readText() throws {
    let end = rest.firstIndex(of: "<") ?? rest.endIndex
    let text = try Self.plain(rest[..<end])
    rest = rest[end...]
    if open.isEmpty, !text.allSatisfy(\.isWhitespace) { throw fault("text outside") }
    for index in open { elements[index].text += text }
  }

  private mutating func readTag() throws {
    guard let end = rest.firstIndex(of: ">") else { throw fault("no end of a tag") }
    var tag = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.first == "/" {
      guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
        throw fault("</\(tag.dropFirst())> closes something else")
      }
      return
    }
    let name = String(tag.prefix { $0.isLetter || $0.isNumber })
    tag = tag.dropFirst(name.count)
    guard !name.isEmpty else { throw fault("no name") }
    elements.append(
      Element(name: name, attributes: try attributes(tag), path: open.map { elements[$0].name }))
    if !Self.void.contains(name) { open.append(elements.count - 1) }
  }

  private func attributes(_ text: Substring) throws -> [String: String] {
    var text = text
    var attributes: [String: String] = [:]
    while !text.isEmpty {
      guard text.first == " " else { throw fault("no blank before an attribute") }
      text = text.dropFirst()
      let name = String(text.prefix { $0.isLetter || $0 == "-" })
      text = text.dropFirst(name.count)
      guard !name.isEmpty, attributes[name] == nil else { throw fault("attribute \(name)") }
      attributes[name] = ""
      guard text.first == "=" else { continue }
      guard text.dropFirst().first == "\"" else { throw fault("\(name) is not quoted") }
      text = text.dropFirst(2)
      guard let end = text.firstIndex(of: "\"") else { throw fault("\(name) has no end") }
      attributes[name] = try Self.plain(text[..<end])
      text = text[text.index(after: end)...]
    }
    return attributes
  }

  private static func plain(_ markup: Substring) throws -> String {
    var text = ""
    var rest = markup
    while let amp = rest.firstIndex(of: "&") {
      text += rest[..<amp]
      guard let end = rest[amp...].firstIndex(of: ";"),
        let scalar = entities[String(rest[amp...end])]
      else { throw Fault(description: "an entity that is none: \(rest[amp...].prefix(20))") }
      text += scalar
      rest = rest[rest.index(after: end)...]
    }
    return text + rest
  }

  private static let entities = [
    "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'",
  ]
}
