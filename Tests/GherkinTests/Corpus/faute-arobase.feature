Feature: f
  @a @ b @c
  Scenario: s
    Given x
