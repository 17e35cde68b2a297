import Pages

/// A list of steps that chance has chosen, and what was not in order after them.
package struct Walk: Sendable {
  package struct Step: Hashable, Sendable {
    package var text: String
    /// What is written below the step.
    package var docString: String?

    init(_ text: String, _ docString: String? = nil) {
      self.text = text
      self.docString = docString
    }
  }

  package var seed: UInt64
  package var surface: SurfaceName
  package var steps: [Step]
  /// Nil when all was in order.
  package var disorder: String?

  /// The steps as a file that `scenarios` plays, with the last one telling what is wrong.
  package var feature: String {
    var lines = [
      "# language: fr",
      "# À jouer : compte-ameli scenarios CE-FICHIER --surface \(surface.rawValue)",
      "Fonctionnalité: Une marche au hasard, de graine \(seed)", "",
    ]
    if surface.hasWindow { lines.append("  @clavier @fenetre") }
    lines.append("  Scénario: \(Self.oneLine(disorder ?? "Tout est en ordre"))")
    for step in steps {
      let text = step.docString.map { StepText(step.text, docString: $0) } ?? StepText(step.text)
      lines.append(text.written(after: "*"))
    }
    return (lines + ["    Alors tout est en ordre"]).joined(separator: "\n") + "\n"
  }

  private static func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
