extension Dialect {
  static let french = Dialect(
    name: "fr",
    feature: ["Fonctionnalité"],
    rule: ["Règle"],
    background: ["Contexte"],
    scenario: ["Exemple", "Scénario", "Plan du scénario", "Plan du Scénario"],
    examples: ["Exemples"],
    steps: [
      .context: [
        "Soit ", "Sachant que ", "Sachant qu'", "Sachant ", "Etant donné que ", "Etant donné qu'",
        "Etant donné ", "Etant donnée ", "Etant donnés ", "Etant données ", "Étant donné que ",
        "Étant donné qu'", "Étant donné ", "Étant donnée ", "Étant donnés ", "Étant données ",
      ],
      .action: ["Quand ", "Lorsque ", "Lorsqu'"],
      .outcome: ["Alors ", "Donc "],
      .conjunction: ["Et que ", "Et qu'", "Et ", "Mais que ", "Mais qu'", "Mais "],
    ])
}
