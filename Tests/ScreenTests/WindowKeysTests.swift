import Pages
import Testing

@testable import Screen

struct WindowKeysTests {
  private func window(_ page: Page, _ size: Size = Size(rows: 24, columns: 80)) -> Window {
    var window = Window(
      size: size,
      destinations: [
        Destination("paiements", "Mes paiements"), Destination("accueil", "Accueil"),
        Destination("mediateur/cas", "Demander l'aide du médiateur"),
        Destination("securite", "Recommandations de sécurité"),
      ])
    window.show(page)
    _ = window.frame(of: page)
    return window
  }

  @Test(
    arguments: [
      (.escape, [.wentBack]), (.function(1), [.went("aide")]), (.function(2), [.went("amelibot")]),
      (.function(3), [.askedCaption]), (.function(5), [.askedDate]),
      (.control("q"), [.askedToQuit]), (.control("c"), [.askedToQuit]),
      (.alt("2"), [.activated("onglet/1")]), (.alt("9"), []), (.control("l"), []),
    ] as [(Key, [Event])])
  func `A key that works everywhere works in a field too`(key: Key, events: [Event]) {
    for page in [SamplePages.texte, SamplePages.payments] {
      var window = window(page)
      #expect(window.handle(key, on: page) == events)
    }
  }

  @Test func `F2 goes to the question where ameliBot stands beside the page`() {
    var window = window(SamplePages.bot, Size(rows: 40, columns: 120))
    #expect(window.handle(.function(2), on: SamplePages.bot) == [])
    #expect(window.focus == "bot/question")
    #expect(window.handle(.enter, on: SamplePages.bot) == [.submitted("bot/question")])
  }

  @Test func `Space chooses; Enter chooses, then goes on`() {
    let page = SamplePages.motif
    var window = window(page)
    let chosen: [Event] = [.chose(group: "motif", option: "motif/1")]
    #expect(window.handle(.character(" "), on: page) == chosen)
    #expect(window.handle(.enter, on: page) == chosen)
    _ = window.handle(.down, on: page)
    #expect(window.handle(.enter, on: page) == [.activated("continuer")])
  }

  @Test func `Numbers choose the nth option and the nth proposition`() {
    var window = window(SamplePages.motif)
    #expect(
      window.handle(.character("3"), on: SamplePages.motif)
        == [.chose(group: "motif", option: "motif/3")])
    #expect(window.focus == "motif/3")
    var bot = self.window(SamplePages.botScreen)
    #expect(bot.handle(.character("2"), on: SamplePages.botScreen) == [.activated("bot/2")])
  }

  @Test func `A number in a field is text`() {
    var window = window(SamplePages.texte)
    let text = SamplePages.demande.original + "7"
    #expect(window.handle(.character("7"), on: SamplePages.texte) == [.typed("demande", text)])
  }

  @Test func `A paste is one event, whatever it holds`() {
    var window = window(SamplePages.texte)
    let text = SamplePages.demande.original + "a\nb q "
    let events = window.handle(.paste("a\r\nb q\t"), on: SamplePages.texte)
    #expect(events == [.typed("demande", text)])
  }

  @Test func `A refusal says why and keeps the text`() {
    var window = window(SamplePages.texte)
    let events = window.handle(.paste(String(repeating: "é", count: 9000)), on: SamplePages.texte)
    guard case .refusedText("demande", let reason)? = events.first else {
      Issue.record("taken in")
      return
    }
    #expect(reason.text.hasPrefix("Ce texte est trop long"))
  }

  // MARK: - The counter

  private func texte(_ value: UntrustedText, _ counter: String, _ state: Counter.State) -> Page {
    var page = SamplePages.texte
    page.blocks = [
      .field(SamplePages.area(value, Counter(text: SafeText(counter), state: state)))
    ]
    return page
  }

  @Test func `The counter waits for a pause and typing repaints the field alone`() {
    let before = texte("abc", "encore 47", .tooShort)
    var window = window(before)
    let first = window.frame(of: before)
    _ = window.handle(.character("d"), on: before)
    let after = texte("abcd", "encore 46", .tooShort)
    window.show(after)
    let second = window.frame(of: after)
    let changed = first.lines.indices.filter { first.lines[$0] != second.lines[$0] }
    #expect(changed.count == 1)
    #expect(window.deadline == .seconds(1))
    window.tick()
    #expect(window.deadline == nil)
    #expect(window.frame(of: after).lines.contains { $0.contains("encore 46") })
  }

  @Test func `The counter speaks at once when a limit is crossed`() {
    let before = texte("abc", "encore 1", .tooShort)
    var window = window(before)
    _ = window.handle(.character("d"), on: before)
    let after = texte("abcd", "796 restants", .fits)
    window.show(after)
    #expect(window.frame(of: after).lines.contains { $0.contains("796 restants") })
    #expect(window.deadline == nil)
  }

  @Test func `A deed shows the counter: what it leads to says the same`() {
    let before = texte("abc", "encore 47", .tooShort)
    var window = window(before)
    _ = window.handle(.character("d"), on: before)
    let after = texte("abcd", "encore 46", .tooShort)
    window.show(after)
    #expect(window.frame(of: after).lines.contains { $0.contains("encore 47") })
    _ = window.handle(.escape, on: after)
    #expect(window.deadline == nil)
    #expect(window.frame(of: after).lines.contains { $0.contains("encore 46") })
  }

  @Test func `Excess is marked character by character`() {
    var page = SamplePages.texte
    let counter = Counter(text: "2 caractères en trop", state: .tooLong, excess: 2)
    page.blocks = [.field(SamplePages.area("abcd👍🏽e", counter))]
    var window = window(page)
    let frame = window.frame(of: page)
    let marked = frame.cells.filter { $0.role == .excess && $0.glyph != .continuation }
    #expect(marked.map(frame.text) == ["👍🏽", "e"])
  }

  // MARK: - Aller à

  @Test func `Ctrl-P goes by a few letters, without accents`() {
    let page = SamplePages.texte
    var window = window(page)
    #expect(window.handle(.control("p"), on: page) == [])
    for letter in "SECUR" { #expect(window.handle(.character(letter), on: page) == []) }
    let frame = window.frame(of: page)
    #expect(frame.lines.contains { $0.contains("Recommandations de sécurité") })
    #expect(!frame.lines.contains { $0.contains("Mes paiements") })
    #expect(frame.violations == [])
    #expect(window.handle(.enter, on: page) == [.went("securite")])
    #expect(window.focus == "demande")
  }

  @Test func `The arrow reaches the names that were found and Esc gives the focus back`() {
    let page = SamplePages.texte
    var window = window(page)
    _ = window.handle(.control("p"), on: page)
    _ = window.frame(of: page)
    _ = window.handle(.down, on: page)
    _ = window.handle(.down, on: page)
    _ = window.frame(of: page)
    #expect(window.focus == Palette.id(of: "accueil"))
    #expect(window.handle(.escape, on: page) == [])
    #expect(window.focus == "demande")
    #expect(window.handle(.escape, on: page) == [.wentBack])
  }

  @Test func `The inspector names the screen, the focus and the last event, never the text`() {
    let page = SamplePages.texte
    var window = window(page, Size(rows: 24, columns: 120))
    window.frameTime = .microseconds(250)
    _ = window.handle(.character("x"), on: page)
    _ = window.handle(.function(12), on: page)
    let line = window.frame(of: page).lines.last ?? ""
    #expect(line.contains("mediateur/texte") && line.contains("focus demande"))
    #expect(line.contains("24×120") && line.contains("250 µs") && line.contains("typed demande"))
  }

  @Test func `The inspector tells why ameliBot answered so`() {
    var page = SamplePages.texte
    page.reasons = ["lu : mon rib", "règle : rib"]
    var window = window(page, Size(rows: 24, columns: 120))
    _ = window.handle(.function(12), on: page)
    let lines = window.frame(of: page).lines.joined(separator: " ")
    #expect(lines.contains("pourquoi ?") && lines.contains("règle : rib"))
  }

  // MARK: - The first line and the hints

  @Test func `A mistake comes first on the first line`() {
    var window = window(SamplePages.motifInError)
    let line = window.frame(of: SamplePages.motifInError).lines[0]
    #expect(line.hasPrefix(" Erreur\u{A0}: choisissez le motif"))
    #expect(line.hasSuffix("SIMULATION"))
  }

  @Test func `The simulation is said on the first line at every usual width`() {
    for columns in 11...200 {
      var window = window(SamplePages.motif, Size(rows: 24, columns: columns))
      #expect(window.frame(of: SamplePages.motif).lines[0].contains("SIMULATION"))
    }
  }

  @Test func `The place among the choices and the lines on show are said in words`() {
    var window = window(SamplePages.motif)
    let frame = window.frame(of: SamplePages.motif)
    #expect(frame.lines.contains { $0.contains("choix 1 sur 10 · lignes 1–") })
  }
}
