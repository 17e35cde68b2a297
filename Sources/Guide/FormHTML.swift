import Pages

/// What a person fills in, as HTML: each with its label, and with what is said about it.
extension BlockHTML {
  func html(of group: ChoiceGroup) -> String {
    let id = group.id.html
    var attributes: [(String, SafeText)] = [("id", id)]
    var parts = [Markup.element("legend", [], Self.lines(group.question))]
    if let error = group.error {
      attributes.append(("aria-describedby", Self.id(id, "erreur")))
      parts.append(mistake(error, id))
    }
    parts += group.options.map { option in
      var input: [(String, SafeText)] = [
        ("type", "radio"), ("id", option.id.html), ("name", SafeText("groupe-\(id.text)")),
      ]
      if option.isChosen { input.append(("checked", "checked")) }
      return "<div class=\"option\">" + Markup.start("input", input)
        + Markup.element("label", [("for", option.id.html)], Self.lines(option.label)) + "</div>"
    }
    return Markup.start("fieldset", attributes) + "\n" + parts.joined(separator: "\n")
      + "\n</fieldset>"
  }

  /// Label, format and limits, mistake, what is typed, counter: in this order.
  func html(of field: Field) -> String {
    let id = field.id.html
    let optional = field.isOptional ? " <span>(facultatif)</span>" : ""
    var parts = [
      Markup.element("label", [("for", id)], Self.lines(field.label) + optional)
    ]
    if let hint = field.hint {
      parts.append(
        Markup.element("p", [("class", "aide"), ("id", Self.id(id, "aide"))], Self.lines(hint)))
    }
    if let error = field.error { parts.append(mistake(error, id)) }
    parts.append(input(of: field))
    if let counter = field.counter {
      let name: SafeText = counter.state == .tooLong ? "aide erreur" : "aide"
      parts.append(
        Markup.element(
          "p", [("class", name), ("id", Self.id(id, "compteur"))], Self.lines(counter.text)))
    }
    return "<div class=\"champ\">\n" + parts.joined(separator: "\n") + "\n</div>"
  }

  private func input(of field: Field) -> String {
    var attributes: [(String, SafeText)] = [("id", field.id.html), ("dir", "auto")]
    if let placeholder = field.placeholder { attributes.append(("placeholder", placeholder)) }
    if field.error != nil { attributes.append(("aria-invalid", "true")) }
    let described = [
      field.hint == nil ? nil : "aide", field.error == nil ? nil : "erreur",
      field.counter == nil ? nil : "compteur",
    ].compactMap(\.self).map { Self.id(field.id.html, $0).text }
    if !described.isEmpty {
      attributes.append(("aria-describedby", SafeText(described.joined(separator: " "))))
    }
    switch field.size {
    case .line:
      return Markup.start(
        "input", [("type", "text"), ("value", field.value.safe)] + attributes)
    case .area(let rows):
      // A line feed right after the start is not part of the text.
      return Markup.element(
        "textarea", [("rows", SafeText("\(rows)"))] + attributes,
        "\n" + Markup.escaped(field.value.safe))
    }
  }

  private func mistake(_ error: SafeText, _ id: SafeText) -> String {
    let lead = error.text.hasPrefix("Erreur") ? "" : "Erreur\u{A0}: "
    return Markup.element(
      "p", [("class", "erreur"), ("id", Self.id(id, "erreur"))], lead + Self.lines(error))
  }

  private static func id(_ id: SafeText, _ part: String) -> SafeText {
    SafeText("\(id.text)--\(part)")
  }
}
