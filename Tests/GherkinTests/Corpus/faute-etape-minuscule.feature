# language: fr
Fonctionnalité: f
  Scénario: s
    Soit a
    quand b
    alors c
    Lorsqu’il
    scénario : t
