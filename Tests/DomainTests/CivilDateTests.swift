import Domain
import Testing

struct CivilDateTests {
  @Test func `day numbers and days go both ways, over four centuries`() throws {
    let first = try #require(CivilDate(year: 1890, month: 1, day: 1))
    var day = first
    for number in first.dayNumber..<first.dayNumber + 146_097 {
      #expect(day.dayNumber == number)
      let next = day.adding(days: 1)
      #expect(next > day)
      day = next
    }
    #expect(day == CivilDate(year: 2290, month: 1, day: 1))
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2024-10-14", 20_010), ("1969-12-31", -1),
  ])
  func `known day numbers`(iso: String, number: Int) throws {
    #expect(try #require(CivilDate(iso: iso)).dayNumber == number)
    #expect(CivilDate(dayNumber: number).iso == iso)
  }

  @Test(arguments: [
    "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "24-10-14", "2024-1-1", "",
    "2024/10/14",
    "0000-01-01", "2024-10-14 ", "２０24-10-14",
  ])
  func `what is no day is refused`(iso: String) {
    #expect(CivilDate(iso: iso) == nil)
  }

  @Test func `months are added within the length of the month`() throws {
    let last = try #require(CivilDate(iso: "2024-01-31"))
    #expect(last.adding(months: 1).iso == "2024-02-29")
    #expect(last.adding(months: -2).iso == "2023-11-30")
    #expect(last.adding(months: 12).iso == "2025-01-31")
  }

  @Test func `the calendar ends without a trap`() throws {
    let first = try #require(CivilDate(iso: "0001-01-01"))
    let last = try #require(CivilDate(iso: "9999-12-31"))
    #expect(first.adding(months: -27).monthAndYear == "janvier 1")
    #expect(first.adding(days: -1) == first)
    #expect(last.adding(months: 27).iso == "9999-12-31")
    #expect(last.adding(days: 1) == last)
  }

  @Test func `days are written as French people write them`() throws {
    let day = try #require(CivilDate(iso: "2024-10-14"))
    #expect(day.full == "lundi 14 octobre 2024")
    #expect(day.brief == "lun. 14 oct.")
    #expect(day.numeric == "14/10/2024")
    #expect(day.capitals == "14 OCT.")
    #expect(CivilDate(iso: "2024-08-01")?.long == "1er août 2024")
    #expect(CivilDate(iso: "2024-08-24")?.capitals == "24 AOÛT")
  }

  @Test(arguments: ["14/10/2024", "14-10-2024", "14.10.2024", "14 10 2024", "14/10/2024 "])
  func `days are read as people type them`(typed: String) {
    #expect(CivilDate(typed: typed)?.iso == "2024-10-14")
  }

  @Test(arguments: ["14/10/24", "31/02/2024", "hier", "", "14/10", "14/10/2024/1"])
  func `what can't be read is no day`(typed: String) {
    #expect(CivilDate(typed: typed) == nil)
  }
}
