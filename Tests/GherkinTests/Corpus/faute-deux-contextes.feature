Feature: f
  Background:
    Given a
  Background:
    Given b
  Scenario: s
    Given c
  Background:
    Given d
