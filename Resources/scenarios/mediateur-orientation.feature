# language: fr
@mediateur @bot
Fonctionnalité: ameliBot oriente vers le médiateur, ou dit pourquoi non
  Dix sujets, une ou deux questions chacun, deux fins : la démarche, ou la messagerie.

  Contexte:
    Quand j'ouvre ameliBot
    Et j'écris "médiateur" à ameliBot

  Scénario: Les dix sujets sont proposés, dans l'ordre
    Alors ameliBot répond "Vous souhaitez contacter le médiateur, je vais vous poser quelques questions pour bien vous orienter. Choisissez la proposition qui correspond à votre demande :"
    Et ameliBot propose :
      | Le règlement d'IJ, d'une pension d'invalidité ou d'une rente AT                                |
      | Le règlement de soins à l'étranger                                                             |
      | Vous souhaitez signaler un refus de soins                                                      |
      | Frais de transport non pris en charge pour absence d'entente préalable                         |
      | Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses d'hôpital |
      | Bénéficiaire du congé d'adoption pour mon enfant venant de Polynésie française                 |
      | Dispense de photo pour ma carte Vitale                                                         |
      | Après réclamation, ma demande concerne des dépenses de santé d'au moins 500 euros              |
      | Mon enfant est mort-né                                                                         |
      | J'ai perdu un proche à ma charge de moins de 25 ans                                            |
      | Mon sujet n'est pas dans la liste                                                              |

  Scénario: Un sujet absent de la liste mène à la messagerie
    Quand je choisis "Mon sujet n'est pas dans la liste"
    Alors ameliBot répond "Le médiateur ne peut pas être saisi pour un autre sujet que ceux de la liste."
    Quand j'active "messagerie"
    Alors l'écran est "messagerie/nouveau"

  Règle: 1. Indemnités journalières, pension ou rente

    Contexte:
      Quand je choisis "Le règlement d'IJ, d'une pension d'invalidité ou d'une rente AT"

    Scénario: Une question sur le temps passé
      Alors ameliBot répond "IJ veut dire indemnités journalières. AT veut dire accident du travail."
      Et ameliBot répond "Depuis combien de temps n'avez-vous reçu aucun versement ?"
      Et ameliBot propose :
        | Depuis plus de deux mois                      |
        | Depuis deux mois ou moins                     |
        | J'ai été payé, mais le montant me semble faux |
        | Je ne sais pas                                |

    Scénario: Plus de deux mois mène au médiateur
      Quand je choisis "Depuis plus de deux mois"
      Alors ameliBot répond "Pour vous accompagner dans la résolution de votre demande, vous pouvez solliciter l'aide du médiateur de votre caisse : Mes démarches>Demander l'aide du médiateur"
      Quand j'active "ici"
      Alors l'écran est "mediateur/cas"

    Plan du scénario: « <réponse> » mène ailleurs
      Quand je choisis "<réponse>"
      Alors ameliBot répond "<suite>"
      Quand j'active "<lien>"
      Alors l'écran est "<écran>"

      Exemples:
        | réponse                                       | suite                                                                                                       | lien          | écran              |
        | Depuis deux mois ou moins                     | Le médiateur peut vous aider après plus de deux mois sans versement. Deux mois tout juste ne suffisent pas. | messagerie    | messagerie/nouveau |
        | J'ai été payé, mais le montant me semble faux | Le médiateur aide quand rien n'est versé, pas quand un montant semble faux.                                 | Mes paiements | paiements          |

    Scénario: La date du dernier versement se lit dans les paiements
      Quand je choisis "Je ne sais pas"
      Alors ameliBot répond "La date de votre dernier versement est dans"
      Et ameliBot propose :
        | Oui, plus de deux mois  |
        | Non, deux mois ou moins |
      Quand j'active "Mes paiements"
      Alors l'écran est "paiements"

    Plan du scénario: La date vérifiée, « <réponse> » décide
      Quand je choisis "Je ne sais pas"
      Et je choisis "<réponse>"
      Alors ameliBot répond "<suite>"

      Exemples:
        | réponse                 | suite                                                                                                                                                              |
        | Oui, plus de deux mois  | Pour vous accompagner dans la résolution de votre demande, vous pouvez solliciter l'aide du médiateur de votre caisse : Mes démarches>Demander l'aide du médiateur |
        | Non, deux mois ou moins | Le médiateur peut vous aider après plus de deux mois sans versement. Deux mois tout juste ne suffisent pas.                                                        |

  Règle: 2. Soins à l'étranger

    Contexte:
      Quand je choisis "Le règlement de soins à l'étranger"

    Scénario: Une première question sur la demande
      Alors ameliBot répond "Avez-vous déjà demandé le remboursement de vos soins à l'étranger ?"
      Et ameliBot propose :
        | Oui, je l'ai demandé |
        | Non, pas encore      |

    Scénario: Sans demande, la caisse d'abord
      Quand je choisis "Non, pas encore"
      Alors ameliBot répond "Demandez d'abord le remboursement à votre caisse. Le médiateur intervient après sa réponse."
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

    Plan du scénario: La demande faite, « <réponse> » mène au médiateur
      Quand je choisis "Oui, je l'ai demandé"
      Alors ameliBot répond "Quelle réponse avez-vous reçue ?"
      Quand je choisis "<réponse>"
      Alors ameliBot répond "Rendez-vous ici"
      Quand j'active "ici"
      Alors l'écran est "mediateur/cas"

      Exemples:
        | réponse                                                        |
        | Un refus de remboursement                                      |
        | Un remboursement, mais je ne suis pas d'accord avec le montant |

    Scénario: La demande faite, on attend la réponse
      Quand je choisis "Oui, je l'ai demandé"
      Et je choisis "Pas encore de réponse"
      Alors ameliBot répond "Le médiateur intervient après la réponse de votre caisse."
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

  Règle: 3. Refus de soins

    Contexte:
      Quand je choisis "Vous souhaitez signaler un refus de soins"

    Scénario: Le refus de soins : la Complémentaire santé solidaire, d'abord
      Alors ameliBot répond "Aviez-vous la Complémentaire santé solidaire (C2S) le jour où l'on vous a refusé des soins ?"
      Et ameliBot propose :
        | Oui, j'avais la C2S    |
        | Non, je ne l'avais pas |

    Scénario: Le refus de soins : sans elle, le médiateur ne peut pas être saisi
      Quand je choisis "Non, je ne l'avais pas"
      Alors ameliBot répond "Pour un refus de soins, le médiateur aide seulement les bénéficiaires de la Complémentaire santé solidaire."
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

    Plan du scénario: Avec elle, « <réponse> » mène au médiateur
      Quand je choisis "Oui, j'avais la C2S"
      Alors ameliBot répond "Qu'a fait le professionnel de santé ?"
      Quand je choisis "<réponse>"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"

      Exemples:
        | réponse                                          |
        | Il a refusé de me recevoir                       |
        | Il m'a proposé un rendez-vous abusivement tardif |
        | Il a refusé d'appliquer le tiers payant intégral |
        | Il m'a facturé un dépassement                    |
        | Il a refusé de m'établir un devis                |

    Scénario: Avec elle, une autre situation va à la caisse
      Quand je choisis "Oui, j'avais la C2S"
      Et je choisis "Autre chose"
      Alors ameliBot répond "Le médiateur aide seulement pour les situations de la liste."
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

  Règle: 4. Frais de transport

    Contexte:
      Quand je choisis "Frais de transport non pris en charge pour absence d'entente préalable"

    Scénario: Une question sur la raison du refus
      Alors ameliBot répond "L'entente préalable est un accord à demander à votre caisse avant certains transports."
      Et ameliBot répond "Pourquoi vos frais ne sont-ils pas pris en charge ?"
      Et ameliBot propose :
        | L'entente préalable n'a pas été demandée |
        | Pour une autre raison                    |
        | Je n'ai pas encore de réponse            |
        | Je ne sais pas                           |

    Scénario: L'entente préalable qui manque mène au médiateur
      Quand je choisis "L'entente préalable n'a pas été demandée"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"

    Plan du scénario: Le transport, « <réponse> » : à la caisse
      Quand je choisis "<réponse>"
      Alors ameliBot répond "<suite>"
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

      Exemples:
        | réponse                       | suite                                                                            |
        | Pour une autre raison         | Pour un transport, le médiateur aide seulement quand l'entente préalable manque. |
        | Je n'ai pas encore de réponse | Le médiateur intervient après la réponse de votre caisse.                        |

    Plan du scénario: La réponse relue, « <réponse> » décide
      Quand je choisis "Je ne sais pas"
      Alors ameliBot répond "La raison est écrite dans la réponse de votre caisse. Parle-t-elle d'une entente préalable qui manque ?"
      Quand je choisis "<réponse>"
      Alors ameliBot répond "<suite>"

      Exemples:
        | réponse                  | suite                                                                                                                                                              |
        | Oui, elle en parle       | Pour vous accompagner dans la résolution de votre demande, vous pouvez solliciter l'aide du médiateur de votre caisse : Mes démarches>Demander l'aide du médiateur |
        | Non, elle n'en parle pas | Pour un transport, le médiateur aide seulement quand l'entente préalable manque.                                                                                   |
        | Je n'ai pas de réponse   | Le médiateur intervient après la réponse de votre caisse.                                                                                                          |

  Règle: 5. Dépenses d'hôpital

    Contexte:
      Quand je choisis "Bénéficiaire de la Complémentaire santé solidaire, il reste à ma charge des dépenses d'hôpital"

    Scénario: L'hôpital : la Complémentaire santé solidaire, d'abord
      Alors ameliBot répond "Aviez-vous la Complémentaire santé solidaire (C2S) pendant votre séjour à l'hôpital ?"
      Et ameliBot propose :
        | Oui, pendant le séjour     |
        | Non, pas pendant le séjour |

    Scénario: L'hôpital : sans elle, le médiateur ne peut pas être saisi
      Quand je choisis "Non, pas pendant le séjour"
      Alors ameliBot répond "Pour ces dépenses, le médiateur aide seulement si vous aviez la Complémentaire santé solidaire."
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

    Scénario: Avec elle, les dépenses du séjour mènent au médiateur
      Quand je choisis "Oui, pendant le séjour"
      Alors ameliBot répond "Que vous demande-t-on de payer ?"
      Quand je choisis "D'autres dépenses du séjour"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"

    Plan du scénario: Avec elle, « <réponse> » ne suffit pas
      Quand je choisis "Oui, pendant le séjour"
      Et je choisis "<réponse>"
      Alors ameliBot répond "<suite>"
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

      Exemples:
        | réponse                                                                                | suite                                                                                           |
        | Seulement une chambre particulière, le téléphone, la télévision ou un repas spécifique | Ces options de confort restent à votre charge. Le médiateur ne peut pas être saisi pour elles.  |
        | Je ne sais pas                                                                         | Demandez à l'hôpital le détail de la facture. Ensuite, revenez me voir : écrivez « médiateur ». |

  Règle: 6. Congé d'adoption

    Contexte:
      Quand je choisis "Bénéficiaire du congé d'adoption pour mon enfant venant de Polynésie française"

    Scénario: Le congé pour un enfant de Polynésie française mène au médiateur
      Alors ameliBot répond "D'où vient votre enfant, et que demandez-vous ?"
      Quand je choisis "Il vient de Polynésie française, et je souhaite le congé d'adoption"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"

    Plan du scénario: L'adoption, « <réponse> » : à la caisse
      Quand je choisis "<réponse>"
      Alors ameliBot répond "<suite>"
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

      Exemples:
        | réponse                                                   | suite                                                                                           |
        | Il vient de Polynésie française, et ma question est autre | Le médiateur aide seulement pour obtenir ce congé d'adoption.                                   |
        | Il ne vient pas de Polynésie française                    | Pour un congé d'adoption, le médiateur aide seulement si l'enfant vient de Polynésie française. |

  Règle: 7. Dispense de photo

    Contexte:
      Quand je choisis "Dispense de photo pour ma carte Vitale"

    Scénario: La situation médicale mène au médiateur
      Alors ameliBot répond "Pourquoi souhaitez-vous une dispense de photo ?"
      Quand je choisis "J'estime que ma situation médicale le justifie"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"

    Plan du scénario: La photo, « <réponse> » : à la caisse
      Quand je choisis "<réponse>"
      Alors ameliBot répond "<suite>"
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

      Exemples:
        | réponse                            | suite                                                               |
        | Pour une autre raison              | La dispense de photo se demande seulement pour une raison médicale. |
        | Je veux seulement changer de photo | Le médiateur n'est pas nécessaire pour changer de photo.            |

  Règle: 8. Au moins 500 euros, après une réclamation

    Contexte:
      Quand je choisis "Après réclamation, ma demande concerne des dépenses de santé d'au moins 500 euros"

    Scénario: Une première question sur la réclamation
      Alors ameliBot répond "Avez-vous déjà envoyé une réclamation à votre caisse ?"
      Et ameliBot propose :
        | Oui, et je maintiens ma demande après sa réponse |
        | Oui, mais je n'ai pas encore de réponse          |
        | Non, pas encore                                  |

    Scénario: Une demande maintenue de 500 euros mène au médiateur
      Quand je choisis "Oui, et je maintiens ma demande après sa réponse"
      Alors ameliBot répond "À combien se montent les dépenses de santé de votre demande ?"
      Quand je choisis "500 euros ou plus"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"

    Scénario: Une demande maintenue de moins de 500 euros va à la caisse
      Quand je choisis "Oui, et je maintiens ma demande après sa réponse"
      Et je choisis "Moins de 500 euros"
      Alors ameliBot répond "Ce motif est ouvert pour des dépenses d'au moins 500 euros."
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

    Plan du scénario: La réclamation, « <réponse> » : à la caisse
      Quand je choisis "<réponse>"
      Alors ameliBot répond "<suite>"
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

      Exemples:
        | réponse                                 | suite                                                                                     |
        | Oui, mais je n'ai pas encore de réponse | Le médiateur intervient après la réponse de votre caisse à votre réclamation.             |
        | Non, pas encore                         | Envoyez d'abord une réclamation à votre caisse. Le médiateur intervient après sa réponse. |

  Règle: 9. Enfant mort-né

    Contexte:
      Quand je choisis "Mon enfant est mort-né"

    Scénario: Une seule question, et le congé mène au médiateur
      Alors ameliBot répond "Cette épreuve est très dure. Je vous pose une seule question, et vous pouvez répondre plus tard."
      Et ameliBot répond "De quelle aide avez-vous besoin ?"
      Quand je choisis "Savoir si j'ai droit à un congé maternité ou paternité indemnisé"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"

    Scénario: Une autre aide va à la caisse
      Quand je choisis "Une autre aide"
      Alors ameliBot répond "Le médiateur aide seulement pour ces congés. Votre caisse peut vous aider pour le reste."
      Et ameliBot répond "Un conseiller répond aussi au 36 46."
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

  Règle: 10. Deuil

    Contexte:
      Quand je choisis "J'ai perdu un proche à ma charge de moins de 25 ans"

    Scénario: Une première question sur la personne disparue
      Alors ameliBot répond "Cette épreuve est très dure. Je vous pose deux questions, à votre rythme."
      Et ameliBot répond "La personne disparue avait-elle moins de 25 ans, et était-elle votre enfant ou à votre charge ?"
      Et ameliBot propose :
        | Oui, c'est cela        |
        | Non, ce n'est pas cela |

    Scénario: Une difficulté d'indemnisation mène au médiateur
      Quand je choisis "Oui, c'est cela"
      Alors ameliBot répond "Votre demande porte-t-elle sur l'indemnisation de votre congé de deuil ?"
      Quand je choisis "Oui, je rencontre une difficulté pour être indemnisé"
      Et j'active "ici"
      Alors l'écran est "mediateur/cas"

    Plan du scénario: Une personne de moins de 25 ans, et « <réponse> »
      Quand je choisis "Oui, c'est cela"
      Et je choisis "<réponse>"
      Alors ameliBot répond "<suite>"
      Quand j'active "messagerie"
      Alors l'écran est "messagerie/nouveau"

      Exemples:
        | réponse                           | suite                                                                                                   |
        | Je ne l'ai pas encore demandée    | Votre caisse peut vous dire comment demander ce congé. Le médiateur intervient si une difficulté reste. |
        | Non, j'ai besoin d'une autre aide | Le médiateur ne peut pas être saisi pour cela, mais votre caisse peut vous aider.                       |

    Scénario: Une autre personne va à la caisse
      Quand je choisis "Non, ce n'est pas cela"
      Alors ameliBot répond "Le médiateur ne peut pas être saisi pour cela, mais votre caisse peut vous aider."
      Et ameliBot répond "Un conseiller répond aussi au 36 46."
