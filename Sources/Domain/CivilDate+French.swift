/// How French people write days.
extension CivilDate {
  private static let weekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let shortMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]

  /// `14/10/2024`
  package var numeric: String { "\(dayAndMonth)/\(Self.padded(year, to: 4))" }

  /// `14/10`
  package var dayAndMonth: String {
    Self.padded(day, to: 2) + "/" + Self.padded(month, to: 2)
  }

  /// `14 octobre 2024`, `1er octobre 2024`
  package var long: String { "\(ordinalDay) \(Self.months[month - 1]) \(year)" }

  /// `lundi 14 octobre 2024`
  package var full: String { "\(Self.weekdays[weekday.rawValue]) \(long)" }

  /// `lun. 14 oct.`, for narrow windows.
  package var brief: String {
    "\(Self.weekdays[weekday.rawValue].prefix(3)). \(day) \(Self.shortMonths[month - 1])"
  }

  /// `14 OCT.`, as the dashboard writes it (seed « médiateur », step 0).
  package var capitals: String { "\(day) \(Self.shortMonths[month - 1].uppercased())" }

  /// `octobre 2024`
  package var monthAndYear: String { "\(Self.months[month - 1]) \(year)" }

  private var ordinalDay: String { day == 1 ? "1er" : String(day) }

  /// Reads a day as people type it: `14/10/2024`, `14.10.2024`, `14-10-2024` or `14 10 2024`.
  /// Nil for anything else, and for a day that does not exist.
  package init?(typed: String) {
    let parts = typed.split(whereSeparator: { "/.- ".contains($0) })
    guard parts.count == 3, parts[2].utf8.count == 4 else { return nil }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    guard let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }
}
