Feature: f
  Scenario: s
    Given x
      """
      a
      """
      """
      b
      """
    Given y
      | a |
      """
      b
      """
      | c |
