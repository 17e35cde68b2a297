import Pages

/// Questions, fields and dialogs.
extension Reading {
  static func choices(_ group: ChoiceGroup) -> [Item] {
    let count = group.options.count
    var items = [Item.text("Question : \(Said.plain(group.question))")]
    if let error = group.error { items.append(.error(Said.plain(error))) }
    items += group.options.enumerated().map { index, option in
      let state = option.isChosen ? "choisi" : "non choisi"
      let place = "choix \(index + 1) sur \(count)"
      return Item(
        kind: .option(isChosen: option.isChosen),
        words: "\(Said.plain(option.label)) (\(place), \(state))",
        focusable: .option(option, group: group.id), names: ["choix \(index + 1)"])
    }
    return items
  }

  static func field(_ field: Field) -> [Item] {
    let value = field.value.safe.text
    let filled = value.isEmpty ? "Vide." : Said.sentence(Said.labelled("Rempli", value))
    let item = Item(
      kind: .field, words: "\(head(of: field)) \(filled)", focusable: .field(field))
    return [item] + (field.error.map { [.error(Said.plain($0))] } ?? [])
  }

  /// Label and what has to be known before one types.
  static func head(of field: Field) -> String {
    let label = Said.untailed(Said.plain(field.label), ":")
    let kind = field.size == .line ? "champ" : "texte long"
    let named = "\(label) (\(kind)\(field.isOptional ? ", facultatif" : ""))."
    return ([named] + (field.hint.map { [Said.sentence(Said.plain($0))] } ?? []))
      .joined(separator: " ")
  }

  static func dialog(_ dialog: Dialog) -> [Item] {
    [.text(Said.sentence(Said.plain(dialog.title)))]
      + dialog.paragraphs.map { .text(Said.plain($0)) } + dialog.actions.map { .control($0) }
  }
}
