Feature: f
  Scenario: <a> <a>
    Given <a>
    Examples:
      | a | a |
      | 1 | 2 |
