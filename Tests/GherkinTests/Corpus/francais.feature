# language: fr
@compte
Fonctionnalité: Mes paiements
  Une personne veut voir
    ce qui lui a été versé.

  Contexte:
    Étant donné l'assurée "camille"
    Et que nous sommes le 14 octobre 2024

  Scénario: Le dernier paiement
    Quand je vais sur "Mes paiements"
    Alors je vois "25,50 €"
    Mais je ne vois pas "RIB"
