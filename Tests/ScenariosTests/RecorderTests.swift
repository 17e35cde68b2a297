import Domain
import Screen
import Scenarios
import Testing
import recorder_trials

@Suite struct RecorderTests {
  @Test func `What is typed, chosen and sent becomes steps that go well at once`() throws {
    var person = try Person()
    person.press(.control("p"))
    person.type("médiateur")
    person.press(.enter)
    person.press(.tab, .tab, .enter)
    person.recorder.finish()
    #expect(person.recorder.text.contains("    Quand je vais sur \"mediateur/cas\"\n"))
    #expect(person.recorder.text.contains("    Alors l'écran est \"mediateur/cas\"\n"))
    #expect(person.recorder.text.contains("    Et le focus est sur "))
    for outcome in try person.replays() { #expect(outcome.state == .passed) }
  }

  @Test func `A question to ameliBot is one step, whatever its apostrophes`() throws {
    var person = try Person()
    person.press(.function(2))
    person.type("J’ai  perdu \"ma\" carte")
    person.press(.enter)
    #expect(person.recorder.text.contains("      J’ai  perdu \"ma\" carte\n"))
    for outcome in try person.replays() { #expect(outcome.state == .passed) }
  }

  @Test func `What is being typed is in the file before it is done`() throws {
    var person = try Person()
    person.press(.function(2))
    person.type("carte")
    #expect(person.recorder.text.contains("avec \"carte\""))
  }

  @Test(arguments: [
    ("06 12 34 56 78", "06 39 98 12 34"), ("+33 6 12 34 56 78", "+33 6 39 98 12 34"),
    ("jean.dupont@orange.fr", "personne@example.org"),
    ("1 85 05 78 006 084 91", "1 85 05 00 000 001 35"),
    ("FR76 3000 6000 0112 3456 7890 189", "FR76 9999 9000 0100 0000 0000 176"),
  ])
  func `What could be somebody's own is written as something of its kind that is nobody's`(
    real: String, fictional: String
  ) throws {
    var person = try Person()
    person.press(.function(2))
    person.type("voici \(real)")
    person.press(.enter)
    person.recorder.finish()
    let text = person.recorder.text
    #expect(text.contains("voici \(fictional)") && !text.contains(real), "\(text)")
    #expect(RealData.found(in: text).isEmpty)
    for outcome in try person.replays() { #expect(outcome.state == .passed) }
  }

  @Test func `A paste with something that can't be seen in it is one step`() throws {
    var person = try Person()
    person.press(.function(2))
    person.press(.paste("ab\u{200B}cd"))
    person.press(.enter)
    person.recorder.finish()
    let text = person.recorder.text
    #expect(text.split(separator: "ab\u{200B}cd").count == 2, "\(text)")
    for outcome in try person.replays() { #expect(outcome.state == .passed) }
  }

  /// `make test` has 200 of them with the release program.
  @Test(arguments: 0..<3)
  func `Whatever is done at the window, what is recorded goes well at once`(seed: UInt64) throws {
    let trial = try Trial(seed: seed)
    #expect(trial.problems.isEmpty, "\(trial.problems)\n\(trial.text)")
  }
}
