@a

