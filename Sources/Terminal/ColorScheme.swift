import Screen

/// An index of the terminal's palette: 0 to 15 look as the person likes, from 16 on the same
/// everywhere.
package struct PaletteColor: Hashable, Sendable {
  package let index: Int

  static let black = PaletteColor(index: 0)
  static let red = PaletteColor(index: 1)
  static let blue = PaletteColor(index: 4)
  static let white = PaletteColor(index: 7)
  static let brightGreen = PaletteColor(index: 10)
  static let brightYellow = PaletteColor(index: 11)
  static let brightCyan = PaletteColor(index: 14)
  static let brightWhite = PaletteColor(index: 15)

  static let fixedBlack = PaletteColor(index: 16)
  static let navy = PaletteColor(index: 18)
  static let darkGreen = PaletteColor(index: 22)
  static let darkRed = PaletteColor(index: 88)
  static let sky = PaletteColor(index: 117)
  static let paleGreen = PaletteColor(index: 157)
  static let salmon = PaletteColor(index: 217)
  static let yellow = PaletteColor(index: 226)
  static let fixedWhite = PaletteColor(index: 231)
  static let silver = PaletteColor(index: 252)
}

/// Both colours of some cells: the one never comes without the other.
package struct ColorPair: Hashable, Sendable {
  package let ink: PaletteColor
  package let paper: PaletteColor
}

/// The colours of a theme, for as many as the terminal has.
///
/// `auto` knows nothing of the background and leaves all but one band to the person's own colours.
/// The other themes choose ink and paper together, so that they are readable whatever these are.
struct ColorScheme {
  private let paper: PaletteColor
  private let plain: PaletteColor
  private let heading: PaletteColor
  private let link: PaletteColor
  private let error: PaletteColor
  private let success: PaletteColor
  private let header: ColorPair
  private let isBandAlone: Bool
  /// Whether inks can also be bold: bold may come out as the brighter colour.
  let isBoldSafe: Bool

  private init(
    on paper: PaletteColor, _ plain: PaletteColor, heading: PaletteColor? = nil,
    link: PaletteColor? = nil, error: PaletteColor? = nil, success: PaletteColor? = nil,
    header: ColorPair? = nil, isBandAlone: Bool = false, isBoldSafe: Bool = true
  ) {
    self.paper = paper
    self.plain = plain
    self.heading = heading ?? plain
    self.link = link ?? plain
    self.error = error ?? plain
    self.success = success ?? plain
    self.header = header ?? ColorPair(ink: plain, paper: paper)
    self.isBandAlone = isBandAlone
    self.isBoldSafe = isBoldSafe
  }

  /// Nil where there are no colours to speak of.
  init?(_ name: Theme.Name, colors: Int) {
    let found: ColorScheme? =
      switch colors {
      case ..<8: nil
      case ..<16: Self.eight(name)
      case ..<256: Self.sixteen(name)
      default: Self.many(name)
      }
    guard let found else { return nil }
    self = found
  }

  func pair(of role: Role) -> ColorPair? {
    if role == .header { return header }
    if isBandAlone { return nil }
    let ink =
      switch role {
      case .heading, .strong, .primary, .currentTab: heading
      case .link: link
      case .error, .excess: error
      case .success: success
      default: plain
      }
    return ColorPair(ink: ink, paper: paper)
  }

  private static let band = ColorPair(ink: .brightWhite, paper: .blue)
  private static let fixedBand = ColorPair(ink: .fixedWhite, paper: .navy)
  /// White on blue is too pale on some palettes, so that eight colours get no band.
  private static let bandAlone = ColorScheme(
    on: .black, .white, header: band, isBandAlone: true)

  /// Of eight colours only black and white go together on all palettes.
  private static func eight(_ name: Theme.Name) -> ColorScheme? {
    switch name {
    case .auto, .mono: nil
    case .clair: ColorScheme(on: .white, .black, isBoldSafe: false)
    case .sombre, .contraste: ColorScheme(on: .black, .white)
    }
  }

  private static func sixteen(_ name: Theme.Name) -> ColorScheme? {
    switch name {
    case .mono: nil
    case .auto: bandAlone
    case .clair:
      ColorScheme(
        on: .brightWhite, .black, heading: .blue, link: .blue, error: .red, header: band,
        isBoldSafe: false)
    case .sombre:
      ColorScheme(
        on: .black, .white, heading: .brightWhite, link: .brightCyan, error: .brightYellow,
        success: .brightGreen, header: band)
    case .contraste:
      ColorScheme(
        on: .black, .brightWhite, heading: .brightYellow, link: .brightCyan, error: .brightYellow,
        success: .brightGreen)
    }
  }

  private static func many(_ name: Theme.Name) -> ColorScheme? {
    switch name {
    case .mono: nil
    case .auto: bandAlone
    case .clair:
      ColorScheme(
        on: .fixedWhite, .fixedBlack, heading: .navy, link: .navy, error: .darkRed,
        success: .darkGreen, header: fixedBand)
    case .sombre:
      ColorScheme(
        on: .fixedBlack, .silver, heading: .fixedWhite, link: .sky, error: .salmon,
        success: .paleGreen, header: fixedBand)
    case .contraste:
      ColorScheme(
        on: .fixedBlack, .fixedWhite, heading: .yellow, link: .sky, error: .yellow,
        success: .paleGreen)
    }
  }
}
