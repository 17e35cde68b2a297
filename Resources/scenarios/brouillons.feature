# language: fr
@brouillons
Fonctionnalité: Les brouillons
  Ce qui est écrit est gardé à chaque touche, se reprend où l'on était, et ne s'efface qu'après une question.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Règle: Un brouillon se reprend après un arrêt brutal

    @mediateur
    Scénario: Le motif choisi est gardé
      Quand je vais sur "mediateur/motif"
      Et je choisis "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable."
      Et le programme est tué puis relancé
      Alors je vois "Vous avez commencé : Demander l'aide du médiateur. Votre texte est gardé."
      Quand j'active "Reprendre"
      Alors l'écran est "mediateur/motif"
      Et "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable." est choisi

    @mediateur
    Scénario: Le texte commencé est gardé, avec son motif
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alit"
      Alors je vois "Brouillon gardé"
      Quand le programme est tué puis relancé
      Et j'active "Reprendre"
      Alors l'écran est "mediateur/texte"
      Et le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alit"
      Et je vois "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Quand j'active "Retour"
      Alors l'écran est "mediateur/motif"

    @mediateur
    Scénario: À la relecture, il n'y a plus qu'à envoyer
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Et le programme est tué puis relancé
      Et j'active "Reprendre"
      Alors l'écran est "mediateur/recapitulatif"
      Quand j'active "Continuer"
      Alors l'écran est "mediateur/confirmation"
      Et aucun brouillon n'est gardé

    @signalement
    Scénario: Le soin commencé est gardé
      Quand je vais sur "signalement/soin"
      Et je remplis "Nature du soin ou de l'acte" avec "Consultation"
      Et je choisis "Zoé"
      Et le programme est tué puis relancé
      Alors je vois "Vous avez commencé : Signaler un acte médical ou un soin non réalisé. Votre texte est gardé."
      Quand j'active "Reprendre"
      Alors l'écran est "signalement/soin"
      Et le champ "Nature du soin ou de l'acte" contient "Consultation"
      Et "Zoé" est choisi

    @signalement @paiements
    Scénario: Le soin repris d'un paiement est gardé avec lui
      Quand j'active "24/09 Soins dentaires 120,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et je vais sur "signalement/soin"
      Et je remplis "Mon message" avec "Je ne connais pas"
      Et le programme est tué puis relancé
      Et j'active "Reprendre"
      Alors le champ "Nature du soin ou de l'acte" contient "COURONNE DENTAIRE"
      Et le champ "Mon message" contient "Je ne connais pas"
      Et je vois "Ce paiement contient 2 actes. Le premier est repris ici. Corrigez si c'est un autre."

    @messagerie
    Scénario: Le message commencé est gardé
      Quand je vais sur "messagerie/nouveau"
      Et j'active "Droits et démarches"
      Et je choisis "Une attestation"
      Et je remplis "Votre message" avec "Bonj"
      Et le programme est tué puis relancé
      Alors je vois "Vous avez commencé : Écrire un message. Votre texte est gardé."
      Quand j'active "Reprendre"
      Alors l'écran est "messagerie/nouveau"
      Et le champ "Votre message" contient "Bonj"

    @coordonnees
    Scénario: Les coordonnées commencées sont gardées
      Quand je vais sur "informations/coordonnees"
      Et je remplis "Téléphone" avec "01 99"
      Et le programme est tué puis relancé
      Alors je vois "Vous avez commencé : Modifier mes coordonnées. Votre texte est gardé."
      Quand j'active "Reprendre"
      Alors l'écran est "informations/coordonnees"
      Et le champ "Téléphone" contient "01 99"
      Et le champ "Adresse électronique" contient "camille@example.org"

    @mediateur
    Scénario: Un texte trop long est gardé entier
      Quand je vais sur "mediateur/texte"
      Et je colle dans "Je souhaite saisir le médiateur pour :" :
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
      Et le programme est tué puis relancé
      Et j'active "Reprendre"
      Alors le compteur de "Je souhaite saisir le médiateur pour :" indique "12 caractères en trop"

    @mediateur
    Scénario: Ce qui est envoyé n'est plus proposé
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Et j'active "Continuer"
      Et le programme est tué puis relancé
      Alors je ne vois pas "Vous avez commencé"
      Et 1 demande est envoyée
      Et j'ai 2 nouveaux messages

  Règle: Un brouillon se reprend de plusieurs pages

    Contexte:
      Quand je vais sur "mediateur/texte"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alit"

    Plan du scénario: Il se reprend depuis <écran>
      Quand je vais sur "<écran>"
      Alors je vois "Vous avez commencé : Demander l'aide du médiateur. Votre texte est gardé."
      Quand j'active "Reprendre"
      Alors l'écran est "mediateur/texte"
      Et le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alit"

      Exemples:
        | écran         |
        | accueil       |
        | demarches     |
        | mediateur/cas |

    Scénario: Il est aussi là quand on y retourne par la démarche
      Quand je vais sur "Mon agenda"
      Et je vais sur "mediateur/texte"
      Alors le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alit"

    @messagerie
    Scénario: Deux brouillons sont proposés à la fois
      Quand je vais sur "messagerie/nouveau"
      Et je remplis "Votre message" avec "Bonj"
      Et je reviens à l'accueil
      Alors je vois "Vous avez commencé : Demander l'aide du médiateur. Votre texte est gardé."
      Et je vois "Vous avez commencé : Écrire un message. Votre texte est gardé."

  Règle: Un brouillon ne s'efface qu'après une question

    Contexte:
      Quand je vais sur "mediateur/texte"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alit"
      Et je reviens à l'accueil
      Et j'active "Supprimer le brouillon"

    Scénario: La question dit ce qui sera perdu
      Alors un dialogue demande "Supprimer le brouillon ?"
      Et je vois "Le brouillon de « Demander l'aide du médiateur » sera effacé. Vous ne pourrez pas le retrouver."
      Et un brouillon est gardé

    Scénario: On peut le garder
      Quand j'active "Garder le brouillon"
      Alors il n'y a pas de dialogue
      Et un brouillon est gardé
      Et je vois "Vous avez commencé : Demander l'aide du médiateur. Votre texte est gardé."

    Scénario: Revenir en arrière le garde aussi
      Quand je reviens en arrière
      Alors il n'y a pas de dialogue
      Et un brouillon est gardé

    Scénario: On peut l'effacer
      Quand j'active "Supprimer le brouillon"
      Alors l'annonce est "Le brouillon est supprimé."
      Et aucun brouillon n'est gardé
      Et je ne vois pas "Vous avez commencé"
      Quand je vais sur "mediateur/texte"
      Alors le champ "Je souhaite saisir le médiateur pour :" est vide

    Scénario: Effacé, il ne revient pas après un redémarrage
      Quand j'active "Supprimer le brouillon"
      Et le programme est tué puis relancé
      Alors je ne vois pas "Vous avez commencé"

  @signalement @paiements
  Règle: Un signalement commencé n'est pas remplacé par un autre paiement

    Contexte:
      Quand j'active "11/10 Consultation 21,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et je vais sur "signalement/soin"
      Et je remplis "Mon message" avec "Je n'ai jamais rencontré"
      Et je reviens à l'accueil
      Et j'active "24/09 Soins dentaires 120,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"

    Scénario: Une question est posée
      Alors un dialogue demande "Un signalement est déjà commencé"
      Et je vois "Vous pouvez le reprendre, ou l'effacer et en commencer un pour ce paiement."

    Scénario: Annuler laisse sur le paiement
      Quand j'active "Annuler"
      Alors l'écran est "paiements/detail"
      Et un brouillon est gardé

    Scénario: Reprendre ramène au signalement commencé
      Quand j'active "Reprendre"
      Alors l'écran est "signalement/soin"
      Et le champ "Mon message" contient "Je n'ai jamais rencontré"
      Et le champ "Nature du soin ou de l'acte" contient "CONSULTATION GENERALISTE"

    Scénario: Recommencer prend le soin du nouveau paiement
      Quand j'active "L'effacer et recommencer"
      Alors l'écran est "signalement/motif"
      Et aucun brouillon n'est gardé
      Quand je vais sur "signalement/soin"
      Alors le champ "Nature du soin ou de l'acte" contient "COURONNE DENTAIRE"
      Et le champ "Mon message" est vide

  @signalement @paiements
  Règle: Le même paiement reprend son signalement sans question

    Scénario: Le signalement du même paiement continue
      Quand j'active "11/10 Consultation 21,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Et je vais sur "signalement/soin"
      Et je remplis "Mon message" avec "Je n'ai jamais rencontré"
      Et je reviens à l'accueil
      Et j'active "11/10 Consultation 21,00 €"
      Et j'active "Signaler un acte médical ou un soin non réalisé"
      Alors l'écran est "signalement/motif"
      Et il n'y a pas de dialogue
      Quand je vais sur "signalement/soin"
      Alors le champ "Mon message" contient "Je n'ai jamais rencontré"
