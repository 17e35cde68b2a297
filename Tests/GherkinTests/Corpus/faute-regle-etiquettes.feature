Feature: f
  @a
  Background:
    Given a
  Rule: r
    Scenario: s
      Given x
