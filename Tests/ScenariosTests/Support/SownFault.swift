import Catalog
import Content
import Domain
import Host
import Pages
import Testing

@testable import Scenarios
@testable import Site

/// A program with one thing wrong.
struct SownFault: Sendable, CustomTestStringConvertible {
  let name: String
  /// What the walk is to say.
  let message: String
  var surface = SurfaceName.site
  var hidesFocus = false
  var update: @Sendable (inout Session, Event) -> [Effect] = { $0.update($1) }

  var testDescription: String { name }

  func stage(_ surface: SurfaceName) throws(Misstep) -> any Stage {
    hidesFocus ? FaultyStage(try surface.stage()) : try surface.stage()
  }

  func walker(length: Int) -> Walker {
    Walker(Content.catalog, length: length, surface: surface, stage: stage, update: update)
  }

  static let all = [
    SownFault(name: "the last letter is lost", message: "vient d'être écrit") { session, event in
      guard case .typed(let field, let text) = event else { return session.update(event) }
      return session.update(.typed(field, String(text.dropLast())))
    },
    SownFault(name: "everything is sent twice", message: "même compte") { session, event in
      session.update(event).flatMap { effect in
        if case .record(.demandeEnvoyee, _) = effect { [effect, effect] } else { [effect] }
      }
    },
    SownFault(name: "Retour forgets the draft", message: "Retour change") { session, event in
      if event == .wentBack || event == .activated(.back) { session.drafts = [:] }
      return session.update(event)
    },
    SownFault(name: "Retour stays on the help", message: "Retour, répété") { session, event in
      session.place == .ecran(.aide) && event == .wentBack ? [] : session.update(event)
    },
    SownFault(name: "nothing is kept", message: "brouillon") { session, event in
      session.update(event).filter { effect in
        if case .keep = effect { false } else { true }
      }
    },
    SownFault(name: "other words are sent", message: "même compte") {
      session, event in
      session.update(event).map { effect in
        guard case .record(.demandeEnvoyee(var demande), let ticket) = effect else { return effect }
        demande.reponses[0].valeur += "."
        return .record(.demandeEnvoyee(demande), ticket: ticket)
      }
    },
    SownFault(name: "Retour empties a text", message: "Retour change") { session, event in
      if event == .wentBack { session.drafts["messagerie"]?.valeurs["message"] = "" }
      return session.update(event)
    },
    SownFault(
      name: "the focus is lost", message: "Le focus", surface: .ecran, hidesFocus: true),
  ]
}

/// A surface on which the focus is nowhere, once ameliBot was asked for.
private final class FaultyStage: Stage {
  private let inner: any Stage

  init(_ inner: any Stage) { self.inner = inner }

  var hasKeyboard: Bool { inner.hasKeyboard }
  var focus: ControlID? { inner.focus }
  func open(_ backstage: Backstage) throws(Misstep) { try inner.open(backstage) }
  func page(_ backstage: Backstage) -> Page { inner.page(backstage) }
  func picture(_ backstage: Backstage) -> [String] { inner.picture(backstage) }
  func perform(_ deed: Deed, _ backstage: Backstage) throws(Misstep) {
    try inner.perform(deed, backstage)
  }

  func disorder(_ backstage: Backstage) -> String? {
    backstage.session.bot == .closed
      ? inner.disorder(backstage) : "Le focus est sur « rien », qui n'est pas là."
  }
}
