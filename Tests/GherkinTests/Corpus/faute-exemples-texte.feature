Feature: f
  Scenario: s
    Given a
    Examples:
      | a |
      words
      | 1 |
      Given x
      """
