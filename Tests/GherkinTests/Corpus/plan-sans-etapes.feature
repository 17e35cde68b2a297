Feature: f
  Background:
    Given b
  Scenario Outline: o <a>
    Examples:
      | a |
      | 1 |
      | 2 |
