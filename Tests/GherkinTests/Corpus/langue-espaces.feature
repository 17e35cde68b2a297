  #  language :   fr   

# autre
@a
Fonctionnalité: f
  Scénario: s
    Soit a
