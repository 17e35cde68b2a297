Feature: outlines
  Background:
    Given <not> replaced
  Scenario Outline: <a> and <b> <c>
    Given <a>
    When <b><a>
      | <a> | x<b>y |
      | <c> | < a > |
    Then it
      """<b>
      <a>
      <<b>>
      """
    And <a
    Examples:
      | a | b |
      | 1 | 2 |
      | <b> | x |
      | \\ | \n |
    Examples: no table
    Examples: header only
      | a | b |
    Examples: other names

      Text of the examples.

      | b | c d |
      | z | w |
