# language: fr
@bot
Fonctionnalité: ameliBot
  Une question courte, une réponse qui mène à la bonne page, et la messagerie quand il ne comprend pas.

  Règle: La conversation s'ouvre, se ferme et se retrouve

    @accueil
    Scénario: ameliBot se présente à l'accueil
      Quand je reviens à l'accueil
      Alors je vois "Bonjour ! Je suis ameliBot, le chatbot créé pour vous assister pour toutes vos démarches sur l'Assurance Maladie. Interrogez-moi !"
      Et le compteur de "Posez votre question ici" indique "150 caractères"

    Scénario: La conversation commence par son bonjour
      Quand j'ouvre ameliBot
      Alors l'écran est "amelibot"
      Et je vois "le petit robot de l'Assurance Maladie pour vous aider dans vos démarches !"
      Et je vois "Bonjour ! Je suis ameliBot, le chatbot créé pour vous assister pour toutes vos démarches sur l'Assurance Maladie. Interrogez-moi !"

    @accueil
    Scénario: Une question posée depuis l'accueil ouvre la conversation
      Quand j'écris "médiateur" à ameliBot
      Alors l'écran est "amelibot"
      Et ameliBot répond "Vous souhaitez contacter le médiateur"

    Scénario: Fermer ramène à la page d'avant
      Quand je vais sur "Mes paiements"
      Et j'ouvre ameliBot
      Et je ferme ameliBot
      Alors l'écran est "paiements"

    Scénario: Revenir en arrière ferme la conversation
      Quand je vais sur "Mon agenda"
      Et j'ouvre ameliBot
      Et je reviens en arrière
      Alors l'écran est "agenda"

    Scénario: La conversation reste là où on l'avait laissée
      Quand j'ouvre ameliBot
      Et j'écris "remboursement" à ameliBot
      Et je choisis "Signaler un remboursement suspect"
      Et j'active "en cliquant ici"
      Et je reviens en arrière
      Alors l'écran est "amelibot"
      Et je vois "Signaler un remboursement suspect"
      Quand je reviens en arrière
      Alors l'écran est "accueil"

    Scénario: Fermée puis rouverte, la conversation est la même
      Quand j'ouvre ameliBot
      Et j'écris "changer de rib" à ameliBot
      Et je ferme ameliBot
      Et j'ouvre ameliBot
      Alors je vois "changer de rib"
      Et je vois "Ce simulateur n'en demande pas : n'écrivez jamais ici vos vraies coordonnées bancaires."

    Scénario: La conversation n'est pas gardée après un redémarrage
      Quand j'ouvre ameliBot
      Et j'écris "changer de rib" à ameliBot
      Et le programme est tué puis relancé
      Et j'ouvre ameliBot
      Alors je ne vois pas "changer de rib"

    Scénario: La réponse est annoncée
      Quand j'ouvre ameliBot
      Et j'écris "changer de rib" à ameliBot
      Alors l'annonce est "ameliBot a répondu."
      Quand j'écris "carte vitale" à ameliBot
      Alors l'annonce est "ameliBot propose 4 réponses."

    Scénario: Ce que l'on écrit reste du texte
      Quand j'ouvre ameliBot
      Et j'écris "[ici](accueil) médiateur" à ameliBot
      Alors je vois "[ici](accueil) médiateur"

  Règle: Le mot « médiateur » suffit

    Plan du scénario: « <question> » mène aux sujets du médiateur
      Quand j'ouvre ameliBot
      Et j'écris "<question>" à ameliBot
      Alors ameliBot répond "Vous souhaitez contacter le médiateur, je vais vous poser quelques questions pour bien vous orienter."

      Exemples:
        | question                               |
        | Moi médiateur                          |
        | je veux saisir le MEDIATEUR de la cpam |
        | mediateur ?                            |
        | médiation avec la cpam                 |
        | y a-t-il un conciliateur               |

  Règle: Il répond et montre la page

    Plan du scénario: « <question> » mène à <écran>
      Quand j'ouvre ameliBot
      Et j'écris "<question>" à ameliBot
      Alors ameliBot répond "<réponse>"
      Quand j'active "<lien>"
      Alors l'écran est "<écran>"

      Exemples:
        | question                                  | réponse                                                                                                                                                                     | lien                        | écran              |
        | on m'a facturé un soin que je n'ai pas eu | Un soin que vous n'avez pas eu apparaît dans vos remboursements ?                                                                                                           | en cliquant ici             | signalement/motif  |
        | c'est quoi la franchise                   | La participation forfaitaire (2 euros) porte sur les consultations et les analyses. La franchise (1 euro) porte sur chaque boîte de médicaments et chaque acte paramédical. | Mes paiements               | paiements          |
        | voir mes paiements                        | Vos paiements des 27 derniers mois sont dans                                                                                                                                | Mes paiements               | paiements          |
        | prolongation de mon arrêt de travail      | Envoyez votre arrêt de travail, ou sa prolongation, dans les 48 heures. Souvent, le médecin l'envoie lui-même.                                                              | messagerie                  | messagerie/nouveau |
        | j'ai perdu ma carte vitale                | Déclarez vite la perte ou le vol de votre carte Vitale.                                                                                                                     | Mes démarches               | demarches          |
        | attestation de droits                     | Les attestations (droits, indemnités journalières, relevé fiscal) se demandent dans                                                                                         | Mes démarches               | demarches          |
        | carte européenne d'assurance maladie      | La carte européenne d'assurance maladie (CEAM) couvre les soins imprévus en Europe. Demandez-la au moins 15 jours avant le départ, une par personne.                        | Mes démarches               | demarches          |
        | renouvellement c2s                        | La Complémentaire santé solidaire (C2S) paie la part que l'Assurance Maladie ne rembourse pas. Elle dépend des revenus et se demande chaque année.                          | messagerie                  | messagerie/nouveau |
        | j'ai changé de mutuelle                   | Votre mutuelle connue, et la transmission automatique des paiements, sont dans                                                                                              | Mes informations            | informations       |
        | déclarer mon médecin traitant             | Votre médecin traitant déclaré est dans                                                                                                                                     | Mes informations            | informations       |
        | congé maternité                           | La déclaration de grossesse se fait avec le médecin ou la sage-femme. Le congé maternité est indemnisé si vous remplissez les conditions.                                   | messagerie                  | messagerie/nouveau |
        | déclarer une naissance                    | Pour déclarer une naissance ou rattacher un enfant, voyez                                                                                                                   | Mes démarches               | demarches          |
        | mettre à jour mes coordonnées             | Vous pouvez modifier votre téléphone et votre adresse électronique dans                                                                                                     | messagerie                  | messagerie/nouveau |
        | changer de rib                            | Le relevé d'identité bancaire (RIB) dit où verser vos remboursements. Ce simulateur n'en demande pas : n'écrivez jamais ici vos vraies coordonnées bancaires.               | Mes démarches               | demarches          |
        | prendre rendez-vous                       | Un conseiller répond au 36 46 : le service est gratuit, plus le prix de l'appel.                                                                                            | Mon agenda                  | agenda             |
        | où est la messagerie                      | Pour écrire à votre caisse ou répondre à un message, allez dans la                                                                                                          | messagerie                  | messagerie/nouveau |
        | où en est mon dossier                     | Vos demandes envoyées et leurs accusés de réception sont dans la                                                                                                            | messagerie                  | messagerie         |
        | accident du travail                       | Déclarez un accident du travail à votre employeur dans les 24 heures. Il prévient ensuite la caisse.                                                                        | messagerie                  | messagerie/nouveau |
        | bilan prévention                          | Les bilans, les dépistages et les vaccins sont dans                                                                                                                         | Mon espace prévention       | prevention         |
        | mot de passe oublié                       | Ce simulateur n'a pas de mot de passe : vous êtes déjà dans le compte.                                                                                                      | recommandations de sécurité | securite           |

    Plan du scénario: « <question> » est une politesse, et l'accueil n'est pas loin
      Quand je vais sur "Mon agenda"
      Et j'ouvre ameliBot
      Et j'écris "<question>" à ameliBot
      Alors ameliBot répond "<réponse>"
      Quand j'active "l'accueil"
      Alors l'écran est "accueil"

      Exemples:
        | question  | réponse                                        |
        | merci     | Avec plaisir. Une autre question ? Écrivez-la, |
        | au revoir | Au revoir, et prenez soin de vous.             |

    @clavier @coordonnees
    Scénario: La réponse amène sur son lien, qu'Entrée suit
      Quand j'ouvre ameliBot
      Et j'écris "mettre à jour mes coordonnées" à ameliBot
      Alors le focus est sur "Mes informations"
      Quand j'appuie sur Entrée
      Alors l'écran est "informations/coordonnees"

  Règle: Il pose une question quand il en faut une

    Plan du scénario: « <question> » fait choisir
      Quand j'ouvre ameliBot
      Et j'écris "<question>" à ameliBot
      Alors ameliBot répond "<réponse>"
      Et je vois "<premier>"
      Et je vois "<dernier>"

      Exemples:
        | question                       | réponse                                                                                                                            | premier                                          | dernier                            |
        | mes ij ne sont pas versées     | Les indemnités journalières (IJ) remplacent une partie du salaire pendant un arrêt de travail. Qu'en est-il des vôtres ?           | Rien reçu depuis plus de deux mois               | Je ne comprends pas le montant     |
        | carte vitale                   | Quelle est votre question sur la carte Vitale ?                                                                                    | Elle ne fonctionne pas, ou elle n'est pas à jour | Je l'ai perdue, ou on me l'a volée |
        | soins en Espagne remboursement | Des soins reçus à l'étranger peuvent être remboursés. Gardez les factures et les preuves de paiement.                              | Je veux demander le remboursement                | J'attends la réponse               |
        | taxi conventionné remboursé    | Un transport peut être remboursé s'il est prescrit par un médecin. Certains demandent aussi l'accord de la caisse avant le trajet. | On refuse de prendre en charge mes frais         | J'ai une autre question            |
        | décès de mon mari              | Cette épreuve est très dure. Je peux vous montrer le bon chemin, à votre rythme.                                                   | Mon enfant est mort-né                           | J'ai perdu un autre proche         |
        | refus de soins                 | Avez-vous la Complémentaire santé solidaire (C2S) ?                                                                                | Oui, j'ai la C2S                                 | Non, je ne l'ai pas                |
        | pension d'invalidité           | Qu'en est-il des vôtres ?                                                                                                          | Rien reçu depuis plus de deux mois               | J'ai une autre question            |
        | bonjour                        | Bonjour ! Je suis un programme. Dites-moi votre question en quelques mots.                                                         | Un remboursement                                 | Le médiateur                       |

    Plan du scénario: « <question> », puis « <choix> »
      Quand j'ouvre ameliBot
      Et j'écris "<question>" à ameliBot
      Et je choisis "<choix>"
      Alors ameliBot répond "<réponse>"

      Exemples: le remboursement
        | question      | choix                              | réponse                                                                                                             |
        | remboursement | Je n'ai pas reçu mon remboursement | Avec la carte Vitale, comptez environ 7 jours. Avec une feuille de soins papier, comptez environ 30 jours.          |
        | remboursement | Je ne comprends pas le montant     | Le montant versé est une part de la base, pas du prix payé. La participation et la franchise sont retirées ensuite. |
        | remboursement | Voir mes paiements                 | Vos paiements des 27 derniers mois sont dans                                                                        |
        | remboursement | Des soins à l'étranger             | Des soins reçus à l'étranger peuvent être remboursés.                                                               |
        | remboursement | Aucune de ces propositions         | Dites-moi votre question autrement, en quelques mots. Par exemple : « franchise » ou « transport ».                 |

      Exemples: les indemnités journalières
        | question                   | choix                               | réponse                                                                                                                                                            |
        | mes ij ne sont pas versées | Rien reçu depuis plus de deux mois  | Pour vous accompagner dans la résolution de votre demande, vous pouvez solliciter l'aide du médiateur de votre caisse : Mes démarches>Demander l'aide du médiateur |
        | mes ij ne sont pas versées | Rien reçu depuis deux mois ou moins | Votre employeur doit envoyer une attestation de salaire à la caisse. Demandez-lui si c'est fait.                                                                   |
        | mes ij ne sont pas versées | Je veux voir mes versements         | Vos paiements des 27 derniers mois sont dans                                                                                                                       |
        | mes ij ne sont pas versées | Je ne comprends pas le montant      | Le détail de chaque versement est dans                                                                                                                             |

      Exemples: la carte Vitale
        | question     | choix                                            | réponse                                                                                                        |
        | carte vitale | Elle ne fonctionne pas, ou elle n'est pas à jour | Mettez d'abord la carte à jour, en pharmacie ou sur une borne. Elle ne marche toujours pas ?                   |
        | carte vitale | J'attends ou je commande une carte               | La carte se commande depuis le compte, avec une photo et une pièce d'identité. Un enfant peut avoir la sienne. |
        | carte vitale | Je souhaite une dispense de photo                | Pourquoi souhaitez-vous une dispense de photo ?                                                                |
        | carte vitale | Je l'ai perdue, ou on me l'a volée               | Déclarez vite la perte ou le vol de votre carte Vitale.                                                        |

      Exemples: les soins à l'étranger et les transports
        | question                       | choix                                       | réponse                                                                                     |
        | soins en Espagne remboursement | Je veux demander le remboursement           | Demandez d'abord le remboursement à votre caisse. Le médiateur intervient après sa réponse. |
        | soins en Espagne remboursement | On me l'a refusé, ou je conteste le montant | Rendez-vous ici                                                                             |
        | soins en Espagne remboursement | J'attends la réponse                        | Le médiateur intervient après la réponse de votre caisse.                                   |
        | taxi conventionné remboursé    | On refuse de prendre en charge mes frais    | Pourquoi vos frais ne sont-ils pas pris en charge ?                                         |
        | taxi conventionné remboursé    | J'attends mon remboursement                 | Avec la carte Vitale, comptez environ 7 jours.                                              |
        | taxi conventionné remboursé    | J'ai une autre question                     | Posez votre question à votre caisse, par la                                                 |

      Exemples: le deuil, le refus de soins, l'invalidité
        | question             | choix                                                            | réponse                                                                                                     |
        | décès de mon mari    | Mon enfant est mort-né                                           | De quelle aide avez-vous besoin ?                                                                           |
        | décès de mon mari    | J'ai perdu un enfant ou un proche de moins de 25 ans à ma charge | La personne disparue avait-elle moins de 25 ans, et était-elle votre enfant ou à votre charge ?             |
        | décès de mon mari    | J'ai perdu un autre proche                                       | Prévenez la caisse de la personne disparue. Elle dira quels papiers envoyer, et si une aide existe.         |
        | refus de soins       | Oui, j'ai la C2S                                                 | Qu'a fait le professionnel de santé ?                                                                       |
        | refus de soins       | Non, je ne l'ai pas                                              | Pour un refus de soins, le médiateur aide seulement les bénéficiaires de la Complémentaire santé solidaire. |
        | pension d'invalidité | Rien reçu depuis plus de deux mois                               | Rendez-vous ici                                                                                             |
        | pension d'invalidité | Rien reçu depuis deux mois ou moins                              | Le médiateur peut vous aider après plus de deux mois sans versement. Deux mois tout juste ne suffisent pas. |
        | pension d'invalidité | J'ai une autre question                                          | Posez votre question à votre caisse, par la                                                                 |

      Exemples: les politesses
        | question | choix            | réponse                                                                                 |
        | bonjour  | Un remboursement | Vous avez une question sur un remboursement. Choisissez la proposition qui correspond : |
        | bonjour  | La carte Vitale  | Quelle est votre question sur la carte Vitale ?                                         |
        | bonjour  | Le médiateur     | Vous souhaitez contacter le médiateur                                                   |

    Plan du scénario: Le remboursement attendu, et « <choix> »
      Quand j'ouvre ameliBot
      Et j'écris "remboursement" à ameliBot
      Et je choisis "Je n'ai pas reçu mon remboursement"
      Et je choisis "<choix>"
      Alors ameliBot répond "<réponse>"

      Exemples:
        | choix                     | réponse                                                              |
        | Oui, le délai est dépassé | Demandez où en est ce remboursement à votre caisse, par la           |
        | Non, pas encore           | Il n'y a rien à faire pour le moment. Votre paiement apparaîtra dans |

    Plan du scénario: Le montant remboursé, et « <choix> »
      Quand j'ouvre ameliBot
      Et j'écris "remboursement" à ameliBot
      Et je choisis "Je ne comprends pas le montant"
      Et je choisis "<choix>"
      Alors ameliBot répond "<réponse>"

      Exemples:
        | choix                                            | réponse                                                                             |
        | Qu'est-ce que la participation et la franchise ? | La participation forfaitaire (2 euros) porte sur les consultations et les analyses. |
        | Le montant me semble toujours faux               | Demandez une explication à votre caisse par la                                      |

    Scénario: Une proposition se choisit par son numéro
      Quand j'ouvre ameliBot
      Et j'écris "médiateur" à ameliBot
      Et j'écris "7" à ameliBot
      Alors ameliBot répond "Pourquoi souhaitez-vous une dispense de photo ?"

    Scénario: Une proposition se choisit par ses premiers mots
      Quand j'ouvre ameliBot
      Et j'écris "médiateur" à ameliBot
      Et j'écris "dispense de photo" à ameliBot
      Alors ameliBot répond "Pourquoi souhaitez-vous une dispense de photo ?"

    Scénario: Une nouvelle question remplace les propositions
      Quand j'ouvre ameliBot
      Et j'écris "médiateur" à ameliBot
      Et j'écris "carte vitale" à ameliBot
      Alors ameliBot propose :
        | Elle ne fonctionne pas, ou elle n'est pas à jour |
        | J'attends ou je commande une carte               |
        | Je souhaite une dispense de photo                |
        | Je l'ai perdue, ou on me l'a volée               |

  Règle: Quand il ne comprend pas

    Contexte:
      Quand j'ouvre ameliBot

    Scénario: Une fois, il demande de le dire autrement
      Quand j'écris "xyzzy plugh" à ameliBot
      Alors ameliBot répond "Je n'ai pas compris votre question."
      Et ameliBot répond "Dites-la autrement, en quelques mots. Par exemple : « remboursement », « carte Vitale » ou « médiateur »."
      Et je ne vois pas "Mes démarches > Messagerie"

    Scénario: Deux fois, il mène à la messagerie
      Quand j'écris "xyzzy plugh" à ameliBot
      Et j'écris "plugh xyzzy" à ameliBot
      Alors ameliBot répond "Je n'arrive pas à répondre à votre question."
      Et ameliBot répond "Écrivez à votre caisse :"
      Quand j'active "Mes démarches > Messagerie"
      Alors l'écran est "messagerie/nouveau"

    Scénario: Une bonne réponse entre deux remet le compte à zéro
      Quand j'écris "xyzzy plugh" à ameliBot
      Et j'écris "changer de rib" à ameliBot
      Et j'écris "plugh xyzzy" à ameliBot
      Alors ameliBot répond "Je n'ai pas compris votre question."

    Scénario: « Aucune de ces propositions » compte pour un échange infructueux
      Quand j'écris "remboursement" à ameliBot
      Et je choisis "Aucune de ces propositions"
      Et j'écris "xyzzy plugh" à ameliBot
      Alors ameliBot répond "Je n'arrive pas à répondre à votre question."

    Scénario: Une troisième fois, la messagerie est encore proposée
      Quand j'écris "xyzzy plugh" à ameliBot
      Et j'écris "plugh xyzzy" à ameliBot
      Et j'écris "xyzzy xyzzy" à ameliBot
      Alors ameliBot répond "Je n'arrive pas à répondre à votre question."

    Scénario: Quand il hésite, il propose
      Quand j'écris "papiers" à ameliBot
      Alors ameliBot répond "Je ne suis pas sûr d'avoir compris. Choisissez la proposition qui correspond :"
      Quand je choisis "Obtenir une attestation"
      Alors ameliBot répond "Les attestations (droits, indemnités journalières, relevé fiscal) se demandent dans"

    Scénario: Quand rien ne convient, on peut le dire
      Quand j'écris "papiers" à ameliBot
      Et je choisis "Aucune de ces propositions"
      Alors ameliBot répond "Je n'ai pas compris votre question."

  @erreurs
  Règle: Une question a de 1 à 150 caractères

    Contexte:
      Quand j'ouvre ameliBot

    Scénario: Une question vide n'est pas posée
      Quand j'écris "" à ameliBot
      Alors l'erreur est "Écrivez votre question à ameliBot."

    @sauf-lineaire
    Scénario: Le compteur dit la place
      Alors le compteur de "Posez votre question ici" indique "150 caractères"
      Quand je remplis "Posez votre question ici" avec "carte vitale"
      Alors le compteur de "Posez votre question ici" indique "12/150"

    Scénario: 151 caractères sont un de trop et restent là
      Quand j'écris "Bonjour ameliBot, je voudrais savoir pourquoi la pharmacie de mon quartier ne lit plus ma carte depuis la semaine dernière, alors que tout allait biens" à ameliBot
      Alors l'erreur est "Votre texte dépasse la limite de 150 caractères. Retirez 1 caractère."
      Et le compteur de "Posez votre question ici" indique "1 caractère en trop"
      Et le champ "Posez votre question ici" contient "Bonjour ameliBot, je voudrais savoir pourquoi la pharmacie de mon quartier ne lit plus ma carte depuis la semaine dernière, alors que tout allait biens"

    Scénario: 150 caractères passent
      Quand j'écris "Bonjour ameliBot, je voudrais savoir pourquoi la pharmacie de mon quartier ne lit plus ma carte depuis la semaine dernière, alors que tout allait bien" à ameliBot
      Alors il n'y a pas d'erreur
      Et le champ "Posez votre question ici" est vide

    Scénario: L'erreur s'en va quand on écrit
      Quand j'écris "" à ameliBot
      Et je remplis "Posez votre question ici" avec "carte"
      Alors il n'y a pas d'erreur

    @clavier
    Scénario: Une espace compte dans la question
      Quand j'ouvre ameliBot
      Et j'écris "" à ameliBot
      Et j'appuie sur Espace
      Alors tout est en ordre
