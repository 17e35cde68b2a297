import Pages
import Site
import TestSupport
import Testing

@testable import Screen

/// Every strange scalar in every field of the program, and in the pages that repeat what was typed:
/// no cell is displaced.
struct AnyTextTests {
  /// All of them, a letter after each, about as many in a text as its field shows.
  private static let texts: [String] = chunks(of: StrangeScalars.all, 60).map { scalars in
    scalars.reduce(into: "") { text, scalar in
      text.unicodeScalars.append(scalar)
      text += "x"
    }
  }

  private static func chunks(of scalars: [Unicode.Scalar], _ count: Int) -> [[Unicode.Scalar]] {
    stride(from: 0, to: scalars.count, by: count).map {
      Array(scalars[$0..<min($0 + count, scalars.count)])
    }
  }

  private static func frame(of page: Page, focus: ControlID, _ size: Size) -> Frame {
    var page = page
    page.focus = FocusRequest(control: focus, serial: 1_000)
    var window = Window(size: size, destinations: [])
    window.show(page)
    return window.frame(of: page)
  }

  /// What is wrong in a frame, the texts of its cells included.
  private static func faults(in frame: Frame) -> [String] {
    let texts =
      frame.clusters
      + frame.cells.compactMap { cell in
        cell.glyph.scalar.flatMap { $0.isASCII ? nil : String(Character($0)) }
      }
    return frame.violations + texts.flatMap(ShownText.faults)
  }

  private static func borders(of frame: Frame) -> [Int] {
    frame.cells.indices.filter { frame.cells[$0].role == .border }
  }

  private static let screens: [ScreenID] = [
    "amelibot", "mediateur/texte", "signalement/soin", "messagerie/nouveau",
    "informations/coordonnees",
  ]

  @Test(arguments: screens)
  func `Every strange scalar in every field leaves all cells in their places`(screen: ScreenID)
    throws
  {
    var start = try Visitor()
    start.go(screen)
    let size = Size(rows: 24, columns: 80)
    for field in start.fields {
      var visitor = start
      visitor.send(.typed(field.id, "x"))
      let plain = Self.frame(of: visitor.page, focus: field.id, size)
      for text in Self.texts {
        visitor.send(.typed(field.id, text))
        let frame = Self.frame(of: visitor.page, focus: field.id, size)
        let faults = Self.faults(in: frame)
        let stays = Self.borders(of: frame) == Self.borders(of: plain)
        if !faults.isEmpty || !stays || frame.focus != field.id {
          Issue.record(
            "\(field.id) U+\(String(text.unicodeScalars.first?.value ?? 0, radix: 16)) \(faults)")
        }
      }
    }
  }

  @Test func `Every strange scalar in the palette leaves all cells in their places`() throws {
    let page = try Visitor().page
    for text in Self.texts {
      var window = Window(size: Size(rows: 20, columns: 40), destinations: [])
      window.show(page)
      _ = window.handle(.control("p"), on: page)
      _ = window.handle(.paste(text), on: page)
      #expect(Self.faults(in: window.frame(of: page)) == [])
    }
  }

  @Test func `Pages that repeat what was typed leave all cells in their places`() throws {
    var start = try Visitor()
    start.go("mediateur/motif")
    try start.choose("Je souhaite une dispense de photo")
    try start.activate("Continuer")
    for text in Self.texts {
      var camille = start
      try camille.type(text + Forms.longText, in: "Je souhaite")
      try camille.activate("Continuer")
      #expect(camille.screen == "mediateur/recapitulatif")
      try check(camille, Size(rows: 24, columns: 80))
      try camille.ask(text)
      try check(camille, Size(rows: 20, columns: 40))
      camille.send(.went(ScreenID(rawValue: text)))
      #expect(ShownText.faults(in: camille.page.announcement?.text.text ?? "\u{1}") == [])
      try check(camille, Size(rows: 20, columns: 40))
    }
  }

  private func check(_ visitor: Visitor, _ size: Size) throws {
    let id = try #require(visitor.page.focusables.first?.id)
    #expect(Self.faults(in: Self.frame(of: visitor.page, focus: id, size)) == [])
  }

  @Test func `Every strange scalar keeps its column, at any width`() {
    for scalar in StrangeScalars.all {
      for value in [String(Character(scalar)), "a" + String(Character(scalar)) + "b"] {
        var ink = Ink()
        let text = FieldText(value, width: 10, ink: &ink)
        for sign in text.signs where sign.kind != .newline {
          let own = sign.cell.glyph.cluster.map { ink.clusters[$0] }
          let width =
            own?.first.map(CharacterWidth.columns)
            ?? sign.cell.glyph.scalar.map(CharacterWidth.columns) ?? 0
          if width != Int(sign.width) || width == 0 {
            Issue.record("U+\(String(scalar.value, radix: 16)) takes \(width)")
          }
        }
        #expect(text.starts.count == value.count)
      }
    }
  }

  @Test(
    arguments: [
      ("ｶﾞ", ["ｶ", "ﾞ"]), ("क्क", ["क्", "क"]), ("ทำ", ["ท", "ำ"]), ("👩‍🚀é", ["👩‍🚀", "é"]),
    ] as [(SafeText, [String])])
  func `What terminals give cells of its own has them`(text: SafeText, cells: [String]) {
    var sheet = Sheet(columns: 10)
    sheet.put(text, row: 0, column: 0)
    let frame = Frame(
      size: Size(rows: 1, columns: 10), cells: sheet.cells, clusters: sheet.ink.clusters, owners: []
    )
    let shown = frame.cells.map { frame.text(of: $0) }.filter { $0 != " " && !$0.isEmpty }
    #expect(shown == cells)
    #expect(frame.violations == [])
  }
}
