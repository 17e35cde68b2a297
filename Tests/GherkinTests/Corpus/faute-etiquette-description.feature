Feature: f
  words
  @a b
  @c d
  Scenario: s
    Given x
