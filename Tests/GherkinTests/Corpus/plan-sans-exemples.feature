Feature: f
  Scenario Outline: o <a>
    Given <a>
