import Pages
import TestSupport
import Testing

@testable import Screen

/// Statements 22 to 24 and 27 of docs/accessibilite.md: where one is, what is asked, what has
/// happened, in words.
struct StructureAccessTests {
  @Test func `22. The first line names the service, the screen and the step`() throws {
    for screen in try Access.screens where screen.page.errors.isEmpty {
      var window = screen.window(Size(rows: 40, columns: 160))
      let page = window.presented(window.fitted(screen.page))
      let line = window.frame(of: screen.page).line(0)
      #expect(line.contains("Compte ameli"), "\(screen.name)")
      #expect(line.contains(page.subtitle?.text ?? page.title.text), "\(screen.name)")
      if let step = page.step {
        #expect(line.contains("Étape \(step.number) sur \(step.count)"), "\(screen.name)")
      }
    }
  }

  @Test func `22. The first line begins with the first mistake itself`() throws {
    let wrong = try Access.screens.filter { !$0.page.errors.isEmpty }
    #expect(wrong.count > 6)
    for screen in wrong {
      for columns in [40, 80, 120] {
        var window = screen.window(Size(rows: 24, columns: columns))
        let line = window.frame(of: screen.page).line(0).plainSpaces.drop { $0 == " " }
        let first = screen.page.errors[0].message.text.plainSpaces.prefix(8)
        #expect(line.hasPrefix("Erreur : \(first)"), "\(screen.name): \(line)")
      }
    }
  }

  @Test(arguments: [40, 80])
  func `23. Each field has its label above it, then its format, then the box`(columns: Int) throws {
    var count = 0
    for screen in try Access.screens where !screen.showsPalette {
      let (window, frame) = screen.whole(columns: columns)
      for case .field(let field) in window.presented(window.fitted(screen.page)).focusables {
        count += 1
        let rows = frame.rows(of: field.id).sorted()
        let lines = rows.map { frame.line($0).plainSpaces }
        let label = try #require(field.label.text.plainSpaces.split(separator: " ").first)
        #expect(lines.first?.contains(label) == true, "\(screen.name) \(field.id)")
        #expect(rows.count > 1, "\(screen.name): the label is not above \(field.id)")
        #expect(field.hint != nil || field.counter != nil, "\(screen.name): \(field.id)")
        if field.isOptional {
          #expect(frame.lines.contains { $0.contains("(facultatif)") }, "\(screen.name)")
        }
      }
    }
    #expect(count > 20)
  }

  @Test(arguments: [40, 80])
  func `24. A question says its words, the place of the choice and its state`(columns: Int) throws {
    for screen in try Access.screens where screen.page.dialog == nil {
      let groups = screen.page.blocks.flatMap(\.groups)
      if !screen.name.contains("+") {
        #expect(groups.allSatisfy { $0.options.allSatisfy { !$0.isChosen } }, "\(screen.name)")
      }
      for group in groups {
        #expect(!group.question.isEmpty || screen.page.step != nil, "\(screen.name)")
        var window = screen.window(Size(rows: 24, columns: columns))
        for (index, option) in group.options.enumerated() {
          window.focus = option.id
          let text = window.frame(of: screen.page).lines.joined(separator: "\n")
          let state = option.isChosen ? ", coché" : ""
          let count = group.options.count
          let isSaid =
            text.contains("choix \(index + 1) sur \(count)\(state)")
            || text.contains("choix \(index + 1)/\(count)\(state)")
          #expect(isSaid, "\(screen.name) \(option.id)")
        }
      }
    }
  }

  @Test(arguments: CursorAccessTests.sizes)
  func `27. What has happened stays until the next action`(size: Size) throws {
    var camille = try Visitor()
    camille.send(.askedDate)
    var window = Window(size: size, destinations: [])
    window.show(camille.page)
    for _ in 0..<3 {
      let frame = window.frame(of: camille.page)
      #expect(frame.lines.contains { $0.contains("Date de la simulation") })
      window.tick()
      _ = window.handle(.tab, on: camille.page)
    }
    camille.go("agenda")
    window.show(camille.page)
    #expect(!window.frame(of: camille.page).lines.contains { $0.contains("Date de la simulation") })
  }

  @Test func `27. A draft that is kept, and one that is not, is said in words`() throws {
    var typist = try Typist(
      at: "mediateur/texte", in: "Je souhaite", size: Size(rows: 24, columns: 80))
    typist.type("a")
    #expect(typist.frame.lines.contains { $0.contains("Brouillon gardé") })
    typist.visitor.send(.keepingFailed(reason: "Le disque est plein. Libérez de la place."))
    typist.window.show(typist.visitor.page)
    #expect(typist.frame.lines.contains { $0.contains("Le disque est plein.") })
  }
}

extension Block {
  fileprivate var groups: [ChoiceGroup] {
    switch self {
    case .choices(let group): [group]
    case .disclosure(_, let blocks), .tile(_, let blocks): blocks.flatMap(\.groups)
    case .columns(let columns): columns.flatMap { $0.flatMap(\.groups) }
    default: []
    }
  }
}
