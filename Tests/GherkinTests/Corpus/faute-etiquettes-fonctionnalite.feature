@a
Scenario: s
