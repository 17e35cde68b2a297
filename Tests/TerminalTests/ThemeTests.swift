import Screen
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  static let depths = [0, 2, 8, 16, 88, 256]

  @Test func `the header is the one band of auto, where the pair is readable`() {
    for colors in [16, 256] {
      let theme = Theme(.auto, colors: colors, refusesColor: false)
      #expect(Role.allCases.filter { theme[$0].pair != nil } == [.header])
      #expect(theme[.header].style == [])
    }
    #expect(Theme(.auto, colors: 8, refusesColor: false)[.header] == .init(style: .bold))
  }

  @Test func `NO_COLOR removes the band and keeps the rest, but for an explicit theme`() {
    let colored = Theme(.auto, colors: 256, refusesColor: false)
    let plain = Theme(.auto, colors: 256, refusesColor: true)
    #expect(plain[.header] == .init(style: .bold))
    for role in Role.allCases where role != .header { #expect(plain[role] == colored[role]) }
    #expect(Theme(.sombre, colors: 256, refusesColor: true)[.header].pair != nil)
  }

  @Test(arguments: Theme.Name.allCases, depths)
  func `only the focus is in reverse`(name: Theme.Name, colors: Int) {
    let theme = Theme(name, colors: colors, refusesColor: false)
    #expect(Role.allCases.filter { theme[$0].style.contains(.reverse) } == [.focus])
  }

  @Test(arguments: Theme.Name.allCases, depths)
  func `links, fields and mistakes are not told by colour alone`(name: Theme.Name, colors: Int) {
    let theme = Theme(name, colors: colors, refusesColor: false)
    for role in [Role.link, .field, .error, .excess, .currentTab, .heading] {
      #expect(theme[role].style != [], "\(role)")
    }
  }

  @Test(arguments: depths)
  func `mono has no colour`(colors: Int) {
    #expect(Theme(.mono, colors: colors, refusesColor: false).pairs.isEmpty)
  }

  @Test(arguments: [Theme.Name.clair, .sombre, .contraste])
  func `a theme that knows its background paints all of it`(name: Theme.Name) {
    for colors in [8, 16, 256] {
      let theme = Theme(name, colors: colors, refusesColor: false)
      let papers = Set(Role.allCases.filter { $0 != .header }.map { theme[$0].pair?.paper })
      #expect(papers.count == 1 && !papers.contains(nil))
    }
    #expect(Theme(name, colors: 0, refusesColor: false).pairs.isEmpty)
  }

  @Test func `the five themes look different where there are colours for it`() {
    for colors in [16, 256] {
      let looks = Theme.Name.allCases.map { name in
        Role.allCases.map { Theme(name, colors: colors, refusesColor: false)[$0] }
      }
      #expect(Set(looks).count == looks.count)
    }
  }
}
