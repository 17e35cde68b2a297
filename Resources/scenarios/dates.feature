# language: fr
@dates
Fonctionnalité: Les jours qui passent
  Les délais se comptent en jours ouvrés, sans les samedis, les dimanches ni les onze jours fériés.

  @mediateur
  Règle: Le médiateur prend contact sous 5 jours ouvrés

    Plan du scénario: Envoyée le <envoi>, la demande attend jusqu'au <contact>
      Étant donné que nous sommes le <envoi>
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Et j'active "Continuer"
      Alors je vois "au plus tard le <contact>"

      Exemples: des semaines ordinaires
        | envoi             | contact                   |
        | 14 octobre 2024   | lundi 21 octobre 2024     |
        | 18 octobre 2024   | vendredi 25 octobre 2024  |
        | 12 octobre 2024   | vendredi 18 octobre 2024  |
        | 13 octobre 2024   | vendredi 18 octobre 2024  |
        | 29 février 2024   | jeudi 7 mars 2024         |
        | 24 septembre 2025 | mercredi 1er octobre 2025 |

      Exemples: autour d'un jour férié
        | envoi            | contact                  |
        | 30 octobre 2024  | jeudi 7 novembre 2024    |
        | 6 novembre 2024  | jeudi 14 novembre 2024   |
        | 20 décembre 2024 | lundi 30 décembre 2024   |
        | 24 décembre 2024 | jeudi 2 janvier 2025     |
        | 16 avril 2025    | jeudi 24 avril 2025      |
        | 30 avril 2025    | vendredi 9 mai 2025      |
        | 26 mai 2025      | mardi 3 juin 2025        |
        | 5 juin 2025      | vendredi 13 juin 2025    |
        | 10 juillet 2025  | vendredi 18 juillet 2025 |
        | 13 août 2025     | jeudi 21 août 2025       |

    Scénario: Le délai promis ne change pas quand les jours passent
      Étant donné que nous sommes le 14 octobre 2024
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Et j'active "Continuer"
      Et 3 jours ouvrés passent
      Et je vais sur "mediateur/confirmation"
      Alors je vois "au plus tard le lundi 21 octobre 2024"
      Et je vois "lundi 14 octobre 2024"

    Scénario: Une demande écrite avant et envoyée après compte de son envoi
      Étant donné que nous sommes le 14 octobre 2024
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et 5 jours ouvrés passent
      Et je vais sur "mediateur/recapitulatif"
      Et j'active "Continuer"
      Alors je vois "au plus tard le lundi 28 octobre 2024"

  @clavier
  Règle: La date de la simulation avance

    Plan du scénario: Le <départ>, <attente>, c'est <arrivée>
      Étant donné que nous sommes le <départ>
      Quand je vais sur "Mon agenda"
      Et <attente>
      Et j'appuie sur F5
      Alors l'annonce est "Date de la simulation : <arrivée>."

      Exemples:
        | départ           | attente                | arrivée                  |
        | 14 octobre 2024  | 3 jours ouvrés passent | jeudi 17 octobre 2024    |
        | 18 octobre 2024  | 2 jours ouvrés passent | mardi 22 octobre 2024    |
        | 18 octobre 2024  | 2 jours passent        | dimanche 20 octobre 2024 |
        | 31 octobre 2024  | 2 jours ouvrés passent | mardi 5 novembre 2024    |
        | 24 décembre 2024 | 5 jours ouvrés passent | jeudi 2 janvier 2025     |
        | 28 février 2024  | 2 jours passent        | vendredi 1er mars 2024   |
        | 31 décembre 2024 | 2 jours passent        | jeudi 2 janvier 2025     |

  Règle: Ce que l'on voit dépend du jour

    @paiements
    Scénario: Un paiement à venir n'est montré que le jour venu
      Étant donné que nous sommes le 3 octobre 2024
      Quand je vais sur "Mes paiements"
      Alors je vois "02/10"
      Et je ne vois pas "11/10"
      Quand 8 jours passent
      Et je vais sur "Mes paiements"
      Alors je vois "11/10"

    @paiements
    Scénario: La liste garde 27 mois et laisse le plus ancien
      Étant donné que nous sommes le 14 octobre 2024
      Quand je vais sur "Mes paiements"
      Alors je vois "août 2022"
      Quand 31 jours passent
      Et je vais sur "Mes paiements"
      Alors je ne vois pas "août 2022"
      Et je vois "septembre 2022"
      Et je vois "octobre 2024"

    @signalement
    Scénario: Demain est refusé aujourd'hui, et accepté demain
      Étant donné que nous sommes le 14 octobre 2024
      Quand je vais sur "signalement/soin"
      Et je remplis "Date du soin" avec "15/10/2024"
      Et j'active "Continuer"
      Alors je vois "Cette date est dans le futur. Écrivez une date jusqu'au 14/10/2024."
      Quand 2 jours passent
      Et je vais sur "signalement/soin"
      Et j'active "Continuer"
      Alors je ne vois pas "Cette date est dans le futur."

    @messagerie
    Scénario: Un message porte la date de son envoi
      Étant donné que nous sommes le 31 octobre 2024
      Quand je vais sur "Messagerie"
      Et 2 jours ouvrés passent
      Et je vais sur "messagerie/nouveau"
      Et j'active "Autre demande"
      Et je choisis "Une réclamation"
      Et je remplis "Votre message" avec "Je conteste le refus du 3 octobre."
      Et j'active "Envoyer le message"
      Et j'active "05/11/2024 Autre demande : Une réclamation"
      Alors je vois "mardi 5 novembre 2024"

    @brouillons
    Scénario: Un brouillon attend plusieurs semaines
      Étant donné que nous sommes le 14 octobre 2024
      Quand je vais sur "mediateur/texte"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alit"
      Et 40 jours passent
      Et je reviens à l'accueil
      Alors je vois "Vous avez commencé : Demander l'aide du médiateur. Votre texte est gardé."
