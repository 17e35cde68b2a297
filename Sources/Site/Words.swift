import Catalog
import Pages

/// The words of the content, made ready to be shown.
extension Session {
  func texte(_ key: Texte, _ values: [String: String] = [:]) -> SafeText {
    SafeText(catalog.textes[key.rawValue].filling(values))
  }

  /// « 1 notification », « 2 notifications »: French takes the plural from two on.
  func nombre(_ count: Int, _ one: Texte, _ many: Texte) -> SafeText {
    texte(count < 2 ? one : many, ["n": String(count)])
  }

  /// Text with links, as content writes it.
  func inlines(_ text: String, _ context: String, _ values: [String: String] = [:]) -> [Inline] {
    guard let spans = try? RichText.parse(text) else { return [.text(SafeText(text))] }
    return spans.enumerated().map { index, span in
      switch span {
      case .text(let text): .text(SafeText(text.filling(values)))
      case .strong(let text): .strong(SafeText(text.filling(values)))
      case .link(let label, let target):
        .link(Control(.to(target, "\(context).\(index)"), SafeText(label), .link))
      }
    }
  }
}

extension String {
  /// Replaces `{n}` and the like. What a person typed goes through as it is: it is not looked at
  /// again for names.
  func filling(_ values: [String: String]) -> String {
    guard !values.isEmpty, contains("{") else { return self }
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      result += rest[..<open]
      result += values[name] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
