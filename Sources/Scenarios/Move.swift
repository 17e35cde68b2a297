import Catalog
import Domain
import Pages
import Site

/// One thing that can be done in a state, as events and as steps of a scenario.
struct Move {
  var steps: [String]
  var events: [Event]
  /// Something on the page was activated: it leads somewhere.
  var isActivation = false

  static func all(on session: Session, _ page: Page) -> [Move] {
    // Tabs and foot are the same everywhere: they are no way of this screen's own.
    let everywhere = page.everywhere
    var moves = page.focusables.compactMap { focusable -> Move? in
      guard case .control(let control) = focusable else { return nil }
      return Move(
        steps: ["j'active \"\(quoted(control.label.text))\""], events: [.activated(control.id)],
        isActivation: !everywhere.contains(control.id))
    }
    guard page.dialog == nil else { return moves }
    moves += options(of: page)
    moves += texts(on: page, session)
    if let question = page.questionField {
      moves += ["médiateur", "remboursement", "plugh xyzzy", ""].map { text in
        Move(
          steps: ["j'écris \"\(text)\" à ameliBot"],
          events: [.typed(question.id, text), .submitted(question.id)])
      }
    } else {
      moves.append(Move(steps: ["j'ouvre ameliBot"], events: [.went("amelibot")]))
    }
    return moves + [
      Move(steps: ["je demande l'aide"], events: [.went("aide")]),
      Move(steps: ["je reviens en arrière"], events: [.wentBack]),
      Move(steps: ["je quitte"], events: [.askedToQuit]),
    ]
  }

  static func quoted(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  }

  private static func options(of page: Page) -> [Move] {
    page.focusables.compactMap { focusable -> Move? in
      guard case .option(let option, let group) = focusable else { return nil }
      return Move(
        steps: ["je choisis \"\(quoted(option.label.text))\""],
        events: [.chose(group: group, option: option.id)])
    }
  }

  /// All fields at once: right, then wrong in each way. Field by field there would be no end to it.
  private static func texts(on page: Page, _ session: Session) -> [Move] {
    let fields = page.blocks.flatMap(\.focusables).compactMap { focusable -> Field? in
      if case .field(let field) = focusable, field.id != page.questionField?.id {
        field
      } else {
        nil
      }
    }
    guard !fields.isEmpty else { return [] }
    let long = String(repeating: "a", count: 2_001)
    let answers: [(Field) -> String] = [
      { Self.right(for: $0, session) }, { _ in "" }, { _ in "x" }, { _ in long },
    ]
    return answers.map { answer in
      Move(
        steps: fields.map { field in
          "je remplis \"\(quoted(field.label.text))\" avec \"\(answer(field).prefix(60))\""
        },
        events: fields.map { .typed($0.id, answer($0)) })
    }
  }

  static func right(for field: Field, _ session: Session) -> String {
    switch field.id {
    case "champ:telephone": return "06 39 98 12 34"
    case "champ:courriel": return "camille@example.org"
    default: break
    }
    guard case .etape(let id, let name) = session.place,
      let etape = session.catalog.parcours(id)?.etape(name)
    else { return "Bonjour" }
    switch etape.genre {
    case .champs(let champs), .texte(let champs):
      let champ = champs.champs.first { "champ:\($0.id)" == field.id.rawValue }
      switch champ?.genre {
      case .datePassee: return "05/09/2024"
      case .montant: return "16,13"
      case .ligne(let rule), .texte(let rule):
        return String(repeating: "a", count: max(1, rule.minimum))
      case .beneficiaire, .choix, nil: return "Camille"
      }
    default: return "Bonjour"
    }
  }
}
