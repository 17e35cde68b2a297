Feature: f x
  Scenario: ab
    Given cde

