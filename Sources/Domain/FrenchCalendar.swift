/// Working days in France: Monday to Friday, but for the eleven public holidays of article
/// L. 3133-1 of the Code du travail.
package enum FrenchCalendar {
  /// One of the eleven public holidays; the two more of Alsace and Moselle do not count.
  package static func isHoliday(_ date: CivilDate) -> Bool {
    switch (date.month, date.day) {
    case (1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25): return true
    default:
      let easter = easterSunday(of: date.year).dayNumber
      // Easter Monday, Ascension Day, Whit Monday.
      return [1, 39, 50].contains(date.dayNumber - easter)
    }
  }

  package static func isWorkingDay(_ date: CivilDate) -> Bool {
    date.weekday != .saturday && date.weekday != .sunday && !isHoliday(date)
  }

  /// The last day of a delay of `count` working days. The delay runs from the day after `date`.
  package static func date(_ count: Int, workingDaysAfter date: CivilDate) -> CivilDate {
    var (day, left) = (date, count)
    while left > 0 {
      day = day.adding(days: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// `date` itself when it is worked, else the first working day after it.
  package static func workingDay(onOrAfter date: CivilDate) -> CivilDate {
    isWorkingDay(date) ? date : self.date(1, workingDaysAfter: date)
  }

  /// Easter Sunday, by the anonymous Gregorian algorithm (Meeus, *Astronomical Algorithms*, 8).
  package static func easterSunday(of year: Int) -> CivilDate {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    let day = (h + l - 7 * m + 33 * month + 19) % 32
    let march1 = CivilDate(dayNumber: daysBeforeMarch(of: year))
    return march1.adding(months: month - 3).settingDay(day)
  }

  private static func daysBeforeMarch(of year: Int) -> Int {
    CivilDate(year: year, month: 3, day: 1)?.dayNumber ?? 0
  }
}
