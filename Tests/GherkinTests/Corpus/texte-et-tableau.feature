Feature: both
  Background:
    Given b
      | a |
      """
      t
      """
    Given c
      """
      t
      """
      | a |
      | b |
  Scenario: table first
    Given x
      | a |
      """
      t
      """
    Given y
      """json
      t
      """
      | a |
  Rule: r
    Background:
      Given z
        """
        t
        """
        | a |
    Scenario: s
      * x
        | a |
        ```
        t
        ```
