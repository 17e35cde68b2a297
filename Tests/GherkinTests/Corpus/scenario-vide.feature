Feature: f
  Background:
    Given b
  Scenario: empty
  Scenario:
    Given a
  Scenario: described
    words
