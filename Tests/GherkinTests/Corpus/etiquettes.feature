@un @deux
# entre
@trois   @quatre#colle
   @cinq @six # commentaire @pas-une @non
Feature: f

  @a
  @b@c
  Scenario: s
    Given x

  # commentaire

  @d #e
  Scenario Outline: o <v>
    Given <v>

    @e1
    Examples: first
      | v |
      | 1 |
    @e2 @e3
    @e4

    Examples: second
      description
      | v |
      | 2 |
      | 3 |

  @r @été
  Rule: r
    @s
    Scenario: in rule
      Given y
    @only
    Scenario Outline: rows <v>
      Given <v>
      @x
      Examples:
        | v |
        | 9 |
    @after
    Scenario: after
      * z
