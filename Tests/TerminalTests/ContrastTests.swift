import Foundation
import Screen
import Testing

@testable import Terminal

/// The colours 0 to 15 that people have without having chosen.
///
/// VGA, xterm, Campbell (Windows) and Terminal.app (macOS): the table « Colors » of Wikipedia's
/// « ANSI escape code ». Tango: the palette of VTE and GNOME Terminal of that name.
enum UsualPalette: String, CaseIterable {
  case vga, xterm, tango, campbell, terminalApp

  private var colors: String {
    switch self {
    case .vga:
      """
      000000 AA0000 00AA00 AA5500 0000AA AA00AA 00AAAA AAAAAA
      555555 FF5555 55FF55 FFFF55 5555FF FF55FF 55FFFF FFFFFF
      """
    case .xterm:
      """
      000000 CD0000 00CD00 CDCD00 0000EE CD00CD 00CDCD E5E5E5
      7F7F7F FF0000 00FF00 FFFF00 5C5CFF FF00FF 00FFFF FFFFFF
      """
    case .tango:
      """
      2E3436 CC0000 4E9A06 C4A000 3465A4 75507B 06989A D3D7CF
      555753 EF2929 8AE234 FCE94F 729FCF AD7FA8 34E2E2 EEEEEC
      """
    case .campbell:
      """
      0C0C0C C50F1F 13A10E C19C00 0037DA 881798 3A96DD CCCCCC
      767676 E74856 16C60C F9F1A5 3B78FF B4009E 61D6D6 F2F2F2
      """
    case .terminalApp:
      """
      000000 C23621 25BC24 ADAD27 492EE1 D338D3 33BBC8 CBCCCD
      818383 FC391F 31E722 EAEC23 5833FF F935F8 14F0F0 E9EBEB
      """
    }
  }

  /// Red, green and blue. From 16 on they are the cube and the greys that xterm gave all terminals.
  func color(_ color: PaletteColor) -> [Int] {
    let steps = [0, 95, 135, 175, 215, 255]
    switch color.index {
    case 0..<16:
      let value = colors.split { $0.isWhitespace }.compactMap { Int($0, radix: 16) }[color.index]
      return [value >> 16, value >> 8 & 0xFF, value & 0xFF]
    case 16..<232:
      let place = color.index - 16
      return [steps[place / 36], steps[place / 6 % 6], steps[place % 6]]
    default: return Array(repeating: 8 + 10 * (color.index - 232), count: 3)
    }
  }

  /// WCAG 2.2, « contrast ratio » and « relative luminance ».
  func contrast(_ pair: ColorPair) -> Double {
    let (ink, paper) = (luminance(pair.ink), luminance(pair.paper))
    return (max(ink, paper) + 0.05) / (min(ink, paper) + 0.05)
  }

  private func luminance(_ color: PaletteColor) -> Double {
    let linear = self.color(color).map { value in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}

/// Statement 9 of the accessibility of this program: every pair of colours is readable.
@Suite struct ContrastTests {
  /// All that a theme can put on a screen; bold may come out as the brighter of the first colours.
  private static func pairs(_ theme: Theme) -> Set<ColorPair> {
    var pairs: Set<ColorPair> = []
    for role in Role.allCases {
      guard let pair = theme[role].pair else { continue }
      pairs.insert(pair)
      if theme[role].style.contains(.bold), pair.ink.index < 8 {
        pairs.insert(ColorPair(ink: PaletteColor(index: pair.ink.index + 8), paper: pair.paper))
      }
    }
    return pairs
  }

  @Test func `the formula gives the ratios that are known`() {
    let extremes = ColorPair(ink: .black, paper: .brightWhite)
    #expect(abs(UsualPalette.vga.contrast(extremes) - 21) < 0.001)
    let usualError = ColorPair(ink: .red, paper: .black)
    #expect(abs(UsualPalette.tango.contrast(usualError) - 2.15) < 0.01)
    let fixed = ColorPair(ink: .fixedWhite, paper: .fixedBlack)
    #expect(abs(UsualPalette.campbell.contrast(fixed) - 21) < 0.001)
  }

  @Test(arguments: Theme.Name.allCases, [8, 16, 88, 256])
  func `every pair is 4.5 to 1 or more on the five usual palettes`(name: Theme.Name, colors: Int) {
    let least = name == .contraste ? 7.0 : 4.5
    let theme = Theme(name, colors: colors, refusesColor: false)
    #expect(theme.pairs.allSatisfy { max($0.ink.index, $0.paper.index) < colors })
    for pair in Self.pairs(theme) {
      for palette in UsualPalette.allCases {
        let ratio = palette.contrast(pair)
        #expect(ratio >= least, "\(pair.ink.index) on \(pair.paper.index), \(palette): \(ratio)")
      }
    }
  }
}
