Feature: f
  # comment first

  Line one
      line two

  line four
  # comment inside
  Given looks like a step
  | looks like a row |
  """

  Background: b
    Some words
    | row |

    Given a
  Scenario: s

    Words of the scenario.

    Feature: not here
    And more
    # last comment
  Scenario: t
    # only a comment
    Given b
  Scenario Outline: o
    d
    Given <x>
    Examples: e
      words
      # comment
      | x |
      | 1 |
