# language: fr
@signalement @erreurs
Fonctionnalité: Ce qui ne peut pas partir dans un signalement
  Continuer dit tout ce qui manque à la fois, dans l'ordre des champs, et garde ce qui est écrit.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Règle: Le rond est à cocher

    Contexte:
      Quand je vais sur "signalement/motif"

    Scénario: Sans rond coché, on reste sur l'étape
      Quand j'active "Continuer"
      Alors l'écran est "signalement/motif"
      Et l'erreur est "Cochez le motif « Signaler un acte médical ou un soin non réalisé »."

    Scénario: Déplié, le rond reste à cocher
      Quand j'active "Remboursement des soins"
      Et j'active "Continuer"
      Alors l'erreur est "Cochez le motif « Signaler un acte médical ou un soin non réalisé »."
      Quand je choisis "Signaler un acte médical ou un soin non réalisé"
      Alors il n'y a pas d'erreur

    @clavier
    Scénario: Replié, l'erreur amène sur la catégorie
      Quand j'active "Continuer"
      Alors le focus est sur "Remboursement des soins"

  Règle: Les champs du soin

    Contexte:
      Quand je vais sur "signalement/soin"

    Scénario: Tout ce qui manque est dit à la fois
      Quand j'active "Continuer"
      Alors l'écran est "signalement/soin"
      Et les erreurs sont :
        | Indiquez la date du soin. Exemple : 05/09/2024.                  |
        | Indiquez la nature du soin. Exemple : séance de kinésithérapie.  |
        | Indiquez le nom du professionnel de santé ou de l'établissement. |
        | Choisissez la personne qui aurait reçu ce soin.                  |
        | Écrivez votre message, en 50 caractères au minimum.              |

    Scénario: Ce qui est corrigé n'est plus en erreur
      Quand j'active "Continuer"
      Et je remplis "Date du soin" avec "02/10/2024"
      Et je choisis "Jules"
      Alors les erreurs sont :
        | Indiquez la nature du soin. Exemple : séance de kinésithérapie.  |
        | Indiquez le nom du professionnel de santé ou de l'établissement. |
        | Écrivez votre message, en 50 caractères au minimum.              |

    @retour
    Scénario: Retour quitte l'étape fautive sans rien perdre
      Quand je remplis "Nature du soin ou de l'acte" avec "Consultation"
      Et j'active "Continuer"
      Et j'active "Retour"
      Alors l'écran est "signalement/motif"
      Et il n'y a pas d'erreur
      Quand je vais sur "signalement/soin"
      Alors le champ "Nature du soin ou de l'acte" contient "Consultation"

    @clavier
    Scénario: Un message d'erreur mène à son champ
      Quand j'active "Continuer"
      Et j'active "Indiquez le nom du professionnel de santé ou de l'établissement."
      Alors le focus est sur "Professionnel de santé ou établissement"

    @clavier
    Scénario: L'erreur du bénéficiaire mène au premier prénom
      Quand j'active "Continuer"
      Et j'active "Choisissez la personne qui aurait reçu ce soin."
      Alors le focus est sur "Camille"

  Règle: Une seule réponse est fautive

    Contexte:
      Quand je vais sur "signalement/soin"
      Et je remplis :
        | Date du soin                            | 02/10/2024                                                                 |
        | Nature du soin ou de l'acte             | Consultation                                                               |
        | Professionnel de santé ou établissement | Dr C. Imaginaire                                                           |
        | Mon message                             | Je n'ai jamais rencontré ce professionnel : ce jour-là j'étais au travail. |
      Et je choisis "Camille"

    Plan du scénario: La date « <saisie> » est refusée et gardée
      Quand je remplis "Date du soin" avec "<saisie>"
      Et j'active "Continuer"
      Alors l'erreur est "<erreur>"
      Et le champ "Date du soin" contient "<saisie>"

      Exemples:
        | saisie     | erreur                                                                                    |
        | hier       | Écrivez la date du soin comme ceci : 05/09/2024. Elle ne peut pas être après aujourd'hui. |
        | 31/02/2024 | Écrivez la date du soin comme ceci : 05/09/2024. Elle ne peut pas être après aujourd'hui. |
        | 05/09/24   | Écrivez la date du soin comme ceci : 05/09/2024. Elle ne peut pas être après aujourd'hui. |
        | 15/10/2024 | Cette date est dans le futur. Écrivez une date jusqu'au 14/10/2024.                       |

    Plan du scénario: Le montant « <saisie> » est refusé et gardé
      Quand je remplis "Montant du soin, en euros" avec "<saisie>"
      Et j'active "Continuer"
      Alors l'erreur est "Écrivez le montant du soin avec des chiffres. Exemple : 16,13."
      Et le champ "Montant du soin, en euros" contient "<saisie>"

      Exemples:
        | saisie   |
        | beaucoup |
        | -16,13   |
        | 16,135   |

    Plan du scénario: Sans « <champ> », l'étape retient
      Quand j'efface "<champ>"
      Et j'active "Continuer"
      Alors l'erreur est "<erreur>"

      Exemples:
        | champ                                   | erreur                                                           |
        | Date du soin                            | Indiquez la date du soin. Exemple : 05/09/2024.                  |
        | Nature du soin ou de l'acte             | Indiquez la nature du soin. Exemple : séance de kinésithérapie.  |
        | Professionnel de santé ou établissement | Indiquez le nom du professionnel de santé ou de l'établissement. |
        | Mon message                             | Écrivez votre message, en 50 caractères au minimum.              |

    Scénario: 80 caractères de nature tiennent
      Quand je remplis "Nature du soin ou de l'acte" avec "Soins infirmiers à domicile, pansements du matin et du soir, forfait du dimanche"
      Et j'active "Continuer"
      Alors l'écran est "signalement/recapitulatif"

    Plan du scénario: 81 caractères de « <champ> » sont un de trop
      Quand je remplis "<champ>" avec "Soins infirmiers à domicile, pansements du matin et du soir, forfait du dimanches"
      Et j'active "Continuer"
      Alors l'erreur est "Votre texte dépasse la limite de 80 caractères. Retirez 1 caractère."

      Exemples:
        | champ                                   |
        | Nature du soin ou de l'acte             |
        | Professionnel de santé ou établissement |

    Scénario: Un message de 49 caractères est trop court
      Quand je remplis "Mon message" avec "Je ne peux pas quitter le lit pour faire la photo"
      Et j'active "Continuer"
      Alors l'erreur est "Écrivez encore 1 caractère au minimum."
      Quand je complète "Mon message" avec "."
      Et j'active "Continuer"
      Alors l'écran est "signalement/recapitulatif"

    Scénario: Un message de 801 caractères est trop long et rien n'est coupé
      Quand j'efface "Mon message"
      Et je colle dans "Mon message" :
        """
        Je suis alitée depuis le mois de mars et je ne peux pas me rendre chez un photographe. Mon
        médecin suit cette situation et peut la confirmer par écrit. Une infirmière passe chaque
        jour. Une photo faite à la maison a déjà été refusée deux fois, car le fond n'était pas
        assez clair. Ma carte actuelle ne fonctionne plus et la pharmacie ne peut plus la lire. Je
        dois donc avancer tous les frais, ce qui devient difficile. Je suis alitée depuis le mois
        de mars et je ne peux pas me rendre chez un photographe. Mon médecin suit cette situation
        et peut la confirmer par écrit. Une infirmière passe chaque jour. Une photo faite à la
        maison a déjà été refusée deux fois, car le fond n'était pas assez clair. Ma carte
        actuelle ne fonctionne plus et la pharmacie ne peut plus la lire. Je dois donc avancer
        tous.
        """
      Alors le compteur de "Mon message" indique "1 caractère en trop"
      Quand j'active "Continuer"
      Alors l'erreur est "Votre texte dépasse la limite de 800 caractères. Retirez 1 caractère."

    Scénario: Un message de 800 caractères tient
      Quand j'efface "Mon message"
      Et je colle dans "Mon message" :
        """
        Je suis alitée depuis le mois de mars et je ne peux pas me rendre chez un photographe. Mon
        médecin suit cette situation et peut la confirmer par écrit. Une infirmière passe chaque
        jour. Une photo faite à la maison a déjà été refusée deux fois, car le fond n'était pas
        assez clair. Ma carte actuelle ne fonctionne plus et la pharmacie ne peut plus la lire. Je
        dois donc avancer tous les frais, ce qui devient difficile. Je suis alitée depuis le mois
        de mars et je ne peux pas me rendre chez un photographe. Mon médecin suit cette situation
        et peut la confirmer par écrit. Une infirmière passe chaque jour. Une photo faite à la
        maison a déjà été refusée deux fois, car le fond n'était pas assez clair. Ma carte
        actuelle ne fonctionne plus et la pharmacie ne peut plus la lire. Je dois donc avancer
        tou.
        """
      Alors le compteur de "Mon message" indique "50 caractères minimum 800/800"
      Quand j'active "Continuer"
      Alors l'écran est "signalement/recapitulatif"

  Règle: Une relecture incomplète n'envoie rien

    Scénario: Valider l'envoi conduit au motif
      Quand je vais sur "signalement/recapitulatif"
      Et j'active "Valider l'envoi"
      Alors l'écran est "signalement/motif"
      Et l'erreur est "Cochez le motif « Signaler un acte médical ou un soin non réalisé »."
      Et aucune demande n'est envoyée
