Ability: Something
  Rule: r
    Background: b
      Given x
    Example: e
      Then y
