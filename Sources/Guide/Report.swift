package import Pages

/// What came of checks that were run one after the other: what every format of report is made of.
package struct Report: Equatable, Sendable {
  package enum State: Equatable, Sendable {
    case passed
    case failed(Failure)
    case skipped(SafeText)
  }

  package struct Failure: Equatable, Sendable {
    /// `fichier:ligne:colonne`
    package var place: SafeText
    package var step: SafeText
    package var message: SafeText
    package var expected: SafeText?
    package var seen: SafeText?
    /// The file of a page with all of it, and the command that does it again.
    package var page: SafeText?
    package var command: SafeText?

    package init(
      place: SafeText, step: SafeText, message: SafeText, expected: SafeText?, seen: SafeText?
    ) {
      self.place = place
      self.step = step
      self.message = message
      self.expected = expected
      self.seen = seen
    }

    /// All of it, a line or more for each part.
    var text: String {
      var text = "\(place.text): \(message.text)\n  pas : \(step.text)"
      if let expected { text += "\n  attendu : \(Self.indented(expected))" }
      if let seen { text += "\n  vu : \(Self.indented(seen))" }
      if let page { text += "\n  page : \(page.text)" }
      if let command { text += "\n  rejouer : \(command.text)" }
      return text
    }

    private static func indented(_ text: SafeText) -> String {
      text.text.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: "\n      ")
    }
  }

  package struct Case: Equatable, Sendable {
    package var name: SafeText
    package var file: SafeText
    package var line: Int
    /// The surface, say.
    package var group: SafeText
    package var state: State
    /// Those that were run; the last one failed when the case did.
    package var steps: [SafeText]
    /// How long it took, where somebody has measured it.
    package var duration: Duration?

    package init(
      name: SafeText, file: SafeText, line: Int, group: SafeText, state: State, steps: [SafeText]
    ) {
      self.name = name
      self.file = file
      self.line = line
      self.group = group
      self.state = state
      self.steps = steps
    }
  }

  package var cases: [Case]

  package init(_ cases: [Case]) { self.cases = cases }

  package var failures: Int {
    cases.count { if case .failed = $0.state { true } else { false } }
  }

  package var skips: Int {
    cases.count { if case .skipped = $0.state { true } else { false } }
  }
}

// MARK: - For people

extension Document {
  /// What failed, then how many went well.
  package static func text(of report: Report) -> Document {
    var lines: [String] = []
    for one in report.cases {
      guard case .failed(let failure) = one.state else { continue }
      lines.append("ÉCHEC  \(one.name.text) (\(one.group.text))")
      lines.append(failure.text)
      lines.append("")
    }
    let passed = report.cases.count - report.failures - report.skips
    let steps = report.cases.reduce(0) { $0 + $1.steps.count }
    lines.append(
      "\(counted(report.cases.count, "scénario")) : \(counted(passed, "réussi")), "
        + "\(report.failures) en échec, \(report.skips) sans objet sur cette surface. \(steps) pas."
    )
    return Document((lines + reasons(of: report)).joined(separator: "\n"))
  }

  /// Why some were not played, the most frequent reason first.
  private static func reasons(of report: Report) -> [String] {
    var counts: [String: Int] = [:]
    for one in report.cases {
      if case .skipped(let reason) = one.state {
        counts["\(one.group.text), \(reason.text)", default: 0] += 1
      }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "  sans objet, \($0.value) : \($0.key)" }
  }
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count > 1 ? "s" : "")"
}

// MARK: - For programs

extension Document {
  /// TAP as `prove` reads it. The lines are those of version 14 too, but a `prove` from before it,
  /// Debian 12's among them, takes that number for a failure of a suite that passes.
  package static func tap(of report: Report) -> Document {
    var lines = ["TAP version 13", "1..\(report.cases.count)"]
    for (index, one) in report.cases.enumerated() {
      let name = tapped("\(one.name.text) (\(one.group.text))")
      switch one.state {
      case .passed: lines.append("ok \(index + 1) - \(name)")
      case .skipped(let reason):
        lines.append("ok \(index + 1) - \(name) # SKIP \(tapped(reason.text))")
      case .failed(let failure):
        lines += ["not ok \(index + 1) - \(name)", "  ---"]
        lines += diagnostics(failure) + ["  ..."]
      }
    }
    return Document(lines.joined(separator: "\n"))
  }

  private static func diagnostics(_ failure: Report.Failure) -> [String] {
    let values: [(String, SafeText?)] = [
      ("at", failure.place), ("step", failure.step), ("message", failure.message),
      ("expected", failure.expected), ("found", failure.seen), ("page", failure.page),
      ("replay", failure.command),
    ]
    // JSON strings are YAML.
    return values.compactMap { name, value in
      value.map { "  \(name): \(JSON.text($0.text).document.text)" }
    }
  }

  private static func tapped(_ text: String) -> String {
    text.map { character -> String in
      switch character {
      case "#", "\\": "\\\(character)"
      case _ where character.isNewline: " "
      default: String(character)
      }
    }.joined()
  }

  /// JUnit XML, in the form that every CI reads.
  package static func junit(of report: Report) -> Document {
    let cases = report.cases.map { junit($0) }.joined(separator: "\n")
    let counts: [(name: String, value: SafeText)] = [
      ("name", "compte-ameli"), ("tests", SafeText("\(report.cases.count)")),
      ("failures", SafeText("\(report.failures)")), ("errors", "0"),
      ("skipped", SafeText("\(report.skips)")),
    ]
    let suite = Markup.element("testsuite", counts, "\n\(cases)\n")
    return Document(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + Markup.element("testsuites", counts, "\n\(suite)\n"))
  }

  private static func junit(_ one: Report.Case) -> String {
    var attributes: [(name: String, value: SafeText)] = [
      ("name", one.name), ("classname", SafeText("\(one.group.text).\(one.file.text)")),
      ("file", one.file), ("line", SafeText("\(one.line)")),
    ]
    if let duration = one.duration { attributes.append(("time", SafeText(seconds(duration)))) }
    switch one.state {
    case .passed: return Markup.element("testcase", attributes, "")
    case .skipped(let reason):
      return Markup.element(
        "testcase", attributes, Markup.element("skipped", [("message", reason)], ""))
    case .failed(let failure):
      return Markup.element(
        "testcase", attributes,
        Markup.element(
          "failure", [("message", failure.message), ("type", "pas")],
          Markup.escaped(SafeText(failure.text))) + attachment(of: failure))
    }
  }

  /// In the words by which CIs find a file beside the report.
  private static func attachment(of failure: Report.Failure) -> String {
    guard let page = failure.page else { return "" }
    return Markup.element(
      "system-out", [], Markup.escaped(SafeText("[[ATTACHMENT|\(page.text)]]")))
  }

  /// `0.007`
  private static func seconds(_ duration: Duration) -> String {
    let milliseconds = duration / .milliseconds(1)
    let whole = Int(milliseconds.rounded())
    let rest = "\(whole % 1000)"
    return "\(whole / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// One JSON object a scenario, a line each.
  package static func jsonl(of report: Report) -> Document {
    Document(report.cases.map { json($0).document.text }.joined(separator: "\n"))
  }

  private static func json(_ one: Report.Case) -> JSON {
    var state = "reussi"
    var reason: SafeText?
    var failed: Report.Failure?
    switch one.state {
    case .passed: break
    case .skipped(let why): (state, reason) = ("sans-objet", why)
    case .failed(let failure): (state, failed) = ("echec", failure)
    }
    return .members([
      "fichier": .text(one.file.text), "ligne": .number(one.line), "scenario": .text(one.name.text),
      "surface": .text(one.group.text), "etat": .text(state),
      "raison": reason.map { .text($0.text) }, "pas": .array(one.steps.map { .text($0.text) }),
      "echec": failed.map { json($0) },
    ])
  }

  private static func json(_ failure: Report.Failure) -> JSON {
    .members([
      "lieu": .text(failure.place.text), "pas": .text(failure.step.text),
      "message": .text(failure.message.text), "attendu": failure.expected.map { .text($0.text) },
      "vu": failure.seen.map { .text($0.text) }, "page": failure.page.map { .text($0.text) },
      "rejouer": failure.command.map { .text($0.text) },
    ])
  }

  // MARK: - One failure

  /// A failure by itself, readable without a network: what was done, what was last seen, and the
  /// command that does it again.
  ///
  /// - Parameter scene: the last picture with its looks, an SVG; nil where there is no window.
  package static func failurePage(
    of one: Report.Case, pictures: [[SafeText]], scene: Document? = nil
  ) -> Document {
    guard case .failed(let failure) = one.state else { return Document("") }
    let steps = one.steps.map { step in
      Markup.element("li", [], Markup.element("pre", [("class", "pas")], Markup.escaped(step)))
    }.joined()
    let images = pictures.reversed().enumerated().map { index, lines in
      let text = lines.map { Markup.escaped($0) }.joined(separator: "\n")
      let title = index == 0 ? "Dernière image" : "\(index) avant"
      return "<h3>\(title)</h3><pre>\(text)</pre>"
    }.joined()
    let title = Markup.escaped(one.name)
    return Document(
      """
      <!DOCTYPE html>
      <html lang="fr"><head><meta charset="utf-8"><title>Échec : \(title)</title>
      <style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      pre{background:#111;color:#eee;padding:1rem;overflow-x:auto;font:14px/1.2 monospace}
      pre.pas{background:none;color:inherit;padding:0;margin:0;white-space:pre-wrap}</style>
      </head><body><h1>\(title)</h1>
      <pre>\(Markup.escaped(SafeText(failure.text)))</pre>
      <h2>Pour recommencer</h2><pre>\(Markup.escaped(failure.command ?? ""))</pre>
      <p>Rien n'est tiré au sort : mêmes pas, même jour, mêmes images.</p>
      <h2>Les pas</h2><ol>\(steps)</ol><h2>Les images</h2>\(scene?.text ?? "")\(images)</body></html>
      """)
  }
}
