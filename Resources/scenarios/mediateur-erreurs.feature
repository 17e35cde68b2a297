# language: fr
@mediateur @erreurs
Fonctionnalité: Ce qui ne peut pas partir au médiateur
  Continuer dit ce qui manque, garde ce qui est écrit et ne gronde pas avant.

  Règle: Le motif est obligatoire

    Contexte:
      Quand je vais sur "mediateur/motif"
      Et j'active "Continuer"

    Scénario: Sans motif, on reste sur l'étape
      Alors l'écran est "mediateur/motif"
      Et l'erreur est "Choisissez le motif de votre demande au médiateur."

    Scénario: L'erreur s'en va quand on choisit
      Quand je choisis "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable."
      Alors il n'y a pas d'erreur

    @retour
    Scénario: Retour quitte l'étape fautive
      Quand j'active "Retour"
      Alors l'écran est "mediateur/cas"
      Et il n'y a pas d'erreur

    @clavier
    Scénario: L'erreur mène à sa question
      Quand j'active "Choisissez le motif de votre demande au médiateur."
      Alors le focus est sur "Mes indemnités journalières, ma pension d'invalidité"

  Règle: La demande a de 50 à 800 caractères

    Contexte:
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"

    Scénario: Une demande vide est refusée
      Quand j'active "Continuer"
      Alors l'écran est "mediateur/texte"
      Et l'erreur est "Exposez votre demande au médiateur, en 50 caractères au minimum."

    Scénario: Des espaces ne font pas une demande
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "          "
      Et j'active "Continuer"
      Alors l'erreur est "Exposez votre demande au médiateur, en 50 caractères au minimum."

    Plan du scénario: Il manque <manque>
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "<demande>"
      Et j'active "Continuer"
      Alors l'écran est "mediateur/texte"
      Et l'erreur est "<erreur>"
      Et le champ "Je souhaite saisir le médiateur pour :" contient "<demande>"
      Et aucune demande n'est envoyée

      Exemples:
        | manque       | demande                                           | erreur                                   |
        | un caractère | Je ne peux pas quitter le lit pour faire la photo | Écrivez encore 1 caractère au minimum.   |
        | 2 caractères | Je ne peux pas quitter mon lit pour cette photo.  | Écrivez encore 2 caractères au minimum.  |
        | presque tout | A                                                 | Écrivez encore 49 caractères au minimum. |

    Scénario: Les espaces des deux bouts ne comptent pas dans le minimum
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Je ne peux pas quitter le lit pour faire la photo    "
      Et j'active "Continuer"
      Alors l'erreur est "Écrivez encore 1 caractère au minimum."

    Scénario: Un caractère de trop est refusé et rien n'est coupé
      Quand je colle dans "Je souhaite saisir le médiateur pour :" :
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
      Alors le compteur de "Je souhaite saisir le médiateur pour :" indique "1 caractère en trop"
      Quand j'active "Continuer"
      Alors l'erreur est "Votre texte dépasse la limite de 800 caractères. Retirez 1 caractère."
      Et le compteur de "Je souhaite saisir le médiateur pour :" indique "1 caractère en trop"

    Scénario: Douze caractères de trop sont comptés
      Quand je colle dans "Je souhaite saisir le médiateur pour :" :
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
        tous les frais,.
        """
      Alors le compteur de "Je souhaite saisir le médiateur pour :" indique "12 caractères en trop"
      Quand j'active "Continuer"
      Alors l'erreur est "Votre texte dépasse la limite de 800 caractères. Retirez 12 caractères."
      Et aucune demande n'est envoyée

    Scénario: L'erreur s'en va quand on reprend le texte
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Trop court."
      Et j'active "Continuer"
      Alors l'erreur est "Écrivez encore 39 caractères au minimum."
      Quand je complète "Je souhaite saisir le médiateur pour :" avec " Je"
      Alors il n'y a pas d'erreur

    Scénario: Le texte corrigé passe
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Je ne peux pas quitter le lit pour faire la photo"
      Et j'active "Continuer"
      Et je complète "Je souhaite saisir le médiateur pour :" avec "!"
      Et j'active "Continuer"
      Alors l'écran est "mediateur/recapitulatif"

    Scénario: Rien n'est dit de faux avant Continuer
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Trop court."
      Alors il n'y a pas d'erreur

    @retour
    Scénario: Retour quitte l'étape fautive sans perdre le texte
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Trop court."
      Et j'active "Continuer"
      Et j'active "Retour"
      Alors l'écran est "mediateur/motif"
      Et il n'y a pas d'erreur
      Quand j'active "Continuer"
      Alors le champ "Je souhaite saisir le médiateur pour :" contient "Trop court."

    @clavier
    Scénario: L'erreur amène sur le champ
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Trop court."
      Et j'active "Continuer"
      Alors le focus est sur "Je souhaite saisir le médiateur pour :"

    @clavier
    Scénario: Le message d'erreur mène au champ
      Quand j'active "Continuer"
      Et j'active "Exposez votre demande au médiateur, en 50 caractères au minimum."
      Alors le focus est sur "Je souhaite saisir le médiateur pour :"

    @clavier
    Scénario: Un collage illisible n'entre pas, et le texte d'avant reste
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Bonjour"
      Et je colle "Ź̖̗̘̙̜̂̀̃̄" dans "Je souhaite saisir le médiateur pour :"
      Alors l'annonce est "Ce texte a trop de signes sur une seule lettre. Retirez-les, puis collez-le à nouveau."
      Et le champ "Je souhaite saisir le médiateur pour :" contient "Bonjour"
