# language: fr
Fonctionnalité: Seule