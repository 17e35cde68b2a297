# language: fr
Fonctionnalité: Avec marque
  Scénario: s
    Soit a
