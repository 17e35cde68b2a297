import Domain
import Host
import Pages
import Site

/// What is checked after a step that was recorded.
extension Recorder {
  /// What a page asks and refuses, and how much was sent.
  struct Sayings: Equatable {
    var dialog: String?
    var errors: [String] = []
    var sentCount = 0
  }

  /// Where one is after it, then what is new. Once the account is closed nothing is there to be seen.
  func check() {
    guard let backstage = try? play.backstage(), !backstage.visit.wantsToQuit else { return }
    let page = stage.page(backstage)
    body.append("    Alors l'écran est \(StepText.quoted(page.screen.rawValue))")
    if let label = stage.focus.flatMap({ page.focusable($0) })?.label.text {
      writeIfTrue(StepText("le focus est sur \(StepText.quoted(label))"))
    }
    let now = Sayings(
      dialog: page.dialog?.title.text, errors: page.errors.map(\.message.text),
      sentCount: backstage.session.account.demandes.count)
    defer { said = now }
    if let dialog = now.dialog, dialog != said.dialog {
      writeIfTrue(StepText("un dialogue demande \(StepText.quoted(dialog))"))
    }
    if now.errors != said.errors { writeIfTrue(Self.step(of: now.errors)) }
    guard now.sentCount != said.sentCount else { return }
    let count = now.sentCount
    writeIfTrue(
      StepText(count == 1 ? "1 demande est envoyée" : "\(count) demandes sont envoyées"))
  }

  private static func step(of errors: [String]) -> StepText {
    switch errors.count {
    case 0: StepText("il n'y a pas d'erreur")
    case 1: StepText("l'erreur est \(StepText.quoted(errors[0]))")
    default: StepText("les erreurs sont :", column: errors)
    }
  }

  private func writeIfTrue(_ step: StepText) {
    if (try? run(step)) != nil { body.append(step.written(after: "Et")) }
  }
}
