# language: fr
@mediateur
Fonctionnalité: Demander l'aide du médiateur
  Une personne passe par les cas, le motif, sa demande et la relecture.
  Elle reçoit une confirmation et un accusé de réception.

  Contexte:
    Étant donné que nous sommes le 14 octobre 2024

  Règle: On arrive à la démarche par plusieurs chemins

    @bot
    Scénario: ameliBot mène à la démarche
      Quand j'ouvre ameliBot
      Et j'écris "Moi médiateur" à ameliBot
      Et je choisis "Dispense de photo pour ma carte Vitale"
      Et je choisis "J'estime que ma situation médicale le justifie"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"
      Et le titre est "Demander l'aide du médiateur"

    @accueil
    Scénario: La carte Vitale de l'accueil mène à la démarche
      Quand j'active "Carte Vitale"
      Et j'active "demander l'aide du médiateur"
      Alors l'écran est "mediateur/cas"

    @accueil
    Scénario: Les arrêts et indemnités de l'accueil mènent à la démarche
      Quand j'active "Arrêts et indemnités"
      Et j'active "demander l'aide du médiateur"
      Alors l'écran est "mediateur/cas"

    @agenda
    Scénario: Un rappel de l'agenda mène à la démarche
      Quand je vais sur "Mon agenda"
      Et j'active "demander une dispense"
      Alors l'écran est "mediateur/cas"

  Règle: Les cas disent pour qui est la démarche

    Contexte:
      Quand je vais sur "mediateur/cas"

    Scénario: Trois cas sont montrés, et celui des 500 euros
      Alors je vois :
        """
        Je suis dans l'un des cas suivants :
        Mes indemnités journalières, ma pension d'invalidité ou ma rente accident du travail ne m'ont pas été versées depuis plus de deux mois.
        J'ai demandé le remboursement de soins à l'étranger. J'ai reçu un refus de remboursement ou je ne suis pas d'accord avec le montant remboursé.
        Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable.
        Ou :
        Malgré une première réclamation, je maintiens ma demande qui est liée à des dépenses de santé d'au moins 500 euros.
        """
      Et je ne vois pas "Mon enfant est mort-né"

    Scénario: Tous les cas se montrent sur demande
      Quand j'active "Afficher tous les cas"
      Alors je vois :
        """
        Bénéficiaire de la Complémentaire santé solidaire, j'estime être victime d'un refus de soins. Un professionnel de santé a refusé de me recevoir ou m'a proposé un rendez-vous abusivement tardif ou a refusé d'appliquer le tiers payant intégral ou m'a facturé un dépassement ou a refusé de m'établir un devis.
        Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses relatives à mon séjour hospitalier (dépenses non liées à une chambre particulière, à l'accès au téléphone ou à la télévision, à la demande de repas spécifique, etc.).
        Je souhaite bénéficier du congé d'adoption pour mon enfant venant de Polynésie française.
        Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie.
        Mon enfant est mort-né, j'ai besoin d'une aide administrative pour savoir si je peux prétendre à l'indemnisation d'un congé maternité ou paternité.
        Je viens de perdre un enfant ou une personne qui était à ma charge, âgé(e) de moins de 25 ans et je rencontre une difficulté pour l'indemnisation de mon congé de deuil.
        """

    Scénario: La liste des cas se referme
      Quand j'active "Afficher tous les cas"
      Et j'active "Afficher moins de cas"
      Alors je ne vois pas "Mon enfant est mort-né"
      Et je vois "Afficher tous les cas"

    Scénario: Le bouton mène au motif
      Quand j'active "Demander l'aide du médiateur"
      Alors l'écran est "mediateur/motif"
      Et l'étape est 1 sur 3

    Scénario: Retour quitte la démarche
      Quand j'active "Retour"
      Alors l'écran est "accueil"
      Et aucun brouillon n'est gardé

  Règle: Étape 1, le motif

    Contexte:
      Quand je vais sur "mediateur/motif"

    Scénario: Aucun motif n'est choisi d'avance
      Alors je vois "Je choisis le motif de saisie du médiateur."
      Et rien n'est choisi
      Et il n'y a pas d'erreur

    Scénario: Un autre choix remplace le premier
      Quand je choisis "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable."
      Et je choisis "Je souhaite bénéficier du congé d'adoption pour mon enfant venant de Polynésie française."
      Alors "Je souhaite bénéficier du congé d'adoption pour mon enfant venant de Polynésie française." est choisi
      Et un brouillon est gardé

    @messagerie
    Scénario: Un motif absent de la liste mène à la messagerie
      Alors je vois "Votre motif n'est pas dans la liste ?"
      Quand j'active "Envoyez-nous un message."
      Alors l'écran est "messagerie/nouveau"

    Scénario: Le motif choisi mène à la demande
      Quand je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Alors l'écran est "mediateur/texte"
      Et l'étape est 2 sur 3

  Règle: Étape 2, la demande

    Contexte:
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"

    Scénario: Le motif est rappelé et la consigne est dite avant d'écrire
      Alors je vois :
        """
        Motif de la demande
        Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie.
        Exposez votre demande. Entre 50 et 800 caractères.
        """
      Et le champ "Je souhaite saisir le médiateur pour :" est vide
      Et le compteur de "Je souhaite saisir le médiateur pour :" indique "50 caractères minimum 0/800"

    Scénario: Le compteur suit le texte
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Alors le compteur de "Je souhaite saisir le médiateur pour :" indique "50 caractères minimum 75/800"
      Quand je complète "Je souhaite saisir le médiateur pour :" avec " Merci."
      Alors le compteur de "Je souhaite saisir le médiateur pour :" indique "50 caractères minimum 82/800"
      Quand j'efface "Je souhaite saisir le médiateur pour :"
      Alors le compteur de "Je souhaite saisir le médiateur pour :" indique "50 caractères minimum 0/800"

    Scénario: Ce que l'on voit comme un signe compte pour un
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Famille 👨‍👩‍👧‍👦"
      Alors le compteur de "Je souhaite saisir le médiateur pour :" indique "50 caractères minimum 9/800"

    Scénario: 50 caractères suffisent
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Je ne peux pas quitter mon lit pour faire la photo"
      Et j'active "Continuer"
      Alors l'écran est "mediateur/recapitulatif"

    Scénario: 800 caractères tiennent
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
        tou.
        """
      Alors le compteur de "Je souhaite saisir le médiateur pour :" indique "50 caractères minimum 800/800"
      Quand j'active "Continuer"
      Alors l'écran est "mediateur/recapitulatif"

    Scénario: Les paragraphes restent des paragraphes à la relecture
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec :
        """
        Je suis alitée depuis mars.

        Mon médecin peut le confirmer par écrit.
        """
      Et j'active "Continuer"
      Alors je vois "Je suis alitée depuis mars."
      Et je vois "Mon médecin peut le confirmer par écrit."

    Scénario: Modifier le motif rappelé ramène à la demande
      Quand je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars."
      Et j'active "Modifier" de "Motif de la demande"
      Alors l'écran est "mediateur/motif"
      Quand je choisis "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable."
      Et j'active "Continuer"
      Alors l'écran est "mediateur/texte"
      Et je vois "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable."
      Et le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alitée depuis mars."

  Règle: Étape 3, la relecture

    Contexte:
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"

    Scénario: La relecture montre tout ce qui partira
      Alors l'écran est "mediateur/recapitulatif"
      Et l'étape est 3 sur 3
      Et je vois :
        """
        Je confirme ma demande.
        Motif de la demande
        Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie.
        Ma demande
        Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe.
        """
      Et aucune demande n'est envoyée

    Scénario: Modifier le motif ramène tout droit à la relecture
      Quand j'active "Modifier" de "Motif de la demande"
      Alors l'écran est "mediateur/motif"
      Et "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie." est choisi
      Quand je choisis "Malgré une première réclamation, je maintiens ma demande qui est liée à des dépenses de santé d'au moins 500 euros."
      Et j'active "Continuer"
      Alors l'écran est "mediateur/recapitulatif"
      Et je vois "Malgré une première réclamation, je maintiens ma demande qui est liée à des dépenses de santé d'au moins 500 euros."

    Scénario: Modifier la demande ramène tout droit à la relecture
      Quand j'active "Modifier" de "Ma demande"
      Alors l'écran est "mediateur/texte"
      Quand je complète "Je souhaite saisir le médiateur pour :" avec " Mon médecin peut le confirmer."
      Et j'active "Continuer"
      Alors l'écran est "mediateur/recapitulatif"
      Et je vois "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe. Mon médecin peut le confirmer."

    Scénario: Retour après Modifier ramène à la relecture et garde le changement
      Quand j'active "Modifier" de "Motif de la demande"
      Et je choisis "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable."
      Et j'active "Retour"
      Alors l'écran est "mediateur/recapitulatif"
      Et je vois "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable."

    Scénario: Un changement fautif retient sur son étape
      Quand j'active "Modifier" de "Ma demande"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Trop court."
      Et j'active "Continuer"
      Alors l'écran est "mediateur/texte"
      Et l'erreur est "Écrivez encore 39 caractères au minimum."
      Quand je complète "Je souhaite saisir le médiateur pour :" avec " Je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Alors l'écran est "mediateur/recapitulatif"

    Scénario: Un changement qui gâte une autre étape y conduit
      Quand je vais sur "mediateur/texte"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Trop court."
      Et je vais sur "mediateur/recapitulatif"
      Et j'active "Modifier" de "Motif de la demande"
      Et j'active "Continuer"
      Alors l'écran est "mediateur/texte"
      Et l'erreur est "Écrivez encore 39 caractères au minimum."

    @aide
    Scénario: Un détour par l'aide n'interrompt pas un changement
      Quand j'active "Modifier" de "Motif de la demande"
      Et je demande l'aide
      Et je reviens en arrière
      Et j'active "Continuer"
      Alors l'écran est "mediateur/recapitulatif"

    @retour
    Scénario: Retour ramène à la demande, telle qu'elle était
      Quand j'active "Retour"
      Alors l'écran est "mediateur/texte"
      Et le champ "Je souhaite saisir le médiateur pour :" contient "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."

    @retour
    Scénario: Retour remonte toutes les étapes sans rien perdre
      Quand j'active "Retour"
      Et j'active "Retour"
      Alors l'écran est "mediateur/motif"
      Et "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie." est choisi
      Quand j'active "Retour"
      Alors l'écran est "mediateur/cas"
      Et je vois "Vous avez commencé : Demander l'aide du médiateur. Votre texte est gardé."
      Quand j'active "Retour"
      Alors l'écran est "accueil"

    @retour
    Scénario: Après un changement, Retour remonte encore toutes les étapes
      Quand j'active "Modifier" de "Motif de la demande"
      Et j'active "Continuer"
      Et je reviens en arrière
      Alors l'écran est "mediateur/texte"
      Quand je reviens en arrière
      Alors l'écran est "mediateur/motif"
      Quand je reviens en arrière
      Alors l'écran est "mediateur/cas"

  Règle: Une relecture incomplète n'envoie rien

    Scénario: Ce qui manque est dit à la relecture
      Quand je vais sur "mediateur/recapitulatif"
      Alors je vois "(pas encore de réponse)"

    Scénario: Continuer conduit à la première étape incomplète
      Quand je vais sur "mediateur/recapitulatif"
      Et j'active "Continuer"
      Alors l'écran est "mediateur/motif"
      Et l'erreur est "Choisissez le motif de votre demande au médiateur."
      Et aucune demande n'est envoyée

    Scénario: La première étape complétée, la suivante est demandée
      Quand je vais sur "mediateur/recapitulatif"
      Et j'active "Continuer"
      Et je choisis "Je souhaite bénéficier du congé d'adoption pour mon enfant venant de Polynésie française."
      Et j'active "Continuer"
      Alors l'écran est "mediateur/texte"
      Et l'erreur est "Exposez votre demande au médiateur, en 50 caractères au minimum."

  Règle: La confirmation

    Contexte:
      Quand je vais sur "mediateur/motif"
      Et je choisis "Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe."
      Et j'active "Continuer"
      Et j'active "Continuer"

    Scénario: Elle dit ce qui est fait, la suite et le délai
      Alors l'écran est "mediateur/confirmation"
      Et je vois :
        """
        Votre demande est bien envoyée au médiateur.
        Il prendra contact avec vous sous 5 jours ouvrés, au plus tard le lundi 21 octobre 2024
        au 06 ** ** ** 34
        ou à c***@e***.org
        Vos coordonnées ne sont pas à jour ?
        Un accusé de réception est dans votre
        Référence
        MED-2024-
        Envoyée le
        lundi 14 octobre 2024
        Copie dans la messagerie
        """

    Scénario: L'envoi est annoncé, compté une fois, et son brouillon n'est plus
      Alors l'annonce est "Votre demande est bien envoyée au médiateur."
      Et 1 demande est envoyée
      Et aucun brouillon n'est gardé
      Et j'ai 2 nouveaux messages

    Scénario: La copie est dans la messagerie
      Quand j'active "Accusé de réception de votre demande MED-2024-"
      Alors l'écran est "messagerie/message"
      Et je vois :
        """
        Médiateur de la CPAM de Valclair
        Bonjour,
        Nous avons bien reçu votre demande au médiateur le lundi 14 octobre 2024. Sa référence est MED-2024-
        Voici ce que vous avez écrit :
        Je souhaite une dispense de photo pour ma carte Vitale car j'estime que ma situation médicale le justifie.
        Je suis alitée depuis mars et je ne peux pas me rendre chez un photographe.
        Le médiateur prendra contact avec vous au plus tard le lundi 21 octobre 2024.
        Il donne un avis et cherche une solution avec vous et votre caisse, la caisse primaire d'assurance maladie (CPAM). Il ne décide pas à sa place. Son aide est gratuite.
        Vous n'avez rien d'autre à envoyer. Gardez cette référence.
        Le médiateur de la CPAM de Valclair
        Ceci est une simulation : rien n'a été envoyé à l'Assurance Maladie.
        """
      Et j'ai 1 nouveau message

    Scénario: La confirmation revient après la lecture de la copie
      Quand j'active "Accusé de réception de votre demande MED-2024-"
      Et je reviens en arrière
      Alors l'écran est "mediateur/confirmation"

    @messagerie
    Scénario: Le lien de la confirmation mène à la messagerie
      Quand j'active "messagerie"
      Alors l'écran est "messagerie"
      Et je vois "Accusé de réception de votre demande MED-2024-"

    @coordonnees
    Scénario: « Modifiez-les » change les coordonnées et revient
      Quand j'active "Modifiez-les"
      Alors l'écran est "informations/coordonnees"
      Quand je remplis "Téléphone" avec "06 39 98 00 11"
      Et j'active "Enregistrer mes coordonnées"
      Alors l'écran est "mediateur/confirmation"
      Et je vois "au 06 ** ** ** 11"

    @accueil
    Scénario: Le bouton ramène au tableau de bord
      Quand j'active "Retour au tableau de bord"
      Alors l'écran est "accueil"
      Et je vois "2 messages"
      Et je ne vois pas "Vous avez commencé"

    @retour
    Scénario: On ne revient pas en arrière d'une demande envoyée
      Quand je reviens en arrière
      Alors l'écran est "accueil"
      Quand je vais sur "mediateur/texte"
      Alors le champ "Je souhaite saisir le médiateur pour :" est vide

    Scénario: Revenir à la relecture n'envoie pas une seconde fois
      Quand je vais sur "mediateur/recapitulatif"
      Et j'active "Continuer"
      Alors l'écran est "mediateur/motif"
      Et 1 demande est envoyée

    Scénario: Une seconde demande part à côté de la première
      Quand je vais sur "mediateur/motif"
      Et je choisis "Mes frais de transport ne sont pas pris en charge suite à une absence d'entente préalable."
      Et j'active "Continuer"
      Et je remplis "Je souhaite saisir le médiateur pour :" avec "Le taxi pour ma dialyse n'a pas été payé, faute d'entente préalable."
      Et j'active "Continuer"
      Et j'active "Continuer"
      Alors 2 demandes sont envoyées
      Et j'ai 3 nouveaux messages

    Scénario: La confirmation reste après un redémarrage
      Quand le programme est tué puis relancé
      Et je vais sur "mediateur/confirmation"
      Alors je vois "Votre demande est bien envoyée au médiateur."
      Et 1 demande est envoyée

  Règle: Sans demande, il n'y a rien à confirmer

    Scénario: La confirmation le dit
      Quand je vais sur "mediateur/confirmation"
      Alors je vois "Vous n'avez pas encore envoyé de demande par cette démarche."
      Quand j'active "Retour"
      Alors l'écran est "accueil"
