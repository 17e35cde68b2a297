# language: fr
Fonctionnalité: f
  Scénario: s
    Soit x
    Given a
    When b
