# language: fr
Fonctionnalité: Tous les mots

  Contexte: d'abord
    Soit un

  Règle: la règle
    Exemple: un
      Soit a
      Sachant que b
      Sachant qu'il
      Sachant c
      Etant donné que d
      Etant donné qu'il
      Etant donné e
      Etant donnée f
      Etant donnés g
      Etant données h
      Étant donné que i
      Étant donné qu'elle
      Étant donné j
      Étant donnée k
      Étant donnés l
      Étant données m
      Quand n
      Lorsque o
      Lorsqu'il
      Alors p
      Donc q
      Et que r
      Et qu'on
      Et s
      Mais que t
      Mais qu'on
      Mais u
      * v
      Et w

    Scénario: deux
      * rien
    Plan du scénario: trois <a>
      Quand <a>
      Exemples:
        | a |
        | 1 |
    Plan du Scénario: quatre
      Quand <a>
      Exemples: nommés
        | a |
        | 2 |
