Business Need: All words
  Example: one
    Given a
    When b
    Then c
    And d
    But e
    * f
    And g
  Scenario: two
    And first
    * second
    But third
  Scenario Outline: three
    Given <x>
    Examples:
      | x |
      | 1 |
  Scenario Template: four
    Given <x>
    Scenarios:
      | x |
      | 2 |
