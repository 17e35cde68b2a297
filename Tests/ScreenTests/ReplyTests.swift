import Bot
import Catalog
import Content
import Pages
import Site
import TestSupport
import Testing

@testable import Screen

/// What ameliBot has just said is read from its first line, at every size.
struct ReplyTests {
  private static let sizes = [
    Size(rows: 20, columns: 40), Size(rows: 24, columns: 80), Size(rows: 30, columns: 100),
  ]

  /// Camille, who types in a window.
  private struct Talk {
    var visitor: Visitor
    var window: Window

    init(_ size: Size) throws {
      visitor = try Visitor()
      window = Window(size: size, destinations: [])
      window.show(visitor.page)
      _ = window.frame(of: visitor.page)
      press(.function(2))
    }

    mutating func press(_ key: Key) {
      for event in window.handle(key, on: visitor.page) {
        visitor.send(event)
        window.show(visitor.page)
      }
      _ = window.frame(of: visitor.page)
    }

    mutating func ask(_ sentence: String) {
      window.focus = "question"
      press(.paste(sentence))
      press(.enter)
    }

    mutating func choose(_ id: ControlID) {
      visitor.send(.activated(id))
      window.show(visitor.page)
      _ = window.frame(of: visitor.page)
    }

    var propositions: [ControlID] {
      visitor.controls.map(\.id).filter { $0.rawValue.hasPrefix("proposition:") }
    }
  }

  /// The first line of the newest reply and the focus are in sight; all of the reply and the
  /// question when there is room for them.
  private func expectRead(_ talk: Talk, _ name: String, isWhole: Bool = false) {
    var window = talk.window
    let page = window.fitted(talk.visitor.page)
    let frame = window.frame(of: talk.visitor.page)
    let place = "\(name) \(frame.size)\n\(frame.lines.joined(separator: "\n"))"
    #expect(frame.focus != nil, "\(place)")
    let words = talk.visitor.lastTurn.map(Self.words) ?? []
    let text = Self.words(in: frame.lines, of: page.aside == nil ? nil : frame.size)
    #expect(!words.isEmpty && text.contains(words.prefix(3)), "\(place)")
    if isWhole || Self.fits(window, page) == true { #expect(text.contains(words), "\(place)") }
  }

  private static func words(of turn: ChatTurn) -> [Substring] {
    turn.paragraphs.flatMap { inlines in
      inlines.map { inline in
        switch inline {
        case .text(let text), .strong(let text): text.text
        case .link(let control): control.label.text
        }
      }.joined().plainSpaces.split(separator: " ")
    }
  }

  private static func words(in lines: [String], of pane: Size?) -> [Substring] {
    let start = pane.map { $0.columns - PageLayout.paneColumns } ?? 0
    return lines.flatMap { line in
      let marks: Set<Character> = ["│", "▸", " ", "\u{A0}"]
      return String(line.dropFirst(start)).split { marks.contains($0) }
    }
  }

  /// Nil beside the page, where the question is always in sight.
  private static func fits(_ window: Window, _ page: Page) -> Bool? {
    guard page.aside == nil, let question = window.view.place(of: "question") else { return nil }
    var typesetter = Typesetter(
      sheet: Sheet(columns: window.size.columns),
      style: .init(isCompact: window.size.rows < 24))
    _ = typesetter.draw(page.blocks, row: 0, in: 2..<window.size.columns - 2)
    guard let turn = typesetter.lastTurn else { return nil }
    return question.upperBound - turn.lowerBound <= window.view.rows
  }

  @Test(arguments: sizes) func `An emergency is read whole, the question under it`(size: Size)
    throws
  {
    for sentence in [
      "je saigne bcp", "mon mari me frappe", "je veux mourir", "j'ai perdu les eaux",
      "j'ai mal au ventre", "xyzzy plugh",
    ] {
      var talk = try Talk(size)
      talk.ask(sentence)
      expectRead(talk, sentence, isWhole: true)
      #expect(talk.window.focus == "question" || !talk.propositions.isEmpty)
      talk.ask("médiateur")
      talk.ask(sentence)
      expectRead(talk, "\(sentence), once more", isWhole: true)
    }
  }

  @Test(arguments: sizes.prefix(2)) func `Every reply is read from its first line`(size: Size)
    throws
  {
    let bot = Content.catalog.bot.value
    var unread = Set(bot.nodes.map { Self.words(ofContent: $0.dit) })
    var seen: Set<[Substring]> = []
    let start = try Talk(size)
    for sentence in bot.intents.map(\.titre) + [
      "bonjour", "merci", "écrire un message à la caisse",
    ] {
      var first = start
      first.ask(sentence)
      var open = [first]
      // « Laquelle ? » is said alike before other choices.
      var isAsked = true
      while let talk = open.popLast() {
        let said = talk.visitor.lastTurn.map(Self.words) ?? []
        guard seen.insert(said).inserted || isAsked else { continue }
        isAsked = false
        unread.remove(said)
        expectRead(talk, said.joined(separator: " "))
        for id in talk.propositions {
          var next = talk
          next.choose(id)
          open.append(next)
        }
      }
    }
    #expect(unread == [])
  }

  private static func words(ofContent paragraphs: [String]) -> [Substring] {
    paragraphs.flatMap { paragraph in
      paragraph.replacing(#/\[([^\]]*)\]\([^)]*\)/#) { String($0.output.1) }
        .plainSpaces.split(separator: " ")
    }
  }

  @Test func `The inspector and a smaller window leave the reply in sight`() throws {
    var talk = try Talk(Size(rows: 24, columns: 80))
    talk.press(.function(12))
    talk.ask("médiateur")
    talk.ask("je saigne bcp")
    expectRead(talk, "inspector")
    talk.press(.function(12))
    expectRead(talk, "no inspector")
    talk.window.resize(Size(rows: 20, columns: 40))
    expectRead(talk, "smaller")
  }
}

extension Visitor {
  fileprivate var lastTurn: ChatTurn? {
    (page.blocks + (page.aside?.blocks ?? [])).compactMap { block in
      if case .chat(let turns) = block { turns.last } else { nil }
    }.first
  }
}
