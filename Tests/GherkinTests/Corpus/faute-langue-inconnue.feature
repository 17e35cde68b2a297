# language: klingon
Feature: f
  Scenario: s
    Given a
