import Domain
import Testing

struct FrenchCalendarTests {
  /// Easter Sundays, from the tables of the Bureau des longitudes.
  @Test(arguments: [
    "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
    "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "1961-04-02",
  ])
  func `Easter falls where it falls`(iso: String) throws {
    let expected = try #require(CivilDate(iso: iso))
    #expect(FrenchCalendar.easterSunday(of: expected.year) == expected)
  }

  @Test func `a year has its eleven holidays`() throws {
    let first = try #require(CivilDate(iso: "2024-01-01"))
    let holidays = (0..<366).map { first.adding(days: $0) }.filter(FrenchCalendar.isHoliday).map(
      \.iso)
    #expect(
      holidays == [
        "2024-01-01", "2024-04-01", "2024-05-01", "2024-05-08", "2024-05-09", "2024-05-20",
        "2024-07-14", "2024-08-15", "2024-11-01", "2024-11-11", "2024-12-25",
      ])
  }

  @Test(arguments: [
    // A plain week, then holidays and week-ends in the way.
    ("2024-10-14", "2024-10-21"), ("2024-10-31", "2024-11-08"), ("2024-05-06", "2024-05-15"),
    ("2024-12-23", "2024-12-31"), ("2024-10-12", "2024-10-18"), ("2024-03-29", "2024-04-08"),
  ])
  func `five working days are counted from the day after`(from: String, to: String) throws {
    let day = try #require(CivilDate(iso: from))
    #expect(FrenchCalendar.date(5, workingDaysAfter: day).iso == to)
  }
}
