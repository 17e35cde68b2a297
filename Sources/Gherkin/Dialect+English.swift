extension Dialect {
  static let english = Dialect(
    name: "en",
    feature: ["Feature", "Business Need", "Ability"],
    rule: ["Rule"],
    background: ["Background"],
    scenario: ["Example", "Scenario", "Scenario Outline", "Scenario Template"],
    examples: ["Examples", "Scenarios"],
    steps: [
      .context: ["Given "],
      .action: ["When "],
      .outcome: ["Then "],
      .conjunction: ["And ", "But "],
    ])
}
