	Feature:	f
		Scenario:	s
	 	Given	a
			Given 	a
