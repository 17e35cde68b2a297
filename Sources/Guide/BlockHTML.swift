import Pages

/// The blocks of a page as HTML.
struct BlockHTML {
  let page: Page

  func html(of blocks: [Block]) -> String { blocks.map(html).joined(separator: "\n") }

  /// From the page's title down.
  func outlined(_ blocks: [Block]) -> String {
    var outline = Outline()
    return html(of: outline.levelled(blocks))
  }

  private func html(of block: Block) -> String {
    switch block {
    case .heading(let level, let text):
      Markup.element("h\(min(max(level, 2), 6))", [], Markup.escaped(text))
    case .paragraph(let inlines): Markup.element("p", [("dir", "auto")], html(of: inlines))
    case .facts(let values):
      "<dl>\n" + values.map(html).joined(separator: "\n") + "\n</dl>"
    case .list(let items):
      Markup.element("ul", [], items.map { Markup.element("li", [], html(of: $0)) }.joined())
    case .table(let table): html(of: table)
    case .controls(let controls): list(of: controls)
    case .choices(let group): html(of: group)
    case .field(let field): html(of: field)
    case .disclosure(let control, let blocks): html(of: control, blocks)
    case .tile(let title, let blocks):
      "<section class=\"cadre\">\n" + Markup.element("h2", [], Markup.escaped(title)) + "\n"
        + html(of: blocks) + "\n</section>"
    case .columns(let columns):
      "<div class=\"colonnes\">\n"
        + columns.map { "<div>\n" + html(of: $0) + "\n</div>" }.joined(separator: "\n") + "\n</div>"
    case .note(let kind, let inlines): html(of: kind, inlines)
    case .chat(let turns):
      "<ol class=\"conversation\">\n" + turns.map(html).joined(separator: "\n") + "\n</ol>"
    }
  }

  // MARK: Running text

  /// Line feeds end lines.
  static func lines(_ text: SafeText) -> String {
    Markup.escaped(text).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "<br>")
  }

  private func html(of inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): Self.lines(text)
      case .strong(let text): Markup.element("strong", [], Self.lines(text))
      case .link(let control): html(of: control)
      }
    }.joined()
  }

  private func html(of kind: NoteKind, _ inlines: [Inline]) -> String {
    let (name, lead): (SafeText, String) =
      switch kind {
      case .information: ("note", "")
      case .error: ("note erreur", "<strong>Erreur\u{A0}:</strong> ")
      case .success: ("note succes", "")
      }
    return Markup.element("p", [("class", name)], lead + html(of: inlines))
  }

  private func html(of value: LabelledValue) -> String {
    let colon = value.label.text.hasSuffix(":") ? "" : "\u{A0}:"
    let action = value.action.map {
      " " + html(of: $0, named: "\($0.label.text) – \(value.label.text)")
    }
    return Markup.element("dt", [], Self.lines(value.label) + colon)
      + Markup.element(
        "dd", [], Markup.element("bdi", [], html(of: value.value)) + (action ?? ""))
  }

  private func html(of turn: ChatTurn) -> String {
    let isPerson = turn.speaker == .person
    let words = turn.paragraphs.map { paragraph in
      let text = html(of: paragraph)
      return Markup.element("p", [], isPerson ? Markup.element("bdi", [], text) : text)
    }
    let lead = Markup.element(
      "p", [("class", "qui")], isPerson ? "Vous\u{A0}:" : "ameliBot\u{A0}:")
    let propositions = turn.propositions.isEmpty ? [] : [list(of: turn.propositions)]
    return Markup.element("li", [], ([lead] + words + propositions).joined())
  }

  // MARK: Controls

  func list(of controls: [Control]) -> String {
    Markup.element(
      "ul", [("class", "elements")],
      controls.map { Markup.element("li", [], html(of: $0)) }.joined())
  }

  /// - Parameter name: what it is called where its label alone says too little.
  private func html(of control: Control, named name: String? = nil) -> String {
    var attributes: [(String, SafeText)] = [("id", control.id.html)]
    if let name { attributes.append(("aria-label", SafeText(name))) }
    switch control.kind {
    case .button, .primary:
      attributes.append(("type", "button"))
      if control.kind == .primary { attributes.append(("class", "principal")) }
      return Markup.element("button", attributes, Self.lines(control.label))
    case .tab(isCurrent: true): attributes.append(("aria-current", "page"))
    default: break
    }
    attributes.append(("href", SafeText("#\(target(of: control).html.text)")))
    return Markup.element("a", attributes, Self.lines(control.label))
  }

  /// The mistake's field when it is on show, else the control itself.
  private func target(of control: Control) -> ControlID {
    let prefix = "erreur:"
    guard control.id.rawValue.hasPrefix(prefix) else { return control.id }
    let field = ControlID(rawValue: String(control.id.rawValue.dropFirst(prefix.count)))
    return page.focusable(field) == nil ? control.id : field
  }

  private func html(of control: Control, _ blocks: [Block]) -> String {
    let isOpen = control.kind == .disclosure(isExpanded: true)
    return (isOpen ? "<details open>" : "<details>")
      + Markup.element("summary", [("id", control.id.html)], Self.lines(control.label))
      + html(of: blocks) + "</details>"
  }

  private func html(of table: Table) -> String {
    let titles = table.columns.map { column in
      Markup.element(
        "th", [("scope", "col"), ("class", column.alignment.name)], Markup.escaped(column.title))
    }.joined()
    let rows = table.rows.map { row in Markup.element("tr", [], html(of: row, in: table)) }
    let head = table.showsTitles ? "<thead>" : "<thead class=\"cache\">"
    return "<table>\n\(head)<tr>\(titles)</tr></thead>\n<tbody>\n"
      + rows.joined(separator: "\n") + "\n</tbody>\n</table>"
  }

  /// The first cell names the row, and is its link where it has one.
  private func html(of row: Table.Row, in table: Table) -> String {
    row.cells.enumerated().map { index, cell in
      let alignment = index < table.columns.count ? table.columns[index].alignment : .leading
      let text = Markup.element("bdi", [], Self.lines(cell))
      guard index == 0 else { return Markup.element("td", [("class", alignment.name)], text) }
      guard let control = row.control else {
        return Markup.element("th", [("scope", "row")], text)
      }
      let link: [(String, SafeText)] = [
        ("id", control.id.html), ("href", SafeText("#\(control.id.html.text)")),
        ("aria-label", control.label),
      ]
      return Markup.element("th", [("scope", "row")], Markup.element("a", link, text))
    }.joined()
  }
}

extension Table.Alignment {
  fileprivate var name: SafeText { self == .trailing ? "droite" : "gauche" }
}

extension ControlID {
  /// As an attribute and a fragment may hold it; different ids stay different.
  var html: SafeText {
    var result = ""
    for scalar in rawValue.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", ":", "@", "=", "/":
        result.unicodeScalars.append(scalar)
      default: result += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return SafeText(result)
  }
}
