Feature: f
  Scenario: s
    Given a
    words after
  Rule: r
    Given free text
    Scenario: t
      Given b
      ---
	  	é+++
