# language: fr
@messagerie
Fonctionnalité: La messagerie
  Lire ce que la caisse écrit, et lui écrire : une rubrique, un motif, un texte.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Règle: Lire

    Scénario: Un message non lu s'ouvre et devient lu
      Quand je vais sur "Messagerie"
      Alors j'ai 1 nouveau message
      Et je vois "non lu"
      Quand j'active "24/09/2024 L'Assurance Maladie vous écrit"
      Alors l'écran est "messagerie/message"
      Et je vois :
        """
        L'Assurance Maladie vous écrit
        L'Assurance Maladie
        mardi 24 septembre 2024
        Un ou plusieurs paiements ont été enregistrés ces derniers jours. Ils sont dans la rubrique « Mes paiements » de votre compte.
        Vérifiez que vous avez bien eu ces soins. Si vous ne reconnaissez pas un soin, vous pouvez le signaler depuis votre compte.
        """
      Et je n'ai pas de nouveau message
      Quand j'active "Retour"
      Alors l'écran est "messagerie"
      Et je ne vois pas "non lu"

    Scénario: Un message lu le reste après un redémarrage
      Quand je vais sur "Messagerie"
      Et j'active "24/09/2024 L'Assurance Maladie vous écrit"
      Et le programme est tué puis relancé
      Alors je n'ai pas de nouveau message
      Et je vois "0 message"

    Scénario: Les anciens messages se relisent
      Quand je vais sur "Messagerie"
      Et j'active "16/08/2024 Votre photo pour la carte Vitale"
      Alors je vois "La dispense de photo se demande au médiateur de votre caisse."
      Et j'ai 1 nouveau message

    Scénario: On écrit depuis un message
      Quand je vais sur "Messagerie"
      Et j'active "04/03/2024 Les séances d'orthophonie de Zoé"
      Et j'active "Écrire un message"
      Alors l'écran est "messagerie/nouveau"
      Quand je reviens en arrière
      Alors l'écran est "messagerie/message"

    Scénario: Un compte neuf n'a pas de message
      Étant donné l'assurée "lea"
      Quand je vais sur "Messagerie"
      Alors je vois "Aucun message."
      Et je n'ai pas de nouveau message

    Scénario: Chaque personne a ses propres messages
      Étant donné l'assuré "karim"
      Quand je vais sur "Messagerie"
      Et j'active "23/09/2024 Vos indemnités journalières"
      Alors je vois "Après plus de deux mois sans versement, vous pouvez demander l'aide du médiateur de votre caisse."

  Règle: Écrire

    Contexte:
      Quand je vais sur "Messagerie"
      Et j'active "Écrire un message"

    Scénario: La page dit quoi faire
      Alors l'écran est "messagerie/nouveau"
      Et le titre est "Écrire un message"
      Et je vois "Choisissez le motif de votre message, puis écrivez-le."
      Et je vois "Entre 1 et 2000 caractères."
      Et le compteur de "Votre message" indique "0/2000"
      Quand j'active "Autre demande"
      Alors rien n'est choisi

    Scénario: Une rubrique se déplie et se replie
      Quand j'active "Carte Vitale"
      Alors je vois "Ma carte ne fonctionne pas"
      Quand j'active "Carte Vitale"
      Alors je ne vois pas "Ma carte ne fonctionne pas"

    Plan du scénario: La rubrique « <rubrique> » a ses motifs
      Quand j'active "<rubrique>"
      Alors je vois :
        """
        Motif de votre message
        <un>
        <deux>
        <trois>
        """

      Exemples:
        | rubrique                                    | un                                               | deux                                                  | trois                                 |
        | Remboursement des soins                     | Je n'ai pas reçu un remboursement                | Je ne comprends pas un montant remboursé              | Des frais de transport                |
        | Droits et démarches                         | La Complémentaire santé solidaire (C2S)          | La naissance ou le rattachement d'un enfant           | Un changement de situation            |
        | Arrêt de travail et indemnités journalières | Je ne comprends pas le montant de mes indemnités | Un accident du travail ou une maladie professionnelle | Une pension d'invalidité ou une rente |
        | Carte Vitale                                | Ma carte est perdue ou volée                     | Ma carte ne fonctionne pas                            | La commande d'une carte ou la photo   |
        | Autre demande                               | Le décès d'un proche                             | L'envoi d'un document demandé par la caisse           | Mon sujet n'est pas dans la liste     |

    Plan du scénario: « <rubrique> : <motif> » part à la caisse
      Quand j'active "<rubrique>"
      Et je choisis "<motif>"
      Et je remplis "Votre message" avec "<texte>"
      Et j'active "Envoyer le message"
      Alors l'écran est "messagerie"
      Et l'annonce est "Votre message est envoyé à la CPAM de Valclair."
      Quand j'active "14/10/2024 <rubrique> : <motif>"
      Alors je vois "<texte>"
      Et je vois "CPAM de Valclair"
      Et aucun brouillon n'est gardé

      Exemples:
        | rubrique                                    | motif                                            | texte                                         |
        | Remboursement des soins                     | Des soins reçus à l'étranger                     | Comment envoyer ma facture de Lisbonne ?      |
        | Droits et démarches                         | Le lien avec ma mutuelle                         | Mon ancienne mutuelle est encore enregistrée. |
        | Arrêt de travail et indemnités journalières | L'envoi ou la prolongation d'un arrêt de travail | Avez-vous reçu la prolongation de mon arrêt ? |
        | Arrêt de travail et indemnités journalières | Je n'ai pas reçu mes indemnités journalières     | Rien n'est arrivé depuis le 27 juin.          |
        | Carte Vitale                                | Ma carte ne fonctionne pas                       | La pharmacie ne lit plus ma carte.            |
        | Autre demande                               | Une réclamation                                  | Je conteste le refus du 3 octobre.            |

    Scénario: Un message à soi-même n'est pas nouveau
      Quand j'active "Autre demande"
      Et je choisis "Le décès d'un proche"
      Et je remplis "Votre message" avec "Ma mère est décédée. Que dois-je envoyer ?"
      Et j'active "Envoyer le message"
      Alors j'ai 1 nouveau message
      Et je vois "envoyé"

    Scénario: Ce que l'on écrit reste du texte
      Quand j'active "Autre demande"
      Et je choisis "Mon sujet n'est pas dans la liste"
      Et je remplis "Votre message" avec "[ici](accueil) **gras**"
      Et j'active "Envoyer le message"
      Et j'active "14/10/2024 Autre demande : Mon sujet n'est pas dans la liste"
      Alors je vois "[ici](accueil) **gras**"

    Scénario: 2000 caractères tiennent
      Quand j'active "Autre demande"
      Et je choisis "Une réclamation"
      Et je colle dans "Votre message" :
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
        tous les frais, ce qui devient difficile. Je suis alitée depuis le mois de mars et je ne
        peux pas me rendre chez un photographe. Mon médecin suit cette situation et peut la
        confirmer par écrit. Une infirmière passe chaque jour. Une photo faite à la maison a déjà
        été refusée deux fois, car le fond n'était pas assez clair. Ma carte actuelle ne
        fonctionne plus et la pharmacie ne peut plus la lire. Je dois donc avancer tous les frais,
        ce qui devient difficile. Je suis alitée depuis le mois de mars et je ne peux pas me
        rendre chez un photographe. Mon médecin suit cette situation et peut la confirmer par
        écrit. Une infirmière passe chaque jour. Une photo faite à la maison a déjà été refusée
        deux fois, car le fond n'était pas assez clair. Ma carte actuelle ne fonctionne plus et la
        pharmacie ne peut plus la lire. Je dois donc avancer tous les frais, ce qui devient
        difficile. Je suis alitée depuis le mois de mars et je ne peux pas me rendre chez un
        photographe. Mon médecin suit cette situation et peut la confirmer par écrit. Une
        infirmière passe chaque jour. Une photo faite à la maison a déjà été refusée deux fois,
        car le fond n'était pas assez clair. Ma carte actuelle ne fonctionne plus et la.
        """
      Alors le compteur de "Votre message" indique "2000/2000"
      Quand j'active "Envoyer le message"
      Alors l'annonce est "Votre message est envoyé à la CPAM de Valclair."

    Scénario: Le motif d'un signalement ouvre son formulaire
      Quand j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Alors je vois "Ce motif ouvre un formulaire. Choisissez Continuer pour le remplir."
      Et je ne vois pas "Entre 1 et 2000 caractères."
      Quand j'active "Continuer"
      Alors l'écran est "signalement/soin"

    Scénario: Un texte déjà écrit n'est pas perdu quand le motif ouvre un formulaire
      Quand je remplis "Votre message" avec "Bonjour, voici ce qui m'arrive."
      Et j'active "Remboursement des soins"
      Et je choisis "Signaler un acte médical ou un soin non réalisé"
      Et j'active "Continuer"
      Et je vais sur "messagerie/nouveau"
      Et je choisis "Je n'ai pas reçu un remboursement"
      Alors le champ "Votre message" contient "Bonjour, voici ce qui m'arrive."

    @retour
    Scénario: Retour garde le message
      Quand je remplis "Votre message" avec "Bonjour"
      Et j'active "Retour"
      Alors l'écran est "messagerie"
      Quand j'active "Écrire un message"
      Alors le champ "Votre message" contient "Bonjour"

  @erreurs
  Règle: Ce qui ne peut pas partir

    Contexte:
      Quand je vais sur "messagerie/nouveau"

    Scénario: Sans motif, le message ne part pas
      Quand je remplis "Votre message" avec "Bonjour"
      Et j'active "Envoyer le message"
      Alors l'écran est "messagerie/nouveau"
      Et l'erreur est "Choisissez le motif de votre message."
      Et le champ "Votre message" contient "Bonjour"

    Scénario: Choisir un motif efface l'erreur
      Quand j'active "Envoyer le message"
      Et j'active "Droits et démarches"
      Et je choisis "Une attestation"
      Alors il n'y a pas d'erreur

    Scénario: Sans texte, le message ne part pas
      Quand j'active "Droits et démarches"
      Et je choisis "Une attestation"
      Et j'active "Envoyer le message"
      Alors l'erreur est "Écrivez votre message."

    Scénario: 2001 caractères sont un de trop
      Quand j'active "Droits et démarches"
      Et je choisis "Une attestation"
      Et je colle dans "Votre message" :
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
        tous les frais, ce qui devient difficile. Je suis alitée depuis le mois de mars et je ne
        peux pas me rendre chez un photographe. Mon médecin suit cette situation et peut la
        confirmer par écrit. Une infirmière passe chaque jour. Une photo faite à la maison a déjà
        été refusée deux fois, car le fond n'était pas assez clair. Ma carte actuelle ne
        fonctionne plus et la pharmacie ne peut plus la lire. Je dois donc avancer tous les frais,
        ce qui devient difficile. Je suis alitée depuis le mois de mars et je ne peux pas me
        rendre chez un photographe. Mon médecin suit cette situation et peut la confirmer par
        écrit. Une infirmière passe chaque jour. Une photo faite à la maison a déjà été refusée
        deux fois, car le fond n'était pas assez clair. Ma carte actuelle ne fonctionne plus et la
        pharmacie ne peut plus la lire. Je dois donc avancer tous les frais, ce qui devient
        difficile. Je suis alitée depuis le mois de mars et je ne peux pas me rendre chez un
        photographe. Mon médecin suit cette situation et peut la confirmer par écrit. Une
        infirmière passe chaque jour. Une photo faite à la maison a déjà été refusée deux fois,
        car le fond n'était pas assez clair. Ma carte actuelle ne fonctionne plus et la..
        """
      Et j'active "Envoyer le message"
      Alors l'erreur est "Votre texte dépasse la limite de 2000 caractères. Retirez 1 caractère."
      Et le compteur de "Votre message" indique "1 caractère en trop"

    @clavier
    Scénario: Sans motif, on arrive sur la première rubrique
      Quand j'active "Envoyer le message"
      Alors le focus est sur "Remboursement des soins"
