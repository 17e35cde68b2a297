package import Pages
package import Screen

/// A frame as a picture whose text can be selected, searched and read aloud: a `<text>` a row, a
/// `<tspan>` a run of one look.
extension Document {
  /// - Parameter page: what the frame shows, for the title of the picture.
  package static func svg(of frame: Frame, showing page: Page) -> Document {
    Document(FrameSVG(frame: frame, page: page).text)
  }
}

private struct FrameSVG {
  let frame: Frame
  let page: Page

  /// In hundredths: text is held to this grid whatever the font.
  private static let cell = 843
  private static let line = 1650
  private static let baseline = 1250
  private static let margin = 1200
  private static let mark: SafeText =
    "SIMULATION · données fictives · sans lien avec l'Assurance Maladie"

  var text: String {
    let width = Self.number(2 * Self.margin + frame.size.columns * Self.cell)
    let height = Self.number(2 * Self.margin + (frame.size.rows + 1) * Self.line)
    let size: [(String, SafeText)] = [("width", width), ("height", height)]
    var parts = [
      Markup.start(
        "svg",
        [
          ("xmlns", "http://www.w3.org/2000/svg"), ("lang", "fr"),
          ("viewBox", SafeText("0 0 \(width.text) \(height.text)")),
        ] + size),
      Markup.element("title", [], Markup.escaped(title)),
      Markup.element("desc", [], Markup.escaped(description)),
      Markup.element("style", [], Self.style),
      "<rect class=\"page\" width=\"\(width.text)\" height=\"\(height.text)\"/>",
    ]
    let runs = (0..<frame.size.rows).map(runs)
    parts += runs.indices.flatMap { row in runs[row].compactMap { band(of: $0, row) } }
    parts += runs.indices.compactMap { row in line(of: runs[row], row) }
    parts.append(simulation)
    return parts.joined(separator: "\n") + "\n</svg>"
  }

  private var title: SafeText {
    SafeText("\(page.title.text) · Compte ameli, simulation")
  }

  private var description: SafeText {
    let focus = frame.focus.flatMap(page.focusable).map {
      " Le focus est sur « \($0.label.text) »."
    }
    return SafeText(
      "Écran « \(page.screen) » de \(frame.size.columns) colonnes et \(frame.size.rows) lignes."
        + (focus ?? ""))
  }

  /// One font stack; contrasts above 7 on white, and of white on the band.
  private static let style = """
    text{font:14px "DejaVu Sans Mono",Menlo,Consolas,monospace;fill:#1b1b24;white-space:pre}\
    .page{fill:#fff}.encre{fill:#1b1b24}.bande{fill:#0b3d91}.clair{fill:#fff}\
    .gras{font-weight:bold}.ligne{text-decoration:underline}.simulation{font-size:11px}
    """

  // MARK: Runs

  private struct Run {
    var column: Int
    var columns = 0
    var text = ""
    var look: Look
  }

  /// Cells side by side that look the same; blanks at the end of a row show only on a band.
  private func runs(in row: Int) -> [Run] {
    var runs: [Run] = []
    for column in 0..<frame.size.columns {
      let cell = frame[row, column]
      let look = Look(of: cell.role)
      if runs.last?.look != look || runs.isEmpty { runs.append(Run(column: column, look: look)) }
      runs[runs.count - 1].text += frame.text(of: cell)
      runs[runs.count - 1].columns += 1
    }
    return runs
  }

  private func band(of run: Run, _ row: Int) -> String? {
    guard let ground = run.look.ground else { return nil }
    let (x, y) = place(run.column, row)
    let width = Self.number(run.columns * Self.cell).text
    return "<rect class=\"\(ground)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"16.5\"/>"
  }

  private func line(of runs: [Run], _ row: Int) -> String? {
    var shown = runs
    while var last = shown.popLast() {
      // An empty field is a line of underlined blanks.
      while last.text.last == " ", !last.look.isUnderlined {
        last.text.removeLast()
        last.columns -= 1
      }
      if !last.text.isEmpty {
        shown.append(last)
        break
      }
    }
    guard !shown.isEmpty else { return nil }
    let y = Self.number(Self.margin + row * Self.line + Self.baseline)
    return Markup.element(
      "text", [("y", y), ("xml:space", "preserve")], shown.map(span).joined())
  }

  private func span(of run: Run) -> String {
    let (x, _) = place(run.column, 0)
    var attributes: [(String, SafeText)] = [
      ("x", SafeText(x)), ("textLength", Self.number(run.columns * Self.cell)),
    ]
    if !run.look.classes.isEmpty { attributes.append(("class", SafeText(run.look.classes))) }
    return Markup.element("tspan", attributes, Markup.escaped(SafeText(run.text)))
  }

  private var simulation: String {
    let y = Self.number(Self.margin + frame.size.rows * Self.line + Self.baseline)
    return Markup.element(
      "text", [("class", "simulation"), ("x", "12"), ("y", y)], Markup.escaped(Self.mark))
  }

  private func place(_ column: Int, _ row: Int) -> (x: String, y: String) {
    (
      Self.number(Self.margin + column * Self.cell).text,
      Self.number(Self.margin + row * Self.line).text
    )
  }

  /// Hundredths as SVG writes them.
  private static func number(_ hundredths: Int) -> SafeText {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return SafeText("\(whole)") }
    if rest % 10 == 0 { return SafeText("\(whole).\(rest / 10)") }
    return SafeText("\(whole).\(rest < 10 ? "0" : "")\(rest)")
  }
}

/// How a role looks in a picture, as the light theme has it on a terminal of many colours.
private struct Look: Equatable {
  /// The class of the rectangle behind; nil for the page's own.
  let ground: String?
  let classes: String

  var isUnderlined: Bool { classes.hasSuffix("ligne") }

  init(of role: Role) {
    switch role {
    case .plain, .hint, .border, .person, .bot, .footer, .status, .tab, .button:
      (ground, classes) = (nil, "")
    case .heading, .strong, .primary, .error, .success: (ground, classes) = (nil, "gras")
    case .link, .field, .placeholder: (ground, classes) = (nil, "ligne")
    case .currentTab, .excess: (ground, classes) = (nil, "gras ligne")
    case .header: (ground, classes) = ("bande", "clair")
    case .focus: (ground, classes) = ("encre", "clair")
    }
  }
}
