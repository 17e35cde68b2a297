package import Screen
import CNcurses

/// How roles look: the one place where they become attributes.
///
/// Everything is on the person's own colours, but for one band. Its pair, bright white on blue, is
/// above 4.5:1 on all the usual palettes; white on blue isn't, so that eight colours get no band.
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
    package static let band = Style(rawValue: UInt8(CN_BAND))
  }

  /// A style for each role, by its raw value.
  private let styles: [Style]

  /// - Parameter refusesColor: `NO_COLOR` is set; an explicit theme is stronger.
  package init(_ name: Name, colors: Int, refusesColor: Bool) {
    let hasBand =
      switch name {
      case .auto: colors >= 16 && !refusesColor
      case .clair, .sombre: colors >= 16
      case .contraste, .mono: false
      }
    styles = Role.allCases.map { role in
      role == .header
        ? (hasBand ? .band : .bold) : Self.style(of: role, isStrong: name == .contraste)
    }
  }

  package subscript(role: Role) -> Style { styles[Int(role.rawValue)] }

  private static func style(of role: Role, isStrong: Bool) -> Style {
    switch role {
    case .plain, .hint, .border, .person, .bot, .footer, .status, .tab: []
    case .heading, .strong, .primary, .error, .success, .header: .bold
    case .button: isStrong ? .bold : []
    case .link: isStrong ? [.bold, .underline] : .underline
    case .field, .placeholder: .underline
    case .currentTab, .excess: [.bold, .underline]
    case .focus: isStrong ? [.bold, .reverse] : .reverse
    }
  }
}
