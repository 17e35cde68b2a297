import Screen
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  @Test func `the header is the one band, where the pair is readable`() {
    let theme = Theme(.auto, colors: 256, refusesColor: false)
    #expect(Role.allCases.filter { theme[$0].contains(.band) } == [.header])
    #expect(Theme(.auto, colors: 16, refusesColor: false)[.header] == .band)
    #expect(Theme(.auto, colors: 8, refusesColor: false)[.header] == .bold)
  }

  @Test func `NO_COLOR removes the band and keeps the rest`() {
    let colored = Theme(.auto, colors: 256, refusesColor: false)
    let plain = Theme(.auto, colors: 256, refusesColor: true)
    #expect(plain[.header] == .bold)
    for role in Role.allCases where role != .header { #expect(plain[role] == colored[role]) }
    #expect(Theme(.sombre, colors: 256, refusesColor: true)[.header] == .band)
  }

  @Test(arguments: Theme.Name.allCases)
  func `only the focus is in reverse`(name: Theme.Name) {
    let theme = Theme(name, colors: 256, refusesColor: false)
    #expect(Role.allCases.filter { theme[$0].contains(.reverse) } == [.focus])
  }

  @Test func `mono and contraste have no colour`() {
    for name in [Theme.Name.mono, .contraste] {
      #expect(Theme(name, colors: 256, refusesColor: false)[.header] == .bold)
    }
  }
}
