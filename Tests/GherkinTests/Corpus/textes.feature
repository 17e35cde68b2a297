Feature: texts
  Scenario: s
    Given three quotes
      """
      content
        indented
    less
      # no comment
      @no-tag
      | no | table |

      """
    And backquotes
      ```
      """ inside
      ```
    And media types
      """application/json
      {"a": 1}
      """
    And typed
      ``` text/x.y  
      typed
      ```
    And escapes
      """
      \"\"\"
      \`\`\`
      \"\" \"
      """
      # after
    And escapes of the other kind
      ```
      \"\"\"
      a \`\`\` b \`\`\`
      ```
    And closing with more
      """
      x
      """ and more
    And empty
      """
      """
    And spaces
      """
         
      a   
   	  
      """
    And tabs
		"""
		a
			b
	c
		"""
    And keywords
      """
      Scenario: not one
      Given nothing
      Feature: none
      """
