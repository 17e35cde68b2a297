# first
  # second
#language:en
# language: fr
Feature: f # not a comment
  # a
  Scenario: s # neither
    # b
    Given x # nor this
    # c
      | a | # after
      # d
      | b | x
    # e
  # end
#