import Pages
import Testing

@testable import Screen

struct WindowFocusTests {
  private func window(
    _ page: Page, _ size: Size = Size(rows: 24, columns: 80)
  ) -> Window {
    var window = Window(
      size: size,
      destinations: [
        Destination("paiements", "Mes paiements"), Destination("accueil", "Accueil"),
        Destination("mediateur/cas", "Demander l'aide du médiateur"),
      ])
    window.show(page)
    _ = window.frame(of: page)
    return window
  }

  @Test(arguments: SamplePages.all.indices)
  func `Tab visits every focusable once, in reading order, and returns`(index: Int) {
    let page = SamplePages.all[index]
    var window = window(page)
    let order = window.stops(of: page).map(\.id)
    guard let first = order.first else { return }
    window.focus = first
    var seen: [ControlID] = []
    for _ in order {
      if let focus = window.focus { seen.append(focus) }
      #expect(window.handle(.tab, on: page) == [])
    }
    #expect(seen == order)
    #expect(window.focus == first)
    _ = window.handle(.backTab, on: page)
    #expect(window.focus == order.last)
  }

  @Test func `Home and End stay in ameliBot's pane`() {
    var window = window(SamplePages.bot, Size(rows: 40, columns: 120))
    let pane = window.stops(of: SamplePages.bot).filter { $0.zone == .aside }.map(\.id)
    window.focus = pane.first
    _ = window.handle(.end, on: SamplePages.bot)
    #expect(window.focus == pane.last)
    window.focus = pane.dropFirst().first
    _ = window.handle(.home, on: SamplePages.bot)
    #expect(window.focus == pane.first)
  }

  @Test func `ameliBot's pane can have the focus only where it is shown`() {
    var wide = window(SamplePages.bot, Size(rows: 40, columns: 120))
    var narrow = window(SamplePages.bot, Size(rows: 40, columns: 80))
    let (many, few) = (wide.stops(of: SamplePages.bot), narrow.stops(of: SamplePages.bot))
    #expect(many.contains { $0.zone == .aside })
    #expect(!few.contains { $0.zone == .aside })
  }

  @Test func `A step opens on its first field or choice`() {
    #expect(window(SamplePages.motif).focus == "motif/1")
    #expect(window(SamplePages.texte).focus == "demande")
    #expect(window(SamplePages.payments).focus == "delais")
  }

  @Test func `A request for the focus is obeyed once`() {
    var page = SamplePages.motif
    page.focus = FocusRequest(control: "motif/4", serial: 1)
    var window = window(page)
    #expect(window.focus == "motif/4")
    _ = window.handle(.down, on: page)
    window.show(page)
    #expect(window.focus == "motif/5")
    page.focus = FocusRequest(control: "motif/4", serial: 2)
    window.show(page)
    #expect(window.focus == "motif/4")
  }

  @Test func `A request for a question goes to its chosen option, or to the first`() {
    var page = SamplePages.motif
    page.focus = FocusRequest(control: "motif", serial: 1)
    #expect(window(page).focus == "motif/2")
    page = SamplePages.motifInError
    page.focus = FocusRequest(control: "motif", serial: 1)
    #expect(window(page).focus == "motif/1")
  }

  @Test func `The focus stays on its control when the page changes around it`() {
    var window = window(SamplePages.motif)
    window.focus = "continuer"
    var page = SamplePages.motif
    page.blocks.removeLast()
    window.show(page)
    #expect(window.focus == "continuer")
  }

  @Test func `When the control goes away the focus goes to its neighbour`() {
    var page = SamplePages.legal
    page.blocks = [.controls(["a", "b", "c"].map { Control(ControlID(rawValue: $0), "x", .link) })]
    var window = window(page)
    window.focus = "b"
    page.blocks = [.controls(["a", "c"].map { Control(ControlID(rawValue: $0), "x", .link) })]
    window.show(page)
    #expect(window.focus == "c")
  }

  @Test func `A dialog takes the focus and gives it back`() {
    var page = SamplePages.texte
    var window = window(page)
    window.focus = "modifier/motif"
    page.dialog = SamplePages.review.dialog
    window.show(page)
    #expect(window.focus == "rester")
    _ = window.handle(.tab, on: page)
    #expect(window.focus == "quitter")
    #expect(window.handle(.enter, on: page) == [.activated("quitter")])
    #expect(window.handle(.escape, on: page) == [.activated("rester")])
    page.dialog = nil
    window.show(page)
    #expect(window.focus == "modifier/motif")
  }

  @Test func `Arrows go down the choices, over the actions and up to the tabs`() {
    let page = SamplePages.motif
    var window = window(page)
    for number in 2...10 {
      _ = window.handle(.down, on: page)
      _ = window.frame(of: page)
      #expect(window.focus == ControlID(rawValue: "motif/\(number)"))
    }
    for _ in 0..<8 where window.focus != "retour" {
      _ = window.handle(.down, on: page)
      _ = window.frame(of: page)
    }
    #expect(window.focus == "retour")
    _ = window.handle(.right, on: page)
    #expect(window.focus == "continuer")
  }

  @Test func `A text without anything to act on is read to its end with the arrow`() {
    let page = SamplePages.legal
    var window = window(page)
    var seen = Set<Int>()
    #expect(window.focus == nil)
    for _ in 0..<60 {
      _ = window.frame(of: page)
      seen.formUnion(window.view.shown)
      _ = window.handle(.down, on: page)
    }
    #expect(seen.isSuperset(of: 0..<window.view.contentRows))
    #expect(window.focus != nil)
  }

  @Test(arguments: [Size(rows: 5, columns: 30), Size(rows: 16, columns: 40)])
  func `Every line of every page can be brought on the screen with arrows`(size: Size) {
    for page in SamplePages.all where page.dialog == nil {
      var window = Window(size: size, destinations: [])
      window.show(page)
      var seen = Set<Int>()
      _ = window.frame(of: page)
      _ = window.handle(.home, on: page)
      for _ in 0..<400 {
        _ = window.frame(of: page)
        seen.formUnion(window.view.shown)
        if window.view.shown.upperBound >= window.view.contentRows { break }
        _ = window.handle(.down, on: page)
      }
      // Home goes to what has the focus first; what is above it is only the question.
      #expect(window.view.shown.upperBound >= window.view.contentRows, "\(page.screen)")
    }
  }

  @Test func `Page keys scroll and keep the focus in sight`() {
    let page = SamplePages.payments
    var window = window(page)
    _ = window.handle(.pageDown, on: page)
    let frame = window.frame(of: page)
    #expect(frame.violations == [])
    #expect(window.view.scroll > 0)
    _ = window.handle(.end, on: page)
    _ = window.frame(of: page)
    #expect(window.view.shown.upperBound == window.view.contentRows)
    _ = window.handle(.home, on: page)
    _ = window.frame(of: page)
    #expect(window.focus == "delais")
    #expect(window.view.scroll == 0)
  }

  @Test func `An action keeps the focus while the text above it scrolls`() {
    let page = SamplePages.motif
    var window = window(page)
    window.focus = "continuer"
    _ = window.frame(of: page)
    _ = window.handle(.pageDown, on: page)
    #expect(window.frame(of: page).focus == "continuer")
    #expect(window.view.scroll > 0)
  }

  @Test func `Moving by one choice repaints the two choices and the line that counts them`() {
    let page = SamplePages.motif
    var window = window(page)
    window.focus = "motif/3"
    let before = window.frame(of: page)
    _ = window.handle(.down, on: page)
    let after = window.frame(of: page)
    let changed = (0..<24).filter { row in
      (0..<80).contains { before[row, $0] != after[row, $0] }
    }
    // Two rows for the third choice, one for the fourth, one for « choix 4 sur 10 ».
    #expect(changed.count == 4)
  }

  @Test func `Resizing while typing keeps the focus, the caret and the text in sight`() {
    let page = SamplePages.texte
    var window = window(page)
    _ = window.handle(.left, on: page)
    for columns in [200, 59, 40, 12, 1, 80] {
      window.resize(Size(rows: 16, columns: columns))
      let frame = window.frame(of: page)
      #expect(frame.focus == "demande")
      #expect(frame.violations == [])
    }
    #expect(window.view.fields["demande"]?.caret == SamplePages.demande.original.count - 1)
  }
}
