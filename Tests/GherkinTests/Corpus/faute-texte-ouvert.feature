Feature: f
  Scenario: s
    Given x
      """
      text
    Given y
