# language: fr
Fonctionnalité: Fins de ligne
  Une description

  Scénario: un
    Soit un texte
      """
      a
        b  

      c
      """
    Et un tableau
      | a | b |
      | 1 | 2 |
