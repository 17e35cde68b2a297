/// Text with links, as content writes it: `Rendez-vous [ici](mediateur/cas), et cliquez.`
package enum RichText {
  package enum Span: Hashable, Sendable {
    case text(String)
    case strong(String)
    /// The target is the id of a screen, or an address that the simulator names but never opens.
    case link(String, target: String)
  }

  package enum Fault: Error, Hashable, Sendable {
    /// The offset, in characters, of the `[` that has no `](…)` behind it.
    case linkNotClosed(at: Int)
  }

  /// Splits at `[label](target)` and `**strong**`. A `[` that opens no link is a fault.
  package static func parse(_ text: String) throws(Fault) -> [Span] {
    var spans: [Span] = []
    var plain = ""
    var rest = text[...]
    while !rest.isEmpty {
      // Byte by byte up to what may be markup: pages are made at each key.
      let run = rest.utf8.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "*") }
      plain += rest[..<run.endIndex]
      rest = rest[run.endIndex...]
      guard let next = rest.first else { break }
      if next == "[" {
        guard let (label, target, after) = link(at: rest) else {
          throw .linkNotClosed(at: text.count - rest.count)
        }
        append(plain, to: &spans)
        plain = ""
        spans.append(.link(String(label), target: String(target)))
        rest = after
      } else if rest.hasPrefix("**"), let end = strongEnd(in: rest) {
        append(plain, to: &spans)
        plain = ""
        spans.append(.strong(String(rest.dropFirst(2)[..<end])))
        rest = rest[end...].dropFirst(2)
      } else {
        // All at once up to the next sign: long conversations are parsed at each step.
        let words = rest.dropFirst().prefix { $0 != "[" && $0 != "*" }
        plain += String(next) + words
        rest = rest[words.endIndex...]
      }
    }
    append(plain, to: &spans)
    return spans
  }

  /// The words alone, without markup and targets.
  package static func plain(_ text: String) -> String {
    guard let spans = try? parse(text) else { return text }
    return spans.map { span in
      switch span {
      case .text(let text), .strong(let text), .link(let text, _): text
      }
    }.joined()
  }

  private static func append(_ plain: String, to spans: inout [Span]) {
    if !plain.isEmpty { spans.append(.text(plain)) }
  }

  private static func strongEnd(in rest: Substring) -> Substring.Index? {
    var index = rest.index(rest.startIndex, offsetBy: 2)
    while index < rest.endIndex {
      if rest[index...].hasPrefix("**") { return index }
      index = rest.index(after: index)
    }
    return nil
  }

  private static func link(
    at rest: Substring
  ) -> (label: Substring, target: Substring, after: Substring)? {
    guard let close = rest.firstIndex(of: "]") else { return nil }
    let behind = rest[close...].dropFirst()
    guard behind.first == "(", let end = behind.firstIndex(of: ")") else { return nil }
    return (rest.dropFirst()[..<close], behind.dropFirst()[..<end], behind[end...].dropFirst())
  }
}
