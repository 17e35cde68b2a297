package import Pages

/// A page as an HTML document of its own: headings, lists, tables, labels, no script, nothing loaded.
///
/// Links lead to themselves: it is a picture of the page, that can be read with the keyboard and by
/// a screen reader. Those of the mistakes lead to their field.
extension Document {
  package static func html(of page: Page) -> Document {
    Document(PageHTML(page: page.dialog == nil ? page.withFrontAside : page).text)
  }
}

extension Page {
  /// The conversation takes the page's place when it is what the person looks at.
  fileprivate var withFrontAside: Page { aside?.isFront == true ? withAsideInFront : self }
}

private struct PageHTML {
  let page: Page

  private var blocks: BlockHTML { BlockHTML(page: page) }

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="fr">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Markup.escaped(documentTitle))</title>
    <style>
    \(PageStyle.css)
    </style>
    </head>
    <body>
    \(body.joined(separator: "\n"))
    </body>
    </html>
    """
  }

  private var documentTitle: SafeText {
    SafeText("\(page.errors.isEmpty ? "" : "Erreur · ")\(heading.text) · Compte ameli, simulation")
  }

  private var heading: SafeText {
    if let dialog = page.dialog { return dialog.title }
    return page.subtitle.map { SafeText("\(page.title.text) · \($0.text)") } ?? page.title
  }

  private var body: [String] {
    if let dialog = page.dialog { return [banner, Markup.element("main", [], main(of: dialog))] }
    return [banner, tabs, "<div class=\"pages\">", main, aside, "</div>", footer].filter {
      !$0.isEmpty
    }
  }

  private var banner: String {
    """
    <header>
    <p class="simulation"><strong>SIMULATION</strong> · Les personnes sont inventées, rien n'est \
    envoyé à l'Assurance Maladie, ce programme n'a aucun lien avec elle.</p>
    <p>Compte ameli · <bdi>\(Markup.escaped(page.person))</bdi> · \(Markup.escaped(page.date.full))</p>
    </header>
    """
  }

  private var tabs: String {
    guard !page.tabs.isEmpty else { return "" }
    return "<nav aria-label=\"Onglets\">\n" + blocks.list(of: page.tabs) + "\n</nav>"
  }

  private var footer: String {
    guard !page.footer.isEmpty else { return "" }
    return "<footer>\n" + blocks.list(of: page.footer) + "\n</footer>"
  }

  private var main: String {
    var parts = [Markup.element("h1", [], Markup.escaped(heading)), step, status]
    parts.append(blocks.outlined(page.blocks))
    if !page.actions.isEmpty {
      parts.append(Markup.element("div", [("class", "actions")], blocks.list(of: page.actions)))
    }
    return "<main>\n" + parts.filter { !$0.isEmpty }.joined(separator: "\n") + "\n</main>"
  }

  private func main(of dialog: Dialog) -> String {
    let paragraphs = dialog.paragraphs.map { Markup.element("p", [], BlockHTML.lines($0)) }
    let parts =
      [Markup.element("h1", [("id", "titre-du-dialogue")], Markup.escaped(dialog.title))]
      + paragraphs + [blocks.list(of: dialog.actions)]
    return
      "\n<div role=\"alertdialog\" aria-modal=\"true\" aria-labelledby=\"titre-du-dialogue\">\n"
      + parts.joined(separator: "\n") + "\n</div>\n"
  }

  private var step: String {
    guard let step = page.step else { return "" }
    let next = step.next.map { " Étape suivante\u{A0}: \($0.text)." } ?? ""
    return Markup.element(
      "p", [("class", "etape")],
      Markup.escaped(
        SafeText("Étape \(step.number) sur \(step.count)\u{A0}: \(step.title.text).\(next)")))
  }

  /// What has just happened and what lasts.
  private var status: String {
    let sentences = [page.announcement?.text, page.status].compactMap(\.self)
      .filter { !$0.isEmpty }
    guard !sentences.isEmpty else { return "" }
    return Markup.element(
      "div", [("role", "status")],
      sentences.map { Markup.element("p", [], BlockHTML.lines($0)) }.joined())
  }

  private var aside: String {
    guard let aside = page.aside else { return "" }
    let parts = [
      Markup.element("h2", [("id", "titre-du-volet")], Markup.escaped(aside.title)),
      blocks.html(of: aside.blocks), blocks.html(of: [.field(aside.field)]),
    ]
    return "<aside aria-labelledby=\"titre-du-volet\">\n" + parts.joined(separator: "\n")
      + "\n</aside>"
  }
}
