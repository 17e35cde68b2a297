Feature: mark
  Scenario: s
    Given a
