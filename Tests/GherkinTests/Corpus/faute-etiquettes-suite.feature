Feature: f
  Scenario: s
    Given x
  @a
  @b c
  @d
  Scenario: t
    Given y
  @e
  # c
  Given z
