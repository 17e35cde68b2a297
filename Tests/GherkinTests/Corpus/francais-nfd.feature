# language: fr
Fonctionnalité: Décomposée
  Règle: née ailleurs
    Scénario: été
      Étant donné que l'été dure
      Étant données les règles
      Quand à Noël
      Alors ça gèle
    Plan du scénario: <é>
      Soit <é>
      Exemples:
        | é |
        | ü |
