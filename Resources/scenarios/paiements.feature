# language: fr
@paiements
Fonctionnalité: Mes paiements
  27 mois de paiements, le détail de chacun, ce qui a été retenu.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Règle: La liste

    Scénario: Les trois mois les plus récents sont dépliés
      Quand je vais sur "Mes paiements"
      Alors je vois :
        """
        Vos paiements des 27 derniers mois, du plus récent au plus ancien.
        octobre 2024 · 2 paiements
        Remboursement de soins
        Paiement à un tiers
        septembre 2024 · 5 paiements
        août 2024 · 4 paiements
        Consultation spécialiste
        juillet 2024 · 5 paiements
        août 2022 · 4 paiements
        """
      Et je ne vois pas "26/07"
      Et je ne vois pas "juillet 2022"

    Scénario: Un mois se déplie et se replie
      Quand je vais sur "Mes paiements"
      Et j'active "juillet 2024 · 5 paiements"
      Alors je vois "26/07"
      Quand j'active "juillet 2024 · 5 paiements"
      Alors je ne vois pas "26/07"

    Scénario: Un mois déplié au départ se replie et se déplie
      Quand je vais sur "Mes paiements"
      Et j'active "septembre 2024 · 5 paiements"
      Alors je ne vois pas "Soins dentaires"
      Quand j'active "septembre 2024 · 5 paiements"
      Alors je vois "Soins dentaires"

    Scénario: Ce qui est déplié le reste quand on revient d'un détail
      Quand je vais sur "Mes paiements"
      Et j'active "juillet 2024 · 5 paiements"
      Et j'active "16/07 Kinésithérapie 24,04 €"
      Alors l'écran est "paiements/detail"
      Quand j'active "Retour"
      Alors l'écran est "paiements"
      Et je vois "16/07"

    Scénario: Un compte neuf n'a pas de paiement
      Étant donné l'assurée "lea"
      Quand je vais sur "Mes paiements"
      Alors je vois "Aucun paiement pour le moment. Vos paiements des 27 derniers mois apparaîtront ici."

    Scénario: Un seul paiement se dit au singulier
      Étant donné l'assuré "karim"
      Quand je vais sur "Mes paiements"
      Alors je vois "février 2024 · 1 paiement"

  Règle: Le détail

    Scénario: Un remboursement, son acte et son bénéficiaire
      Quand j'active "11/10 Consultation 21,00 €"
      Alors le titre est "Détail d'un paiement"
      Et je vois :
        """
        Paiement effectué le 11/10/2024 pour un montant de 21,00 €
        Bénéficiaire : Jules
        Nature de la prestation
        CONSULTATION GENERALISTE
        Montant payé
        30,00 €
        Base
        Taux
        70 %
        Montant versé
        Professionnel ou établissement
        Dr A. Fictif
        Nature du paiement
        Remboursement de soins
        Versé à
        vous
        Complémentaire santé
        information transmise
        """
      Et je ne vois pas "Participations et franchises retenues"

    Scénario: Un paiement à un tiers dit à qui l'argent est allé
      Quand j'active "24/09 Soins dentaires 120,00 €"
      Alors je vois :
        """
        Paiement effectué le 24/09/2024 pour un montant de 120,00 €
        COURONNE DENTAIRE
        RECONSTITUTION DENTAIRE
        Paiement à un tiers
        Cabinet dentaire des Tilleuls fictif
        """

    Scénario: Ce qui a été retenu est à part
      Quand je vais sur "Mes paiements"
      Et j'active "05/09 Consultation 17,00 €"
      Alors je vois :
        """
        Paiement effectué le 05/09/2024 pour un montant de 17,00 €
        Participations et franchises retenues
        PARTICIPATION FORFAITAIRE
        FRANCHISE
        """

    Scénario: Un paiement pour deux personnes a deux parties
      Quand je vais sur "Mes paiements"
      Et j'active "juillet 2024 · 5 paiements"
      Et j'active "26/07 Consultations 40,00 €"
      Alors je vois "Bénéficiaire : Camille"
      Et je vois "Bénéficiaire : Jules"

    @signalement
    Scénario: Des indemnités journalières ne sont pas un soin à signaler
      Étant donné l'assuré "karim"
      Quand je vais sur "Mes paiements"
      Et j'active "juin 2024"
      Et j'active "27/06 Indemnités journalières 391,86 €"
      Alors je vois "Paiement effectué le 27/06/2024 pour un montant de 391,86 €"
      Et je vois "CSG ET CRDS"
      Et je vois "information non transmise"
      Et je ne vois pas "Signaler un acte médical ou un soin non réalisé"

    @retour @clavier
    Scénario: Retour ramène sur le paiement quitté
      Quand j'active "24/09 Soins dentaires 120,00 €"
      Et je reviens en arrière
      Alors l'écran est "accueil"
      Et le focus est sur "24/09 Soins dentaires 120,00 €"
