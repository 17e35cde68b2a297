Feature: f
  Scenario: s
    Given x
      | a | b |
      | 1 |
      | 2 | 3 |
      | 4 | 5 | 6 |
    Given y
      | a |
      | b | c |
