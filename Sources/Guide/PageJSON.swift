package import Pages

/// A page as JSON: the whole tree, what is under a dialog included. `accessibles` names, in reading
/// order, what can be acted upon now.
extension Document {
  package static func json(of page: Page) -> Document { page.json.document }
}

extension Page {
  fileprivate var json: JSON {
    .members([
      "simulation": true.json,
      "ecran": screen.rawValue.json,
      "titre": title.json,
      "sousTitre": subtitle?.json,
      "etape": step?.json,
      "personne": person.json,
      "date": .members(["longue": date.full.json, "courte": date.brief.json]),
      "onglets": tabs.json(\.json),
      "erreurs": errors.json(\.json),
      "blocs": blocks.json(\.json),
      "actions": actions.json(\.json),
      "volet": aside?.json,
      "pied": footer.json(\.json),
      "etat": status?.json,
      "annonce": announcement?.text.json,
      "legende": caption?.json,
      "dialogue": dialog?.json,
      "focus": focus?.control.json,
      "accessibles": focusables.json(\.id.json),
    ])
  }
}

extension Step {
  fileprivate var json: JSON {
    .members([
      "numero": .number(number), "nombre": .number(count), "titre": title.json,
      "suivante": next?.json,
    ])
  }
}

extension PageError {
  fileprivate var json: JSON {
    .members(["message": message.json, "element": control?.json])
  }
}

extension Aside {
  fileprivate var json: JSON {
    .members([
      "titre": title.json, "devant": isFront.json, "blocs": blocks.json(\.json),
      "champ": field.json,
    ])
  }
}

extension Dialog {
  fileprivate var json: JSON {
    .members([
      "titre": title.json, "paragraphes": paragraphs.json(\.json), "actions": actions.json(\.json),
    ])
  }
}

// MARK: - Blocks

extension Block {
  fileprivate var json: JSON {
    switch self {
    case .heading(let level, let text):
      block("titre", ["niveau": .number(level), "texte": text.json])
    case .paragraph(let inlines): block("paragraphe", ["texte": inlines.json(\.json)])
    case .facts(let values): block("valeurs", ["lignes": values.json(\.json)])
    case .list(let items): block("liste", ["lignes": items.json { $0.json(\.json) }])
    case .table(let table): block("tableau", table.members)
    case .controls(let controls): block("elements", ["elements": controls.json(\.json)])
    case .choices(let group): block("choix", group.members)
    case .field(let field): block("champ", ["champ": field.json])
    case .disclosure(let control, let blocks):
      block("depliant", ["element": control.json, "blocs": blocks.json(\.json)])
    case .tile(let title, let blocks):
      block("cadre", ["titre": title.json, "blocs": blocks.json(\.json)])
    case .columns(let columns):
      block("colonnes", ["colonnes": columns.json { $0.json(\.json) }])
    case .note(let kind, let inlines):
      block("note", ["genre": kind.name.json, "texte": inlines.json(\.json)])
    case .chat(let turns): block("conversation", ["tours": turns.json(\.json)])
    }
  }

  private func block(_ name: String, _ members: KeyValuePairs<String, JSON?>) -> JSON {
    guard case .object(let all) = JSON.members(members) else { return .null }
    return .object([.init(key: "bloc", value: name.json)] + all)
  }
}

extension NoteKind {
  fileprivate var name: String {
    switch self {
    case .information: "information"
    case .error: "erreur"
    case .success: "succes"
    }
  }
}

extension Inline {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .members(["texte": text.json])
    case .strong(let text): .members(["fort": text.json])
    case .link(let control): .members(["element": control.json])
    }
  }
}

extension LabelledValue {
  fileprivate var json: JSON {
    .members([
      "libelle": label.json, "valeur": value.json(\.json), "element": action?.json,
    ])
  }
}

extension Table {
  fileprivate var members: KeyValuePairs<String, JSON?> {
    [
      "colonnes": columns.json { column in
        .members([
          "titre": column.title.json, "droite": (column.alignment == .trailing).json,
          "priorite": .number(column.priority),
        ])
      },
      "titresVisibles": showsTitles.json,
      "lignes": rows.json { row in
        .members(["cellules": row.cells.json(\.json), "element": row.control?.json])
      },
    ]
  }
}

extension ChatTurn {
  fileprivate var json: JSON {
    .members([
      "de": (speaker == .person ? "personne" : "ameliBot").json,
      "paragraphes": paragraphs.json { $0.json(\.json) },
      "propositions": propositions.json(\.json),
    ])
  }
}

// MARK: - Controls

extension Control {
  fileprivate var json: JSON {
    .members([
      "id": id.json, "genre": kind.name.json, "libelle": label.json, "court": short?.json,
      "tresCourt": shortest?.json, "courant": kind.isCurrent?.json,
      "deplie": kind.isExpanded?.json,
    ])
  }
}

extension Control.Kind {
  fileprivate var name: String {
    switch self {
    case .link: "lien"
    case .button: "bouton"
    case .primary: "principal"
    case .tab: "onglet"
    case .disclosure: "depliant"
    }
  }

  fileprivate var isCurrent: Bool? {
    if case .tab(let isCurrent) = self { isCurrent } else { nil }
  }

  fileprivate var isExpanded: Bool? {
    if case .disclosure(let isExpanded) = self { isExpanded } else { nil }
  }
}

extension ChoiceGroup {
  fileprivate var members: KeyValuePairs<String, JSON?> {
    [
      "groupe": id.json, "question": question.json, "erreur": error?.json,
      "options": options.json { option in
        .members([
          "id": option.id.json, "libelle": option.label.json, "choisi": option.isChosen.json,
        ])
      },
    ]
  }
}

extension Field {
  /// The value as it is shown: what is dangerous in it has a name.
  fileprivate var json: JSON {
    .members([
      "id": id.json, "genre": (size == .line ? "ligne" : "texte").json, "libelle": label.json,
      "aide": hint?.json, "facultatif": isOptional.json, "valeur": value.safe.json,
      "exemple": placeholder?.json, "compteur": counter?.json, "erreur": error?.json,
    ])
  }
}

extension Counter {
  fileprivate var json: JSON {
    .members(["texte": text.json, "etat": state.name.json, "enTrop": .number(excess)])
  }
}

extension Counter.State {
  fileprivate var name: String {
    switch self {
    case .tooShort: "tropCourt"
    case .fits: "convient"
    case .tooLong: "tropLong"
    }
  }
}

// MARK: - Values

extension SafeText { fileprivate var json: JSON { .text(text) } }
extension String { fileprivate var json: JSON { .text(self) } }
extension ControlID { fileprivate var json: JSON { .text(rawValue) } }
extension Bool { fileprivate var json: JSON { .bool(self) } }
extension Array {
  fileprivate func json(_ json: (Element) -> JSON) -> JSON { .array(map(json)) }
}
