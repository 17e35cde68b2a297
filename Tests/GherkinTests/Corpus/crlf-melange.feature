Feature: mixed
  Scenario: s
    Given a
    When bc
    Then d
