# language: fr
Fonctionnalité: f
  Scénario: 😀
    Soit é
      | é😀 | b |
      | é | 😀 | c |
    ééé faux
  @é @😀 x
