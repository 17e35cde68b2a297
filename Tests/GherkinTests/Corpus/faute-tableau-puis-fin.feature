Feature: f
  Scenario: s
    Given x
      | a | b |
      | 1 |
  @a
