import Catalog
import Pages
import TestSupport
import Testing

@testable import Site

/// Every path through a form, made from its model: each step, answered rightly, wrongly, left by
/// Retour, come back to by Modifier.
struct FormPathTests {
  /// What a person can do on a step.
  private enum Act: Hashable {
    case right, wrong, back
    case modify(String)
  }

  /// What tells two moments apart: not the text itself, or there would be no end of them.
  private struct Moment: Hashable {
    var screen: String
    var wrong: [String]
    var isMending: Bool
    var isInError: Bool
  }

  @Test(arguments: Formulaire.ids) func `17 Every path of the steps holds, and all reach the end`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    var known: Set<Moment> = []
    var acts: [String: Set<Act>] = [:]
    var open = [try form.visitor(at: form.parcours.etapes[0])]
    while let camille = open.popLast() {
      guard camille.screen.hasPrefix(id + "/"), known.insert(moment(of: camille, form)).inserted
      else { continue }
      for act in Self.acts(on: camille) {
        guard let next = try walk(act, from: camille, form) else { continue }
        acts[camille.screen, default: []].insert(act)
        open.append(next)
      }
      try #require(known.count < 1000, "the moments of \(id) have no end")
    }
    for etape in form.parcours.etapes {
      #expect(acts[form.screen(etape)]?.contains(.right) == true, "\(etape.id) is never passed")
    }
    for etape in form.asking {
      let seen = acts[form.screen(etape)] ?? []
      #expect(seen.isSuperset(of: [.wrong, .back]), "\(etape.id): \(seen)")
    }
    let modified = try acts[form.screen(form.review)] ?? []
    #expect(modified.count == 2 + form.values(try form.atReview()).count)
  }

  private func moment(of camille: Visitor, _ form: Formulaire) -> Moment {
    Moment(
      screen: camille.screen, wrong: wrong(camille, form).map(\.id),
      isMending: camille.session.isMending, isInError: !camille.page.errors.isEmpty)
  }

  private func wrong(_ camille: Visitor, _ form: Formulaire) -> [Etape] {
    form.asking.filter { !camille.session.faults(of: $0, in: form.parcours).isEmpty }
  }

  private static func acts(on camille: Visitor) -> [Act] {
    [.right, .wrong, .back]
      + camille.controls.compactMap { control in
        control.id.rawValue.hasPrefix("modifier:") ? .modify(control.id.rawValue) : nil
      }
  }

  /// One act, and what has to come of it; nil when it can't be done here.
  private func walk(_ act: Act, from start: Visitor, _ form: Formulaire) throws -> Visitor? {
    let steps = form.parcours.etapes
    let index = try #require(steps.firstIndex { form.screen($0) == start.screen })
    var camille = start
    switch act {
    case .right:
      camille.fill(steps[index])
      let expected = try screen(after: index, camille, form)
      camille.send(.activated("continuer"))
      #expect(camille.screen == expected, "\(start.screen) answered rightly")
    case .wrong:
      camille.spoil(steps[index])
      guard !camille.session.faults(of: steps[index], in: form.parcours).isEmpty else { return nil }
      let kept = form.values(camille)
      camille.send(.activated("continuer"))
      #expect(camille.screen == start.screen)
      #expect(!camille.page.errors.isEmpty)
      #expect(form.values(camille) == kept)
    case .back:
      guard start.controls.contains(where: { $0.id == "retour" }) else { return nil }
      camille.send(.activated("retour"))
      if let expected = try screen(before: index, start, form) {
        #expect(camille.screen == expected, "Retour on \(start.screen)")
      } else {
        #expect(!camille.screen.hasPrefix(form.parcours.id.rawValue), "Retour on \(start.screen)")
      }
      #expect(camille.page.errors.isEmpty)
      #expect(form.values(camille) == form.values(start))
    case .modify(let control):
      camille.send(.activated(ControlID(rawValue: control)))
      #expect(control.hasPrefix("modifier:" + camille.screen.split(separator: "/")[1] + "."))
      #expect(form.values(camille) == form.values(start))
    }
    return camille
  }

  /// Where Continuer has to lead from a step that is right.
  private func screen(after index: Int, _ camille: Visitor, _ form: Formulaire) throws -> String {
    let steps = form.parcours.etapes
    let isReview = try steps[index].id == form.review.id
    if isReview || camille.session.isMending, let wrong = wrong(camille, form).first {
      return form.screen(wrong)
    }
    if camille.session.isMending { return try form.screen(form.review) }
    return index + 1 < steps.count ? form.screen(steps[index + 1]) : "accueil"
  }

  /// Where Retour has to lead; nil for out of the form.
  private func screen(before index: Int, _ camille: Visitor, _ form: Formulaire) throws -> String? {
    if camille.session.isMending { return try form.screen(form.review) }
    return index > 0 ? form.screen(form.parcours.etapes[index - 1]) : nil
  }

  @Test(arguments: Formulaire.ids) func `Retour leads out step by step after a change, too`(
    id: String
  ) throws {
    let form = try Formulaire(id)
    var camille = try form.atReview()
    let modify = try #require(camille.controls.first { $0.id.rawValue.hasPrefix("modifier:") })
    for _ in 0..<2 {
      camille.send(.activated(modify.id))
      camille.send(.activated("continuer"))
    }
    let steps = form.parcours.etapes.dropLast(2).map { form.screen($0) }
    for expected in steps.reversed() + ["accueil"] {
      camille.send(.wentBack)
      #expect(camille.screen == expected)
    }
  }

  @Test func `A change that was begun in one form does not lead astray in another`() throws {
    var camille = try Formulaire("mediateur").atReview()
    try camille.activate("Modifier")
    #expect(camille.screen == "mediateur/motif")
    camille.go("signalement/motif")
    camille.fill(try Formulaire("signalement").parcours.etapes[0])
    camille.send(.activated("continuer"))
    #expect(camille.screen == "signalement/soin")
    #expect(camille.page.errors.isEmpty)
  }

  @Test func `A look at the help in the middle of a change does not end it`() throws {
    var camille = try Formulaire("mediateur").atReview()
    try camille.activate("Modifier")
    camille.go("aide")
    camille.send(.wentBack)
    camille.send(.activated("continuer"))
    #expect(camille.screen == "mediateur/recapitulatif")
  }
}
