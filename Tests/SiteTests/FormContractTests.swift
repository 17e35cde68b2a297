import Catalog
import Domain
import Pages
import TestSupport
import Testing

@testable import Site

/// The 18 statements that every form keeps, tried on every parcours. Paths are in `FormPathTests`.
struct FormContractTests {
  @Test(arguments: Formulaire.ids) func `1 A step says its number, its title and the next one's`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    let counted = form.parcours.etapes.filter(\.comptee)
    for etape in form.parcours.etapes {
      let step = try form.visitor(at: etape).page.step
      guard let index = counted.firstIndex(where: { $0.id == etape.id }) else {
        #expect(step == nil)
        continue
      }
      let next = index + 1 < counted.count ? counted[index + 1].titre : nil
      #expect(step?.number == index + 1)
      #expect(step?.count == counted.count)
      #expect(step?.title.text == SafeText(etape.titre).text)
      #expect(step?.next?.text == next)
    }
  }

  @Test(arguments: Formulaire.ids) func `2 Retour leaves a step in error`(id: String) throws {
    let form = try Formulaire(id)
    for etape in form.asking {
      var camille = try form.visitor(at: etape)
      camille.send(.activated("continuer"))
      #expect(!camille.page.errors.isEmpty)
      camille.send(.activated("retour"))
      #expect(camille.screen != form.screen(etape))
      #expect(camille.page.errors.isEmpty)
    }
  }

  @Test(arguments: Formulaire.ids) func `3 Wrong input is kept for editing`(id: String) throws {
    let form = try Formulaire(id)
    for etape in form.asking {
      var camille = try form.visitor(at: etape)
      guard camille.spoil(etape) else { continue }
      let before = camille.fields.map(\.value)
      camille.send(.activated("continuer"))
      #expect(!camille.page.errors.isEmpty)
      #expect(camille.fields.map(\.value) == before)
      #expect(before.contains { !$0.original.isEmpty })
    }
  }

  @Test(arguments: Formulaire.ids) func `4 The review shows each answer, each with Modifier`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    var camille = try form.atReview()
    let review = try form.screen(form.review)
    #expect(camille.screen == review)
    let shown = camille.page.blocks.flatMap(\.facts)
    #expect(shown.count == form.values(camille).count)
    #expect(shown.allSatisfy { $0.action?.label == "Modifier" })
    for fact in shown {
      #expect(!fact.value.wholeText.isEmpty)
      let action = try #require(fact.action)
      var changing = camille
      changing.send(.activated(action.id))
      #expect(action.id.rawValue.contains(":" + changing.screen.split(separator: "/")[1] + "."))
    }
    camille.send(.activated("continuer"))
    #expect(
      camille.session.account.demandes.last?.reponses.map(\.libelle) == shown.map(\.label.text))
  }

  @Test(arguments: Formulaire.ids) func `5 A change leads straight back, by what is wrong only`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    var camille = try form.atReview()
    let review = camille.screen
    for etape in form.asking {
      camille.send(.activated(try Self.modify(etape, camille)))
      #expect(camille.screen == form.screen(etape))
      camille.fill(etape)
      camille.send(.activated("continuer"))
      #expect(camille.screen == review)
    }
    // Another step has become wrong behind the review's back.
    let spoiled = try form.fieldStep
    camille.go(ScreenID(rawValue: form.screen(spoiled)))
    camille.spoil(spoiled)
    camille.go(ScreenID(rawValue: review))
    camille.send(.activated(try Self.modify(form.asking[0], camille)))
    camille.send(.activated("continuer"))
    #expect(camille.screen == form.screen(spoiled))
    #expect(!camille.page.errors.isEmpty)
    camille.fill(spoiled)
    camille.send(.activated("continuer"))
    #expect(camille.screen == review)
  }

  @Test(arguments: Formulaire.ids)
  func `6 Errors are summed up, in the words of their fields, and lead to them`(id: String) throws {
    let form = try Formulaire(id)
    for etape in form.asking {
      var camille = try form.visitor(at: etape)
      camille.send(.activated("continuer"))
      let errors = camille.page.errors
      #expect(camille.page.focus?.control == errors.first?.control)
      #expect(camille.page.announcement?.text == errors.first?.message)
      for error in errors {
        let target = try #require(error.control)
        #expect(camille.page.focusable(target) != nil)
        #expect(
          camille.page.blocks.flatMap(\.fieldErrors).contains(error.message) || isFolded(target))
        let link = try #require(
          camille.controls.first { $0.id.rawValue == "erreur:\(target.rawValue)" })
        #expect(link.label == error.message)
        camille.send(.activated(link.id))
        #expect(camille.page.focus?.control == target)
      }
    }
  }

  @Test(arguments: Formulaire.ids) func `7 Nothing is wrong before Continuer`(id: String) throws {
    let form = try Formulaire(id)
    for etape in form.asking {
      var camille = try form.visitor(at: etape)
      camille.spoil(etape)
      #expect(camille.page.errors.isEmpty)
      #expect(camille.page.blocks.flatMap(\.fieldErrors).isEmpty)
      camille.send(.activated("continuer"))
      #expect(!camille.page.errors.isEmpty)
    }
  }

  @Test(
    arguments: Formulaire.ids,
    ["e\u{301}", "é", "👨‍👩‍👧‍👦", "🇫🇷", "🤦🏽‍♀️", "각"])
  func `8 What the person sees as one character counts one`(id: String, sign: String) throws {
    let form = try Formulaire(id)
    var camille = try form.visitor(at: form.fieldStep)
    camille.send(.typed(try form.longField.id.control, "a" + sign + "b"))
    #expect(try Self.counter(of: form, camille).contains(" 3/800"))
  }

  @Test(arguments: Formulaire.ids) func `9 One counter says the minimum and the maximum`(id: String)
    throws
  {
    let form = try Formulaire(id)
    for count in [0, 10, 50, 800] {
      var camille = try form.visitor(at: form.fieldStep)
      camille.send(
        .typed(try form.longField.id.control, String(repeating: "a", count: count)))
      #expect(
        try Self.counter(of: form, camille) == "50 caractères minimum \(count)/800")
    }
  }

  @Test(arguments: Formulaire.ids) func `10 Text over the limit is kept, and can be shortened`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    let field = try form.longField
    var camille = try form.atReview()
    camille.send(.activated(try Self.modify(form.fieldStep, camille)))
    let long = String(repeating: "a", count: 812)
    camille.send(.typed(field.id.control, long))
    camille.send(.activated("continuer"))
    #expect(try camille.screen == form.screen(form.fieldStep))
    #expect(camille.fields.last?.value.original == long)
    #expect(camille.fields.last?.counter?.excess == 12)
    #expect(try Self.counter(of: form, camille) == "12 caractères en trop")
    camille.send(.typed(field.id.control, String(long.dropLast(12))))
    camille.send(.activated("continuer"))
    #expect(try camille.screen == form.screen(form.review))
  }

  @Test(arguments: Formulaire.ids) func `11 Typing announces nothing`(id: String) throws {
    let form = try Formulaire(id)
    var camille = try form.visitor(at: form.fieldStep)
    let before = camille.page.announcement
    let first = try Self.counter(of: form, camille)
    for count in [1, 49, 50, 800, 801] {
      camille.send(
        .typed(try form.longField.id.control, String(repeating: "a", count: count)))
      #expect(camille.page.announcement == before)
      #expect(try Self.counter(of: form, camille) != first)
    }
  }

  @Test(arguments: Formulaire.ids) func `12 No option is chosen beforehand`(id: String) throws {
    let form = try Formulaire(id)
    var seen = 0
    for etape in form.asking {
      var camille = try form.visitor(at: etape)
      camille.send(.activated("deplier:categorie"))
      seen += camille.options.count
      #expect(camille.options.allSatisfy { !$0.isChosen })
    }
    #expect(seen > 0)
  }

  @Test(arguments: Formulaire.ids)
  func `13 The confirmation says what was sent, what next, when, how, and keeps a copy`(id: String)
    throws
  {
    let form = try Formulaire(id)
    var camille = try form.atConfirmation()
    let demande = try #require(camille.session.account.demandes.last)
    #expect(camille.sees("est bien envoyé"))
    #expect(camille.sees(demande.id.rawValue))
    #expect(camille.sees("lundi 14 octobre 2024"))
    #expect(camille.sees("contact"))
    #expect(camille.sees("06 ** ** ** 34"))
    if form.parcours.joursOuvres != nil { #expect(camille.sees("lundi 21 octobre 2024")) }
    #expect(!camille.sees("{"))
    camille.send(.activated("copie"))
    #expect(camille.screen == "messagerie/message")
    for reponse in demande.reponses { #expect(camille.sees(reponse.valeur.plainSpaces)) }
  }

  @Test(arguments: Formulaire.ids) func `14 A form left in the middle is taken up where it was`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    for etape in form.asking {
      var camille = try form.visitor(at: etape)
      camille.fill(etape)
      var again = try camille.restarted()
      try again.activate("Reprendre")
      #expect(again.screen == form.screen(etape))
      #expect(form.values(again) == form.values(camille))
      #expect(again.fields.map(\.value) == camille.fields.map(\.value))
      #expect(again.options.filter(\.isChosen) == camille.options.filter(\.isChosen))
    }
  }

  @Test(arguments: Formulaire.ids) func `15 It is sent exactly once`(id: String) throws {
    let form = try Formulaire(id)
    var camille = try form.atReview()
    camille.storeIsSilent = true
    for _ in 0..<3 { camille.send(.activated("continuer")) }
    let tickets = Array(camille.session.pending.keys)
    #expect(tickets.count == 1)
    camille.storeIsSilent = false
    for _ in 0..<2 { for ticket in tickets { camille.send(.recorded(ticket: ticket)) } }
    #expect(camille.session.account.demandes.count == 1)
    camille.send(.wentBack)
    camille.go(ScreenID(rawValue: try form.screen(form.review)))
    camille.send(.activated("continuer"))
    #expect(camille.session.account.demandes.count == 1)
  }

  @Test(arguments: Formulaire.ids) func `16 It can begin anywhere, with data, and begin again`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    let preset = try #require(try form.atReview().session.drafts[id])
    for etape in form.parcours.etapes {
      var camille = try Visitor(drafts: [preset])
      camille.go(ScreenID(rawValue: form.screen(etape)))
      #expect(camille.screen == form.screen(etape))
      #expect(form.values(camille) == preset.valeurs)
    }
    var camille = try Visitor(drafts: [preset])
    try camille.activate("Supprimer le brouillon")
    try camille.activate("Supprimer le brouillon")
    #expect(camille.screen == "accueil")
    #expect(camille.kept.isEmpty)
    camille.go(ScreenID(rawValue: try form.screen(form.fieldStep)))
    #expect(!camille.fields.contains { !$0.value.original.isEmpty })
  }

  @Test(arguments: Formulaire.ids) func `18 Read in order, a step says all without a screen`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    var camille = try form.visitor(at: form.fieldStep)
    camille.spoil(try form.fieldStep)
    camille.send(.activated("continuer"))
    let text = camille.page.wholeText
    var rest = text[...]
    for field in camille.fields {
      let parts = [
        field.label.text, field.hint?.text, field.value.original, field.counter?.text.text,
        field.error?.text,
      ]
      for part in parts.compactMap({ $0?.plainSpaces }) {
        let found = try #require(rest.firstRange(of: part), "« \(part) » is not said in order")
        if part == field.label.text.plainSpaces { rest = rest[found.upperBound...] }
      }
      #expect(field.hint != nil)
    }
    #expect(camille.page.step != nil)
  }

  // MARK: -

  private static func modify(_ etape: Etape, _ visitor: Visitor) throws -> ControlID {
    try #require(
      visitor.controls.first { $0.id.rawValue.hasPrefix("modifier:\(etape.id).") }
    ).id
  }

  private static func counter(of form: Formulaire, _ visitor: Visitor) throws -> String {
    let id = try form.longField.id.control
    let field = try #require(visitor.fields.first { $0.id == id })
    return try #require(field.counter).text.text.plainSpaces
  }

  /// The title of the folded options is where the mistake is mended.
  private func isFolded(_ control: ControlID) -> Bool { control == "deplier:categorie" }
}

extension Block {
  fileprivate var facts: [LabelledValue] { if case .facts(let facts) = self { facts } else { [] } }

  /// The sentences at the fields and the questions, not those of the summary.
  fileprivate var fieldErrors: [SafeText] {
    switch self {
    case .field(let field): [field.error].compactMap(\.self)
    case .choices(let group): [group.error].compactMap(\.self)
    case .disclosure(_, let blocks): blocks.flatMap(\.fieldErrors)
    default: []
    }
  }
}
