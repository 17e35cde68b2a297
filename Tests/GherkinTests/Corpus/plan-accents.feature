# language: fr
Fonctionnalité: f
  Plan du scénario: <prénom>
    Soit "<prénom>" né à <lieu de naissance>
    Exemples:
      | prénom | lieu de naissance |
      | Zoé | Saint-Étienne |
      | 😀👩‍👩‍👧 | |
