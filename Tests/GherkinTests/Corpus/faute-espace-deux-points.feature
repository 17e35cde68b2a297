# language: fr
Fonctionnalité : f
