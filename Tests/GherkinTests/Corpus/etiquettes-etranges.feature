@ @+ @a+b @été @😀x @a/b:c(d)
Feature: f
  @#x
  Scenario: s
    Given a
