Feature: rules
  Background:
    Given feature background
    And more
  Scenario: outside
    When x
  Rule: first

    About the rule.

    Background:
      Given rule background
    Scenario: a
      And a
    Scenario: b
  Rule: second
    Scenario: c
      Then c
  Rule: empty
  Rule: background only
    Background: x
      Given y
