import CNcurses
package import Screen

/// How roles look: the one place where they become attributes and colours.
///
/// Nothing is said by a colour alone, nothing blinks, and every pair is readable on all the usual
/// palettes: its contrast is at least 4.5:1, or it is the terminal's own pair.
package struct Theme: Equatable, Sendable {
  package enum Name: String, CaseIterable, Sendable {
    case auto, clair, sombre, contraste, mono
  }

  package struct Style: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Style(rawValue: UInt8(CN_BOLD))
    package static let underline = Style(rawValue: UInt8(CN_UNDERLINE))
    package static let reverse = Style(rawValue: UInt8(CN_REVERSE))
  }

  /// What a cell of one role looks like; without a pair it has the person's own colours.
  package struct Look: Hashable, Sendable {
    package var style: Style
    package var pair: ColorPair?
  }

  /// By the raw value of the role.
  private let looks: [Look]
  private let codes: [UInt8]
  /// Pair 1 is the first.
  package let pairs: [ColorPair]

  /// - Parameter refusesColor: `NO_COLOR` is set; an explicit theme is stronger.
  package init(_ name: Name, colors: Int, refusesColor: Bool) {
    let scheme = name == .auto && refusesColor ? nil : ColorScheme(name, colors: colors)
    let looks = Role.allCases.map { role in
      let pair = scheme?.pair(of: role)
      let style = Self.style(of: role, isStrong: name == .contraste, hasBand: pair != nil)
      return Look(style: scheme?.isBoldSafe == false ? style.withoutBold : style, pair: pair)
    }
    var pairs: [ColorPair] = []
    for case let pair? in looks.map(\.pair) where !pairs.contains(pair) { pairs.append(pair) }
    self.looks = looks
    self.pairs = pairs
    codes = looks.map { look in
      let number = look.pair.flatMap(pairs.firstIndex).map { $0 + 1 } ?? 0
      return look.style.rawValue + UInt8(number * Int(CN_FIRST_PAIR))
    }
  }

  package subscript(role: Role) -> Look { looks[Int(role.rawValue)] }

  /// As cells of ncurses have it.
  func code(of role: Role) -> UInt8 { codes[Int(role.rawValue)] }

  private static func style(of role: Role, isStrong: Bool, hasBand: Bool) -> Style {
    switch role {
    case .plain, .hint, .border, .person, .bot, .footer, .status, .tab: []
    case .header: hasBand && !isStrong ? [] : .bold
    case .heading, .strong, .primary, .error, .success: .bold
    case .button: isStrong ? .bold : []
    case .link: isStrong ? [.bold, .underline] : .underline
    case .field, .placeholder: .underline
    case .currentTab, .excess: [.bold, .underline]
    case .focus: isStrong ? [.bold, .reverse] : .reverse
    }
  }
}

extension Theme.Style {
  /// Many terminals show bold in a brighter colour, which is too pale on white.
  fileprivate var withoutBold: Theme.Style {
    contains(.bold) ? subtracting(.bold).union(.underline) : self
  }
}
