Feature: f
  Scenario Outline: s
    Given <a>
    Examples:
      | a | b |
      | 1 |
    Examples:
      | a |
      | 1 | 2 |

