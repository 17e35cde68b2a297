@a b @c
Feature: f
  @ok @d e
  Scenario: s
    Given x
    @x y
