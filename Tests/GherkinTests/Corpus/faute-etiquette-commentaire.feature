@un @deux# collé
Feature: f
