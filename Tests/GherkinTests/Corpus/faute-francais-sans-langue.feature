Fonctionnalité: f
  Scénario: s
    Soit a
