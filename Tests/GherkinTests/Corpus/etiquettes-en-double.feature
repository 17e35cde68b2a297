@a @a
Feature: f
  @a
  Scenario: s
    Given x
