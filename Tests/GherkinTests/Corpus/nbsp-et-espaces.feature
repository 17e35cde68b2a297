# language: fr
Fonctionnalité: f 
  Scénario: s
　Soit  a b 
Soit c
