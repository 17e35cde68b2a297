Feature: tables
  Scenario: s
    Given a table
      | a | b c | |
      |1|2|3|
      |   x   |	 y	|  z |
    And escapes
      | a\|b | c\\d | e\nf | \x | \\n | \\\| |
      | \n | \n a \n | a  \n | a \n  | \ | |
    And no end bar
      | a | b | c
      | 1 | 2 |
    And only bars
      |
      |
    And empty cells
      ||
      | |
    And comments between

      # inside
      | a |

      # more
      | b |
    And accents
      | é | 😀 |  x  | 　y |
    And trailing backslash
      | a | \
      | b | c\
